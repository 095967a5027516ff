/** Git as a source of facts: what it says, or in its own words why it says nothing. Nothing here touches the work tree. */
import { startGit, type GitOptions } from './start-git.ts'

/** What a git command answered. */
export type GitAnswer = { readonly text: string } | { readonly failure: string }

/** Milliseconds that git has for an answer of this machine. */
const patienceMs = 60_000

/** Runs git in the folder that a repository stands in. `timeoutMs` is for what goes over the network. */
export function askGit(root: string, args: readonly string[], options: GitOptions = {}): Promise<GitAnswer> {
  const child = startGit(root, args, { timeoutMs: patienceMs, ...options })
  const [out, err]: [Buffer[], Buffer[]] = [[], []]
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
  child.stdin.on('error', () => undefined).end()
  return new Promise((resolve) => {
    child.on('error', () => resolve({ failure: 'git is not installed' }))
    child.on('close', (code) =>
      resolve(code === 0 ? { text: textIn(out) } : { failure: reasonOf(textIn(err), child.killed) }),
    )
  })
}

/** Returns the text of an answer, trimmed; undefined if there is none. */
export function textOf(answer: GitAnswer): string | undefined {
  return 'text' in answer ? answer.text.trim() || undefined : undefined
}

function textIn(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}

function reasonOf(stderr: string, isKilled: boolean): string {
  if (isKilled) return 'git did not answer in time'
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const said = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1)
  return said?.replace(/^fatal:\s*/, '') ?? 'git failed without a message'
}
