/** A project of several targets on one emulator, and what STS was asked about them. */
import type { Emulator, RecordedRequest } from '../../src/emulator/emulator.ts'
import { folder } from './kiln.ts'

/** Returns the text of a project file whose targets are these flow mappings. */
export function fleetFile(targets: readonly string[]): string {
  return `version: 1\nowner: images\ntargets:\n${targets.map((target) => `  - { ${target} }\n`).join('')}`
}

/** Makes a project of these targets with one document, and removes it when the test ends. */
export function fleet(targets: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const document = 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n'
  return folder({ 'kiln.yaml': fleetFile(targets), 'configs/a.yaml': document, ...more })
}

/** Returns the requests to STS, with their parameters. */
export function askedOfSts({ requests }: Emulator): readonly (RecordedRequest & { readonly form: URLSearchParams })[] {
  return requests
    .filter(({ path }) => path === '/')
    .map((request) => ({ ...request, form: new URLSearchParams(request.rawBody) }))
}
