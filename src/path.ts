/** Absolute paths of the file system, compared as text: links are for whoever asks to resolve first. */
import { dirname, resolve, sep } from 'node:path'

/** Reports whether `path` is `folder` or in it. Both are absolute. */
export function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

/** Returns the folder of a project: where its file is, or the working directory where it has none. */
export function projectFolder(cwd: string, file: string | undefined): string {
  return file === undefined ? cwd : dirname(resolve(cwd, file))
}

/** Yields an absolute folder and those above it, the root of the file system last. */
export function* upwards(folder: string): Iterable<string> {
  for (let at = folder; ; at = dirname(at)) {
    yield at
    if (dirname(at) === at) return
  }
}
