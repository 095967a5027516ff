/** The forms of a notification: JSON for machines, text for mail. Each fits what its receiver takes. */
import type { Json, JsonObject } from '../../model.ts'
import { changesInWords, nameOf, newsWords, type News, type Notification } from './notification.ts'

/** How much the JSON of a notification tells of each target, from everything downwards. */
const ladder = [
  { news: Infinity, changes: Infinity },
  { news: Infinity, changes: 20 },
  { news: Infinity, changes: 0 },
  { news: 500, changes: 0 },
  { news: 100, changes: 0 },
] as const

/** Returns the notification as JSON of at most `limitBytes`, which is at least 100,000. `omitted` says how many targets it leaves out. */
export function renderNotificationJson(notification: Notification, limitBytes: number): string {
  let text = ''
  for (const { news, changes } of ladder) {
    const shown = notification.news.slice(0, news)
    const value: JsonObject = {
      formatVersion: '1.0',
      summary: notification.title,
      command: notification.command,
      outcome: notification.outcome,
      exitCode: notification.exitCode,
      startedAt: notification.startedAt,
      revision: notification.revision,
      runUrl: notification.runUrl,
      transitions: shown.map((one) => toJson(one, changes)),
      omitted: notification.news.length - shown.length,
    }
    text = JSON.stringify(value)
    if (Buffer.byteLength(text) <= limitBytes) break
  }
  return text
}

/** Values of fields stay in the account and in the report: a webhook is told where to look. */
function toJson({ changes, ...news }: News, most: number): Json {
  const shown = changes.slice(0, most).map(({ id, action, reason, fields, source }): JsonObject => ({
    id,
    action,
    reason: reason ?? null,
    fields: fields.map(({ path }) => path),
    source: source === undefined ? null : { ...source },
  }))
  return { ...news, drifted: changes.length, changes: shown }
}

/** Returns the notification as text: a line for each target, at most 50. */
export function renderNotificationText(notification: Notification): string {
  const { title, news, runUrl } = notification
  const shown = news.slice(0, 50)
  const lines = shown.map((one) => {
    const ids = changesInWords(one.changes, 5, (id) => id)
    const details = [ids, one.why, one.issueUrl].filter(Boolean).join(' - ')
    return `- ${nameOf(one)} ${newsWords[one.kind]}${details === '' ? '' : `: ${details}`}`
  })
  const left = news.length - shown.length
  return [
    title,
    '',
    ...lines,
    ...(left === 0 ? [] : [`- and ${left} more`]),
    ...(runUrl === null ? [] : ['', `Run: ${runUrl}`]),
    '',
  ].join('\n')
}

/** Returns a subject as SNS takes it: at most 100 characters of ASCII, none of them a control character. */
export function renderSubject({ title }: Notification): string {
  const ascii = title.replaceAll(/[^ -~]+/g, '?')
  return ascii.length <= 100 ? ascii : `${ascii.slice(0, 97)}...`
}
