// The parts that a bundle has, and when each is loaded.
//
// What every run comes to is a part, and what every plan comes to: scripts/bundle-used.json lists it. The rest is a part for each folder of the
// sources (the rooms that test/architecture.test.ts knows, which import each other in one direction) and each package. A static import
// between parts becomes a function that loads the part when something of it is first used: the sources say what they need, and a run reads
// no more than what it comes to. This holds for the parts of Node as well.
import { readFileSync } from 'node:fs'
import { relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Modules that are parts by themselves: they use a CommonJS package, which runs as soon as they are loaded, or are all of a room that reports need. */
const alone = new Set([
  'cmd/terminal/colors.ts',
  'src/plan/digest.ts',
  'src/report/check-report.ts',
  'src/report/report-schema.ts',
])

/** Folders of which a run needs one or two of those inside. */
const nested = new Set(['src/kinds', 'src/render', 'src/run'])

/** Folders inside that a run needs only for one command. */
const apart = new Set(['src/config/editor'])

/** How modules are put together: what a program starts with, and then by room or package. Entries stay files of their own. */
export const splitting = {
  includeDependenciesRecursively: false,
  groups: [
    {
      debugName: 'start',
      name: (id, modules) => (modules.getModuleInfo(id)?.isEntry === true ? null : 'start'),
      tags: ['$initial'],
      priority: 1,
    },
    { debugName: 'parts', name: partOf },
  ],
}

const used = JSON.parse(readFileSync(new URL('bundle-used.json', import.meta.url), 'utf8'))
const [byValidate, byPlan] = [new Set(used.validate), new Set(used.plan)]

/** What the rest of the program is made of, and files that make each other: they are loaded whole. */
const whole = new Set(['src', 'src-api', 'src-kinds'])

/** What a run needs to tell that it begins. */
const telling = new Set(['cmd-terminal', 'src-ci', 'src-git', 'src-report'])

/** What it loads when it has told so: what reads the configuration. */
const reading = new Set(['src-config', 'src-yaml'])

/** What a plan loads while it waits for answers: the service's own client, and what decides. */
const later = new Set(['aws-sdk-client-imagebuilder', 'aws-sdk-xml-builder', 'src-plan'])

/** Packages of the SDK that are loaded before the first request leaves. They need each other, so they cannot be taken apart. */
const ofSdk = new Set(used.plan.map(roomOf).filter((room) => /^(aws|smithy)/.test(room) && !later.has(room)))

/**
 * Returns the name of the part that a module belongs to; null for one that is loaded by itself, such as a command. What every run comes to
 * is one part, and what every plan comes to another: to find and open a file takes as long as to read 30 kB of it.
 */
function partOf(id) {
  const file = relative(root, id).split(sep).join('/')
  if (alone.has(file)) return file.replace(/\.ts$/, '').replaceAll('/', '-')
  const room = roomOf(file)
  if (ofSdk.has(room)) return 'sdk'
  if (room === null || whole.has(room) || file.includes('node_modules/')) return room
  if (byValidate.has(file) || (byPlan.has(file) && telling.has(room)))
    return reading.has(room) ? 'every-run-reading' : 'every-run'
  return byPlan.has(file) ? (later.has(room) ? 'every-plan-later' : 'every-plan') : room
}

/** Returns the room or package of a file; null where it has none. */
function roomOf(file) {
  const [, name] = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? []
  if (name !== undefined) return name.replace(/^@/, '').replace('/', '-') + submoduleOf(file)
  const [top = '', room = '', inside = ''] = file.split('/').slice(0, -1)
  if (top !== 'src') return `${top}/${room}` === 'cmd/terminal' ? 'cmd-terminal' : null
  const isApart = nested.has(`${top}/${room}`) || apart.has(`${top}/${room}/${inside}`)
  return [top, room, isApart ? inside : ''].filter((word) => word !== '').join('-')
}

/** The core of the SDK is many packages in one. */
function submoduleOf(file) {
  const [, submodule] = /\/@smithy\/core\/.*\/submodules\/([^/]+)\//.exec(file) ?? []
  return submodule === undefined ? '' : `-${submodule}`
}

/** Lets each part load the others when it first uses them, and gives what it has to them as plain values. */
export const loadsPartsLate = {
  name: 'loads-parts-late',
  renderChunk(code) {
    const { body } = parseAst(code)
    const loads = new Map(body.map(readLoad).filter((load) => load !== undefined))
    // What a module of CommonJS is wrapped in, `x = wrap(x)`, is made when it is loaded. Those of Node are what they give: `x.default` is `x`.
    const wraps = new Map(body.map(readAssignment).filter((one) => one !== undefined && loads.has(one[0])))
    const ofNode = new Set([...wraps.keys()].filter((name) => loads.get(name).arguments[0].value.startsWith('node:')))
    const fixed = new Set(body.flatMap(readFixed))
    const use = (name) => (loads.has(name) ? `${name}()` : undefined)
    const write = (statement) => {
      if (wraps.has(readAssignment(statement)?.[0])) return ''
      const [given, value] = readExport(statement) ?? []
      if (fixed.has(value)) return `exports.${given} = ${value};`
      const [name, load] = readLoad(statement) ?? []
      if (name === undefined) return rewrite(code, statement, use, ofNode)
      const loaded = code.slice(load.start, load.end)
      const wrap = ofNode.has(name) ? undefined : wraps.get(name)
      const made = wrap && rewrite(code, wrap, (other) => (other === name ? loaded : use(other)), ofNode)
      return `let ${name}$;\nconst ${name} = () => ${name}$ ??= ${made ?? loaded};`
    }
    const written = body.map((one, index) => code.slice(body[index - 1]?.end ?? 0, one.start) + write(one))
    return [...written, code.slice(body.at(-1)?.end ?? 0)].join('')
  },
}

/** Returns name and value of `const name = require(…)`. */
function readLoad({ type, declarations }) {
  const [{ id, init } = {}] = type === 'VariableDeclaration' && declarations.length === 1 ? declarations : []
  const isLoad = init?.type === 'CallExpression' && init.callee.name === 'require' && id.type === 'Identifier'
  return isLoad ? [id.name, init] : undefined
}

/** Returns the names that a statement gives a value for good. */
function readFixed({ type, kind, declarations, id }) {
  if (type === 'FunctionDeclaration') return [id.name]
  return type === 'VariableDeclaration' && kind === 'const' ? declarations.flatMap(({ id }) => id.name ?? []) : []
}

/** Returns under which name a part gives which variable, of `Object.defineProperty(exports, 'name', { get: function () { return variable } })`. */
function readExport({ expression }) {
  const [of, name, how] = expression?.type === 'CallExpression' ? expression.arguments : []
  const get = of?.name === 'exports' ? how?.properties?.find(({ key }) => key.name === 'get') : undefined
  const variable = get?.value.body.body[0].argument.name
  return variable && /^[A-Za-z_$][\w$]*$/.test(name.value) ? [name.value, variable] : undefined
}

/** Returns name and value of `name = …`. */
function readAssignment({ type, expression }) {
  const isAssignment = type === 'ExpressionStatement' && expression.type === 'AssignmentExpression'
  return isAssignment && expression.left.type === 'Identifier' ? [expression.left.name, expression.right] : undefined
}

/** Returns the text of a node, with what `replace` gives in place of each variable that it knows, and of `x.default` if `x` is its own. */
function rewrite(code, node, replace, own) {
  const parts = []
  let end = node.start
  const visit = (value, isConstructor, isShort) => {
    if (value === null || typeof value !== 'object') return
    if (Array.isArray(value)) return value.forEach((one) => visit(one, false, false))
    const isOwn = value.type === 'MemberExpression' && own.has(value.object.name) && value.property.name === 'default'
    const name = isOwn ? value.object.name : value.type === 'Identifier' ? value.name : undefined
    if (name !== undefined) {
      const text = replace(name)
      if (text === undefined) return
      if (isShort) throw new Error(`${name} is a part, and { ${name} } is not understood here`)
      // `new a().B()` would make an object of `a()`.
      parts.push(code.slice(end, value.start), isConstructor ? `(${text})` : text)
      end = value.end
      return
    }
    for (const [key, child] of Object.entries(value)) {
      if (isName(value, key)) continue
      const isPath = value.type === 'NewExpression' ? key === 'callee' : isConstructor && key === 'object'
      visit(child, isPath, value.shorthand === true)
    }
  }
  visit(node, false, false)
  return [...parts, code.slice(end, node.end)].join('')
}

/** Reports whether a child of a node is the name of a member, and no variable. */
function isName({ type, computed }, key) {
  return computed === false && ((type === 'MemberExpression' && key === 'property') || key === 'key')
}
