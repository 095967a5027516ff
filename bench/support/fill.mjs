// Accounts that are as a project declares them: filled past the API, as tens of thousands of Creates would take longer than what is measured.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const load = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href)
const { parseProject } = await load('config/project/project')
const { parseDocuments } = await load('config/yaml/yaml')
const { buildDesired } = await load('config/desire/desire')
const { arnOf, partitionOf } = await load('kinds/identity')
const { createRequest } = await load('plan/request')

/** Puts into the accounts of the project in `folder` what its first apply would create, tags and records too. */
export async function fillAccounts(emulator, folder) {
  const read = (...path) => readFileSync(join(folder, ...path), 'utf8')
  const { project } = parseProject(read('kiln.yaml'), 'kiln.yaml', { folder, hasConfigsFolder: true })
  const files = readdirSync(join(folder, 'configs'))
  const documents = files.flatMap((file) => parseDocuments(read('configs', file), file).documents)
  const { desired, diagnostics } = buildDesired(documents, project, project.targets)
  if (diagnostics.length > 0) throw new Error(diagnostics[0].message)
  for (const { name, account, region } of project.targets) {
    const place = { account, region, partition: partitionOf(region) }
    const own = desired.filter(({ target }) => target === name)
    const resources = own.map((one) => ({
      kind: one.kind,
      resource: createRequest(one, arnOf(one.identity, place), project),
    }))
    await emulator.put({ account, region, resources })
  }
}
