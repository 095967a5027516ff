/** Git as a source of facts: what it says, or in its own words why it says nothing. Nothing here touches the work tree. */
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** What a git command answered. */
export type GitAnswer = { readonly text: string } | { readonly failure: string }

/** Git asks nobody anything, and speaks English. */
export const gitEnvironment: Readonly<Record<string, string>> = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
}

/** Room for the list of all files of a large repository. */
const maxBuffer = 1024 * 1024 * 1024

/** Runs git in a folder. `timeoutMs` is for what goes over the network. */
export async function askGit(folder: string, args: readonly string[], timeoutMs = 60_000): Promise<GitAnswer> {
  try {
    const env = { ...process.env, ...gitEnvironment }
    const options = { timeout: timeoutMs, maxBuffer, env }
    return { text: (await promisify(execFile)('git', ['-C', folder, ...args], options)).stdout }
  } catch (error) {
    return { failure: reasonOf(error as Failed) }
  }
}

/** Returns the text of an answer, trimmed; undefined if there is none. */
export function textOf(answer: GitAnswer): string | undefined {
  return 'text' in answer ? answer.text.trim() || undefined : undefined
}

/** What `execFile` throws. */
interface Failed {
  readonly code?: string | number
  readonly stderr?: string
  readonly killed?: boolean
}

function reasonOf({ code, stderr = '', killed }: Failed): string {
  if (code === 'ENOENT') return 'git is not installed, or the folder does not exist'
  if (killed === true) return 'git did not answer in time'
  const lines = stderr.split('\n').filter((line) => line.trim() !== '')
  const said = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1)
  return said?.replace(/^fatal:\s*/, '') ?? 'git said no without a reason'
}
