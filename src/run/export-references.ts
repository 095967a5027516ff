/** How documents that are exported name each other, and what is declared already. */
import type { ArnPlace } from '../kinds/identity.ts'
import { writtenReferences, type Referred } from '../kinds/references.ts'
import { meansVersion } from '../kinds/version-forms.ts'
import type { Desired, Live } from '../model.ts'
import { optional } from '../optional.ts'
import { declaredNumber } from '../plan/decide-line.ts'
import { isVersioned, numberOf, versionAt, versionsOf, type Lines } from '../plan/lines.ts'
import { idOfLive } from '../plan/live-id.ts'

/** What ARNs mean, each as it is written in a document. */
export class References {
  /** Of each text, which kind of document it names and how: recipes of both kinds can have the same line of images. */
  readonly #written = new Map<string, Map<string, string>>()

  /** Adds what is declared for a target. A line is what its declared number comes to; `lines` are those that the account has. */
  addDeclared(desired: readonly Desired[], lines: Lines, place: ArnPlace): void {
    for (const one of desired) {
      const { id, name, identity } = one
      const head = isVersioned(one)
        ? versionsOf(lines, identity).find((live) => meansVersion(declaredNumber(one), numberOf(live)))
        : undefined
      if (isVersioned(one) && head === undefined) continue
      this.#add(id, { identity, name, ...optional({ version: head && versionAt(head) }) }, place)
    }
  }

  /** Adds what is exported. */
  addExported(live: Live, place: ArnPlace): void {
    const { name, identity } = live
    const version = isVersioned(live) ? versionAt(live) : undefined
    this.#add(idOfLive(live), { identity, name, ...optional({ version }) }, place)
  }

  /** Returns how a document of a kind names what an ARN means; undefined if that is no document. Its own kind comes first. */
  find(arn: string, kind: string): string | undefined {
    const written = this.#written.get(arn)
    return written?.get(kind) ?? written?.values().next().value
  }

  /** Names that a reference cannot hold are left; variables it can. */
  #add(id: string, one: Referred, place: ArnPlace): void {
    if (!/^(?:[\w/ -]|\$\{[\w.-]+\})+$/.test(id)) return
    for (const [text, reference] of writtenReferences(id, one, place)) {
      const known = this.#written.get(text) ?? new Map<string, string>()
      this.#written.set(text, known.set(one.identity.kind, reference))
    }
  }
}
