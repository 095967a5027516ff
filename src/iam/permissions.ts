/** The least that an identity needs for `plan` or `apply` of what is declared, as the statements of a policy. */
import { arnOf, partitionOf, samplePlace, type ArnPlace } from '../kinds/identity.ts'
import type { Need } from '../kinds/kind.ts'
import { imageListOf, kindOf, kinds, listRoleOf, policyOperationOf, type Kind } from '../kinds/registry.ts'
import type { Desired, Target } from '../model.ts'
import { roleOf } from '../target-account.ts'
import { actionsOf, policyLimits, sizeOf, toLiteral, type Statement } from './policy.ts'

export interface PermissionsInput {
  readonly command: 'plan' | 'apply'
  readonly targets: readonly Target[]
  /** What is declared for these targets. */
  readonly desired: readonly Desired[]
  /** Whether `apply --prune` is used. */
  readonly prunes: boolean
  /** Lets names of configurations be any, so that a new document needs no new policy. */
  readonly anyName: boolean
  /** Names of the roles of the instance profiles, with their paths; empty for roles called like the profiles. */
  readonly buildRoles: readonly string[]
}

/** What the ARNs say, from all of it to as little as possible: each step leaves one part open. */
const details = ['all', 'any name', 'any name and region', 'any name, region and account'] as const
export type Detail = (typeof details)[number]

export interface Permissions {
  readonly statements: readonly Statement[]
  /** How much had to be left open so that the policy fits. */
  readonly detail: Detail
  /** Characters that count. */
  readonly size: number
}

/** Returns the statements, with wildcards for names, Regions and accounts only if they would not fit otherwise. */
export function findPermissions(input: PermissionsInput): Permissions {
  const [first, ...others] = input.anyName ? details.slice(1) : details
  let found = build(input, first ?? 'any name')
  for (const detail of others) {
    if (found.size <= policyLimits.managed) break
    found = build(input, detail)
  }
  return found
}

function build(input: PermissionsInput, detail: Detail): Permissions {
  const builder = new StatementBuilder(input, detail)
  const statements = builder.build()
  return { statements, detail, size: sizeOf(statements) }
}

/** Returns the kinds that are read: those that are used, and what says where the images of others go that build with them. */
function readWith(used: readonly Kind[]): readonly Kind[] {
  return [...kinds.values()].filter((kind) => {
    return used.includes(kind) || (used.length > 0 && kind.findDestinations !== undefined)
  })
}

/** A need with the resource of the policy that it becomes, and the place of the target that has it. */
interface Needed extends Need {
  readonly place: ArnPlace
  readonly resource: string
}

/**
 * Reports whether a need is a read of something in the account and Region of the target, or of what a key of it hides. What is not known of a
 * target is any.
 */
function isLook({ action, resource, place }: Needed): boolean {
  if (action === 'kms:Decrypt') return true
  const [, , , region, account] = resource.split(':')
  const isIn = (part: string | undefined, own: string): boolean => part === own || own === '*'
  return action.startsWith('imagebuilder:Get') && isIn(region, place.region) && isIn(account, place.account)
}

class StatementBuilder {
  readonly #input: PermissionsInput
  readonly #open: { readonly name: boolean; readonly region: boolean; readonly account: boolean }
  readonly #byName: ReadonlyMap<string, Target>

  constructor(input: PermissionsInput, detail: Detail) {
    this.#input = input
    const step = details.indexOf(detail)
    this.#open = { name: step >= 1, region: step >= 2, account: step >= 3 }
    this.#byName = new Map(input.targets.map((target) => [target.name, target]))
  }

