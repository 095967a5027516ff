/** JSON Schema 2020-12 of the project file, for the validator and for editors. Rules between its parts are in project.ts. */
import { durationForm } from '../../duration.ts'
import { kinds } from '../../kinds/registry.ts'
import type { JsonSchema } from './document-schema.ts'

/** How many forms of required tags there may be, one for each tag that a configuration can have, and of how many characters. */
export const formLimits = { count: 48, length: 2000 } as const

/** What an owner may be: it is written as the value of a tag. */
const ownerForm = '^(?! )[\\p{L}\\p{N}_.:/=+@ -]{1,256}(?<! )$'

const text = { type: 'string', minLength: 1 }
const count = { type: 'integer', minimum: 0 }
const percent = { type: 'integer', minimum: 0, maximum: 100 }
const owner = {
  type: 'string',
  pattern: ownerForm,
  description: '1 to 256 letters, digits, spaces and _ . : / = + - @, no space at either end',
}

const name = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
  description: '1 to 64 letters, digits and . _ -, beginning with a letter or digit',
  examples: ['prod'],
}
const region = {
  type: 'string',
  // By form, never by a list: new regions need no new Kiln.
  pattern: '^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$',
  description: 'a region, such as us-east-1',
  examples: ['us-east-1'],
}
const account = {
  type: 'string',
  pattern: '^[0-9]{12}$',
  description: 'an account id of 12 digits, in quotes',
  examples: ['111122223333'],
}
const roleArn = {
  type: 'string',
  pattern: '^arn:aws[^:]*:iam::[0-9]{12}:role/[\\w+=,.@/-]+$',
  description: 'the ARN of a role to assume, such as arn:aws:iam::111122223333:role/kiln-apply',
}
const planRoleArn = {
  ...roleArn,
  description:
    'the ARN of a role for commands that only read, in the place of roleArn, such as arn:aws:iam::111122223333:role/kiln-plan',
}
const externalId = {
  type: 'string',
  pattern: '^[\\w+=,.@:/-]{2,1224}$',
  description: 'the external id that the role asks for: 2 to 1224 letters, digits and _ + = , . @ : / -',
}
const profile = text
const wave = { type: 'integer', minimum: 1 }
const retired = { type: 'boolean' }
const vars = { type: 'object' }
const labels = {
  type: 'object',
  propertyNames: {
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._/-]{0,62}$',
    description: '1 to 63 letters, digits and . _ / -, beginning with a letter or digit',
  },
  additionalProperties: {
    type: 'string',
    pattern: '^[A-Za-z0-9][A-Za-z0-9._:/@+-]{0,62}$',
    description: '1 to 63 letters, digits and . _ : / @ + -, beginning with a letter or digit',
  },
}

/** Forms that values of generated targets must have once their patterns are filled. */
export const targetForms = { name, region, roleArn, planRoleArn, externalId, profile } as const

const target = {
  type: 'object',
  additionalProperties: false,
  required: ['name'],
  properties: { name, region, account, roleArn, planRoleArn, externalId, profile, labels, wave, retired, vars },
}

/** Patterns such as `arn:${target.partition}:iam::${target.account}:role/kiln`; their forms are checked once they are filled. */
const credentials = { roleArn: text, planRoleArn: text, externalId: text, profile }
/** A region by its name alone, or with what holds there. */
const regionEntry = {
  ...region,
  type: ['string', 'object'],
  additionalProperties: false,
  required: ['name'],
  properties: { name: region, labels, wave, retired, vars },
}
/** An account by its id alone, or with what holds there. */
const accountEntry = {
  ...account,
  type: ['string', 'object'],
  additionalProperties: false,
  required: ['id'],
  properties: {
    id: account,
    name,
    ...credentials,
    labels,
    wave,
    retired,
    vars,
    regions: { type: 'array', minItems: 1, items: regionEntry },
  },
}
const fleet = {
  type: 'object',
  additionalProperties: false,
  required: ['accounts'],
  properties: {
    name: text,
    ...credentials,
    labels,
    wave,
    accounts: { type: 'array', minItems: 1, items: accountEntry, examples: [['111122223333']] },
    regions: { type: 'array', minItems: 1, items: regionEntry },
    except: {
      type: 'array',
      items: {
        type: 'string',
        pattern: '^[^!]',
        description: 'a selector of targets without !, such as sandbox-eu-*, tier=test, or tier=test,place=eu for what is both',
      },
    },
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
      version: { type: 'integer', examples: [1] },
      owner,
      previousOwners: { type: 'array', items: owner },
      configs: text,
      vars,
      fleet,
      targets: { type: 'array', minItems: 1, items: target },
      defaults: perKind({ type: 'object' }),
      ignoreTags: { type: 'array', items: text },
      managedBy: {
        type: 'array',
        items: { type: 'string', pattern: '^[^=]+(?:=.*)?$', description: 'a tag, as Key or Key=Value' },
      },
      requiredTags: {
        type: 'object',
        propertyNames: { minLength: 1, maxLength: 128 },
        maxProperties: formLimits.count,
        additionalProperties: { type: 'string', maxLength: formLimits.length },
      },
      readOnlyFields: perKind({ type: 'array', items: text }),
      tagPrefix: {
        type: 'string',
        pattern: '^(?![aA][wW][sS]:)[A-Za-z0-9_.:/=+@-]{1,64}$',
        description: '1 to 64 letters, digits and _ . : / = + - @, not beginning with aws:',
      },
      refresh: { enum: ['full', 'fast'] },
      limits: {
        type: 'object',
        additionalProperties: false,
        properties: {
          deletes: {
            type: 'object',
            additionalProperties: false,
            properties: { count, percent },
          },
          updates: { type: 'object', additionalProperties: false, properties: { percent } },
          versions: { type: 'object', additionalProperties: false, properties: { count } },
        },
      },
      versions: {
        type: 'object',
        additionalProperties: false,
        properties: {
          keep: { type: 'integer', minimum: 1 },
          minAge: {
            type: 'string',
            pattern: durationForm.source,
            description: 'a duration such as 12h or 14d',
          },
          rebuild: { type: 'boolean' },
        },
      },
      quotas: perKind({ type: 'integer', minimum: 1 }),
    },
  }
}
