/** The words that completions take from the project and from the table of diagnostics. Files alone are read; what cannot be read offers nothing. */
import { diagnostics } from '../../src/diagnostic/table.ts'
import type { Entry } from '../../src/diagnostic/entry.ts'
import type { Machine } from '../../src/machine.ts'
import type { Target } from '../../src/model.ts'
import { findIds } from '../../src/run/scan-ids.ts'
import { loadTargets, type LoadedTargets } from '../../src/run/targets.ts'
import type { Candidate, ProjectHint, Sources } from './answer.ts'

/** Returns what a machine has for completions. */
export function sourcesOf(machine: Machine): Pick<Sources, 'targets' | 'ids' | 'codes'> {
  const load = ({ project = machine.env['KILN_PROJECT'], path }: ProjectHint): Promise<LoadedTargets> => {
    const options = { comment: 'never', parallelism: 1, ...(project ? { project } : {}) } as const
    return loadTargets(machine, 'completion', options, path)
  }
  return {
    targets: async (about, begun) => selectors((await load(about)).project?.targets ?? [], begun),
    ids: async (about) => {
      const { project } = await load(about)
      const ids = project?.file === undefined ? [] : await findIds(project.configs, machine.cwd)
      return ids.map((value) => ({ value }))
    },
    codes: () => {
      const all: readonly Entry[] = Object.values(diagnostics)
      return Promise.resolve(all.map(({ code, message }) => ({ value: code, about: message })))
    },
  }
}

/** Names, and labels with their values. What is typed may exclude, and may have labels before the last comma that are to hold as well. */
function selectors(targets: readonly Target[], begun: string): readonly Candidate[] {
  const [, before = ''] = /^(!?(?:[^,]*,)*)/.exec(begun) ?? []
  const labels = new Map<string, number>()
  for (const target of targets) {
    for (const [key, value] of Object.entries(target.labels)) {
      labels.set(`${key}=${value}`, (labels.get(`${key}=${value}`) ?? 0) + 1)
    }
  }
  const isJoined = before.includes(',')
  const names = isJoined ? [] : targets.map(({ name, account, region }) => nameOf(name, account, region))
  return [...names, ...[...labels].map(([value, count]) => ({ value, about: `${count} of the targets` }))].map(
    (one) => ({
      ...one,
      value: before + one.value,
    }),
  )
}

function nameOf(value: string, account = '', region = ''): Candidate {
  return { value, about: `${account} ${region}`.trim() }
}
