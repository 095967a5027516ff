/** JSON Schema 2020-12 of the project file, for the validator and for editors. Rules between its parts are in project.ts. */
import { kinds } from '../kinds/registry.ts'
import type { JsonSchema } from './schema.ts'

/** What an owner may be: it is written as the value of a tag. */
export const ownerForm = '^(?! )[\\p{L}\\p{N}_.:/=+@ -]{1,256}(?<! )$'

const text = { type: 'string', minLength: 1 }
const percent = { type: 'integer', minimum: 0, maximum: 100 }
const owner = {
  type: 'string',
  pattern: ownerForm,
  description: '1 to 256 letters, digits, blanks and _ . : / = + - @, no blank at the edges',
}

const target = {
  type: 'object',
  description: 'an account and region, with the variables that hold there',
  additionalProperties: false,
  required: ['name'],
  properties: {
    name: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
      description: '1 to 64 letters, digits and . _ -, beginning with a letter or digit',
    },
    region: {
      type: 'string',
      // By form, never by a list: new regions need no new Kiln.
      pattern: '^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$',
      description: 'a region, such as us-east-1',
    },
    account: { type: 'string', pattern: '^[0-9]{12}$', description: 'an account id of 12 digits, in quotes' },
    roleArn: {
      type: 'string',
      pattern: '^arn:aws[^:]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+$',
      description: 'the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply',
    },
    externalId: {
      type: 'string',
      pattern: '^[\\w+=,.@:/-]{2,1224}$',
      description: 'the external id that the role asks for: 2 to 1224 letters, digits and _ + = , . @ : / -',
    },
    retired: { type: 'boolean', description: 'declares nothing: what is there are orphans' },
    vars: { type: 'object', description: 'variables for ${vars.NAME}' },
  },
}

/** Returns the schema of `kiln.yaml`. */
export function projectSchema(): JsonSchema {
  const perKind = (schema: JsonSchema): JsonSchema => ({
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...kinds.keys()].map((kind) => [kind, schema])),
  })
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Kiln project file',
    type: 'object',
    additionalProperties: false,
    required: ['version'],
    properties: {
      version: { type: 'integer', description: 'version of this format: 1' },
      owner: { ...owner, description: `who owns what Kiln makes: ${owner.description}` },
      previousOwners: { type: 'array', items: owner, description: 'owners that --adopt may take over from' },
      configs: { ...text, description: 'folder of the documents, relative to this file' },
      targets: { type: 'array', minItems: 1, items: target, description: 'where documents are applied' },
      defaults: { ...perKind({ type: 'object' }), description: 'merged under every document of the kind' },
      ignoreTags: { type: 'array', items: text, description: 'live tag keys left alone: globs' },
      managedBy: {
        type: 'array',
        items: { type: 'string', pattern: '^[^=]+(?:=.*)?$', description: 'a tag, as Key or Key=Value' },
        description: 'a live configuration with such a tag belongs to another tool',
      },
      requiredTags: {
        type: 'object',
        propertyNames: { minLength: 1, maxLength: 128 },
        additionalProperties: { type: 'string' },
        description: 'tags that every document must have: key to regular expression',
      },
      readOnlyFields: {
        ...perKind({ type: 'array', items: text }),
        description: 'members that the service may add: never compared, never sent',
      },
      tagPrefix: {
        type: 'string',
        pattern: '^(?![aA][wW][sS]:)[A-Za-z0-9_.:/=+@-]{1,64}$',
        description: '1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:',
      },
      refresh: { enum: ['full', 'fast'], description: 'how much of the account is read' },
      limits: {
        type: 'object',
        description: 'how much one apply may change',
        additionalProperties: false,
        properties: {
          deletes: {
            type: 'object',
            additionalProperties: false,
            properties: { count: { type: 'integer', minimum: 0 }, percent },
          },
          updates: { type: 'object', additionalProperties: false, properties: { percent } },
        },
      },
    },
  }
}
