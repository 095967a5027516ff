/** How drift ends: git is applied again, git is changed, or the field is left to others. */
import type { Report, ReportChange, ReportTarget } from '../../report/report.ts'
import { plural } from '../../plural.ts'
import { renderDocument } from '../document/yaml.ts'
import { clip, code, fence, list } from '../markdown/inline.ts'
import { shellWord } from '../../shell-word.ts'

/** Documents and fields that the snippets name, and characters of a line. The rest is done in the same way. */
const most = { documents: 3, fields: 10, characters: 500 }

/** Returns the blocks of the three ways out of what drifted at a target. */
export function renderWaysOut(
  { targets }: Report,
  target: ReportTarget,
  changes: readonly ReportChange[],
): readonly string[] {
  const narrowed = targets.length === 1 && target.name === 'default' ? '' : ` --target ${shellWord(target.name)}`
  const blocked = changes.filter(({ action }) => action === 'blocked').map(({ id }) => id)
  const live = changes.filter(({ reason }) => reason !== 'missing')
  const names = [...new Set(live.map(({ name }) => name))].slice(0, most.documents).map(shellWord)
  return [
    '### Three ways out',
    '**Keep git.** Run the job that applies again, or by hand:',
    fence('sh', [`kiln apply${narrowed}`], most.characters),
    ...(blocked.length === 0
      ? []
      : [
          `Apply does not touch what is blocked; the reason above says what to do about ${list(blocked, 5, 'configuration')}.`,
        ]),
    '**Keep the account.** Change what is declared in the places above, and merge it.',
    ...(names.length === 0
      ? ['What was deleted in the account is taken out of git.']
      : [
          'This prints the documents as the account has them:',
          fence('sh', [`kiln export ${names.join(' ')} --all${narrowed}`], most.characters),
        ]),
    ...renderIgnore(changes),
  ]
}

function renderIgnore(changes: readonly ReportChange[]): readonly string[] {
  const ignorable = changes.filter(({ action, fields }) => action === 'update' && fields.length > 0)
  if (ignorable.length === 0) return []
  const shown = ignorable.slice(0, most.documents)
  const left = ignorable.length - shown.length
  const snippets = shown.flatMap(({ id, fields }) => {
    const paths = fields.slice(0, most.fields).map(({ path }) => path)
    const more = fields.length - paths.length
    const others = more === 0 ? '' : `, and ${more} more ${plural(more, 'field')} in the same way`
    return [
      `In the document of ${code(clip(id, 200))}${others}:`,
      fence(
        'yaml',
        renderDocument({ kiln: { ignore: paths } })
          .trimEnd()
          .split('\n'),
        most.characters,
      ),
    ]
  })
  return [
    '**Leave it to others.** Git then sets the value at create only, and the check passes it over.',
    ...snippets,
    ...(left === 0 ? [] : [`The same for ${left} more ${plural(left, 'configuration')}.`]),
  ]
}
