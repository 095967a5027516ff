/** What documents declare, without files: their texts, and that of kiln.yaml. */
import { expect } from 'vitest'
import { buildDesired } from '../../src/config/desire/desire.ts'
import { parseProject, type LoadedProject } from '../../src/config/project/project.ts'
import { parseDocuments } from '../../src/config/yaml/yaml.ts'
import type { Desired } from '../../src/model.ts'
import { projectFile } from './project.ts'

/** Returns what is declared, which must be sound, and by which project. */
export function declaredIn(
  text: string,
  kilnYaml = projectFile,
): { readonly desired: readonly Desired[]; readonly project: LoadedProject } {
  const { project } = parseProject(kilnYaml, 'kiln.yaml', { folder: '/repo', hasConfigsFolder: true })
  if (project === undefined) throw new Error('no project')
  const { desired, diagnostics } = buildDesired(parseDocuments(text, 'a.yaml').documents, project, project.targets)
  expect(diagnostics).toEqual([])
  return { desired, project }
}
