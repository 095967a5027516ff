/** What the SDK's clients are told and made to keep to themselves. */
import { expect, it } from 'vitest'
import { warningLogger } from '../../../src/aws/client.ts'

it('passes on what the SDK says in words; requests and answers that it would log say nothing and are kept out', () => {
  const said: string[] = []
  const logger = warningLogger({
    onAnswer: () => undefined,
    onRetry: () => undefined,
    onWarning: (text) => void said.push(text),
  })
  logger.warn('this version of Node will no longer be supported')
  logger.error({ commandName: 'AssumeRoleWithWebIdentityCommand', input: { WebIdentityToken: 'secret' } })
  logger.info('nothing')
  expect(said).toEqual(['this version of Node will no longer be supported'])
})
