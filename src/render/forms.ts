/** Every form that a report can be given later, from its JSON alone. */
import { optional } from '../optional.ts'
import type { Report } from '../report/report.ts'
import { renderAnnotations } from './machine/annotations.ts'
import { renderComment } from './comment/comment.ts'
import { forgeLimits, type Forge } from './comment/limits.ts'
import type { Form } from './form-names.ts'
import { renderGitlabCodequality, renderGitlabTerraform } from './machine/gitlab.ts'
import { renderHtml } from './html/page.ts'
import { renderJunit } from './machine/junit.ts'
import { flavourOf } from './markdown/facts.ts'
import { renderSarif } from './machine/sarif.ts'
import { renderSummary } from './comment/summary.ts'
import { plainPalette } from './text/palette.ts'
import { renderText } from './text/text.ts'

export interface FormOptions {
  /** Where a comment goes; default: the forge that the report was made on, or GitHub. */
  readonly forge?: Forge
  /** Where the whole report can be read: the last link of a comment or summary. */
  readonly reportUrl?: string
  /** A text shows everything. */
  readonly isVerbose?: boolean
}

const renderers: Readonly<Record<Form, (report: Report, options: FormOptions) => string>> = {
  comment: (report, { forge = forgeOf(report), reportUrl }) => {
    const { budget, flavour } = forgeLimits[forge]
    return renderComment(report, { ...optional({ reportUrl }), limitBytes: budget, flavour })
  },
  summary: (report, { reportUrl }) => renderSummary(report, reportUrl === undefined ? {} : { reportUrl }),
  text: (report, { isVerbose = false }) => {
    return renderText(report, { width: 100, palette: plainPalette, isVerbose, invocation: `kiln ${report.command}` })
  },
  html: (report) => renderHtml(report),
  junit: (report) => renderJunit(report),
  sarif: (report) => renderSarif(report),
  'gitlab-terraform': (report) => renderGitlabTerraform(report),
  'gitlab-codequality': (report) => renderGitlabCodequality(report),
  annotations: (report) => renderAnnotations(report),
}

function forgeOf(report: Report): Forge {
  return flavourOf(report) === 'gitlab' ? 'gitlab' : 'github'
}

/** Returns the report in the form that is asked for. */
export function renderAs(report: Report, form: Form, options: FormOptions = {}): string {
  return renderers[form](report, options)
}
