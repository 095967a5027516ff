/** Who calls, in the words that CloudTrail keeps: from a row there the way leads back to the run, and from the run to the merge. */

/** A run of a CI platform. */
export interface CiRun {
  readonly provider: string
  /** As the platform counts its runs; with the attempt where it says so. */
  readonly id: string
}

/** What a run says of itself to AWS. */
export interface Caller {
  readonly command: string
  readonly version: string
  /** The git commit; null outside of a repository. */
  readonly revision: string | null
  readonly run?: CiRun
}

const shortProviders: ReadonlyMap<string, string> = new Map([
  ['github', 'gh'],
  ['gitlab', 'gl'],
  ['codebuild', 'cb'],
  ['jenkins', 'jk'],
])

/** STS takes 2 to 64 characters of `[\w+=,.@-]` (API reference of AssumeRole). */
const longestName = 64

/** Returns the name of a role session, `kiln-apply-4f6c2ab1-gh123456789.1`. Of what is too long for it the end of the CI run is kept. */
export function sessionNameOf({ command, revision, run }: Caller): string {
  const head = ['kiln', command, ...(revision === null ? [] : [revision.slice(0, 8)])].map(toSessionText).join('-')
  if (run === undefined) return head.slice(0, longestName)
  const provider = shortProviders.get(run.provider) ?? toSessionText(run.provider)
  const room = longestName - `${head}-${provider}`.length
  return room < 1 ? head.slice(0, longestName) : `${head}-${provider}${toSessionText(run.id).slice(-room)}`
}

/** Returns what is added to the user agent, a word each: `kiln/0.1.0`, `command/apply`, `rev/4f6c2ab1`, `ci/github/123456789.1`. */
export function userAgentOf({ command, version, revision, run }: Caller): readonly string[] {
  return [
    `kiln/${toAgentText(version)}`,
    `command/${toAgentText(command)}`,
    ...(revision === null ? [] : [`rev/${toAgentText(revision.slice(0, 8))}`]),
    ...(run === undefined ? [] : [`ci/${toAgentText(run.provider)}/${toAgentText(run.id)}`]),
  ]
}

function toSessionText(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, '-')
}

function toAgentText(text: string): string {
  return text.replaceAll(/[^A-Za-z0-9_.-]/g, '-').slice(-100)
}
