/** kiln report render: report files in the form that a person or a platform reads. */
import { diagnose } from '../../src/diagnostic/diagnose.ts'
import type { Forge } from '../../src/render/comment/limits.ts'
import type { Form } from '../../src/render/form-names.ts'
import { renderAs } from '../../src/render/forms.ts'
import type { Host } from '../terminal/host.ts'
import { refuse } from '../terminal/say.ts'
import { asOneReport, readFittingReports } from '../../src/run/read-report.ts'
import { discard, openSink } from '../../src/git/written-file.ts'
import { optional } from '../../src/optional.ts'

interface RenderFlags {
  readonly as: Form
  readonly out?: string
  readonly forge?: Forge
  readonly reportUrl?: string
  readonly verbose?: boolean
}

/**
 * Runs `kiln report render FILE... --as FORM`. Several files are merged first. Resolves to 0 when the form was written: the exit code of the
 * run that made the report is that run's.
 */
export async function render(host: Host, files: readonly string[], flags: RenderFlags): Promise<number> {
  const read = await readFittingReports(files, host.cwd)
  if ('wrong' in read) {
    if (flags.out !== undefined) await discard(host.cwd, flags.out, files)
    return refuse(host, read.wrong)
  }
  const report = asOneReport(read.reports, host.version)
  const { as, out, forge, reportUrl, verbose } = flags
  const text = renderAs(report, as, optional({ forge, reportUrl, isVerbose: verbose }))
  if (out === undefined) {
    host.writeOut(text)
    return 0
  }
  try {
    await (await openSink(host.cwd, out)).write(text)
    return 0
  } catch (error) {
    return refuse(host, [diagnose('unwritableForm', { form: as, file: out, reason: (error as Error).message })], 1)
  }
}
