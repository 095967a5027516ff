/** One configuration as `kiln explain` shows it: why it is, or is not, a change, and the way of each field from the files to the account. */
import type { Json, Path, Source, Target } from '../model.ts'
import type { Explanation } from '../plan/explain.ts'
import type { FieldExplanation, FieldNote, FieldRecord } from '../plan/explain-fields.ts'
import { plural } from '../plural.ts'
import { formatValue } from './format-value.ts'
import { formatSource, Page } from './page.ts'
import { toSafeText } from './safe-text.ts'
import { actionSentences, goneInWords, reasonSentences, symbols } from './sentences.ts'
import type { TextOptions } from './text.ts'

/** How a field came to its declared value: what the document says, and the defaults and variables in it. */
export interface ShownTrace {
  readonly written?: { readonly value: Json; readonly source: Source }
  readonly parts: readonly {
    readonly label: string
    readonly layer: string
    readonly value: Json
    readonly source?: Source
  }[]
  readonly overridden?: { readonly value: Json; readonly source?: Source }
}

/** What is shown. */
export interface ShownExplanation {
  readonly target: Target
  readonly explanation: Explanation
  /** Asked only for what is declared. */
  readonly trace: (keys: Path) => ShownTrace
  /** Why the account was not asked, or could not be read. */
  readonly unread?: string
  /** Other targets that declare it. */
  readonly elsewhere: readonly string[]
}

const indent = '  '
const inner = '    '

/** Returns the explanation as text: what becomes of it, the facts that decide, a block for each field that differs, a line for the others. */
export function renderExplanation(shown: ShownExplanation, options: Pick<TextOptions, 'palette' | 'width'>): string {
  const page = new Page({ ...options, invocation: '' })
  const { id, change, fields } = shown.explanation
  const { name, account, region } = shown.target
  const place = [account, region].filter((one) => one !== undefined).join(' ')
  page.line(page.palette.bold(`${toSafeText(id)} in ${toSafeText(name)}${place === '' ? '' : ` (${place})`}`))
  page.line('')
  for (const sentence of verdictOf(shown)) page.wrapped(sentence, indent, inner)
  page.line('')
  renderFacts(page, factsOf(shown))
  const full = fields.filter((field) => field.state === 'differs' && change?.action !== 'create')
  for (const field of full) renderBlock(page, shown, field)
  renderShort(
    page,
    shown,
    fields.filter((field) => !full.includes(field)),
  )
  return page.toString()
}

/** What becomes of it, in sentences. */
function* verdictOf({ explanation, unread, elsewhere }: ShownExplanation): Iterable<string> {
  const { change, desired, live, ownership, isAsked } = explanation
  if (unread !== undefined) yield `the account: ${toSafeText(unread)}`
  if (change !== undefined) {
    const why = change.reason === undefined ? '' : ` (${change.reason})`
    yield `${symbols[change.action]} ${change.action}${why}: ${actionSentences[change.action]}`
    if (change.reason !== undefined) yield reasonSentences[change.reason]
    if (change.refreshRecord) yield 'the record does not say what holds; apply writes it anew'
    if (change.disowned === true) yield 'its record shows that it was ours: somebody took the owner tag off'
    if (change.renamed !== undefined) yield `looks like a rename, of ${toSafeText(change.renamed)}`
  } else if (isAsked && desired === undefined && live !== undefined) {
    yield ownership === 'unowned'
      ? 'nothing declares it and nobody owns it: Kiln leaves it alone; kiln export writes it as a document'
      : 'nothing declares it, and somebody else holds it: Kiln leaves it alone'
  }
  if (desired === undefined && elsewhere.length > 0) {
    yield `this target does not declare it; others do: ${elsewhere.map(toSafeText).join(', ')}`
  }
}

type Fact = readonly [string, string]

function factsOf({ explanation, target }: ShownExplanation): readonly Fact[] {
  const { desired, live, change, isAsked, ownership, holder, record, tags } = explanation
  const arn = change?.arn ?? live?.arn
  const kiln = desired && [
    ...(desired.protect === undefined ? [] : [`protect: ${desired.protect}`]),
    ...(desired.adopt === undefined ? [] : [`adopt: ${desired.adopt}`]),
    ...(desired.ignore.length === 0 ? [] : [`ignore: ${formatValue(desired.ignore)}`]),
    ...(desired.unchecked.length === 0 ? [] : [`unchecked: ${formatValue(desired.unchecked)}`]),
  ]
  return [
    ['declared', desired === undefined ? notDeclared(target) : formatSource(desired.source)],
    ...(kiln === undefined || kiln.length === 0 ? [] : [['kiln', toSafeText(kiln.join(', '))] as const]),
    ['live', live === undefined ? (isAsked ? 'not in the account' : 'not asked') : liveInWords(explanation)],
    ...(arn === undefined ? [] : [['arn', toSafeText(arn)] as const]),
    ...(ownership === undefined ? [] : [['owner', ownerInWords(ownership, holder)] as const]),
    ...(record === undefined ? [] : [['record', recordInWords(record)] as const]),
    ...(tags === undefined ? [] : [['tags', `${tags.total} of ${tags.limit} when it is as declared`] as const]),
    ...(change?.usedBy === undefined ? [] : [['used by', usersInWords(change.usedBy)] as const]),
  ]
}

