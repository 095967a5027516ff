/** Logs: pino on stderr, structured. A message is constant; what varies are fields. Nothing of credentials is ever a field. */
import type { Log } from '../../src/log.ts'
import { toSafeText } from '../../src/render/words/safe-text.ts'
import type { Host } from './host.ts'

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** What is logged, and how. */
export interface LogFlags {
  readonly logLevel: LogLevel
  readonly logFormat: 'pretty' | 'json'
}

const silent: Log = { debug: () => undefined, info: () => undefined }

/** Levels above those of all messages: nothing is logged. */
const silentLevels: ReadonlySet<LogLevel> = new Set(['warn', 'error', 'silent'])

/** Returns a log on stderr. pino is loaded only if something may be logged. */
export async function createLog(
  { writeErr }: Pick<Host, 'writeErr'>,
  { logLevel: level, logFormat: format }: LogFlags,
): Promise<Log> {
  if (silentLevels.has(level)) return silent
  const { pino } = await import('pino')
  const stream = { write: (line: string) => writeErr(format === 'json' ? line : prettify(line)) }
  const logger = pino({ level, base: null }, stream)
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
  }
}

/** One line for people: level, message, fields. */
function prettify(line: string): string {
  const { level, time: _, msg, ...fields } = JSON.parse(line) as { level: number; time: number; msg: string }
  const names: Record<number, string> = { 10: 'trace', 20: 'debug', 30: 'info', 40: 'warn', 50: 'error' }
  const shown = Object.entries(fields).map(
    ([key, value]) => `${key}=${toSafeText(typeof value === 'string' ? value : JSON.stringify(value))}`,
  )
  return `${[names[level] ?? level, msg, ...shown].join(' ')}\n`
}
