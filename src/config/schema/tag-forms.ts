/**
 * What the values of required tags must look like. The expressions come from whoever wrote kiln.yaml, so they run in an engine whose time
 * is linear in the text, whatever the expression (docs/decisions/0010-linear-time-patterns.md). It is loaded when there is one.
 */
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic, Document, Source } from '../../model.ts'
import { showPath, showText } from '../../quote.ts'
import { formLimits } from './project-schema.ts'

/** A compiled expression. */
export interface TagForm {
  /** As it is written. */
  readonly source: string
  /** Reports whether it matches anywhere in `value`. */
  test(value: string): boolean
}

/** Steps that a compiled expression may have: its cost for each character of a value. */
const maxSteps = 4000

/** Returns the forms of required tags compiled, by key of the tag, and what is wrong with them. What breaks the limits is left out. */
export async function compileTagForms(
  requiredTags: Readonly<Record<string, string>>,
  document: Pick<Document, 'locate'> | undefined,
): Promise<{ readonly tagForms?: ReadonlyMap<string, TagForm>; readonly diagnostics: readonly Diagnostic[] }> {
  const written = Object.entries(requiredTags).filter(([, source]) => source.length <= formLimits.length)
  if (written.length === 0) return { diagnostics: [] }
  const { RE2JS } = await import('re2js')
  const compile = (source: string): Compiled => RE2JS.compile(RE2JS.translateRegExp(source))
  const diagnostics: Diagnostic[] = []
  const tagForms = new Map<string, TagForm>()
  for (const [key, source] of written.slice(0, formLimits.count)) {
    const path = ['requiredTags', key]
    const form = compileForm(source, showPath(path), document?.locate(path, 'value'), compile)
    if ('code' in form) diagnostics.push(form)
    else tagForms.set(key, form)
  }
  return { tagForms, diagnostics }
}

/** An expression as the engine compiles it. */
interface Compiled {
  programSize(): number
  test(value: string): boolean
}

function compileForm(
  pattern: string,
  field: string,
  source: Source | undefined,
  compile: (pattern: string) => Compiled,
): TagForm | Diagnostic {
  const part = findBacktracking(pattern)
  if (part !== undefined) return diagnose('regexBacktracks', { field, part: showText(part) }, source)
  let compiled: Compiled
  try {
    compiled = compile(pattern)
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace('error parsing regexp: ', '') : String(error)
    return diagnose('badRegex', { field, reason: showText(reason, 200) }, source)
  }
  const steps = compiled.programSize()
  if (steps > maxSteps) return diagnose('regexTooLarge', { field, steps, limit: maxSteps }, source)
  return { source: pattern, test: (value) => compiled.test(value) }
}

/**
 * Returns the first lookaround or backreference of an expression: what no engine matches in linear time. The escapes and classes before it
 * are passed over.
 */
function findBacktracking(source: string): string | undefined {
  const tokens = source.matchAll(/\\(?:k<[^>]*>|[\s\S])|\[(?:\\[\s\S]|[^\]\\])*\]|\(\?<?[=!]/g)
  for (const [token] of tokens) if (/^(?:\\[1-9k]|\(\?)/.test(token)) return token
  return undefined
}
