/** ARNs of this service, taken apart. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { optional } from '../optional.ts'

/** What an ARN names. */
export interface ParsedArn {
  readonly partition: string
  readonly region: string
  readonly account: string
  readonly identity: {
    readonly kind: string
    readonly slug: string
    /** What names are told apart by beside the kind: the type of a workflow. */
    readonly scope?: string
    readonly version?: string
  }
  /** Build number of a version, where the ARN has one. */
  readonly build?: string
}

/** The steps of the resource part of an ARN of a kind: `workflow/{build|test|distribution}/{slug}/{semver}/{build}`. */
const resourceSteps: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(imagebuilder.kinds).map(([kind, { arnResource }]) => [kind, arnResource.split('/')]),
)

/** Returns what an ARN of this service names; undefined for any other text. */
export function parseArn(text: string): ParsedArn | undefined {
  const [, partition = '', region = '', account = '', resource = ''] =
    /^arn:(aws[\w-]*):imagebuilder:([^:]*):([^:]*):([^:]+)$/.exec(text) ?? []
  const found = resource.split('/')
  for (const [kind, steps] of resourceSteps) {
    if (steps[0] !== found[0] || found.length > steps.length || found.length < 2) continue
    const at = (step: (form: string) => boolean): string | undefined => found[steps.findIndex(step)]
    const slug = at((form) => form === '{slug}')
    if (slug === undefined) continue
    const scope = at((form) => form.includes('|'))
    const version = at((form) => form === '{semver}')
    const build = at((form) => form === '{build}')
    return {
      partition,
      region,
      account,
      identity: { kind, slug, ...optional({ scope, version }) },
      ...optional({ build }),
    }
  }
  return undefined
}
