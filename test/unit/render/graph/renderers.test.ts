/**
 * Pictures in every form. To refresh the goldens:
 *
 *     UPDATE_GOLDENS=1 npx vitest run test/unit/render/graph
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actions, type Action } from '../../../../src/model.ts'
import { renderDot } from '../../../../src/render/graph/dot.ts'
import { renderGraphJson } from '../../../../src/render/graph/json.ts'
import { renderMermaid } from '../../../../src/render/graph/mermaid.ts'
import { renderSvg } from '../../../../src/render/graph/svg.ts'
import { graphOf, type GraphNode, type TargetGraph } from '../../../../src/report/graph.ts'
import { hostileHtml } from '../../../support/hostile-reports.ts'
import { dangerIn, hostileTexts } from '../../../support/hostile.ts'
import { parseXml, type Element } from '../../../support/xml.ts'

const node = (id: string, state?: Action): GraphNode => {
  const [kind = '', ...name] = id.split('/')
  return { id, kind, name: name.join('/'), declared: state !== 'orphan', ...(state === undefined ? {} : { state }) }
}
const place = { target: 'prod-us', account: '111122223333', region: 'us-east-1' }
const managed = 'arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x'
const edges = [
  { from: 'ImagePipeline/nightly', to: 'ImageRecipe/golden', field: 'imageRecipeArn' },
  { from: 'ImagePipeline/nightly', to: 'InfrastructureConfiguration/linux', field: 'infrastructureConfigurationArn' },
  { from: 'ImageRecipe/golden', to: 'Component/hardening', field: 'components[0].componentArn' },
  { from: 'ImageRecipe/golden', to: 'Component/hardening', field: 'components[1].componentArn' },
  { from: 'ImageRecipe/golden', to: managed, field: 'parentImage' },
]
const names = [
  'ImagePipeline/nightly',
  'ImageRecipe/golden',
  'InfrastructureConfiguration/linux',
  'Component/hardening',
]
const declared: TargetGraph = {
  ...place,
  ...graphOf(
    names.map((id) => node(id)),
    edges,
  ),
}
const states: readonly Action[] = ['update', 'create', 'unchanged', 'create']
const planned: TargetGraph = {
  ...place,
  ...graphOf([...names.map((id, index) => node(id, states[index])), node('Component/old', 'orphan')], edges),
}
const everyState: TargetGraph = {
  target: 'eu',
  account: null,
  region: null,
  ...graphOf(
    actions.map((action) => node(`LifecyclePolicy/${action}`, action)),
    [],
  ),
}
const forms = { mmd: renderMermaid, dot: renderDot, json: renderGraphJson, svg: renderSvg }

function expectGolden(file: string, shown: string): void {
  const path = fileURLToPath(new URL(`goldens/${file}`, import.meta.url))
  if (process.env['UPDATE_GOLDENS'] === '1') writeFileSync(path, shown)
  expect(existsSync(path) ? readFileSync(path, 'utf8') : '').toBe(shown)
}

describe.each(Object.entries(forms))('%s', (form, render) => {
  it('shows what is declared', () => expectGolden(`declared.${form}`, render([declared])))
  it('shows what changes, of several targets', () => expectGolden(`planned.${form}`, render([planned, everyState])))
})

const text = fc.oneof(fc.constantFrom(...hostileTexts, ...hostileHtml), fc.string({ unit: 'binary', maxLength: 20 }))
/** Graphs in which every text may be hostile, with references in circles. */
const hostile: fc.Arbitrary<readonly TargetGraph[]> = fc.array(
  fc
    .record({
      nodes: fc.array(
        fc.record(
          { id: text, kind: text, name: text, declared: fc.boolean(), state: fc.constantFrom(...actions) },
          { requiredKeys: ['id', 'kind', 'name', 'declared'] },
        ),
        { maxLength: 6 },
      ),
      pairs: fc.array(fc.tuple(fc.nat(7), fc.nat(7), text), { maxLength: 8 }),
      ends: fc.array(text, { minLength: 8, maxLength: 8 }),
      place: fc.record({ target: text, account: fc.option(text), region: fc.option(text) }),
    })
    .map(({ nodes, pairs, ends, place: where }) => {
      const idAt = (index: number): string => nodes[index]?.id ?? ends[index] ?? ''
      const references = pairs.map(([from, to, field]) => ({ from: idAt(from), to: idAt(to), field }))
      return { ...where, ...graphOf(nodes, references) }
    }),
  { minLength: 1, maxLength: 3 },
)

/** Returns what a form makes of graphs, which is harmless in a log. */
const shown = (form: keyof typeof forms, graphs: readonly TargetGraph[]): string => {
  const made = forms[form](graphs)
  expect(dangerIn(made)).toBeUndefined()
  return made
}

