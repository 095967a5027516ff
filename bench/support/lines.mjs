// An account full of lines of versions, as it is observed, and what is declared of it: half of the lines are components, the others recipes that
// each pin one of them, and a pipeline builds each recipe. Every component is declared with another text than its newest version has.
const load = (path) => import(new URL(`../../dist/src/${path}.js`, import.meta.url).href)
const { parseProject } = await load('config/project/project')
const { parseDocuments } = await load('config/yaml/yaml')
const { buildDesired } = await load('config/desire/desire')
const { kinds } = await load('kinds/registry')
const { formatRecord } = await load('plan/record')

const projectFile = `version: 1
owner: images
versions: { keep: 5 }
targets:
  - { name: us, region: us-east-1, account: "111122223333" }
`
const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const scriptOf = (line, edit) => `schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: Install
        action: ExecuteBash
        inputs: { commands: [dnf -y install package-${line}-${edit}] }
`
const written = (lines) =>
  `kind: InfrastructureConfiguration\nname: hosts\ninstanceProfileName: builder\n---\n` +
  Array.from(
    { length: lines },
    (_, line) => `kind: Component
name: part-${line}
semanticVersion: 1.0.x
platform: Linux
data: ${JSON.stringify(scriptOf(line, 'new'))}
---
kind: ImageRecipe
name: recipe-${line}
semanticVersion: 1.0.x
parentImage: ami-0123456789abcdef0
components: [{ componentArn: "\${Component/part-${line}}" }]
---
kind: ImagePipeline
name: nightly-${line}
imageRecipeArn: \${ImageRecipe/recipe-${line}}
infrastructureConfigurationArn: \${InfrastructureConfiguration/hosts}
`,
  ).join('---\n')

/** Returns what a plan is made of: so many lines, half of either kind, with so many versions each, all of them read whole. */
export function factoryOf(lines, versions, options = {}) {
  const { project } = parseProject(projectFile, 'kiln.yaml', { folder: '/', hasConfigsFolder: true })
  const { documents } = parseDocuments(written(lines / 2), 'configs/all.yaml')
  const state = buildDesired(documents, project, project.targets)
  if (state.diagnostics.length > 0) throw new Error(state.diagnostics[0].message)
  return {
    input: {
      target: { ...project.targets[0], partition: 'aws' },
      desired: state.desired,
      observed: { live: liveOf(lines / 2, versions), listed: [...kinds.keys()], unlisted: [] },
      policy: project,
      options: { createOnly: false, adopt: false, prune: false, ...options },
      isWholeProject: true,
      now: Date.parse('2026-01-01T00:00:00Z'),
      staying: new Set(),
    },
    locate: state.locate,
  }
}

function liveOf(lines, versions) {
  const all = [
    live('InfrastructureConfiguration', 'infrastructure-configuration/hosts', { instanceProfileName: 'builder' }),
  ]
  for (let line = 0; line < lines; line += 1) {
    for (let version = 0; version < versions; version += 1) {
      const semanticVersion = `1.0.${version}`
      const part = `component/part-${line}/${semanticVersion}/1`
      all.push(live('Component', part, { semanticVersion, platform: 'Linux', data: scriptOf(line, version) }))
      const components = [{ componentArn: `${here}:${part}` }]
      const fields = { semanticVersion, parentImage: 'ami-0123456789abcdef0', components }
      all.push(live('ImageRecipe', `image-recipe/recipe-${line}/${semanticVersion}`, fields))
    }
    const imageRecipeArn = `${here}:image-recipe/recipe-${line}/1.0.${versions - 1}`
    const infrastructureConfigurationArn = `${here}:infrastructure-configuration/hosts`
    const fields = { imageRecipeArn, infrastructureConfigurationArn, status: 'ENABLED' }
    all.push(live('ImagePipeline', `image-pipeline/nightly-${line}`, fields))
  }
  return all
}

function live(kind, resource, fields) {
  const arn = `${here}:${resource}`
  const [, slug, version, build] = resource.split('/')
  const record = formatRecord({ arn, isProtected: false, dateUpdated: undefined, marks: new Map() })
  return {
    kind,
    arn,
    name: slug,
    identity: { kind, slug, ...(version === undefined ? {} : { version }) },
    fields,
    service: {},
    tags: { 'kiln:owner': 'images', 'kiln:record': record },
    unknown: [],
    dateCreated: '2020-01-01T00:00:00Z',
    ...(build === undefined ? {} : { build }),
  }
}
