import { describe, expect, it } from 'vitest'
import { renderComment } from '../../../../src/render/comment/comment.ts'
import type { Flavour } from '../../../../src/render/markdown/facts.ts'
import type { Change } from '../../../../src/model.ts'
import { target } from '../../../support/builders.ts'
import { factory, referring } from '../../../support/factories.ts'
import { plan, report, result } from '../../../support/reports.ts'

const at = (name: string, changes: readonly Change[]) =>
  result(changes, undefined, { target: { ...target, name }, plan: plan(changes, { target: { ...target, name } }) })
const comment = (results: readonly ReturnType<typeof at>[], flavour: Flavour = 'github', limitBytes = 1_000_000) =>
  renderComment(report({ results }), { limitBytes, flavour })
const pictures = (text: string): readonly string[] =>
  [...text.matchAll(/```mermaid\n([\s\S]*?)```/g)].map(([, picture = '']) => picture)
const namesIn = (picture: string): readonly string[] =>
  [...picture.matchAll(/\["[^"]*?<br\/>([\w-]+)/g)].map(([, name = '']) => name)
const elsewhere = '`kiln graph --plan --format svg` draws what refers to what.'

/** Pipelines that each have an infrastructure of their own; the first so many change. */
const many = (count: number, changing: number): readonly Change[] =>
  [...Array(count).keys()].flatMap((index) => [
    referring(`InfrastructureConfiguration/i${index}`, index < changing ? 'update' : 'unchanged'),
    referring(`ImagePipeline/p${index}`, 'unchanged', {
      infrastructureConfigurationArn: `InfrastructureConfiguration/i${index}`,
    }),
  ])

describe('the picture in a comment', () => {
  it('is whole while it can be read', () => {
    expect(pictures(comment([at('prod', factory)]))).toHaveLength(1)
    expect(namesIn(pictures(comment([at('prod', factory)]))[0]!)).toContain('tidy')
  })

  it('is what changes with its direct neighbours where the whole has too many nodes', () => {
    const [picture = ''] = pictures(comment([at('prod', many(30, 2))]))
    expect(namesIn(picture)).toEqual(['p0', 'p1', 'i0', 'i1'])
  })

  it('is left out where that is still too much, with the command that draws it', () => {
    const text = comment([at('prod', many(30, 25))])
    expect(pictures(text)).toEqual([])
    expect(text).toContain(elsewhere)
  })

  it('is drawn once for targets that have the same', () => {
    const same = comment(['a', 'b', 'c', 'd', 'e'].map((name) => at(name, factory)))
    expect(pictures(same)).toHaveLength(1)
    expect(same).toContain('`a`, `b`, `c` and 2 more targets\n\n```mermaid')
    const inAnotherRegion = factory.map(
      (one) => JSON.parse(JSON.stringify(one).replaceAll(':us-east-1:', ':eu-west-1:')) as Change,
    )
    expect(pictures(comment([at('a', factory), at('b', inAnotherRegion)]))).toHaveLength(1)
    const different = comment([0, 1, 2, 3].map((index) => at(`t${index}`, many(1 + index, 1 + index))))
    expect(pictures(different)).toEqual([])
    expect(different).toContain(elsewhere)
  })

  it('is not there where nothing changes, nothing refers to anything, or the forge does not draw it', () => {
    for (const text of [
      comment([at('prod', many(2, 0))]),
      comment([at('prod', [referring('LifecyclePolicy/a', 'create')])]),
      comment([at('prod', factory)], 'plain'),
    ]) {
      expect(pictures(text)).toEqual([])
      expect(text).not.toContain(elsewhere)
    }
    expect(pictures(comment([at('prod', factory)], 'gitlab'))).toHaveLength(1)
  })

  it('is the first thing to go where a comment is too long', () => {
    const whole = comment([at('prod', factory)])
    const shorter = comment([at('prod', factory)], 'github', Buffer.byteLength(whole) - 1)
    expect(pictures(shorter)).toEqual([])
    expect(shorter).toContain('_Shortened to fit: the picture is left out.')
  })
})
