/** Short ways to projects, documents and what is found in them. */
import { buildDesired, type DesiredState } from '../../../src/config/desire/desire.ts'
import { parseProject, type LoadedProject } from '../../../src/config/project/project.ts'
import { parseDocuments } from '../../../src/config/yaml/yaml.ts'
import type { Desired, Diagnostic } from '../../../src/model.ts'

/** One target, two variables. */
export const projectText = `version: 1
targets:
  - name: prod-us
    region: us-east-1
    vars: { subnetId: subnet-1, groups: [sg-1] }
`

/** Returns the project that `text` describes; throws where it has errors. */
export function loadedProject(text: string = projectText): LoadedProject {
  const { project, diagnostics } = parseProject(text, 'kiln.yaml', { folder: '/work', hasConfigsFolder: true })
  const isWrong = diagnostics.some(({ severity }) => severity === 'error')
  if (project === undefined || isWrong) throw new Error(JSON.stringify(diagnostics))
  return project
}

/** Reads documents and builds what they desire in every target of the project. */
export function desire(text: string, projectFile: string = projectText, file = 'configs/a.yaml'): DesiredState {
  const project = loadedProject(projectFile)
  const { documents, diagnostics } = parseDocuments(text, file)
  const state = buildDesired(documents, project, project.targets)
  return { ...state, diagnostics: [...diagnostics, ...state.diagnostics] }
}

/** Returns the only thing desired; throws where there are problems. */
export function desireOne(text: string, projectFile?: string): Desired {
  const { desired, diagnostics } = desire(text, projectFile)
  const [first] = desired
  if (first === undefined || desired.length > 1 || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics))
  return first
}

/** Returns the problems of a text: `line:column code message | hint`. */
export function describeProblems(text: string, projectFile?: string): readonly string[] {
  return desire(text, projectFile).diagnostics.map(describeProblem)
}

export function describeProblem({ source, code, message, hint }: Diagnostic): string {
  return `${source === undefined ? '-' : `${source.line}:${source.column}`} ${code} ${message} | ${hint ?? ''}`
}
