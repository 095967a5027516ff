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
}
const region = {
  type: 'string',
  // By form, never by a list: new regions need no new Kiln.
  pattern: '^[a-z]{2,}(?:-[a-z]+)+-[0-9]+$',
  description: 'a region, such as us-east-1',
}
const account = { type: 'string', pattern: '^[0-9]{12}$', description: 'an account id of 12 digits, in quotes' }
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
const profile = { ...text, description: 'profile of the AWS configuration that the credentials come from' }
const wave = { type: 'integer', minimum: 1, description: 'a wave begins when every lower one ended without a failure' }
const retired = { type: 'boolean', description: 'declares nothing: what is there are orphans' }
const vars = { type: 'object', description: 'variables for ${vars.NAME}' }
const labels = {
  type: 'object',
  description: 'what selectors such as tier=prod are about',
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
  description: 'an account and region, with the variables that hold there',
  additionalProperties: false,
  required: ['name'],
  properties: { name, region, account, roleArn, planRoleArn, externalId, profile, labels, wave, retired, vars },
}

/** A pattern such as `arn:${target.partition}:iam::${target.account}:role/kiln`; its form is checked once it is filled. */
const pattern = (what: string): JsonSchema => ({
  ...text,
  description: `${what}; \${target.account}, \${target.region}, \${target.partition} and \${account.name} stand for what they say`,
})
const credentials = {
  roleArn: pattern('the ARN of the role to assume'),
  planRoleArn: pattern('the ARN of the role of commands that only read, in the place of roleArn'),
  externalId: pattern('the external id that the role asks for'),
  profile: pattern('the profile of the AWS configuration'),
}
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
    name: { ...name, description: `name of the account: ${name.description}` },
    ...credentials,
    labels,
    wave,
    retired,
    vars,
    regions: { type: 'array', minItems: 1, items: regionEntry, description: "in place of the fleet's regions" },
  },
}
const fleet = {
  type: 'object',
  description: 'targets generated from accounts times regions',
  additionalProperties: false,
  required: ['accounts'],
  properties: {
    name: pattern('name of each target; default: the name of the account, -, the region'),
    ...credentials,
    labels,
    wave,
    accounts: { type: 'array', minItems: 1, items: accountEntry, description: 'the accounts' },
    regions: { type: 'array', minItems: 1, items: regionEntry, description: 'the regions, for every account' },
    except: {
      type: 'array',
      items: {
        type: 'string',
        pattern: '^[^!]',
        description: 'a selector of targets without !, such as sandbox-eu-*, tier=test, or tier=test,place=eu for what is both',
      },
      description: 'targets that are not generated: selectors',
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
      version: { type: 'integer', description: 'version of this format: 1' },
      owner: { ...owner, description: `who owns what Kiln makes: ${owner.description}` },
      previousOwners: { type: 'array', items: owner, description: 'owners that --adopt may take over from' },
      configs: { ...text, description: 'folder of the documents, relative to this file' },
      vars: { ...vars, description: 'variables of every target, unless it has its own' },
      fleet,
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
        maxProperties: formLimits.count,
        additionalProperties: { type: 'string', maxLength: formLimits.length },
        description: 'tags that every document must have: key to regular expression, of the syntax of RE2',
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
            properties: { count, percent },
          },
          updates: { type: 'object', additionalProperties: false, properties: { percent } },
          versions: { type: 'object', additionalProperties: false, properties: { count } },
        },
      },
      versions: {
        type: 'object',
        description: 'what becomes of older versions, and of a number whose content changed',
        additionalProperties: false,
        properties: {
          keep: { type: 'integer', minimum: 1, description: 'how many of the newest versions of a line --prune keeps' },
          minAge: {
            type: 'string',
            pattern: durationForm.source,
            description: 'a duration such as 12h or 14d: no younger version is deleted',
          },
          rebuild: {
            type: 'boolean',
            description: 'a number whose content changed gets another build, where its kind has builds',
          },
        },
      },
      quotas: {
        ...perKind({ type: 'integer', minimum: 1 }),
        description: "how many of a kind the account may hold, where that is not the service's default",
      },
    },
  }
}
