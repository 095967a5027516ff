/** A fleet cut into parts, in the forms that CI platforms and schedulers take. Nothing in them is secret: shards, names, accounts, regions. */
import type { Target } from '../../model.ts'
import { plural } from '../../plural.ts'
import { mostShards } from '../../report/shard.ts'

export const matrixFormats = ['github-matrix', 'gitlab-matrix', 'json-lines'] as const
export type MatrixFormat = (typeof matrixFormats)[number]

/** Jobs that a platform takes in one matrix. */
export const matrixLimits: Readonly<Record<MatrixFormat, number>> = {
  // https://docs.github.com/en/actions/reference/limits: 256 jobs per workflow run.
  'github-matrix': 256,
  // https://docs.gitlab.com/ci/yaml/#parallelmatrix: 200 permutations.
  'gitlab-matrix': 200,
  'json-lines': mostShards,
}

/** A part of the fleet. */
interface Entry {
  /** For `--shard`. */
  readonly shard: string
  readonly targets: readonly string[]
  readonly account: string
  readonly region: string
}

/**
 * Returns the cut as text. `variables` are set for the jobs of GitLab: the flags that made the cut, which the jobs must have, too. An
 * empty cut gives an empty matrix on GitHub, one job that does nothing on GitLab, and no line.
 */
export function renderMatrix(
  format: MatrixFormat,
  parts: readonly (readonly Target[])[],
  variables: Readonly<Record<string, string>>,
): string {
  const entries = parts.map((targets, index): Entry => ({
    shard: `${index + 1}/${parts.length}`,
    targets: targets.map(({ name }) => name),
    account: summarise(targets, 'account'),
    region: summarise(targets, 'region'),
  }))
  switch (format) {
    case 'github-matrix':
      return `${JSON.stringify({ include: entries })}\n`
    case 'gitlab-matrix':
      return `${JSON.stringify(toGitLab(entries, variables), null, 2)}\n`
    case 'json-lines':
      return entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
  }
}

/** A file for a child pipeline: YAML, as JSON is. Jobs extend `.kiln-shards`; without targets they do not run, and one that does must be there. */
function toGitLab(entries: readonly Entry[], variables: Readonly<Record<string, string>>): object {
  if (entries.length === 0) {
    return {
      '.kiln-shards': { rules: [{ when: 'never' }] },
      'kiln-no-targets': { script: ['echo "no targets: nothing to do"'] },
    }
  }
  const matrix = entries.map(({ shard, targets, account, region }) => ({
    KILN_SHARD: shard,
    KILN_SHARD_TARGETS: shorten(targets),
    KILN_SHARD_ACCOUNT: account,
    KILN_SHARD_REGION: region,
  }))
  return {
    '.kiln-shards': { ...(Object.keys(variables).length === 0 ? {} : { variables }), parallel: { matrix } },
  }
}

/** GitLab puts the values into the name of the job, which holds 255 characters. */
function shorten(names: readonly string[]): string {
  const [first = '', ...others] = names
  const all = names.join(' ')
  return all.length <= 100 ? all : `${first} and ${others.length} more`
}

/** The one account or region of a part, or how many it has. */
function summarise(targets: readonly Target[], key: 'account' | 'region'): string {
  const values = new Set(targets.map((target) => target[key] ?? ''))
  const [first = ''] = values
  return values.size === 1 ? first : `${values.size} ${plural(values.size, key)}`
}