  build(): readonly Statement[] {
    const { command, prunes } = this.#input
    const used = this.#usedKinds()
    return [
      this.#lists(),
      ...readWith(used).map((kind) => this.#onKind('Read', kind, ['get'], this.#every(kind))),
      ...this.#keepers(used),
      ...(command === 'plan' ? [] : used.flatMap((kind) => this.#writes(kind))),
      ...(command === 'apply' && prunes
        ? used.map((kind) => this.#onKind('Delete', kind, ['delete'], this.#every(kind)))
        : []),
      ...(command === 'plan' ? this.#looks(used) : this.#needs(used)),
      ...this.#roles(),
    ]
  }

  /** A retired target declares nothing, and has orphans of any kind. */
  #usedKinds(): readonly Kind[] {
    const { targets, desired } = this.#input
    const isAny = targets.some(({ retired }) => retired)
    return [...kinds.values()].filter((kind) => isAny || desired.some((one) => one.kind === kind.kind))
  }

  /** Lists are allowed on everything or not at all. Those of kinds that are not declared find orphans. */
  #lists(): Statement {
    const lists = [...kinds.values()].flatMap((kind) => actionsOf(kind, [listRoleOf(kind)]))
    return allow('List', lists, ['*'])
  }

  /** Versions that `--prune` would delete stay where they are shared or were built from, which is looked up. */
  #keepers(used: readonly Kind[]): readonly Statement[] {
    const { command, prunes } = this.#input
    if (command === 'apply' && !prunes) return []
    const lists = used.flatMap((kind) => imageListOf(kind) ?? [])
    return [
      ...(lists.length === 0 ? [] : [allow('ListImages', [...new Set(lists.map(toAction))], ['*'])]),
      ...used.flatMap((kind) => {
        const operation = policyOperationOf(kind)
        return operation === undefined ? [] : [allow(`Shares${kind.kind}`, [toAction(operation)], this.#every(kind))]
      }),
    ]
  }

  #writes(kind: Kind): readonly Statement[] {
    const declared = this.#input.desired.filter((one) => one.kind === kind.kind)
    if (declared.length === 0) return []
    // A line of versions is written whole: what comes next has a number that nobody knows.
    const version = kind.versions === undefined ? {} : { version: '*' }
    const arns = this.#open.name
      ? this.#every(kind, new Set(declared.map((one) => one.target)))
      : declared.flatMap(({ identity, target }) =>
          spellingsOf(identity.slug).map((slug) => arnOf({ ...identity, slug, ...version }, this.#arnPartsOf(target))),
        )
    const tags = ['imagebuilder:TagResource', 'imagebuilder:UntagResource']
    return [this.#onKind('Write', kind, ['create', 'update'], arns, tags)]
  }

  #onKind(
    what: string,
    kind: Kind,
    roles: readonly string[],
    resources: readonly string[],
    others: readonly string[] = [],
  ): Statement {
    return allow(`${what}${kind.kind}`, [...actionsOf(kind, roles), ...others], resources)
  }

  /** Returns every name of a kind: of what is declared no more, the name is not known. */
  #every(kind: Kind, among?: ReadonlySet<string>): readonly string[] {
    return this.#input.targets
      .filter(({ name }) => among === undefined || among.has(name))
      .map(({ name }) => arnOf({ kind: kind.kind, slug: '*' }, this.#arnPartsOf(name)))
  }

  /** What is not known of a target is any. */
  #arnPartsOf(name: string): ArnPlace {
    const { region, account } = this.#byName.get(name) ?? {}
    return {
      partition: partitionOf(region ?? ''),
      region: this.#open.region || region === undefined ? '*' : toLiteral(region),
      account: this.#open.account || account === undefined ? '*' : toLiteral(account),
    }
  }

  /** `plan` looks whether what documents name in their own account and Region is there, as far as it was not seen. */
  #looks(used: readonly Kind[]): readonly Statement[] {
    return allowEach(this.#needed(used).filter((one) => isLook(one)))
  }

  /** What the service asks for beyond its own actions. */
  #needs(used: readonly Kind[]): readonly Statement[] {
    const needed = this.#needed(used)
    const services = [...new Set(needed.flatMap(({ passedTo }) => passedTo ?? []))]
    const partitions = [...new Set(this.#input.desired.map((one) => this.#arnPartsOf(one.target).partition))]
    return [
      ...allowEach(needed.filter(({ passedTo }) => passedTo === undefined)),
      ...services.map((service) => {
        const roles = needed.filter(({ passedTo }) => passedTo === service).map(({ resource }) => resource)
        return allow(sidOf(`PassRoleTo ${service}`), ['iam:PassRole'], roles, {
          StringEquals: { 'iam:PassedToService': hostsOf(service, partitions) },
        })
      }),
      ...(partitions.length === 0 ? [] : [serviceLinkedRole(partitions)]),
    ]
  }

  /** What may be read of a kind in any case is not asked for again. */
  #needed(used: readonly Kind[]): readonly Needed[] {
    const readable = new Map(
      readWith(used).map((kind) => {
        return [actionsOf(kind, ['get']).join(), this.#every(kind).map((arn) => arn.slice(0, -'*'.length))] as const
      }),
    )
    return this.#input.desired.flatMap((one) => {
      const place = this.#arnPartsOf(one.target)
      return kindOf(one.kind)
        .findNeeds(one.fields)
        .flatMap((need) => this.#resourcesOf(need, place).map((resource) => ({ ...need, place, resource })))
        .filter(({ action, resource }) => readable.get(action)?.some((arn) => resource.startsWith(arn)) !== true)
    })
  }

  #resourcesOf({ on, isRoleOfProfile }: Need, place: ArnPlace): string[] {
    if (on === 'anything') return ['*']
    if ('arn' in on) return [this.#arn(on.arn, place)]
    if ('allOf' in on) return [`${this.#arn(on.allOf, place)}*`]
    const { partition, region, account } = place
    if ('own' in on) {
      return [
        `arn:${partition}:${on.own}:${region}:${account}:${toLiteral(on.resource)}${on.isAll === true ? '*' : ''}`,
      ]
    }
    if ('bucket' in on) {
      return [
        `arn:${partition}:s3:::${toLiteral([on.bucket, ...(on.object === undefined ? [] : [on.object])].join('/'))}`,
      ]
    }
    const { buildRoles } = this.#input
    const names =
      isRoleOfProfile === true && buildRoles.length > 0 ? buildRoles.map((role) => `role/${role}`) : [on.iam]
    return names.map((name) => `arn:${partition}:iam::${account}:${toLiteral(name)}`)
  }

  /** Leaves the parts of an ARN open that are open in the others, and those that are not known of its target. What is empty stays so: IAM has no Regions. */
  #arn(arn: string, place?: ArnPlace): string {
    const [prefix = '', partition = '', service = '', region = '', account = '', ...rest] = arn
      .split(':')
      .map(toLiteral)
    const isOpen = (part: 'region' | 'account', written: string): boolean => {
      return written !== '' && (this.#open[part] || (place?.[part] === '*' && written === samplePlace[part]))
    }
    const [inRegion, ofAccount] = [isOpen('region', region) ? '*' : region, isOpen('account', account) ? '*' : account]
    return [prefix, partition, service, inRegion, ofAccount, ...rest].join(':')
  }

  /** Roles of targets, which the identity that Kiln starts with assumes. */
  #roles(): readonly Statement[] {
    const roles = this.#input.targets.flatMap((target) => roleOf(target, this.#input.command === 'plan') ?? [])
    if (roles.length === 0) return []
    const arns = roles.map((arn) => this.#arn(arn))
    return [allow('AssumeRolesOfTargets', ['sts:AssumeRole'], arns)]
  }
}

function toAction(operation: string): string {
  return `imagebuilder:${operation}`
}

/** Returns a statement for each action, on everything that it is needed on. */
function allowEach(needed: readonly Needed[]): readonly Statement[] {
  return [...new Set(needed.map(({ action }) => action))].map((action) => {
    const resources = needed.filter((one) => one.action === action).map(({ resource }) => resource)
    return allow(sidOf(action), [action], resources)
  })
}

function allow(
  sid: string,
  actions: readonly string[],
  resources: readonly string[],
  condition?: Statement['Condition'],
): Statement {
  const statement: Statement = { Sid: sid, Effect: 'Allow', Action: actions, Resource: [...new Set(resources)] }
  return condition === undefined ? statement : { ...statement, Condition: condition }
}

/** The first configuration of an account makes the service create its role (user guide, service-linked role). */
function serviceLinkedRole(partitions: readonly string[]): Statement {
  const role = 'role/aws-service-role/imagebuilder.amazonaws.com/AWSServiceRoleForImageBuilder'
  return allow(
    'CreateServiceLinkedRole',
    ['iam:CreateServiceLinkedRole'],
    partitions.map((partition) => `arn:${partition}:iam::*:${role}`),
    { StringEquals: { 'iam:AWSServiceName': 'imagebuilder.amazonaws.com' } },
  )
}

/** In China a service is known by two names. */
function hostsOf(service: string, partitions: readonly string[]): string | readonly string[] {
  const host = `${service}.amazonaws.com`
  return partitions.includes('aws-cn') ? [host, `${host}.cn`] : host
}

/** Whether runs of hyphens collapse in an ARN is not known: both forms are meant. */
function spellingsOf(slug: string): readonly string[] {
  return [...new Set([slug, slug.replaceAll(/-{2,}/g, '-')])].map(toLiteral)
}

/** Returns letters and digits only, each word with a capital. */
function sidOf(text: string): string {
  return text.replaceAll(/(?:^|\W)(\w)/g, (_, first: string) => first.toUpperCase()).replaceAll(/\W/g, '')
}
