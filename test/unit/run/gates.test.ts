/** What an apply without anybody at the keyboard says of targets that no account is pinned for: against AWS alone, which tests never reach. */
import { expect, it } from 'vitest'
import { tellRefusals, type Refusal } from '../../../src/run/gates.ts'

const arn = 'arn:aws:iam::111122223333:user/ci'
const refusal = (target: string): Refusal => {
  return { name: 'accountNotPinned', target, expected: '', actual: '111122223333', arn }
}

it('one target that is not pinned is told with the account to pin', () => {
  expect(tellRefusals([refusal('prod')])).toMatchObject([
    {
      code: 'KILN3002',
      message:
        'apply against AWS needs a pinned account for target prod: otherwise the credentials alone decide where it writes',
      hint: 'set account: "111122223333" on the target in kiln.yaml, or give --account 111122223333',
    },
  ])
})

it('several with the same credentials are one finding', () => {
  expect(tellRefusals([refusal('prod'), refusal('dev')])).toMatchObject([
    {
      code: 'KILN3002',
      message:
        'apply against AWS needs a pinned account for each of 2 targets: the credentials decide otherwise where it writes: prod, dev',
      hint: 'set account: "111122223333" on them in kiln.yaml, if that is where they are',
    },
  ])
})
