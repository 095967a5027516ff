/** kiln init --from-account: a project for the account and Region that we are in, with all that nobody owns there. */
import { join } from 'node:path'
import { summariseExport } from '../../src/render/document/export-summary.ts'
import { findInAccount } from '../../src/run/export.ts'
import { countRequests } from '../../src/run/requests.ts'
import type { Host } from '../terminal/host.ts'
import { createLog } from '../terminal/log.ts'
import type { RunFlags } from '../terminal/run-flags.ts'
import { say } from '../terminal/say.ts'
import { handleSignals } from '../terminal/signals.ts'
import { documentFiles } from './exported-files.ts'
import { projectOf } from './init-templates.ts'
import { writeNewFiles, type NewFile } from './new-files.ts'

/** What is made, beside the documents. */
interface Start {
  /** Absolute. */
  readonly root: string
  readonly owner: string
  readonly schemas: readonly NewFile[]
}

/** Writes the project, its documents and the schemas. Reads only. Resolves to the exit code. */
export async function initFromAccount(host: Host, { root, owner, schemas }: Start, flags: RunFlags): Promise<number> {
  const stop = handleSignals(host, flags.timeout)
  try {
    const counter = countRequests(await createLog(host, flags))
    const { found, diagnostics, exitCode } = await findInAccount(host, owner, flags, { counter, stop })
    say(host, diagnostics)
    const target = found?.resolved[0]
    if (found === undefined || target === undefined) return exitCode
    const code = await writeNewFiles(host, [
      { path: join(root, 'kiln.yaml'), text: projectOf(owner, target) },
      ...documentFiles(found, { assigns: false }).map(({ name, text }) => ({
        path: join(root, 'configs', name),
        text,
      })),
      ...schemas,
    ])
    if (code !== 0) return code
    host.writeErr(summariseExport({ ...found, policy: found.project }))
    host.writeOut('next: read them, then run kiln plan --adopt: it shows nothing but adoption\n')
    return 0
  } finally {
    stop.release()
  }
}
