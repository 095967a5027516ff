/** Which proxy the environment names for a host, read as the AWS CLI reads it. Pure: the environment is a parameter. */
import { diagnose, type Params } from '../diagnostic/diagnose.ts'
import type { DiagnosticName } from '../diagnostic/table.ts'
import { NetworkProblem } from './problem.ts'

/** A proxy, and what it is told about us. */
export interface Proxy {
  readonly isSecure: boolean
  /** Without the brackets of an IPv6 address. */
  readonly host: string
  readonly port: number
  /** `user:password`, decoded; absent if the address names none. */
  readonly auth?: string
  /** The variable that names it. */
  readonly variable: string
}

/** Variables of the environment by name. */
export type Variables = Readonly<Record<string, string | undefined>>

/**
 * Returns the proxy for https to a host: HTTPS_PROXY, else ALL_PROXY, unless NO_PROXY names the host; `undefined` means none. In lower case
 * a variable comes first, and an empty one says that there is no proxy (Python's `urllib.request.getproxies_environment`, which the AWS CLI
 * uses). Throws `NetworkProblem` if the value is not the address of a proxy.
 */
export function proxyFor(host: string, port: number, env: Variables): Proxy | undefined {
  if (isExcluded(bare(host), port, env['no_proxy'] ?? env['NO_PROXY'] ?? '')) return undefined
  const variable = ['https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY'].find((name) => env[name] !== undefined)
  const value = variable === undefined ? '' : (env[variable] ?? '')
  return variable === undefined || value.trim() === '' ? undefined : parseProxy(variable, value)
}

/** What a value copied from elsewhere brings along, and how a user name or a password has it instead. */
const strangers: readonly (readonly [RegExp, string, string])[] = [
  [/["']/, 'a quotation mark', '%22 or %27'],
  [/[\r\n]/, 'a line break', '%0A'],
  [/\s/, 'a blank', '%20'],
  [/#/, '#', '%23'],
  [/\?/, '?', '%3F'],
  [/\\/, '\\', '%5C'],
  [/\/.*@/, '/ before @', '%2F'],
]

/** The value may hold a password: no message repeats it. */
function parseProxy(variable: string, value: string): Proxy {
  const scheme = /^[\w+.-]+:\/\//.exec(value)?.[0] ?? ''
  const found = strangers.find(([form]) => form.test(value.slice(scheme.length)))
  if (found !== undefined) fail('proxyCharacter', { variable, character: found[1], escape: found[2] })
  const text = scheme === '' ? `http://${value}` : value
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url === undefined || !/^https?:$/.test(url.protocol)) return fail('proxyForm', { variable })
  const isSecure = url.protocol === 'https:'
  const auth = [url.username, url.password].map(decode).join(':')
  return {
    isSecure,
    host: bare(url.hostname),
    port: Number(url.port) || (isSecure ? 443 : 80),
    ...(auth === ':' ? {} : { auth }),
    variable,
  }
}

function fail<Name extends DiagnosticName>(name: Name, params: Params<Name>): never {
  throw new NetworkProblem(diagnose(name, params))
}

/** A percent sign that begins no escape stands for itself, as for curl. */
function decode(text: string): string {
  return text.replaceAll(/(?:%[\da-f]{2})+/gi, (escapes) => Buffer.from(escapes.replaceAll('%', ''), 'hex').toString())
}

/** `host`, `.host` and `*.host` all name the host and what is below it; `:port` narrows; `*` alone names everything. */
function isExcluded(host: string, port: number, list: string): boolean {
  return list
    .toLowerCase()
    .split(/[\s,]/)
    .some((entry) => {
      if (entry === '*') return true
      const [, named = '', only] = /^\*?\.*(\[[^\]]*\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? []
      const name = bare(named)
      return name !== '' && (only === undefined || Number(only) === port) && `.${host}`.endsWith(`.${name}`)
    })
}

/** Without the brackets of an IPv6 address. */
function bare(host: string): string {
  return host.replaceAll(/^\[|\]$/g, '').toLowerCase()
}
