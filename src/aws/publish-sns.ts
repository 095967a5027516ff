/** One message to a topic of SNS. It is the only write that a drift check can make, and it is to none of its targets. */
import type { Clock } from '../clock.ts'
import { optional } from '../optional.ts'
import { connect } from './connection.ts'
import type { Environment } from './environment.ts'
import { keysIn } from './credentials.ts'
import { answerIn, toServiceError } from './failure.ts'
import { withRetry } from './retry.ts'

export interface SnsMessage {
  /** `arn:PARTITION:sns:REGION:ACCOUNT:NAME`; the region is where it is sent. */
  readonly topicArn: string
  /** At most 100 characters of ASCII. */
  readonly subject: string
  /** What subscribers get; those with another protocol than mail the `text`. Both together at most 256 KB. */
  readonly json: string
  readonly text: string
  /** For filter policies. Numbers can be compared there. */
  readonly attributes: Readonly<Record<string, string | number>>
}

export interface SnsOptions {
  readonly environment: Environment
  /** Whose credentials, where the environment does not name keys; default: those that it gives. */
  readonly profile?: string
  readonly clock: Clock
  readonly signal?: AbortSignal
}

/** Publishes a message with the ambient credentials. Rejects with `ServiceError`, or with an `Error` if the ARN is none of a topic. */
export async function publishSns(message: SnsMessage, options: SnsOptions): Promise<void> {
  const region = /^arn:aws[\w-]*:sns:([a-z0-9-]+):\d{12}:[\w-]{1,256}$/.exec(message.topicArn)?.[1]
  if (region === undefined) throw new Error('it takes the ARN of a standard topic')
  const { environment, profile, clock, signal } = options
  const { SNSClient, PublishCommand } = await import('@aws-sdk/client-sns')
  const endpoint = environment['AWS_ENDPOINT_URL_SNS'] || environment['AWS_ENDPOINT_URL']
  const keys = profile === undefined ? keysIn(environment) : undefined
  const client = new SNSClient({
    region,
    ...(endpoint ? { endpoint } : {}),
    ...optional({ credentials: keys, profile }),
    maxAttempts: 1,
    requestHandler: await connect(profile, environment),
  })
  const command = new PublishCommand({
    TopicArn: message.topicArn,
    Subject: message.subject,
    MessageStructure: 'json',
    Message: JSON.stringify({ default: message.json, email: message.text }),
    MessageAttributes: Object.fromEntries(
      Object.entries(message.attributes).map(([name, value]) => [
        name,
        { DataType: typeof value === 'number' ? 'Number' : 'String', StringValue: String(value) },
      ]),
    ),
  })
  const send = async (): Promise<void> => {
    try {
      await client.send(command, signal === undefined ? {} : { abortSignal: signal })
    } catch (error) {
      throw toServiceError(error, { ...answerIn(error), wasSent: true })
    }
  }
  try {
    await withRetry(send, { clock, signal, patience: 0.5 })
  } finally {
    client.destroy()
  }
}
