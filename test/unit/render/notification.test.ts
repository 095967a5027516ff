/** Notifications fit what their receivers take, and live text in them stays text. */
import { describe, expect, it } from 'vitest'
import type { Transition } from '../../../src/report/transition.ts'
import {
  renderNotificationJson,
  renderNotificationText,
  renderSubject,
} from '../../../src/render/notification/forms.ts'
import { notificationOf, type Notification } from '../../../src/render/notification/notification.ts'
import { renderSlack } from '../../../src/render/notification/slack.ts'
import { dangerIn, hostileTexts } from '../../support/hostile.ts'
import { change, report, result } from '../../support/reports.ts'

const texts = [
  ...hostileTexts,
  '<!channel>',
  '<@U1>',
  '<https://evil.example|x>',
  '`<!here>`',
  '&'.repeat(200),
  'ü'.repeat(200),
]

function about(targets: number, changes: number): Notification {
  const made = report({
    command: 'drift',
    results: [result([change({ action: 'update', reason: 'drifted', fields: [] })])],
  })
  const [row] = made.targets
  const [sample] = row?.changes ?? []
  if (row === undefined || sample === undefined) throw new Error('a report has its target and change')
  const textAt = (index: number): string => texts[index % texts.length] ?? ''
  const transitions = [...Array(targets).keys()].map((index): Transition => {
    const all = [...Array(changes).keys()].map((at) => ({ ...sample, id: `InfrastructureConfiguration/${textAt(at)}` }))
    return { kind: 'drifted', target: { ...row, name: textAt(index), changes: all } }
  })
  return notificationOf(made, transitions, new Map(texts.map((text) => [text, 'https://example.com/issues/1?a=1&b=2'])))
}

const sizes: readonly (readonly [number, number])[] = [
  [1, 1],
  [60, 3],
  [3, 5_000],
  [2_000, 10],
]

describe.each(sizes)('about %i targets with %i configurations', (targets, changes) => {
  const notification = about(targets, changes)

  it('Slack: at most 50 blocks of 3,000 characters, 12,000 in all, and no mention or link that text brings in', () => {
    const json = renderSlack(notification)
    expect(json.length).toBeLessThan(12_000)
    const { text, blocks } = JSON.parse(json) as { text: string; blocks: { text: { text: string } }[] }
    expect(blocks.length).toBeLessThanOrEqual(50)
    for (const part of [text, ...blocks.map((block) => block.text.text)]) {
      expect(part.length).toBeLessThanOrEqual(3_000)
      expect(part.replaceAll('<https://example.com/issues/1?a=1&amp;b=2|issue>', '')).not.toMatch(
        /[<>]|&(?!amp;|lt;|gt;)/,
      )
      expect(dangerIn(part)).toBeUndefined()
    }
  })

  it('SNS: a subject of at most 100 ASCII characters, JSON and text of less than 256 KB together', () => {
    expect(renderSubject(notification)).toMatch(/^[ -~]{1,100}$/)
    const [json, text] = [renderNotificationJson(notification, 90_000), renderNotificationText(notification)]
    expect(Buffer.byteLength(JSON.stringify({ default: json, email: text }))).toBeLessThan(256 * 1024)
    const { transitions, omitted } = JSON.parse(json) as { transitions: unknown[]; omitted: number }
    expect(transitions.length + omitted).toBe(targets)
    expect(dangerIn(text)).toBeUndefined()
  })
})
