/** The names that belong to kinds, from the API model: what code outside of src/kinds must not know. */
import { imagebuilder } from '../../src/api/imagebuilder.ts'
import { kinds } from '../../src/kinds/registry.ts'

/**
 * Members of kinds that are also words of Kiln's own: a target has a region, a client is of a service, a flag takes the id of an account, an
 * answer has a status, a job a schedule, a list a filter, a change an action and a
 * reason, a line of versions a version, a request data, a place a URI, and much is found by name.
 */
const ours = [
  'region',
  'service',
  'accountId',
  'status',
  'value',
  'schedule',
  'filter',
  'action',
  'type',
  'regions',
  'data',
  'version',
  'uri',
  'reason',
  'byName',
  'image',
]

/** Returns the members of a shape at every depth. */
function membersIn(name: string, seen = new Set<string>()): readonly string[] {
  const shape = imagebuilder.shapes[name]
  if (shape === undefined || seen.has(name)) return []
  seen.add(name)
  const inside = [...Object.values(shape.members ?? {}), shape.member ?? '', shape.value ?? '']
  return [...Object.keys(shape.members ?? {}), ...inside.flatMap((one) => membersIn(one, seen))]
}

/** What every kind of the API has says nothing of one, `arn` and `tags` for example; nor do the dates that the service keeps. */
function fieldsOfKinds(): readonly string[] {
  const byKind = Object.entries(imagebuilder.kinds).map(([kind, { detailShape, operations }]) => {
    const inputs = Object.values(operations).map((name) => imagebuilder.operations[name]?.input ?? '')
    return { kind, members: new Set([detailShape, ...inputs].flatMap((name) => membersIn(name))) }
  })
  const common = [...ours, ...Object.values(imagebuilder.kinds).flatMap(({ serviceOwned }) => serviceOwned)]
  const registered = byKind.filter(({ kind }) => kinds.has(kind)).flatMap(({ members }) => [...members])
  return registered.filter((name) => !common.includes(name) && !byKind.every(({ members }) => members.has(name)))
}

/** Operations of all kinds of the API, and the members of their requests and answers that carry a resource or its ARN. */
function bindingsOfKinds(): readonly string[] {
  return Object.values(imagebuilder.kinds).flatMap((model) => [
    ...Object.values(model.operations),
    model.getArnParam,
    model.getBodyMember,
    model.createArnMember,
    model.listBodyMember,
  ])
}

/** Words of names that are also others: the service is called Image Builder, a type of Kiln's own `Policy`. */
const otherWords = ['Image', 'Policy']
/** The words that names of registered kinds are made of: `Infrastructure`, `Configuration`. */
const words = [...kinds.keys()]
  .flatMap((kind) => kind.match(/[A-Z][a-z]+/g) ?? [])
  .filter((word) => !otherWords.includes(word))

const alternatives = (names: readonly string[]): string => [...new Set(names)].join('|')
const members = [...fieldsOfKinds(), ...bindingsOfKinds()].filter((name) => /^[a-z]/.test(name))
const operations = bindingsOfKinds().filter((name) => /^[A-Z]/.test(name))
const isCompound = (name: string): boolean => /[A-Z]/.test(name)
const simple = alternatives(members.filter((name) => !isCompound(name)))

/**
 * Finds a name of a kind in a line of code: the name of a kind or a word of it, an operation, and a member. A member whose name is a
 * single word has to be in quotes, or asked for with a dot: a variable may be called `placement` as well.
 */
export const kindNames = new RegExp(
  [
    `\\b(${alternatives([...Object.keys(imagebuilder.kinds).filter(isCompound), ...operations])})(Command)?\\b`,
    `(?<![A-Za-z])(${alternatives(words)})(?![A-Za-z])`,
    `\\b(${alternatives(members.filter(isCompound))})\\b`,
    `['"\`.](${simple})\\b|\\b(${simple})['"\`]`,
  ].join('|'),
)
