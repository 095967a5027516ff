/** Read-only by construction: which outgoing requests may leave. */
import { imagebuilder } from '../api/imagebuilder.ts'
import { ServiceError } from './failure.ts'

/** What a client may send. */
export type Access = 'read' | 'write'

const readRoles: ReadonlySet<string> = new Set(['get', 'list', 'listBuildVersions', 'ListTagsForResource'])
const reads = Object.values(imagebuilder.operations).filter((operation) => readRoles.has(operation.role))
const readPaths = new Set(
  reads.filter(({ uri }) => !uri.includes('{')).map((operation) => `${operation.method} ${operation.uri}`),
)

/** Throws unless a request on its way out is one that `access` allows. A path of nobody's knowing is a write. */
export function assertAllowed(access: Access, request: { readonly method: string; readonly path: string }): void {
  if (access === 'write') return
  // An endpoint may have a path of its own before that of the operation.
  const [, parent, last] = /([^/]*)\/([^/]*)$/.exec(request.path) ?? []
  if (readPaths.has(`${request.method} /${last}`)) return
  // ListTagsForResource: the whole ARN is one percent-encoded segment.
  if (request.method === 'GET' && parent === 'tags') return
  throw new ServiceError({
    code: 'WriteRefused',
    message: `${request.method} ${request.path} is not a read, and this command only reads`,
    class: 'other',
    mayHaveRun: false,
  })
}
