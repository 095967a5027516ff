/** Commands of GitHub Actions in a log: annotations, groups. The escapes are those of actions/toolkit, packages/core/src/command.ts. */
import { toSafeText } from '../words/safe-text.ts'

/** Returns one workflow command as a line without its end. Text is made harmless first: it may come from anywhere. */
export function workflowCommand(
  name: 'error' | 'warning' | 'notice' | 'group' | 'endgroup',
  properties: Readonly<Record<string, string | number | undefined>> = {},
  message = '',
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapeProperty(String(value))}`],
  )
  return `::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return toSafeText(text).replaceAll('%', '%25')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
