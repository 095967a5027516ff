// The projects that pages begin in: committed, and applied to an account of their own.
import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleFiles } from '../example-run.mjs'
import { startSession } from './session.mjs'

const fleet = `version: 1
owner: golden-images
fleet:
  name: "\${account.name}"
  accounts:
    - { id: "111122223333", name: lab, labels: { ring: first }, wave: 1 }
    - { id: "222233334444", name: shop, labels: { ring: rest }, wave: 2 }
    - { id: "333344445555", name: bank, labels: { ring: rest }, wave: 2 }
  regions: [us-east-1]
`
const buildHosts = `kind: InfrastructureConfiguration
name: golden-linux
instanceProfileName: EC2InstanceProfileForImageBuilder
instanceTypes: [m7i.large]
`

/** Their files, by name. `factory` is the project of README.md. */
const files = {
  factory: exampleFiles,
  fleet: { 'kiln.yaml': fleet, 'configs/linux.yaml': buildHosts },
}

const committed = ['git init -q -b main', 'git add .', 'git commit -q -m "The factory"', 'export KILN_EMULATOR=true']
const beginning = [...committed, 'kiln apply --yes']
const examples = fileURLToPath(new URL('../../examples', import.meta.url))

/** The pages of the examples that are projects, from the root of the repository. */
export const gallery = readdirSync(examples)
  .filter((name) => existsSync(join(examples, name, 'README.md')))
  .map((name) => `examples/${name}/README.md`)

/**
 * Returns what starts a session in a project by its name, or in an empty folder for `nothing`. Each project is made once and then copied. A folder
 * of examples/ is a project as well; nothing of it is applied yet.
 */
export function createProjects() {
  const made = new Map()
  return {
    async start(name) {
      if (name === 'nothing') return startSession()
      if (gallery.includes(`examples/${name}/README.md`)) return startExample(name)
      if (!Object.hasOwn(files, name)) throw new Error(`there is no project ${name}`)
      if (!made.has(name)) made.set(name, await makeProject(files[name]))
      return startSession(made.get(name))
    },
    close() {
      for (const session of made.values()) session.close()
    },
  }
}

async function startExample(name) {
  const session = startSession()
  cpSync(join(examples, name), session.folder(), { recursive: true })
  await typeAll(session, committed)
  return session
}

async function makeProject(content) {
  const session = startSession()
  for (const [file, text] of Object.entries(content)) {
    const path = join(session.folder(), file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  await typeAll(session, beginning)
  return session
}

async function typeAll(session, lines) {
  for (const line of lines) {
    const shown = await session.type(line)
    if (session.code() !== 0) throw new Error(`${line} ended with ${session.code()}:\n${shown}`)
  }
}
