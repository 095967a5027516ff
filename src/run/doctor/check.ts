/** Checks as the table of words has them. */
import type { Check } from '../../checkup.ts'
import { checkups } from '../../diagnostic/doctor.ts'
import { fill, type ParamsOf } from '../../diagnostic/fill.ts'
import type { Diagnostic } from '../../model.ts'
import { optional } from '../../optional.ts'

type Name = keyof typeof checkups
type Texts<Checkup> = Checkup extends { says: infer Says extends string; remedy: infer Remedy extends string }
  ? Says | Remedy
  : Checkup extends { says: infer Says extends string }
    ? Says
    : never

/** Makes a check of the table. A missing parameter does not compile. */
export function checkOf<N extends Name>(
  about: Pick<Check, 'topic' | 'verdict' | 'target'>,
  name: N,
  // eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type
  params: ParamsOf<Texts<(typeof checkups)[N]>>,
): Check {
  const { says, remedy }: { readonly says: string; readonly remedy?: string } = checkups[name]
  return {
    ...about,
    message: fill(says, params as never),
    ...optional({ remedy: remedy === undefined ? undefined : fill(remedy, params as never) }),
  }
}

/** Makes a problem of a diagnostic: what a run would say is said in the same words. */
export function problemOf(about: Pick<Check, 'topic' | 'target'>, { message, hint }: Diagnostic): Check {
  return { ...about, verdict: 'problem', message, ...optional({ remedy: hint }) }
}
