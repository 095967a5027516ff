/** What a project declares, target by target: the one place of a run that builds desired state. */
import { buildDesired, type DesiredState } from '../config/desire/desire.ts'
import type { LoadedProject } from '../config/project/project.ts'
import { hasErrors } from '../diagnostic/diagnose.ts'
import type { Desired, Diagnostic, Document, Target } from '../model.ts'
import { groupByTarget, selectDesired, takeAlong, withReferred } from './select.ts'

/** Documents in the targets of a project, as far as the run is about them. */
export interface Written {
  readonly project: LoadedProject
  readonly documents: readonly Document[]
  /** The rest of the project, where PATH left it out: what documents refer to is taken along. */
  readonly around?: readonly Document[]
  readonly targets: readonly Target[]
  /** The patterns of `--only`. */
  readonly only?: readonly string[] | undefined
}

/** What is declared for one target. */
export interface DeclaredHere {
  readonly desired: readonly Desired[]
  /** What turns out to be wrong only now that the target is known: what was found before is not said again. */
  readonly diagnostics: readonly Diagnostic[]
}

export interface Declared extends Pick<DesiredState, 'locate' | 'trace' | 'findScalar'> {
  /** In all targets, by document, then target. */
  readonly desired: readonly Desired[]
  /** What is wrong with the documents. */
  readonly diagnostics: readonly Diagnostic[]
  /** Patterns that fit nothing, unless the documents are what is wrong. */
  readonly unmatched: readonly Diagnostic[]
  /** Returns what is declared for a target. One whose account or region was not known before is looked at again, as it turned out. */
  in(target: Target): DeclaredHere
}

/** Returns what these documents declare. */
export function declare({ project, documents, around = [], targets, only = [] }: Written): Declared {
  // A text that documents on both sides take is told of with those that the run is about.
  const inside = new Set(documents.flatMap(textFilesOf))
  const outside = new Set(around.flatMap((one) => [one.file, ...textFilesOf(one).filter((file) => !inside.has(file))]))
  const isInside = ({ source }: Pick<Diagnostic, 'source'>): boolean =>
    source === undefined || !outside.has(source.file)
  const build = (among: readonly Target[]) => {
    const state = buildDesired([...documents, ...around], project, among)
    const { desired, diagnostics } = selectDesired(state.desired.filter(isInside), only)
    const selected = takeAlong(desired, state.desired)
    if (around.length === 0) return { state, selected: { desired: selected, diagnostics } }
    // What has errors is not desired, but what was selected may refer to it.
    const about = withReferred([...desired, ...state.faulty.filter(isInside)], [...state.desired, ...state.faulty])
    const files = withTextFiles(new Set(about.map(({ source }) => source.file)), around)
    const isAbout = (one: Diagnostic): boolean =>
      isInside(one) || (one.source !== undefined && files.has(one.source.file))
    return {
      state: { ...state, diagnostics: state.diagnostics.filter(isAbout) },
      selected: { desired: selected, diagnostics },
    }
  }
  const { state, selected } = build(targets)
  const byTarget = groupByTarget(selected.desired)
  const placed = new Map(targets.map((target) => [target.name, target]))
  const known = new Set(state.diagnostics.map(toSaid))
  const turnedOut = new Map<string, ReturnType<typeof build>>()
  const stateIn = (target: string): DesiredState => turnedOut.get(target)?.state ?? state
  return {
    desired: selected.desired,
    diagnostics: state.diagnostics,
    unmatched: hasErrors(state.diagnostics) ? [] : selected.diagnostics,
    in(target) {
      const { name } = target
      const written = placed.get(name)
      if (written !== undefined && written.account === target.account && written.region === target.region) {
        return { desired: byTarget.get(name) ?? [], diagnostics: [] }
      }
      const again = turnedOut.get(name) ?? build([target])
      turnedOut.set(name, again)
      return {
        desired: again.selected.desired,
        diagnostics: again.state.diagnostics.filter((one) => !known.has(toSaid(one))),
      }
    },
    locate: (target, id, keys) => stateIn(target).locate(target, id, keys),
    trace: (target, id, keys) => stateIn(target).trace(target, id, keys),
    findScalar: (target, id, keys) => stateIn(target).findScalar(target, id, keys),
  }
}

/** Returns the files that a document takes fields from. */
function textFilesOf({ files }: Document): readonly string[] {
  return files === undefined ? [] : [...files.values()].map(({ file }) => file)
}

function withTextFiles(files: ReadonlySet<string>, documents: readonly Document[]): ReadonlySet<string> {
  return new Set([...files, ...documents.filter(({ file }) => files.has(file)).flatMap(textFilesOf)])
}

/** What a reader sees of a problem: its way out may name a place, and is the same advice. */
function toSaid({ code, message, source }: Diagnostic): string {
  return JSON.stringify([code, message, source])
}