function notDeclared({ retired }: Target): string {
  return retired ? 'no: the target is retired' : 'no'
}

function liveInWords({ live, desired }: Explanation): string {
  const dates = [
    ...(live?.dateCreated === undefined ? [] : [`created ${toSafeText(live.dateCreated)}`]),
    ...(live?.dateUpdated === undefined ? [] : [`updated ${toSafeText(live.dateUpdated)}`]),
  ]
  const name = live?.name === desired?.name || desired === undefined ? [] : [`spelt ${toSafeText(live?.name ?? '')}`]
  return ['in the account', ...name, ...dates].join(', ')
}

function ownerInWords(ownership: NonNullable<Explanation['ownership']>, holder: string | undefined): string {
  const words = {
    ours: 'this project',
    unowned: 'nobody',
    'previous-owner': 'a previous owner of this project',
    'foreign-owner': 'another project',
    'foreign-manager': 'another tool',
  }
  return holder === undefined ? words[ownership] : `${words[ownership]}: ${toSafeText(holder)}`
}

function recordInWords({ state, isProtected, dateUpdated, isDateCurrent }: NonNullable<Explanation['record']>): string {
  if (state === 'none') return 'none that can be read: nobody can tell who changed what'
  if (state === 'copied') return 'copied from another configuration: it counts as none'
  if (state === 'newer') return 'written by a newer Kiln: left as it is'
  const date =
    dateUpdated === undefined
      ? isDateCurrent === true
        ? 'no update since it was made'
        : 'updated since'
      : `${isDateCurrent === true ? 'no update since' : 'updated since'} ${toSafeText(dateUpdated)}`
  return `of the last apply, ${date}${isProtected === true ? ', protected' : ''}`
}

function usersInWords(users: NonNullable<Explanation['change']>['usedBy']): string {
  if (users === null || users === undefined) return 'unknown: pipelines cannot be listed'
  if (users.length === 0) return 'no pipeline'
  return users.map(({ name, status }) => `${toSafeText(name)} (${toSafeText(status).toLowerCase()})`).join(', ')
}

function renderFacts(page: Page, facts: readonly Fact[], before = indent): void {
  const wide = Math.max(0, ...facts.map(([label]) => label.length))
  for (const [label, text] of facts) {
    page.wrapped(text, `${before}${page.palette.dim(label.padEnd(wide))}  `, `${before}${' '.repeat(wide)}    `)
  }
}

/** A field that differs, with everything that it was made of. */
function renderBlock(page: Page, { explanation, trace }: ShownExplanation, field: FieldExplanation): void {
  const { palette } = page
  const { path, keys, declared, live, record, reason, notes } = field
  const why = reason === undefined ? '' : ` (${reason})`
  page.line('')
  page.line(`${indent}${palette.yellow('~')} ${palette.bold(toSafeText(path))}${why}`)
  const made = explanation.desired === undefined ? undefined : trace(keys)
  renderFacts(
    page,
    [
      ...(made === undefined ? [] : partsInWords(made)),
      ['declared', declared === undefined ? `nothing: ${goneInWords(path)}` : formatValue(declared)],
      ['live', live === undefined ? '(not set)' : formatValue(live)],
      ...(record === undefined ? [] : [['record', fieldRecordInWords(record)] as const]),
      ...(reason === undefined || reason === explanation.change?.reason
        ? []
        : [['so', reasonSentences[reason]] as const]),
      ...notes.map((note): Fact => ['note', noteSentences[note]]),
    ],
    inner,
  )
}

function partsInWords({ written, parts, overridden }: ShownTrace): readonly Fact[] {
  const at = (source: Source | undefined): string => (source === undefined ? '' : `  ${formatSource(source)}`)
  return [
    ...(written === undefined
      ? []
      : [
          [
            'written',
            `${written.value === null ? 'null, which takes it away' : formatValue(written.value)}${at(written.source)}`,
          ] as const,
        ]),
    ...(overridden === undefined
      ? []
      : [['in place of', `the default ${formatValue(overridden.value)}${at(overridden.source)}`] as const]),
    ...parts.map(({ label, layer, value, source }): Fact => {
      const title = layer === 'defaults' ? 'default' : 'variable'
      const where = layer === 'defaults' ? '' : ` (${layer})`
      return [title, `${toSafeText(label)} = ${formatValue(value)}${at(source)}${where}`]
    }),
  ]
}

