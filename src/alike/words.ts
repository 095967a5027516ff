/** Words that say where something is, such as `use1` in `golden-use1`: what differs between targets by them alone is alike. */
import { canonicalJson } from '../canonical.ts'
import { groupBy } from '../group-by.ts'
import { isList, isObject } from '../json.ts'
import type { Json, ResolvedTarget } from '../model.ts'
import { escapePattern } from '../pattern.ts'

/** A word, which each target has in its own form. */
export interface Word {
  /** Its form, by the name of the target. */
  readonly forms: ReadonlyMap<string, string>
  /** What stands for it in a document: `target.region`; absent where it takes a variable that is still to be named. */
  readonly written?: string
  /** What its variable is to be called. */
  readonly wanted: string
}

/** What the targets of companies are usually called by. */
const environments =
  /^(?:dev|devel|development|test|testing|qa|int|integration|uat|stage|staging|preprod|nonprod|prod|production|live|lab|sandbox|shared)$/i

const directions: Readonly<Record<string, string>> = {
  north: 'n',
  south: 's',
  east: 'e',
  west: 'w',
  central: 'c',
  northeast: 'ne',
  northwest: 'nw',
  southeast: 'se',
  southwest: 'sw',
}

/** Returns the words that all of these targets have, those that need no variable first. */
export function wordsOf(targets: readonly ResolvedTarget[]): readonly Word[] {
  const [first] = targets
  if (first === undefined || targets.length === 1) return []
  const word = (wanted: string, formOf: (target: ResolvedTarget) => string | undefined, written?: string): Word[] => {
    const forms = targets.flatMap((target) => {
      const form = formOf(target)
      return form === undefined || form.length < 2 || form.includes('${') ? [] : [[target.name, form] as const]
    })
    const isUseful = forms.length === targets.length && new Set(forms.map(([, form]) => form)).size > 1
    return isUseful ? [{ forms: new Map(forms), wanted, ...(written === undefined ? {} : { written }) }] : []
  }
  const parts = (name: string): readonly string[] => name.split(/[-_.]/)
  const found = [
    ...word('region', ({ region }) => region, 'target.region'),
    ...word('account', ({ account }) => account, 'target.account'),
    ...word('name', ({ name }) => name, 'target.name'),
    ...Object.keys(first.vars).flatMap((name) => word(name, ({ vars }) => textOf(vars[name]), `vars.${name}`)),
    ...codes.flatMap((codeOf) => word('regionCode', ({ region }) => codeOf(region))),
    ...codes.flatMap((codeOf) => word('regionCode', ({ region }) => codeOf(region).toUpperCase())),
    ...Object.keys(first.labels).flatMap((label) => word(label, ({ labels }) => labels[label])),
    ...word('account', ({ accountName }) => accountName),
    ...parts(first.name).flatMap((_, index) =>
      word('environment', ({ name }) => {
        const part = parts(name)[index]
        return part !== undefined && environments.test(part) ? part : undefined
      }),
    ),
  ]
  return groupBy(found, ({ forms }) => canonicalJson(Object.fromEntries(forms))).map(([one]) => one)
}

/** `us-east-1` is called `use1`, `ue1`, `us-e1`, `useast1`. */
const codes: readonly ((region: string) => string)[] = [
  (region) => shorten(region, (place) => place),
  (region) => shorten(region, (place) => place.slice(0, 1)),
  (region) => shorten(region, (place) => `${place}-`),
  (region) => region.replaceAll('-', ''),
]

function shorten(region: string, placeOf: (first: string) => string): string {
  const [place = '', ...rest] = region.split('-')
  return (
    placeOf(place) + rest.map((part) => directions[part] ?? (/^\d+$/.test(part) ? part : part.slice(0, 1))).join('')
  )
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** How words are written in a document. */
export type Write = (word: Word) => string

/** Returns the value that all become where words stand for what differs, and the words; undefined where no words do. */
export function withWords<T extends Json>(
  values: readonly { readonly target: string; readonly value: T }[],
  words: readonly Word[],
): { readonly words: readonly Word[]; readonly write: (write: Write) => T } | undefined {
  const [first] = values
  if (first === undefined) return undefined
  const text = canonicalJson(first.value)
  const there = words.filter(({ forms }) => text.includes(forms.get(first.target) ?? '${'))
  const pairs = there.flatMap((one, index) => there.slice(index + 1).map((other) => [one, other]))
  for (const some of [...there.map((one) => [one]), ...pairs]) {
    const write = (target: string, value: T, write: Write): T =>
      some.reduce((text, word) => replaced(text, word.forms.get(target), write(word)), value)
    const marks = new Map(some.map((word, index) => [word, `\${${index}}`]))
    const marked = values.map(({ target, value }) =>
      canonicalJson(write(target, value, (word) => marks.get(word) ?? '')),
    )
    if (marked.every((one) => one === marked[0]))
      return { words: some, write: (as) => write(first.target, first.value, as) }
  }
  return undefined
}

/** Returns what finds a form of a word where nothing of a word stands beside it. */
export function wordPattern(form: string): RegExp {
  return new RegExp(`(?<![A-Za-z0-9])${escapePattern(form)}(?![A-Za-z0-9])`, 'g')
}

/** Puts a text in the place of a word, where nothing of a word stands beside it. What stands in braces stays. */
function replaced<T extends Json>(value: T, form: string | undefined, by: string): T
function replaced(value: Json, form: string | undefined, by: string): Json {
  if (form === undefined) return value
  if (isList(value)) return value.map((item) => replaced(item, form, by))
  if (isObject(value))
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, replaced(item, form, by)]))
  if (typeof value !== 'string') return value
  const word = wordPattern(form)
  return value
    .split(/(\$\$?\{[^}]*\}?)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replaceAll(word, () => by)))
    .join('')
}
