/** kiln schema: the JSON Schema that editors check documents with. */
import { editorSchema } from '../src/config/schema.ts'
import { projectSchema } from '../src/config/project-schema.ts'
import { diagnose } from '../src/diagnostic.ts'
import { kinds } from '../src/kinds/registry.ts'
import type { Host } from './host.ts'

/** Prints the schema of all kinds, of one, or of the project file. */
export async function printSchema(host: Host, [kind]: readonly string[]): Promise<number> {
  if (kind !== undefined && kind !== 'project' && !kinds.has(kind)) {
    const reason = `there is no kind ${kind}; there are ${[...kinds.keys()].join(', ')} and project`
    const { code, message, hint } = diagnose('usage', { reason, command: 'schema' })
    host.writeErr(`error ${code}: ${message}\nhint: ${hint}\n`)
    return 5
  }
  host.writeOut(`${JSON.stringify(kind === 'project' ? projectSchema() : editorSchema(kind), null, 2)}\n`)
  return 0
}