function fieldRecordInWords({ mark, equalsDeclared, equalsLive }: FieldRecord): string {
  if (mark === 'none') return 'says nothing of this field'
  if (mark === 'ignored') return 'it was left to others'
  if (mark === 'unconfirmed') return 'it was written, and did not read back as written'
  const sides = [
    ...(equalsDeclared === undefined ? [] : [`${equalsDeclared ? 'equals' : 'differs from'} the declared value`]),
    ...(equalsLive === undefined ? [] : [`${equalsLive ? 'equals' : 'differs from'} the live one`]),
  ]
  return [...(mark === 'absent' ? ['it was absent'] : []), ...sides].join(', ')
}

const noteSentences: Readonly<Record<FieldNote, string>> = {
  ignored: 'left to others by kiln.ignore: the declared value is used at create alone',
  'ignored-tag': 'left alone by ignoreTags in kiln.yaml',
  'aws-tag': 'a tag of AWS',
  'read-only': 'never compared and never sent: a member of the service, or one of readOnlyFields',
  unchecked: 'newer than this version of Kiln: sent as written, compared as JSON',
  'service-default': 'one side says nothing, which means the default of the service',
  'order-of-no-matter':
    'in another order: the declared order is the recorded one, so the order of the account does not count',
  'order-declared': 'the order alone differs: the declared order is not the recorded one',
  'wiped-by-update': 'an update would wipe it: list it under kiln.unchecked, or under readOnlyFields in kiln.yaml',
  'unknown-member': 'this version of Kiln does not know it',
}

/** The fields of which there is little to say, a line each. */
function renderShort(page: Page, { explanation, trace }: ShownExplanation, fields: readonly FieldExplanation[]): void {
  if (fields.length === 0) return
  const { desired, live, change } = explanation
  page.line('')
  const isCreate = change?.action === 'create'
  const title = isCreate
    ? `${fields.length} ${plural(fields.length, 'field')} to create`
    : desired === undefined || live === undefined
      ? `${fields.length} ${plural(fields.length, 'field')}`
      : `${fields.length} ${plural(fields.length, 'field')} without a difference`
  page.line(`${indent}${title}`)
  const widest = Math.floor(page.width * 0.4)
  const wide = Math.min(widest, Math.max(...fields.map(({ path }) => toSafeText(path).length)))
  for (const field of fields) {
    const lead = `${inner}${stateSymbol(field, isCreate)} ${toSafeText(field.path).padEnd(wide)}  `
    const made = desired === undefined ? undefined : trace(field.keys)
    const pieces = [
      shortValue(field),
      ...(made === undefined ? [] : originInWords(made, field)),
      ...field.notes.map((note) => `(${noteSentences[note]})`),
    ]
    renderPieces(page, pieces, lead, ' '.repeat(inner.length + wide + 4))
  }
}

function shortValue({ state, declared, live }: FieldExplanation): string {
  const isDouble = state === 'left-alone' && declared !== undefined && live !== undefined
  return isDouble ? `${formatValue(declared)}, live ${formatValue(live)}` : formatValue(declared ?? live ?? null)
}

/** Writes pieces one after the other; one that does not fit begins a line. */
function renderPieces(page: Page, pieces: readonly string[], lead: string, below: string): void {
  let line = ''
  for (const piece of pieces) {
    if (line !== '' && below.length + line.length + 2 + piece.length > page.width) {
      page.wrapped(line, lead, below)
      lead = below
      line = ''
    }
    line += `${line === '' ? '' : '  '}${piece}`
  }
  page.wrapped(line, lead, below)
}

function stateSymbol({ state }: FieldExplanation, isCreate: boolean): string {
  return { same: '=', differs: isCreate ? '+' : '~', 'left-alone': '.', 'not-compared': ' ' }[state]
}

/** Where a value came from, for the rest of a line: the document, or the default, and the variables in it. */
function originInWords({ written, parts }: ShownTrace, { declared }: FieldExplanation): readonly string[] {
  const places = parts.map(({ label, layer, source }) => {
    const at = source === undefined ? '' : ` ${formatSource(source)}`
    return layer === 'defaults' ? `default${at}` : `< ${toSafeText(label)}${at} (${layer})`
  })
  if (written !== undefined) places.unshift(formatSource(written.source))
  return places.length === 0 && declared === undefined ? ['in the account alone'] : places
}
