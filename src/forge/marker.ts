/** The hidden first line by which Kiln finds its own comments again, and knows which run wrote them. */
import { optional } from '../optional.ts'
import type { ProjectMark } from './identity.ts'

export interface Marker extends ProjectMark {
  /** What the comment is: `plan`, `failure`. */
  readonly kind: string
  readonly run?: RunOrder
  /** The commit that the run looked at. */
  readonly commit?: string
  readonly digest?: string
}

/** Platforms number their runs upwards, and the attempts of each. */
export interface RunOrder {
  readonly id: number
  readonly attempt: number
}

/** Returns the marker as an HTML comment on one line. */
export function renderMarker({ kind, key, run, commit, digest, owner, file }: Marker): string {
  return renderMembers({ kind, key, run: run && `${run.id}/${run.attempt}`, commit, digest, owner, file })
}

/** Returns the members of a marker as an HTML comment on one line. Names are lower-case letters. */
export function renderMembers(members: Readonly<Record<string, string | undefined>>): string {
  const written = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${encode(value)}`],
  )
  return `<!-- kiln:v1 ${written.join(' ')} -->`
}

/** Reads the members of the marker on the first line; undefined if there is none. */
export function parseMembers(body: string): ReadonlyMap<string, string | undefined> | undefined {
  const line = /^<!-- kiln:v1 ((?:[a-z]+=\S* )+)-->\r?(?:\n|$)/.exec(body)?.[1]
  if (line === undefined) return undefined
  const cut = (member: string): readonly [string, string | undefined] => {
    const at = member.indexOf('=')
    return [member.slice(0, at), decode(member.slice(at + 1))]
  }
  return new Map(line.trim().split(' ').map(cut))
}

/** Reads the marker on the first line of a comment; undefined if there is none. */
export function parseMarker(body: string): Marker | undefined {
  const members = parseMembers(body)
  if (members === undefined) return undefined
  const [kind, key, run, commit, digest] = ['kind', 'key', 'run', 'commit', 'digest'].map((name) => members.get(name))
  if (kind === undefined || key === undefined) return undefined
  const order = /^(\d{1,15})\/(\d{1,15})$/.exec(run ?? '')
  return {
    kind,
    key,
    ...(order === null ? {} : { run: { id: Number(order[1]), attempt: Number(order[2]) } }),
    ...optional({ commit, digest }),
    ...originIn(members),
  }
}

/** Reads what stays the same when the folder of a project moves. */
export function originIn(members: ReadonlyMap<string, string | undefined>): Omit<ProjectMark, 'key'> {
  const [owner, file] = [members.get('owner'), members.get('file')]
  return optional({ owner, file })
}

/** Returns what of a comment is not its marker. */
export function textBelowMarker(body: string): string {
  return body.slice(body.indexOf('\n') + 1)
}

/** Reports whether run `a` began before run `b`. Runs that are not numbered do not say. */
export function isOlder(a: RunOrder | undefined, b: RunOrder | undefined): boolean {
  if (a === undefined || b === undefined) return false
  return a.id < b.id || (a.id === b.id && a.attempt < b.attempt)
}

/** Without blanks and `>`, and without what would end an HTML comment: it must not hold `--`. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':')
    .replaceAll('--', '%2D%2D')
    .replace(/-$/, '%2D')
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
