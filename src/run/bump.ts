/** Exact numbers of versions, raised in the files that say them. */
import { relative, resolve } from 'node:path'
import { diskFiles, withTexts } from '../config/file-source.ts'
import { diagnose, hasErrors, sortDiagnostics } from '../diagnostic/diagnose.ts'
import { openFile } from '../git/written-file.ts'
import { matchesAny } from '../glob.ts'
import { groupBy } from '../group-by.ts'
import { kinds } from '../kinds/registry.ts'
import { isExactNumber, numberField } from '../kinds/version-numbers.ts'
import type { Machine } from '../machine.ts'
import type { Desired, Diagnostic } from '../model.ts'
import { declaredNumber } from '../plan/decide-line.ts'
import { isVersioned } from '../plan/lines.ts'
import type { RaisedNumber } from '../report/raised-number.ts'
import { compareSources } from '../source.ts'
import { editText } from '../yaml/edit.ts'
import { consultBase } from './base.ts'
import { load, type Loaded } from './load.ts'
import type { RunOptions } from './options.ts'
import { findRaises, type NumberSpec, type Raise } from './raises.ts'
import { selectDesired } from './select.ts'
import { findAllTaken } from './taken-numbers.ts'

export interface BumpOptions extends RunOptions, NumberSpec {
  /** Raises what has other content than at `base`, and what refers to it. */
  readonly needed?: boolean
}

/** What was raised. */
export interface Bumped {
  /** Those that were raised, and those that were named and are Kiln's to assign. In the order of their places. */
  readonly numbers: readonly RaisedNumber[]
  readonly diagnostics: readonly Diagnostic[]
  /** 0; 5 where the configuration or the command line is invalid; 1 where a file could not be written. */
  readonly exitCode: number
}

/**
 * Raises the numbers of the documents that `patterns` name, or of those that need it. Only the characters of the numbers change. Nothing is
 * written unless all of it can be raised.
 */
export async function bump(machine: Machine, patterns: readonly string[], options: BumpOptions): Promise<Bumped> {
  const refuse = (diagnostics: readonly Diagnostic[], exitCode = 5): Bumped => {
    return { numbers: [], diagnostics: sortDiagnostics(diagnostics), exitCode }
  }
  const mistakes = findMistakes(patterns, options)
  if (mistakes.length > 0) return refuse(mistakes)
  const texts = new Map<string, string>()
  const files = withTexts(diskFiles, texts)
  const read = (): Promise<Loaded> => load(machine, 'bump', undefined, options, files)
  let loaded = await read()
  if (hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics)
  const { said, assigned = [], wantedIn } = await choose(machine, loaded, patterns, options)
  const warnings = [...loaded.diagnostics, ...said]
  if (hasErrors(warnings)) return refuse(warnings)
  const raises: Raise[] = []
  for (let wanted = wantedIn(loaded); wanted.length > 0; wanted = wantedIn(loaded)) {
    const found = findRaises(loaded, wanted, options)
    if (found.diagnostics.length > 0) return refuse([...warnings, ...found.diagnostics])
    raises.push(...found.raises)
    const moved = await edit(machine, found.raises, files, texts)
    if (moved.length > 0) return refuse([...warnings, ...moved])
    // What was raised is new content for what refers to it.
    loaded = await read()
    if (hasErrors(loaded.diagnostics)) return refuse(loaded.diagnostics)
  }
  const failure = await write(machine, texts)
  if (failure !== undefined) return refuse([...warnings, failure], 1)
  const raised = raises.map(({ ids, scalar: { source }, from, to }): RaisedNumber => ({ ids, source, from, to }))
  const numbers = [...raised, ...assigned].toSorted((a, b) => compareSources(a.source, b.source))
  return { numbers, diagnostics: warnings, exitCode: 0 }
}

