import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../../src/render/html/page.ts'
import { target } from '../../../support/builders.ts'
import { factory, referring } from '../../../support/factories.ts'
import { parsePage } from '../../../support/html.ts'
import { plan, report, result } from '../../../support/reports.ts'

const pictures = (html: string): number => html.match(/<svg class="graph"/g)?.length ?? 0

describe('the picture of a target', () => {
  const html = renderHtml(report({ results: [result(factory)] }))
  const { tags } = parsePage(html)

  it('is drawn where something refers to something, above the changes', () => {
    expect(pictures(html)).toBe(1)
    expect(html.indexOf('<svg class="graph"')).toBeLessThan(html.indexOf('<article'))
    expect(html).toContain('<details class="pic" open="">')
    expect(pictures(renderHtml(report({ results: [result([referring('LifecyclePolicy/a', 'create')])] })))).toBe(0)
  })

  it('leads from each change to its section, and by keyboard', () => {
    const links = tags.filter(({ name, attributes }) => name === 'a' && /-c\d+$/.test(attributes['href'] ?? ''))
    const ids = new Set(tags.map(({ attributes }) => attributes['id']))
    expect(links.map(({ attributes }) => attributes['href'])).toEqual(['#target-1-c2', '#target-1-c1'])
    for (const { attributes } of links) expect(ids).toContain(attributes['href']?.slice(1))
    const scrolled = tags.find(({ attributes }) => attributes['class'] === 'pic-s')
    expect(scrolled?.attributes).toMatchObject({ role: 'region', tabindex: '0', 'aria-label': 'Picture of prod' })
  })

  it('needs neither a style of its own nor a script', () => {
    expect(tags.filter(({ name }) => name === 'style' || name === 'script')).toHaveLength(2)
    expect(tags.filter(({ attributes }) => 'style' in attributes)).toEqual([])
  })

  it('has ids of its own in each target', () => {
    const at = (name: string) => result(factory, undefined, { plan: plan(factory, { target: { ...target, name } }) })
    const both = parsePage(renderHtml(report({ results: [at('us'), at('eu')] }))).tags
    const ids = both.flatMap(({ attributes }) => attributes['id'] ?? [])
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('is left out where it would be too large to read, or the fleet is', () => {
    const many = [...Array(200).keys()].flatMap((index) => [
      referring(`InfrastructureConfiguration/i${index}`, 'update'),
      referring(`ImagePipeline/p${index}`, 'update', {
        infrastructureConfigurationArn: `InfrastructureConfiguration/i${index}`,
      }),
    ])
    expect(pictures(renderHtml(report({ results: [result(many)] })))).toBe(0)
    const at = (index: number) => [
      referring(`InfrastructureConfiguration/i${index}`, 'update'),
      referring(`ImagePipeline/p${index}`, 'update', {
        infrastructureConfigurationArn: `InfrastructureConfiguration/i${index}`,
      }),
    ]
    const fleet = [...Array(30).keys()].map((index) => result(at(index)))
    expect(pictures(renderHtml(report({ results: fleet })))).toBe(20)
  })

  it('stands at the top of the page, once for all the targets where it is the same', () => {
    const at = (name: string) => result(factory, undefined, { plan: plan(factory, { target: { ...target, name } }) })
    const fleetHtml = renderHtml(report({ results: ['us', 'eu', 'ap'].map(at) }))
    expect(pictures(fleetHtml)).toBe(1)
    expect(fleetHtml).toContain('<h2 id="refs">References</h2>')
    expect(fleetHtml.indexOf('<svg class="graph"')).toBeLessThan(fleetHtml.indexOf('<section class="t'))
  })
})
