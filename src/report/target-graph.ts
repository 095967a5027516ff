/** The graph of one target: of what is declared for it, or of what its row in a report says. */
import { parseArn, parseId } from '../kinds/identity.ts'
import type { Desired, Target } from '../model.ts'
import { graphOf, type GraphNode, type TargetGraph } from './graph.ts'
import { referencesOf, type ReportReference } from './references.ts'
import type { ReportTarget } from './report.ts'

/** A node with what it refers to. */
interface Referring extends GraphNode {
  readonly references: readonly ReportReference[]
}

/** Returns the graph of what is declared for a target. */
export function graphOfDeclared(target: Target, desired: readonly Desired[]): TargetGraph {
  const nodes = desired.map((one) => {
    const { id, kind } = one
    return { id, kind, name: nameIn(id), declared: true, references: referencesOf(one) }
  })
  const { name, account = null, region = null } = target
  return { target: name, account, region, ...join(nodes) }
}

/** Returns the graph of a target of a report, with what its plan does. */
export function graphOfRow({ name, account, region, changes }: ReportTarget): TargetGraph {
  const nodes = changes.map((change) => {
    const { id, kind, action, source, references = [] } = change
    return { id, kind, name: nameIn(id), declared: source !== undefined, state: action, references }
  })
  return { target: name, account, region, ...join(nodes) }
}

function join(nodes: readonly Referring[]): ReturnType<typeof graphOf> {
  const edges = nodes.flatMap(({ id, references }) =>
    references.flatMap((reference) => {
      const to = reference.id ?? reference.arn
      return to === undefined ? [] : [{ from: id, to, field: reference.path }]
    }),
  )
  const ends = nodes.flatMap(({ references }) => references.flatMap(endOf))
  return graphOf([...nodes.map(({ references: _, ...node }) => node), ...ends], edges)
}

/** What a reference leads to, as far as the reference tells: a document, which a narrowed run may have passed over, or an ARN. */
function endOf({ id, arn }: ReportReference): readonly GraphNode[] {
  if (id === undefined) return arn === undefined ? [] : [outsiderOf(arn)]
  return [{ id, kind: parseId(id)?.kind ?? '', name: nameIn(id), declared: true }]
}

/** What stands in a node beside its kind: with the type of a workflow, as one name may have several. */
function nameIn(id: string): string {
  return id.slice(id.indexOf('/') + 1)
}

/** What is only referred to is named by what its ARN says, with the account that it is in: `aws` for what AWS manages. */
function outsiderOf(arn: string): GraphNode {
  const parsed = parseArn(arn)
  const { kind, slug, scope, version } = parsed?.identity ?? { kind: '', slug: arn }
  const steps = [scope, slug, version, parsed?.build].filter((step) => step !== undefined)
  const owner = parsed === undefined ? '' : ` of ${parsed.account}`
  return { id: arn, kind, name: `${steps.join('/')}${owner}`, declared: false }
}
