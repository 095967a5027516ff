/** Diagnostics, and what the service said when it refused. */
import type { Failure, Validation } from '../../outcome.ts'
import type { Diagnostic } from '../../model.ts'
import { toSafeSource } from '../words/safe-text.ts'
import { markup, type Markup } from '../words/markup.ts'

/** Returns diagnostics as a list, in their order; nothing if there are none. */
export function renderDiagnostics(diagnostics: readonly Diagnostic[]): Markup | undefined {
  if (diagnostics.length === 0) return undefined
  return markup`<ul class="findings">\n${diagnostics.map(renderDiagnostic)}</ul>\n`
}

function renderDiagnostic({ severity, code, message, hint, source }: Diagnostic): Markup {
  return markup`<li class="note ${severity === 'error' ? 'bad' : 'warn'}"><p class="nh"><b>${severity}</b> <code>${code}</code>${source !== undefined && markup` <span class="src">${toSafeSource(source)}</span>`}</p><p>${message}</p>${hintOf(hint)}</li>\n`
}

/** Returns the error of a change: code, message, hint, and the id that AWS support asks for. */
export function renderFailure({ code, message, hint, requestId }: Failure): Markup {
  return markup`<div class="note bad"><p class="nh"><b>error</b> <code>${code}</code></p><p>${message}</p>${hintOf(hint)}${requestId !== undefined && markup`<p class="small">request <code>${requestId}</code></p>`}</div>\n`
}

/** Returns what a dry run came to. */
export function renderValidation({ status, error }: Validation): Markup {
  const words = {
    validated: 'validated by the service',
    refused: 'refused by the service',
    'not-validated': 'not validated by the service',
  }
  return markup`<p class="small">${words[status]}</p>\n${error !== undefined && renderFailure(error)}`
}

function hintOf(hint: string | undefined): Markup | undefined {
  return hint === undefined ? undefined : markup`<p class="hint"><b>Next:</b> ${hint}</p>`
}
