import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Action } from '../../../src/model.ts'
import { focusOnChanges, foldUnchanged, graphOf, type Graph, type GraphNode } from '../../../src/report/graph.ts'

const node = (id: string, state?: Action): GraphNode => {
  const [kind = '', name = ''] = id.split('/')
  return { id, kind, name, declared: true, ...(state === undefined ? {} : { state }) }
}
const edge = (from: string, to: string, field = 'ref') => ({ from, to, field })
const ids = ({ nodes }: Graph): readonly string[] => nodes.map(({ id }) => id)
const arrows = ({ edges }: Graph): readonly string[] => edges.map(({ from, to }) => `${from} > ${to}`)

describe('a graph', () => {
  it('is the same in whatever order its parts come', () => {
    const nodes = ['P/a', 'P/b', 'R/a', 'C/a', 'C/b'].map((id) => node(id))
    const edges = [
      edge('P/a', 'R/a'),
      edge('P/b', 'R/a'),
      edge('R/a', 'C/a'),
      edge('R/a', 'C/b'),
      edge('R/a', 'C/b', 'b'),
    ]
    const wanted = graphOf(nodes, edges)
    fc.assert(
      fc.property(
        fc.shuffledSubarray(nodes, { minLength: nodes.length }),
        fc.shuffledSubarray(edges, { minLength: edges.length }),
        (some, others) => {
          expect(graphOf(some, [...others, ...others])).toEqual(wanted)
        },
      ),
    )
  })

  it('has a node for what is referred to and not declared', () => {
    expect(graphOf([node('P/a')], [edge('P/a', 'arn:aws:x')]).nodes).toEqual([
      node('P/a'),
      { id: 'arn:aws:x', kind: '', name: 'arn:aws:x', declared: false },
    ])
  })
})

const large = graphOf(
  [
    node('P/new', 'create'),
    node('R/new', 'unchanged'),
    ...['1', '2', '3'].flatMap((name) => [node(`P/${name}`, 'unchanged'), node(`R/${name}`, 'unchanged')]),
    node('C/one', 'unchanged'),
  ],
  [
    edge('P/new', 'R/new'),
    edge('R/new', 'C/one'),
    ...['1', '2', '3'].flatMap((name) => [edge(`P/${name}`, `R/${name}`), edge(`R/${name}`, 'C/one')]),
    edge('R/1', 'arn:a'),
    edge('R/2', 'arn:b'),
  ],
)

describe('the changes of a graph', () => {
  it('are shown with their direct neighbours', () => {
    const near = focusOnChanges(large)
    expect(ids(near)).toEqual(['P/new', 'R/new'])
    expect(arrows(near)).toEqual(['P/new > R/new'])
  })

  it('are shown with one node per kind for the rest, still connected', () => {
    const folded = foldUnchanged(large, 5)
    expect(ids(folded)).toEqual(['/*external', 'C/one', 'P/*', 'P/new', 'R/*', 'R/new'])
    expect(arrows(folded)).toEqual(['P/* > R/*', 'P/new > R/new', 'R/* > /*external', 'R/* > C/one', 'R/new > C/one'])
    expect(folded.nodes.find(({ id }) => id === 'R/*')).toEqual({
      ...node('R/*', 'unchanged'),
      name: '3 unchanged',
      count: 3,
    })
  })

  it('are not told apart where the graph is small, or nothing is known of the account', () => {
    expect(foldUnchanged(large, 20)).toBe(large)
    const declared = graphOf([node('P/a'), node('P/b'), node('P/c')], [])
    expect(foldUnchanged(declared, 1)).toBe(declared)
  })
})
