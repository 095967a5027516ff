/** A resource of the service that a document can declare. */
import type { ParsedArn } from '../../kinds/identity.ts'
import type { Kind } from '../../kinds/registry.ts'
import type { StateResource } from './state-resource.ts'

export interface Own {
  readonly resource: StateResource
  readonly kind: Kind
  readonly arn: ParsedArn
  readonly name: string
}