function findMistakes(
  patterns: readonly string[],
  { needed = false, base, written = [] }: BumpOptions,
): readonly Diagnostic[] {
  const mistake = (reason: string): readonly Diagnostic[] => [diagnose('usage', { reason, command: 'bump' })]
  if (needed && patterns.length > 0) return mistake('--needed finds what to raise by itself: no ID goes with it')
  if (needed && base === undefined) return mistake('--needed compares with a revision: it goes with --base')
  if (!needed && written.includes('base')) return mistake('--base goes with --needed')
  return needed || patterns.length > 0 ? [] : mistake('name what to raise, Kind/name, or give --needed')
}

/** What is to be raised. */
interface Choice {
  /** Returns what is left to be raised in what was read; asked again when something was. */
  readonly wantedIn: (loaded: Loaded) => readonly Desired[]
  /** What was named and is Kiln's to assign. */
  readonly assigned?: readonly RaisedNumber[]
  /** What is wrong with the choice, or with the base. */
  readonly said: readonly Diagnostic[]
}

async function choose(
  machine: Machine,
  loaded: Loaded,
  patterns: readonly string[],
  options: BumpOptions,
): Promise<Choice> {
  if (options.needed !== true) return chooseNamed(loaded, patterns)
  const based = await consultBase(machine, 'validate', options, loaded)
  return { wantedIn: (now) => findAllTaken(now, based).map(({ desired }) => desired), said: based.diagnostics }
}

/** What patterns are about: the documents whose exact numbers are raised, and those whose numbers are Kiln's to assign. */
function chooseNamed(loaded: Loaded, patterns: readonly string[]): Choice {
  const { declared } = loaded
  const { desired, diagnostics } = selectDesired(declared?.desired ?? [], patterns, '')
  const versioned = desired.filter(isVersioned)
  const inPlace = patterns.filter((pattern) => {
    const about = desired.filter(({ id }) => matchesAny([pattern], id))
    return about.length > 0 && !pattern.startsWith('!') && !about.some(isVersioned)
  })
  const known = [...kinds.values()].flatMap(({ kind, versions }) => (versions === undefined ? [] : [kind])).join(', ')
  const exact = versioned.filter((one) => isExactNumber(declaredNumber(one)))
  const open = groupBy(
    versioned.filter((one) => !exact.includes(one)),
    ({ id }) => id,
  )
  return {
    wantedIn: (now) => (now === loaded ? exact : []),
    assigned: open.map(([one]) => {
      const source = declared?.findScalar(one.target, one.id, [numberField])?.source ?? one.source
      return { ids: [one.id], source, from: declaredNumber(one) }
    }),
    said: [...diagnostics, ...inPlace.map((pattern) => diagnose('withoutVersions', { pattern, kinds: known }))],
  }
}

/** Puts the raised numbers into `texts`. Returns what has changed since it was read. */
async function edit(
  { cwd }: Machine,
  raises: readonly Raise[],
  files: typeof diskFiles,
  texts: Map<string, string>,
): Promise<readonly Diagnostic[]> {
  const moved: Diagnostic[] = []
  for (const group of groupBy(raises, ({ scalar }) => scalar.source.file)) {
    const { file } = group[0].scalar.source
    const path = resolve(cwd, file)
    const text = editText((await files.read(path)).toString('utf8'), group)
    if (text === undefined) moved.push(diagnose('fileMoved', { file }))
    else texts.set(path, text)
  }
  return moved
}

/** Writes all of the texts, once it is seen that each of them can be. */
async function write({ cwd }: Machine, texts: ReadonlyMap<string, string>): Promise<Diagnostic | undefined> {
  let file = ''
  try {
    const opened: (() => Promise<void>)[] = []
    for (const [path, text] of texts) {
      file = relative(cwd, path)
      const sink = await openFile(cwd, path)
      opened.push(() => sink.write(text))
    }
    for (const put of opened) await put()
    return undefined
  } catch (error) {
    return diagnose('unwritableFile', { file, reason: (error as Error).message })
  }
}
