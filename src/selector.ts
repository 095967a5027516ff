/**
 * Selectors of targets, the same on the command line and in documents: `prod-*` is about names, `tier=prod` about labels, `!` before
 * either excludes, and `tier!=prod` is `!tier=prod`. Values are globs. Parts with commas between them must all hold: `tier=prod,place=eu`
 * is about what is both. `account` and `region` are labels that every target has, unless it declares its own.
 */
import { enumerate } from './enumerate.ts'
import { matchesAny } from './glob.ts'
import type { Target } from './model.ts'

/** The part of a target that selectors look at. */
export type Selectable = Pick<Target, 'name' | 'labels' | 'account' | 'region'>

/** What stands between the commas of a selector. */
interface Part {
  readonly isExclusion: boolean
  /** Absent for a glob of names. */
  readonly label?: string
  readonly glob: string
}

type Selector = readonly Part[]

/**
 * Returns what tells whether a target is selected: by any of the selectors, and excluded by none, whatever their order. Nothing but
 * exclusions selects everything else; an empty list selects nothing.
 */
export function selectorOf(selectors: readonly string[]): (target: Selectable) => boolean {
  const parsed = selectors.map(parseSelector)
  const unwanted = parsed.filter(isExclusion).flat()
  const wanted = parsed.filter((selector) => !isExclusion(selector))
  return (target) => {
    if (unwanted.some((part) => isAbout(part, target))) return false
    return wanted.length === 0 ? unwanted.length > 0 : wanted.some((selector) => holds(selector, target))
  }
}

/**
 * Reports whether a selector, as an exclusion or not, is about any of the targets, and each of its parts, too. One that is about none is
 * a slip of the pen.
 */
export function isAboutAny(selector: string, targets: readonly Selectable[]): boolean {
  const parts = parseSelector(selector)
  if (!parts.every((part) => targets.some((target) => isAbout(part, target)))) return false
  return isExclusion(parts) || targets.some((target) => holds(parts, target))
}

/** Returns the selectors in one text, such as a variable: blanks stand between them, or commas where all of them are names. */
export function selectorsIn(text: string): readonly string[] {
  return text
    .split(/\s+/)
    .filter((one) => one !== '')
    .flatMap((one) => (one.includes('=') ? [one] : one.split(',')))
}

/** Returns what `selector` could name, for a hint: the first names, and the labels with their values. */
export function describeSelectable(targets: readonly Selectable[], selector = ''): string {
  const labels = new Map<string, Set<string>>()
  for (const target of targets) {
    for (const [key, value] of Object.entries(target.labels)) {
      labels.set(key, (labels.get(key) ?? new Set()).add(value))
    }
  }
  return [
    enumerate(targets.map(({ name }) => name)),
    ...[...labels].map(([key, values]) => `${key}=${enumerate([...values], '|')}`),
    ...(selector.includes(',') ? ['what stands between commas must all hold: write several selectors for either'] : []),
  ].join('; ')
}

function parseSelector(text: string): Selector {
  return text.split(',').map((part) => {
    const isNegated = part.startsWith('!')
    const body = isNegated ? part.slice(1) : part
    const [, label, not, glob] = /^([^=!]*)(!?)=(.*)$/s.exec(body) ?? []
    if (label === undefined || glob === undefined) return { isExclusion: isNegated, glob: body }
    return { isExclusion: isNegated !== (not === '!'), label, glob }
  })
}

/** A selector that only says what is not selected excludes whatever others select. */
function isExclusion(selector: Selector): boolean {
  return selector.every((part) => part.isExclusion)
}

function holds(selector: Selector, target: Selectable): boolean {
  return selector.every((part) => isAbout(part, target) !== part.isExclusion)
}

function isAbout({ label, glob }: Part, target: Selectable): boolean {
  const value = label === undefined ? target.name : labelOf(target, label)
  // A glob of its own may begin with `!`: after the label it is just a character that no value has.
  return value !== undefined && !glob.startsWith('!') && matchesAny([glob], value)
}

function labelOf({ labels, account, region }: Selectable, label: string): string | undefined {
  if (Object.hasOwn(labels, label)) return labels[label]
  return label === 'account' ? account : label === 'region' ? region : undefined
}
