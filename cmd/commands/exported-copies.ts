/** A configuration that was found as the document that declares it, in its own target. */
import type { Copy } from '../../src/alike/copy.ts'
import { defaultsIn } from '../../src/config/desire/defaults.ts'
import type { JsonObject } from '../../src/model.ts'
import { documentOf, type DocumentContext } from '../../src/render/document/document.ts'
import { withoutDefaults } from '../../src/render/document/without-defaults.ts'
import type { Exported, Wanted } from '../../src/run/export.ts'

/** A configuration in its target. */
export interface FoundCopy extends Copy {
  readonly one: Wanted
}

/** Lets documents refer to a configuration by this name, which may hold variables. What is only a comment is no document. */
export function nameCopy({ references }: Exported, { live, target, unread }: Wanted, name: string): void {
  if (unread.length === 0) references.addExported({ ...live, name }, target)
}

/** Returns it as a document of this name. `assigns` tells whether its number is written as a form. */
export function copyOf({ project, references }: Exported, one: Wanted, name: string, assigns: boolean): FoundCopy {
  const { target, unchecked } = one
  const live = { ...one.live, name }
  const defaults = defaultsIn(target, project.defaults[live.kind])
  const written = (context: DocumentContext): JsonObject =>
    withoutDefaults(documentOf(live, project, { ...context, assigns, unchecked }), defaults)
  return {
    one,
    target,
    kind: live.kind,
    name,
    document: written({ referenceTo: (arn, kind) => references.find(arn, kind), place: target }),
    plain: written({}),
  }
}
