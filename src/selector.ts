/**
 * Selectors of targets, the same on the command line and in documents: `prod-*` is about names, `tier=prod` about labels, `!` before
 * either excludes, and `tier!=prod` is `!tier=prod`. Values are globs. `account` and `region` are labels that every target has, unless it
 * declares its own.
 */
import { enumerate } from './enumerate.ts'
import { matchesAny } from './glob.ts'
import type { Target } from './model.ts'

/** The part of a target that selectors look at. */
export type Selectable = Pick<Target, 'name' | 'labels' | 'account' | 'region'>

interface Selector {
  readonly isExclusion: boolean
  /** Absent for a selector of names. */
  readonly label?: string
  readonly glob: string
}

/**
 * Returns what tells whether a target is selected: by any of the selectors, and excluded by none, whatever their order. Nothing but
 * exclusions selects everything else; an empty list selects nothing.
 */
export function selectorOf(selectors: readonly string[]): (target: Selectable) => boolean {
  const parsed = selectors.map(parseSelector)
  const unwanted = parsed.filter(({ isExclusion }) => isExclusion)
  const wanted = parsed.filter(({ isExclusion }) => !isExclusion)
  return (target) => {
    if (unwanted.some((selector) => isAbout(selector, target))) return false
    return wanted.length === 0 ? unwanted.length > 0 : wanted.some((selector) => isAbout(selector, target))
  }
}

/** Reports whether a selector, as an exclusion or not, is about any of the targets. One that is about none is a slip of the pen. */
export function isAboutAny(selector: string, targets: readonly Selectable[]): boolean {
  const parsed = parseSelector(selector)
  return targets.some((target) => isAbout(parsed, target))
}

/** Returns what selectors can name, for a hint: the first names, and the labels with their values. */
export function describeSelectable(targets: readonly Selectable[]): string {
  const labels = new Map<string, Set<string>>()
  for (const target of targets) {
    for (const [key, value] of Object.entries(target.labels)) {
      labels.set(key, (labels.get(key) ?? new Set()).add(value))
    }
  }
  return [
    enumerate(targets.map(({ name }) => name)),
    ...[...labels].map(([key, values]) => `${key}=${enumerate([...values], '|')}`),
  ].join('; ')
}

function parseSelector(text: string): Selector {
  const isNegated = text.startsWith('!')
  const body = isNegated ? text.slice(1) : text
  const [, label, not, glob] = /^([^=!]*)(!?)=(.*)$/s.exec(body) ?? []
  if (label === undefined || glob === undefined) return { isExclusion: isNegated, glob: body }
  return { isExclusion: isNegated !== (not === '!'), label, glob }
}

function isAbout({ label, glob }: Selector, target: Selectable): boolean {
  const value = label === undefined ? target.name : labelOf(target, label)
  // A glob of its own may begin with `!`: after the label it is just a character that no value has.
  return value !== undefined && !glob.startsWith('!') && matchesAny([glob], value)
}

function labelOf({ labels, account, region }: Selectable, label: string): string | undefined {
  if (Object.hasOwn(labels, label)) return labels[label]
  return label === 'account' ? account : label === 'region' ? region : undefined
}
