// Writes src/api/imagebuilder.ts from the API model of EC2 Image Builder.
//
//   node scripts/generate-api-model.mjs path/to/imagebuilder-api.json path/to/imagebuilder-api-builds.json
//
// The inputs are a merged model of the eight kinds (Smithy, botocore and the API reference; see its `meta`) and, in the same form, the
// operations of builds, images and policies. Only what Kiln and its emulator read is kept: shapes with their bounds, operations with their
// HTTP bindings and errors, the table of kinds with the defaults of their fields. Patterns become full matches, and a pattern that is a plain
// choice of words becomes an enum.
import { readFileSync, writeFileSync } from 'node:fs'

const [input, buildsInput] = process.argv.slice(2)
if (!input || !buildsInput) {
  process.stderr.write(
    'usage: node scripts/generate-api-model.mjs path/to/imagebuilder-api.json path/to/…-builds.json\n',
  )
  process.exit(5)
}
const model = JSON.parse(readFileSync(input, 'utf8'))
const builds = JSON.parse(readFileSync(buildsInput, 'utf8'))

/**
 * The operations of builds, images and policies: kind and role of each. A role of its own name says that no kind has the like; CreateImage
 * and others that start work which nothing here follows are left out.
 */
const buildOperations = {
  StartImagePipelineExecution: ['ImagePipeline'],
  ListImagePipelineImages: ['ImagePipeline'],
  GetImage: ['Image', 'get'],
  ListImages: ['Image', 'list'],
  ListImageBuildVersions: ['Image', 'listBuildVersions'],
  DeleteImage: ['Image', 'delete'],
  CancelImageCreation: ['Image'],
  GetComponentPolicy: ['Component', 'getPolicy'],
  PutComponentPolicy: ['Component', 'putPolicy'],
  GetImageRecipePolicy: ['ImageRecipe', 'getPolicy'],
  PutImageRecipePolicy: ['ImageRecipe', 'putPolicy'],
  GetContainerRecipePolicy: ['ContainerRecipe', 'getPolicy'],
  PutContainerRecipePolicy: ['ContainerRecipe', 'putPolicy'],
  GetImagePolicy: ['Image', 'getPolicy'],
  PutImagePolicy: ['Image', 'putPolicy'],
}
for (const [name, [kind, role = name]] of Object.entries(buildOperations)) {
  model.operations[name] = { ...builds.operations[name], kind, role }
  addShape(model.operations[name].input)
  addShape(model.operations[name].output)
}

/** What is built and not declared: the like of an entry of the table of kinds, in as far as it is asked. */
const builtKinds = {
  Image: {
    operations: {
      get: 'GetImage',
      list: 'ListImages',
      delete: 'DeleteImage',
      listBuildVersions: 'ListImageBuildVersions',
    },
    arnResource: 'image/{slug}/{semver}/{build}',
    detailShape: 'Image',
    getArnParam: 'imageBuildVersionArn',
    getBodyMember: 'image',
    createArnMember: 'imageBuildVersionArn',
    listBodyMember: 'imageVersionList',
    createFields: [],
    updateFields: null,
    serviceOwned: [],
    summaryFields: Object.keys(builds.shapes.ImageVersion.members),
    listFilters: ['name', 'osVersion', 'platform', 'type', 'version'],
    listPage: { default: 25, max: 100 },
    defaults: {},
  },
}

/** Adds a shape of the second input, with all that it is made of. */
function addShape(name) {
  const shape = builds.shapes[name]
  if (shape === undefined || model.shapes[name] !== undefined) return
  model.shapes[name] = shape
  const inside = [
    ...Object.values(shape.members ?? {}).map(({ target }) => target),
    shape.member,
    shape.key,
    shape.value,
  ]
  for (const one of inside) addShape(one)
}

const fullMatch = (pattern) => `^(?:${pattern.replace(/^\^/, '').replace(/(?<!\\)\$$/, '')})$`
const defined = (entries) => Object.fromEntries(entries.filter(([, value]) => value !== undefined))

