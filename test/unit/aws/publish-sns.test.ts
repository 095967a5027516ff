/** A message to a topic, as SNS gets it. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it, onTestFinished } from 'vitest'
import { publishSns } from '../../../src/aws/publish-sns.ts'
import { virtualClock } from '../../support/kiln.ts'

const message = {
  topicArn: 'arn:aws:sns:eu-west-1:111122223333:drift',
  subject: 'drift',
  json: '{"a":1}',
  text: 'words',
  attributes: { kind: 'drift', count: 2 },
}

/** SNS that answers with these statuses in turn, the last one for good. */
async function sns(...statuses: readonly number[]) {
  const received: { readonly form: URLSearchParams; readonly authorization: string }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += String(chunk)))
    request.on('end', () => {
      const status = statuses[received.length] ?? statuses.at(-1) ?? 200
      received.push({ form: new URLSearchParams(body), authorization: request.headers.authorization ?? '' })
      const good = '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>'
      const bad = '<ErrorResponse><Error><Code>NotFound</Code><Message>no topic</Message></Error></ErrorResponse>'
      response.writeHead(status, { 'content-type': 'text/xml' }).end(status === 200 ? good : bad)
    })
  })
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}
const keys = { AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'x' }
const publish = (more: Partial<typeof message>, environment: Readonly<Record<string, string>>, signal?: AbortSignal) =>
  publishSns(
    { ...message, ...more },
    { environment: { ...keys, ...environment }, clock: virtualClock(), ...(signal === undefined ? {} : { signal }) },
  )

it('goes to the Region of its topic with text for mail, JSON for the rest, and attributes for filters', async () => {
  const { received, url } = await sns(200)
  await publish({}, { AWS_ENDPOINT_URL_SNS: url, AWS_ENDPOINT_URL: 'http://127.0.0.1:1' })
  expect(received).toHaveLength(1)
  expect(received[0]?.authorization).toMatch(/Credential=AKIA\/\d+\/eu-west-1\/sns\//)
  expect(Object.fromEntries(received[0]?.form ?? [])).toEqual({
    Action: 'Publish',
    Version: '2010-03-31',
    TopicArn: message.topicArn,
    Subject: 'drift',
    MessageStructure: 'json',
    Message: '{"default":"{\\"a\\":1}","email":"words"}',
    'MessageAttributes.entry.1.Name': 'kind',
    'MessageAttributes.entry.1.Value.DataType': 'String',
    'MessageAttributes.entry.1.Value.StringValue': 'drift',
    'MessageAttributes.entry.2.Name': 'count',
    'MessageAttributes.entry.2.Value.DataType': 'Number',
    'MessageAttributes.entry.2.Value.StringValue': '2',
  })
})

it('is sent again after a failure that may pass, and not after a refusal', async () => {
  const unwell = await sns(503, 503, 200)
  await publish({}, { AWS_ENDPOINT_URL: unwell.url })
  expect(unwell.received).toHaveLength(3)
  const refusing = await sns(404)
  await expect(publish({}, { AWS_ENDPOINT_URL: refusing.url })).rejects.toMatchObject({
    name: 'ServiceError',
    message: 'no topic',
    status: 404,
  })
  expect(refusing.received).toHaveLength(1)
})

it('is not sent once it is called off', async () => {
  const { received, url } = await sns(200)
  await expect(publish({}, { AWS_ENDPOINT_URL: url }, AbortSignal.abort())).rejects.toThrow(/abort/i)
  expect(received).toEqual([])
})

describe('the ARN', () => {
  it.each([
    'arn:aws:sns:eu-west-1:111122223333:drift.fifo',
    'arn:aws:sns:eu-west-1:1111:drift',
    'arn:aws:sqs:eu-west-1:111122223333:drift',
    'arn:aws:sns::111122223333:drift',
    'arn:aws:sns:eu-west-1:111122223333:',
    ' arn:aws:sns:eu-west-1:111122223333:drift',
    'arn:aws:sns:eu-west-1:111122223333:drift:1b2c',
    `arn:aws:sns:eu-west-1:111122223333:${'x'.repeat(257)}`,
  ])('%j is none of a standard topic', async (topicArn) => {
    await expect(publish({ topicArn }, {})).rejects.toThrow('it takes the ARN of a standard topic')
  })

  it.each([
    'arn:aws-us-gov:sns:us-gov-west-1:111122223333:drift',
    `arn:aws-cn:sns:cn-north-1:111122223333:a_${'x'.repeat(254)}`,
  ])('%j is one', async (topicArn) => {
    const { received, url } = await sns(200)
    await publish({ topicArn }, { AWS_ENDPOINT_URL: url })
    expect(received[0]?.form.get('TopicArn')).toBe(topicArn)
  })
})