describe('hostile names', () => {
  it('break no line of Mermaid', () => {
    const line =
      /^ *(flowchart LR|subgraph t\d+\["[^"`[\](){}<>%\\|@$]*"\]|end|(t\d+)?n\d+\["([^"`[\](){}<>%\\|@$]|<br\/>)*"\]:::k_\w+|(t\d+)?n\d+ --> (t\d+)?n\d+|classDef k_\w+ [a-z0-9:#,\- ]+)$/
    fc.assert(
      fc.property(hostile, (graphs) => {
        const lines = shown('mmd', graphs).split('\n')
        expect(lines.pop()).toBe('')
        expect(lines.filter((one) => !line.test(one))).toEqual([])
      }),
    )
  })

  it('break no statement of DOT', () => {
    const quoted = String.raw`"(?:[^"\\]|\\[\\"n])*"`
    const line = new RegExp(
      `^(digraph ${quoted} \\{|\\}||  label=${quoted};|  labelloc=t; .*|  node \\[.*|  ${quoted} \\[label=${quoted}, [^"]*color="#\\w+"[\\w=, ]*\\];|  ${quoted} -> ${quoted}( \\[tooltip=${quoted}\\])?;)$`,
    )
    fc.assert(
      fc.property(hostile, (graphs) => {
        expect(
          shown('dot', graphs)
            .split('\n')
            .filter((one) => !line.test(one)),
        ).toEqual([])
      }),
    )
  })

  it('stay values of JSON', () => {
    fc.assert(
      fc.property(hostile, (graphs) => {
        const { targets } = JSON.parse(shown('json', graphs)) as {
          targets: readonly { nodes: unknown; edges: unknown }[]
        }
        expect(targets.map((one) => [one.nodes, one.edges])).toEqual(graphs.map((one) => [one.nodes, one.edges]))
      }),
    )
  })

  it('make SVG neither malformed nor do anything', () => {
    fc.assert(
      fc.property(hostile, (graphs) => {
        const all = everyElement(parseXml(shown('svg', graphs)))
        const known = 'svg title style rect g defs marker path text'.split(' ')
        expect(all.filter(({ name }) => !known.includes(name))).toEqual([])
        expect(
          all.flatMap(({ attributes }) => Object.keys(attributes)).filter((key) => /^(on|href)/i.test(key)),
        ).toEqual([])
        const defined = all.flatMap(({ attributes }) => attributes['id'] ?? [])
        expect(new Set(defined).size).toBe(defined.length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('the SVG', () => {
  const items = (graph: TargetGraph): readonly string[] =>
    everyElement(parseXml(renderSvg([graph])))
      .filter(({ attributes }) => attributes['role'] === 'listitem')
      .map((item) => everyElement(item).find(({ name }) => name === 'title')?.text ?? '')

  it('is read as a list: each node with its state, what it refers to and what refers to it', () => {
    expect(items(planned)).toEqual([
      'Component hardening + create; is referred to by ImageRecipe golden',
      'Component old ? orphan',
      'ImagePipeline nightly ~ update; refers to ImageRecipe golden, InfrastructureConfiguration linux',
      `ImageRecipe golden + create; refers to Component hardening, ${managed}; is referred to by ImagePipeline nightly`,
      'InfrastructureConfiguration linux = unchanged; is referred to by ImagePipeline nightly',
      `${managed} not declared here; is referred to by ImageRecipe golden`,
    ])
  })

  it('has room for every text, and everything in the picture', () => {
    const long = {
      ...place,
      ...graphOf([node(`LifecyclePolicy/${'wide-'.repeat(25)}`), node('Component/漢字の名前')], []),
    }
    for (const graph of [planned, everyState, long]) {
      const svg = parseXml(renderSvg([graph]))
      const [, , right, bottom] = svg.attributes['viewBox']!.split(' ').map(Number) as [number, number, number, number]
      for (const box of everyElement(svg).filter(({ attributes }) => attributes['class']?.startsWith('gr-n '))) {
        const rect = box.children.find(({ name }) => name === 'rect')!.attributes as Record<string, string>
        const [x, width, y, height] = ['x', 'width', 'y', 'height'].map((key) => Number(rect[key])) as [
          number,
          number,
          number,
          number,
        ]
        expect(24 + x + width).toBeLessThanOrEqual(right - 24)
        expect(24 + y + height).toBeLessThanOrEqual(bottom - 24)
        for (const line of box.children.filter(({ name }) => name === 'text')) {
          const size = line.attributes['class'] === 'gr-name' ? 13 : 11
          const columns = line.text.length + (line.text.match(/\p{Script=Han}|\p{Script=Hiragana}/gu)?.length ?? 0)
          expect(Number(line.attributes['x']) + columns * size * 0.602).toBeLessThanOrEqual(x + width)
          expect(Number(line.attributes['y'])).toBeLessThan(y + height)
        }
      }
    }
  })

  it('draws a factory of hundreds around what changes, and says how much it folded', () => {
    const many = [...Array(300).keys()]
    const graph = {
      ...place,
      ...graphOf(
        many.flatMap((index) => [
          node(`ImagePipeline/p${index}`, index === 7 ? 'update' : 'unchanged'),
          node(`ImageRecipe/r${index}`, 'unchanged'),
        ]),
        many.map((index) => ({
          from: `ImagePipeline/p${index}`,
          to: `ImageRecipe/r${index}`,
          field: 'imageRecipeArn',
        })),
      ),
    }
    expect(items(graph)).toEqual([
      'ImagePipeline 299 unchanged = unchanged; refers to ImageRecipe 299 unchanged',
      'ImagePipeline p7 ~ update; refers to ImageRecipe r7',
      'ImageRecipe 299 unchanged = unchanged; is referred to by ImagePipeline 299 unchanged',
      'ImageRecipe r7 = unchanged; is referred to by ImagePipeline p7',
    ])
  })
})

function everyElement(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(everyElement)]
}
