/** Whether a JSON value is a report: asked of everything that comes from a file, as what reads it then relies on its type. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import { isDeeperThan } from '../canonical.ts'
import { formatPath } from '../field-path.ts'
import { reportSchema } from './report-schema.ts'
import type { Report } from './report.ts'

/** Levels that a report may be nested: those of a document, and its own. */
const maxLevels = 128

const compile = () => new Ajv2020({ strictTypes: false }).compile(reportSchema)
let check: ReturnType<typeof compile> | undefined

/** Returns the report, or in words what keeps the value from being one. */
export function checkReport(value: unknown): { readonly report: Report } | { readonly problem: string } {
  if (isDeeperThan(maxLevels, value)) return { problem: 'it is nested too deeply to be a report' }
  const { formatVersion } = (value ?? {}) as { formatVersion?: unknown }
  if (typeof formatVersion !== 'string') return { problem: 'it has no formatVersion' }
  if (!formatVersion.startsWith('1.')) return { problem: `its format is ${formatVersion}, this version reads 1.x` }
  check ??= compile()
  if (!check(value)) {
    const [error] = check.errors ?? []
    const path = (error?.instancePath ?? '').split('/').slice(1).map(unescapePointer)
    return { problem: `${path.length === 0 ? 'it' : formatPath(path)} ${error?.message ?? 'is not sound'}` }
  }
  const report = value as Report
  if (report.parts?.length === 0) return { problem: 'it is merged from nothing' }
  const twice = findTwice(report.targets.map(({ name }) => name))
  return twice === undefined ? { report } : { problem: `it has the target ${twice} twice` }
}

function unescapePointer(part: string): string | number {
  return /^\d+$/.test(part) ? Number(part) : part.replaceAll('~1', '/').replaceAll('~0', '~')
}

function findTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>()
  return names.find((name) => seen.size === seen.add(name).size)
}
