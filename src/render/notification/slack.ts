/** The message for an incoming webhook of Slack: blocks, and plain text for where blocks are not shown. */
import type { JsonObject } from '../../model.ts'
import { plural } from '../../plural.ts'
import { clip } from '../markdown/inline.ts'
import { changesInWords, nameOf, newsWords, type News, type Notification } from './notification.ts'

/** Slack takes 50 blocks of 3,000 characters; messages of about 13,000 in all were refused, whatever is documented. */
const limits = { blocks: 40, section: 2_900, message: 11_000 }

/** Returns the JSON of the message, shorter than Slack's limits. */
export function renderSlack(notification: Notification): string {
  const title = toMrkdwn(clip(notification.title, 300))
  const sections = notification.news.map((news) => section(sectionOf(news)))
  for (let most = Math.min(sections.length, limits.blocks); ; most = Math.floor(most / 2)) {
    const left = sections.length - most
    const footer = [
      ...(left === 0 ? [] : [`and ${left} more`]),
      ...(notification.runUrl === null ? [] : [link(notification.runUrl, 'run')]),
    ].join(' · ')
    const blocks = [section(`*${title}*`), ...sections.slice(0, most), ...(footer === '' ? [] : [section(footer)])]
    const message = JSON.stringify({ text: title, blocks })
    if (message.length <= limits.message || most === 0) return message
  }
}

function section(text: string): JsonObject {
  return { type: 'section', text: { type: 'mrkdwn', text } }
}

function sectionOf(news: News): string {
  const place = [news.account, news.region].filter(Boolean).join(' ')
  const issue = news.issueUrl === null ? '' : ` · ${link(news.issueUrl, 'issue')}`
  const head = `${code(nameOf(news))}${place === '' ? '' : ` (${toMrkdwn(clip(place, 60))})`} ${newsWords[news.kind]}`
  const count = news.changes.length
  const why = news.why === null ? [] : [code(news.why)]
  // What is escaped is up to five times as long.
  const forms = [
    [head + issue, ...(count === 0 ? [] : [changesInWords(news.changes, 8, code)]), ...why],
    [head + issue, ...(count === 0 ? [] : [`${count} ${plural(count, 'configuration')}`]), ...why],
  ].map((lines) => lines.join('\n'))
  return forms.find((text) => text.length <= limits.section) ?? head
}

/** Live text as code: nothing in it is a mention, a link or an emoji. */
function code(text: string): string {
  return `\`${toMrkdwn(text.replaceAll('`', "'")) || ' '}\``
}

/** All that Slack asks to escape; a mention is made of `<` as well. */
function toMrkdwn(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function link(url: string, label: string): string {
  return `<${toMrkdwn(url)}|${label}>`
}
