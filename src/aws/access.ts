/** Read-only by construction: which outgoing requests may leave. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { ServiceError } from './failure.ts'

/** What a client may send: reads; reads and creates that are only tried out; everything. */
export type Access = 'read' | 'dry-run' | 'write'

const reads = Object.values(imagebuilder.operations).filter(({ role }) => /^(get|list)/i.test(role))
const createPaths = new Set(
  Object.values(imagebuilder.operations)
    .filter((operation) => operation.role === 'create')
    .map((operation) => `${operation.method} ${operation.uri}`),
)
const readPaths = new Set(
  reads.filter(({ uri }) => !uri.includes('{')).map((operation) => `${operation.method} ${operation.uri}`),
)

/** Throws unless a request on its way out is one that `access` allows. A path of nobody's knowing is a write. */
export function assertAllowed(
  access: Access,
  request: { readonly method: string; readonly path: string; readonly body?: unknown },
): void {
  if (access === 'write') return
  // An endpoint may have a path of its own before that of the operation.
  const [, parent, last] = /([^/]*)\/([^/]*)$/.exec(request.path) ?? []
  if (readPaths.has(`${request.method} /${last}`)) return
  // ListTagsForResource: the whole ARN is one percent-encoded segment.
  if (request.method === 'GET' && parent === 'tags') return
  if (access === 'dry-run' && createPaths.has(`${request.method} /${last}`) && isDryRun(request.body)) return
  throw new ServiceError({
    code: 'WriteRefused',
    message: `${request.method} ${request.path} is not a read, and this command only reads`,
    class: 'other',
    mayHaveRun: false,
  })
}

/** Looks at the bytes that would leave: the SDK of the day drops `dryRun`, and a create without it is a create. */
function isDryRun(body: unknown): boolean {
  if (typeof body !== 'string') return false
  try {
    return (JSON.parse(body) as { dryRun?: unknown }).dryRun === true
  } catch {
    return false
  }
}
