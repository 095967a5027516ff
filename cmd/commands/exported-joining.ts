/** What is left to be written by hand where a target joins documents that are there. */
import type { Field, NewVariable, VariableNames } from '../../src/alike/names.ts'
import { commonForm } from '../../src/alike/number-form.ts'
import { formatPath } from '../../src/field-path.ts'
import { groupBy } from '../../src/group-by.ts'
import { textsIn, valueAt } from '../../src/json.ts'
import { kinds } from '../../src/kinds/registry.ts'
import { plainTexts } from '../../src/kinds/texts.ts'
import { numberField } from '../../src/kinds/version-numbers.ts'
import type { Document, Json, Path } from '../../src/model.ts'
import { idOfLive } from '../../src/plan/live-id.ts'
import type { JoiningFacts } from '../../src/render/document/joining.ts'
import type { Exported } from '../../src/run/export.ts'
import { formatSource } from '../../src/source.ts'
import { belongsTo, writtenName, type Joined, type JoinedFound } from './exported-joined.ts'

/** What is to be written by hand, and the variables that it needs. */
export interface Joining extends JoiningFacts {
  readonly variables: readonly NewVariable[]
}

/** A field that a document says otherwise than targets have it. */
interface Unlike extends Field {
  readonly document: Document
  readonly targets: readonly string[]
}

/** Returns what has to be done so that each document says what its targets have. */
export function joiningOf(
  { project }: Exported,
  { joined, missing }: Omit<JoinedFound, 'rest'>,
  names: VariableNames,
): Joining {
  const unlike = groupBy(
    joined.flatMap((one) => one.fit.differs.map((path) => ({ one, path }))),
    ({ one: { document }, path }) => `${formatSource(document.locate([], 'value'))} ${formatPath(path)}`,
  ).map((same): Unlike => {
    const [{ one, path }] = same
    const { document, template, copy } = one
    const values = new Map(
      project.targets
        .filter((target) => !target.retired && belongsTo(document, target))
        .map(({ name }) => [name, valueAt(template, path) ?? null]),
    )
    for (const { one: other } of same) values.set(other.copy.target.name, valueAt(other.copy.plain, path) ?? null)
    return {
      document,
      path,
      owner: copy.name,
      values,
      targets: same.map(({ one: joint }) => joint.copy.target.name),
    }
  })
  const variable = unlike.filter(({ path, values }) => canVary(path, [...values.values()]))
  const numbers = unlike.filter((one) => formOf(one) !== undefined)
  const { nameOf, added } = names.give(variable)
  const place = ({ document, path, targets }: Unlike, text: string) => ({
    source: document.locate(path, 'value'),
    targets,
    text,
  })
  const whole = joined.filter(({ fit }) => fit.differs.length === 0)
  return {
    same: new Map(groupBy(whole, ({ copy }) => copy.target.name).map((all) => [all[0].copy.target.name, all.length])),
    limited: groupBy(
      whole.filter(({ isLimited }) => isLimited),
      ({ document }) => formatSource(document.locate([], 'value')),
    ).map((all) => ({
      source: all[0].document.locate(['kiln', 'targets'], 'value'),
      targets: all.map(({ copy }) => copy.target.name),
      text: idOfLive(all[0].copy.one.live),
    })),
    edits: [
      ...variable.map((one) => place(one, `${formatPath(one.path)}: \${vars.${nameOf(one)}}`)),
      ...numbers.map((one) => place(one, `${formatPath(one.path)}: ${formOf(one) ?? ''}`)),
    ],
    unlike: unlike
      .filter((one) => !variable.includes(one) && !numbers.includes(one))
      .map((one) => place(one, formatPath(one.path))),
    missing: missing.map(({ document, targets }) => {
      return {
        source: document.locate(['name'], 'value'),
        targets,
        text: `${kindIn(document)}/${writtenName(document)}`,
      }
    }),
    variables: [...boundIn(joined), ...added],
  }
}

/** The variables that documents have already. */
function boundIn(joined: readonly Joined[]): readonly NewVariable[] {
  const bound = new Map<string, Map<string, Json>>()
  for (const { copy, fit } of joined) {
    for (const [name, value] of fit.added)
      bound.set(name, (bound.get(name) ?? new Map<string, Json>()).set(copy.target.name, value))
  }
  return [...bound].map(([name, values]) => ({ name, values }))
}

/** Variables hold plain values, and texts in a language of their own and numbers of versions are none of them. */
function canVary([field]: Path, values: readonly Json[]): boolean {
  const isText = [...kinds.values()].some((kind) => plainTexts(kind).includes(String(field)))
  return (
    field !== undefined &&
    field !== numberField &&
    !isText &&
    !values.some((value) => [...textsIn(value)].some((text) => text.includes('${')))
  )
}

/** Where numbers of versions differ, Kiln counts on from each. */
function formOf({ path, values }: Unlike): string | undefined {
  const numbers = [...values.values()].filter((value) => typeof value === 'string')
  return path.length === 1 && path[0] === numberField ? commonForm(numbers) : undefined
}

function kindIn({ value: { kind } }: Document): string {
  return typeof kind === 'string' ? kind : ''
}
