/** How far a project may reach: into the repository around it, and no further. What is applied must be what is reviewed there. */
import { join } from 'node:path'
import { isInside, upwards } from '../path.ts'
import { diskFiles, type FileSource } from './file-source.ts'

/** Returns the folder that nothing of a project in `folder` is read from outside of: the repository around it, or the folder itself. */
export async function findBoundary(folder: string): Promise<string> {
  const real = await diskFiles.resolve(folder).catch(() => folder)
  return (await findRepository(folder)) ?? (await findRepository(real)) ?? folder
}

/** Returns the nearest folder from `folder` upwards that a repository stands in. */
export async function findRepository(folder: string): Promise<string | undefined> {
  for (const at of upwards(folder)) {
    if ((await diskFiles.find(join(at, '.git')).catch(() => undefined)) !== undefined) return at
  }
  return undefined
}

/** Reports whether what stands at `path` is in `folder` once all links are followed; what is not there, whether it would be. */
export async function isWithin(files: FileSource, path: string, folder: string): Promise<boolean> {
  const real = await files.resolve(path).catch(() => undefined)
  return real === undefined ? isInside(path, folder) : isInside(real, await files.resolve(folder))
}
