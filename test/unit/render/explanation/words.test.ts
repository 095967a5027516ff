/** What the record says of a field, in words. */
import { expect, it } from 'vitest'
import { fieldRecordInWords } from '../../../../src/render/explanation/words.ts'

it.each([
  ['value', true, true, 'the last apply left the declared and live value'],
  ['value', true, false, 'the last apply left the declared value; the live one is another'],
  ['value', false, true, 'the last apply left the live value; the declared one is another'],
  ['value', false, false, 'the last apply left a value that is not the declared one, nor the live one'],
  ['value', undefined, true, 'the last apply left the live value'],
  ['value', undefined, false, 'the last apply left a value that is not the live one'],
  ['value', undefined, undefined, 'the last apply left a value'],
  ['absent', true, true, 'left unset by the last apply, as declared and in the account'],
  ['absent', true, false, 'left unset by the last apply, as declared; now the account has a value'],
  ['absent', false, true, 'left unset by the last apply, as in the account; now a value is declared'],
  ['absent', false, false, 'left unset by the last apply; now a value is declared, and the account has a value'],
  ['absent', undefined, undefined, 'left unset by the last apply'],
  ['none', undefined, undefined, 'says nothing of this field'],
] as const)('%s, declared %s, live %s', (mark, equalsDeclared, equalsLive, words) => {
  const record = {
    mark,
    ...(equalsDeclared === undefined ? {} : { equalsDeclared }),
    ...(equalsLive === undefined ? {} : { equalsLive }),
  }
  expect(fieldRecordInWords(record)).toBe(words)
})
