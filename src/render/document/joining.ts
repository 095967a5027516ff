/** What has to be written by hand where a target joins documents that are there: nothing that is there is ever changed. */
import type { Source } from '../../model.ts'
import { formatSource } from '../../source.ts'
import { toSafeText } from '../words/safe-text.ts'

/** A place in a document, and what it is about. */
interface ShownPlace {
  readonly source: Source
  readonly targets: readonly string[]
  readonly text: string
}

/** How targets join. */
export interface JoiningFacts {
  /** How many configurations of a target are declared as they are. */
  readonly same: ReadonlyMap<string, number>
  /** Documents that fit targets to which they do not belong. */
  readonly limited: readonly ShownPlace[]
  /** Fields for which a variable can stand. */
  readonly edits: readonly ShownPlace[]
  /** Fields for which none can. */
  readonly unlike: readonly ShownPlace[]
  /** What is declared for targets that do not have it. */
  readonly missing: readonly ShownPlace[]
}

/** Returns the lines, empty where no target joins. */
export function renderJoining({ same, limited, edits, unlike, missing }: JoiningFacts): string {
  const lines = (title: string, places: readonly ShownPlace[]): readonly string[] => {
    if (places.length === 0) return []
    return [
      title,
      ...places.map(({ source, targets, text }) => `  ${formatSource(source)}  ${text}  (${targets.join(', ')})`),
    ]
  }
  return [
    ...[...same].map(([target, count]) => `${target}: ${count} declared as they are`),
    ...lines('to be added to kiln.targets, as the target has the same:', limited),
    ...lines('to be written in the place of what is there, as the target has something else:', edits),
    ...lines('not to be told by a variable; kiln.targets and a document of its own can:', unlike),
    ...lines('declared and not there: an apply makes it, unless kiln.targets leaves the target out:', missing),
  ]
    .map((line) => `${toSafeText(line)}\n`)
    .join('')
}