function convertShape(shape) {
  const words = shape.pattern?.match(/^\^?\(?([\w-]+(?:\|[\w-]+)+)\)?\$?$/)?.[1]?.split('|')
  return defined([
    ['type', words ? 'enum' : shape.type],
    ['min', shape.min],
    ['max', shape.max],
    ['pattern', shape.pattern && !words ? fullMatch(shape.pattern) : undefined],
    ['enum', words ?? shape.enum],
    ['member', shape.member],
    ['key', shape.key],
    ['value', shape.value],
    [
      'members',
      shape.members && Object.fromEntries(Object.entries(shape.members).map(([name, member]) => [name, member.target])),
    ],
    ['required', shape.required],
  ])
}

const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value)

/** A default as pairs of a field pattern and a value: one default for each field below an object. */
const leaves = (value, path) =>
  isObject(value) ? Object.entries(value).flatMap(([name, member]) => leaves(member, [...path, name])) : [[path, value]]

/** Reports whether a request of this shape has a field at this path: what only the service sets has no default to declare. */
const isField = (shapeName, [name, ...rest]) => {
  const member = model.shapes[shapeName]?.members?.[name]
  return member !== undefined && (rest.length === 0 || isField(member.target, rest))
}

function defaultsOf(kind) {
  const { input } = model.operations[kind.operations.create]
  const given = Object.entries({ ...kind.defaultsOnRead, ...kind.documentedDefaults })
  const fields = given.flatMap(([pattern, value]) => leaves(value, pattern.split('.')))
  return Object.fromEntries(
    fields.filter(([path]) => isField(input, path)).map(([path, value]) => [path.join('.'), value]),
  )
}

const operations = Object.fromEntries(
  Object.entries(model.operations).map(([name, operation]) => [
    name,
    defined([
      ['kind', operation.kind],
      ['role', operation.role],
      ['method', operation.http.method],
      ['uri', operation.http.uri],
      ['input', operation.input],
      ['output', operation.output],
      ['query', operation.bindings.query],
      ['label', operation.bindings.label],
      ['errors', Object.fromEntries(operation.errors.map((error) => [error.shape, error.httpStatus]))],
      ['resultKey', operation.pagination?.resultKey],
    ]),
  ]),
)
const kinds = Object.fromEntries(
  Object.entries(model.kinds).map(([name, kind]) => [
    name,
    {
      operations: kind.operations,
      arnResource: kind.arnResource,
      detailShape: kind.detailShape,
      getArnParam: kind.getArnParam,
      getBodyMember: kind.getBodyMember,
      createArnMember: kind.createArnMember,
      listBodyMember: kind.listBodyMember,
      createFields: kind.createFields,
      updateFields: kind.updateFields,
      serviceOwned: kind.serviceOwned,
      summaryFields: kind.summaryFields,
      listFilters: kind.listFilters,
      listPage: { default: kind.listPage.default, max: kind.listPage.max },
      defaults: defaultsOf(kind),
    },
  ]),
)
const shapes = Object.fromEntries(Object.entries(model.shapes).map(([name, shape]) => [name, convertShape(shape)]))

// What is bundled reads the value as JSON.
const text = (value) => JSON.stringify(value, null, 1)
writeFileSync(
  new URL('../src/api/imagebuilder.ts', import.meta.url),
  `// Generated by scripts/generate-api-model.mjs from the API model ${model.meta.apiVersion} of EC2 Image Builder. Do not edit.
import type { ApiModel } from './api-model.ts'

export const imagebuilder: ApiModel = {
  "modelDate": ${JSON.stringify(Object.keys(model.meta.generatedFrom).at(-1).slice(0, 7))},
  "apiVersion": ${JSON.stringify(model.meta.apiVersion)},
  "kinds": ${text(kinds)},
  "builtKinds": ${text(builtKinds)},
  "operations": ${text(operations)},
  "shapes": ${text(shapes)}
}
`,
)
