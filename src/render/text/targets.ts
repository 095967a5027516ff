/** Targets as `kiln targets` shows them: what came out of the project file, and where each value came from. */
import { toSafeJson, toSafeSource, toSafeText } from '../words/safe-text.ts'
import type { Source, Target } from '../../model.ts'
import { optional } from '../../optional.ts'
import { plural } from '../../plural.ts'
import { formatValue } from '../words/format-value.ts'
import type { Palette } from './palette.ts'

/** A target with the sources of what it has, by name: `account`, `wave`, `labels.tier`, `vars.subnetId`. */
export interface ProjectTarget {
  readonly target: Target
  /** Where it is declared. Absent without a project file. */
  readonly source?: Source
  readonly provenance: ReadonlyMap<string, { readonly layer: string; readonly source: Source }>
}

/** Up to so many targets are shown with all their values. */
const shownInFull = 10

/** Returns a table of the targets, and of a few of them everything that they have. */
export function renderTargets(rows: readonly ProjectTarget[], palette: Palette): string {
  const { bold, dim } = palette
  const count = `${rows.length} ${plural(rows.length, 'target')}`
  if (rows.length === 0) return `${bold(count)}\n`
  const lines = [bold(count), '', ...renderTable(rows, palette)]
  if (rows.length > shownInFull) {
    lines.push('', `What each of them has is shown for up to ${shownInFull}: pick some with --target, or take -o json.`)
    return `${lines.join('\n')}\n`
  }
  for (const row of rows) {
    const values = valuesOf(row.target).map(([key, value]) => [key, value, provenanceInWords(row, key)] as const)
    if (values.length === 0) continue
    const [wide, wider] = [0, 1].map((column) => Math.max(...values.map((cells) => (cells[column] ?? '').length)))
    lines.push('', bold(toSafeText(row.target.name)))
    for (const [key, value, provenance] of values) {
      lines.push(
        `  ${toSafeText(key).padEnd(wide ?? 0)}  ${value.padEnd(Math.min(wider ?? 0, 60))}  ${dim(provenance)}`.trimEnd(),
      )
    }
  }
  return `${lines.join('\n')}\n`
}

function renderTable(rows: readonly ProjectTarget[], { dim }: Palette): readonly string[] {
  const columns: readonly (readonly [string, (row: ProjectTarget) => string])[] = [
    ['TARGET', ({ target }) => target.name],
    ['ACCOUNT', ({ target }) => target.account ?? ''],
    ['REGION', ({ target }) => target.region ?? ''],
    ['WAVE', ({ target }) => (target.wave === undefined ? '' : String(target.wave))],
    [
      'LABELS',
      ({ target }) =>
        Object.entries(target.labels)
          .map(([key, value]) => `${key}=${value}`)
          .join(' '),
    ],
    ['RETIRED', ({ target }) => (target.retired ? 'retired' : '')],
    ['CREDENTIALS', ({ target }) => [target.profile, target.roleArn].filter((one) => one !== undefined).join(' > ')],
    ['TO READ', ({ target }) => target.planRoleArn ?? ''],
    ['DECLARED AT', ({ source }) => (source === undefined ? '' : toSafeSource(source))],
  ]
  const filled = columns
    .map(([title, read]) => ({ title, cells: rows.map((row) => toSafeText(read(row))) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''))
    .map(({ title, cells }) => ({
      cells: [title, ...cells],
      width: Math.max(...[title, ...cells].map(({ length }) => length)),
    }))
  return ['', ...rows].map((_, index) => {
    const line = filled
      .map(({ cells, width }) => (cells[index] ?? '').padEnd(width))
      .join('  ')
      .trimEnd()
    return index === 0 ? dim(line) : line
  })
}

/** What a target has beyond its name, in words, by the names of `provenance`. */
function valuesOf(target: Target): readonly (readonly [string, string])[] {
  const { account, region, roleArn, planRoleArn, externalId, profile, labels, wave, retired, vars } = target
  const plain = { account, region, roleArn, planRoleArn, externalId, profile, wave, retired: retired || undefined }
  return [
    ...Object.entries(plain).flatMap(([key, value]) => {
      return value === undefined ? [] : [[key, toSafeText(String(value))] as const]
    }),
    ...Object.entries(labels).map(([key, value]) => [`labels.${key}`, toSafeText(value)] as const),
    ...Object.entries(vars).map(([key, value]) => [`vars.${key}`, formatValue(value)] as const),
  ]
}

function provenanceInWords({ provenance }: ProjectTarget, key: string): string {
  const found = provenance.get(key)
  return found === undefined ? '' : `${toSafeSource(found.source)} (${found.layer})`
}

/** Returns the targets as JSON, with the source and the layer of each value under `sources`. */
export function renderTargetsJson(rows: readonly ProjectTarget[]): string {
  const targets = rows.map(({ target, source, provenance }) => {
    const { name, account, accountName, region, labels, wave, retired, vars } = target
    const { roleArn, planRoleArn, externalId, profile } = target
    return {
      name,
      account: account ?? null,
      region: region ?? null,
      ...optional({ accountName, roleArn, planRoleArn, externalId, profile }),
      labels,
      ...optional({ wave }),
      retired,
      vars,
      ...optional({ source }),
      sources: Object.fromEntries([...provenance].map(([key, { layer, source }]) => [key, { layer, ...source }])),
    }
  })
  return `${toSafeJson(JSON.stringify({ formatVersion: '1.0', targets }, null, 2))}\n`
}
