/** Tells people and machines what is new. Each way is tried on its own; one that fails is a notice, and holds up no other. */
import { publishSns } from '../aws/publish-sns.ts'
import { diagnose } from '../diagnostic/diagnose.ts'
import type { Diagnostic } from '../model.ts'
import { deliver } from '../net/deliver.ts'
import { nodeTransport } from '../net/transport.ts'
import { renderNotificationJson, renderNotificationText, renderSubject } from '../render/notification/forms.ts'
import type { Notification } from '../render/notification/notification.ts'
import { renderSlack } from '../render/notification/slack.ts'
import type { Machine } from '../machine.ts'
import { optional } from '../optional.ts'
import type { RunOptions } from '../run/options.ts'

export type NotifyFlags = Pick<RunOptions, 'notifyWebhook' | 'notifySlack' | 'notifySns' | 'heartbeatUrl' | 'profile'>

/** Bytes of JSON that a webhook, and a message of SNS, get at most. SNS takes 256 KB, and escaping may double it. */
const limits = { webhook: 500_000, sns: 90_000 }

/** Sends the notification every way that the flags name. Resolves to what could not be reached. */
export async function notify(
  machine: Machine,
  notification: Notification,
  flags: NotifyFlags,
  signal: AbortSignal,
): Promise<readonly Diagnostic[]> {
  const { env, clock } = machine
  const slack = flags.notifySlack ?? env['KILN_SLACK_WEBHOOK_URL']
  const { notifyWebhook: webhook, notifySns: topicArn, profile } = flags
  const options = { transport: nodeTransport(env), clock, signal }
  const post = (url: string, body: string): Promise<void> => deliver({ method: 'POST', url, body }, options)
  return collect([
    ...(webhook
      ? [attempt('the webhook', () => post(webhook, renderNotificationJson(notification, limits.webhook)))]
      : []),
    ...(slack ? [attempt('Slack', () => post(slack, renderSlack(notification)))] : []),
    ...(topicArn
      ? [
          attempt('SNS', () =>
            publishSns(messageOf(notification, topicArn), {
              environment: env,
              clock,
              signal,
              ...optional({ profile }),
            }),
          ),
        ]
      : []),
  ])
}

function messageOf(notification: Notification, topicArn: string): Parameters<typeof publishSns>[0] {
  const { command, outcome, news } = notification
  return {
    topicArn,
    subject: renderSubject(notification),
    json: renderNotificationJson(notification, limits.sns),
    text: renderNotificationText(notification),
    attributes: { command, outcome, targets: news.length },
  }
}

/** Says that the scheduled check is alive. Resolves to what kept it from doing so. */
export async function beat({ env, clock }: Machine, url: string, signal: AbortSignal): Promise<readonly Diagnostic[]> {
  const options = { transport: nodeTransport(env), clock, signal }
  return collect([attempt('the heartbeat URL', () => deliver({ method: 'GET', url }, options))])
}

async function attempt(way: string, send: () => Promise<void>): Promise<Diagnostic | undefined> {
  try {
    await send()
    return undefined
  } catch (error) {
    return diagnose('notifyFailed', { way, reason: (error as Error).message })
  }
}

async function collect(attempts: readonly Promise<Diagnostic | undefined>[]): Promise<readonly Diagnostic[]> {
  return (await Promise.all(attempts)).filter((notice) => notice !== undefined)
}
