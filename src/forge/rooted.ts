/** Places as the forge knows them: from the root of the repository, not from the folder that a run was started in. */
import { posix } from 'node:path'
import type { Source } from '../model.ts'
import type { Report } from '../report/report.ts'

/** Returns the report with every source below `folder`, the working directory as seen from the root of the repository. */
export function withRoot(report: Report, folder: string): Report {
  if (folder === '' || folder === '.') return report
  const rooted = <Item extends { readonly source?: Source }>(item: Item): Item =>
    item.source === undefined
      ? item
      : { ...item, source: { ...item.source, file: posix.join(folder, item.source.file) } }
  return {
    ...report,
    diagnostics: report.diagnostics.map(rooted),
    targets: report.targets.map((target) => ({
      ...target,
      diagnostics: target.diagnostics.map(rooted),
      changes: target.changes.map((change) => ({ ...rooted(change), fields: change.fields.map(rooted) })),
    })),
  }
}
