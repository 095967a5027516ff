/** A small factory as changes of a plan: a pipeline, what it builds with, and what AWS manages. */
import { arnOf, identityOf } from '../../src/kinds/identity.ts'
import type { Action, Change, JsonObject, Path } from '../../src/model.ts'
import { desired, target } from './builders.ts'
import { change } from './reports.ts'

export const managedWorkflow = 'arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/x.x.x'

/** A change of a configuration that refers to others by their ids, at these paths. */
export function referring(
  id: string,
  action: Action,
  to: Readonly<Record<string, string>> = {},
  fields: JsonObject = {},
): Change {
  const [kind = '', name = ''] = id.split('/')
  const references = Object.entries(to).map(([path, other]) => {
    const [otherKind = '', otherName = ''] = other.split('/')
    return { path: [path] as Path, id: other, identity: identityOf(otherKind, otherName) }
  })
  const one = desired({ ...fields, name }, { kind, references })
  return change({ id, kind, name, arn: arnOf(one.identity, target), action, desired: one })
}

/** The changes of a factory of which the pipeline and its infrastructure change. */
export const factory: readonly Change[] = [
  referring('InfrastructureConfiguration/linux', 'update'),
  referring('DistributionConfiguration/everywhere', 'unchanged'),
  referring(
    'ImagePipeline/nightly',
    'create',
    {
      infrastructureConfigurationArn: 'InfrastructureConfiguration/linux',
      distributionConfigurationArn: 'DistributionConfiguration/everywhere',
    },
    { workflows: [{ workflowArn: managedWorkflow }] },
  ),
  referring('LifecyclePolicy/tidy', 'unchanged'),
]
