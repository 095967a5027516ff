/** Text that would do harm if it reached a terminal, a CI log or a Markdown page as it is. */
import type { JsonObject } from '../../src/model.ts'

export const hostileTexts: readonly string[] = [
  '\u001b[2J\u001b[31mred',
  '\u009b31m',
  '\u001b]8;;https://evil.example\u0007link',
  'a\rb',
  'a\nb',
  '::error::pwned',
  'x\n::set-output name=a::b',
  '::add-mask::secret',
  ' ::warning file=a,line=1::x',
  '::error file=c:/x::y',
  `${'long '.repeat(40)}::error file=c:/x::y`,
  '##[error]pwned',
  '##vso[task.setvariable variable=a]b',
  '##teamcity[message text=x]',
  '\u202egnp.exe',
  '\u2066isolate\u2069',
  'zero\u200bwidth\u200d\ufeff',
  '\u2028line\u2029paragraph',
  'tag\u{e0041}\u{e007f}',
  '\ud800lone',
  'lone\udfff',
  '<script>alert(1)</script>',
  '<!-- comment -->',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '@everyone #1',
  '`code` ``more``',
  '| a | b |\n|---|---|',
  '# heading',
  '- [ ] task',
  '$(rm -rf /)',
  '*anchor',
  '&anchor x',
  '!!js/function x',
  'key: value',
  '---',
  '\'quote"',
  '\\u001b',
  '${vars.secret}',
  '\u0000',
  '\u007f',
  '\u00ad',
  '',
  ' ',
]

/** Characters that must never come out as they are; a line break is no more than a line break. */
const forbidden =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/u

/** Returns what is dangerous in output on its way to a log; undefined if nothing is. */
export function dangerIn(output: string): string | undefined {
  const character = forbidden.exec(output)?.[0]
  if (character !== undefined) return `the character U+${character.codePointAt(0)?.toString(16)}`
  const command = output.split('\n').find((line) => /^\s*(::[\w-].*::|##(\[|vso\[|teamcity\[))/.test(line))
  if (command !== undefined) return `the command ${command}`
  return /##\[|##vso\[/.exec(output)?.[0]
}

/** Fields and tags of a live configuration, with `text` wherever the service would let it stand. */
export function hostileFields(text: string): JsonObject {
  return {
    description: text,
    keyPair: text,
    instanceTypes: [text, 'm5.large'],
    logging: { s3Logs: { s3KeyPrefix: text } },
    resourceTags: { [text]: text },
  }
}
