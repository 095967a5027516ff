/** How versions and what follows from them are shown: root first, as one story. */
import pc from 'picocolors'
import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../../../src/render/html/page.ts'
import { renderText } from '../../../../src/render/text/text.ts'
import { parsePage } from '../../../support/html.ts'
import { stories } from '../../../support/report-stories.ts'

const cascade = stories['plan-versions']!
const options = { width: 110, palette: pc.createColors(false), invocation: 'kiln apply' }

describe('the text of a cascade', () => {
  const shown = renderText(cascade, options)

  it('begins with what was edited, and ends with who follows', () => {
    expect(shown).toContain(`
  + create (new-version)  Component/hardening  1.4.2/1 → 1.4.2/2
      configs/golden.yaml:2:1
      what is declared differs from the newest version; apply makes the next one, and the older ones stay
      data  1 line added, 1 removed
        @@ -21,7 +21,7 @@
`)
    expect(shown).toContain(`
  + create (new-version)  ImageRecipe/golden-linux  1.0.6 → 1.0.7
      configs/golden.yaml:2:1
      because of Component/hardening
      components[0].componentArn  arn:aws:imagebuilder:eu-west-1:222222222222:component/hardening/1.4.2/1
                                  (Component/hardening) →
`)
    expect(shown).toContain(`
  ~ update (git-changed)  12 of ImagePipeline
      because of Component/hardening
      team-1, team-2, team-3, team-4, team-5, team-6, team-7, team-8, team-9, team-10 and 2 more (--verbose)
      in each of them: imageRecipeArn; --verbose has the values
`)
    const order = ['Component/hardening', 'ImageRecipe/golden-linux', '12 of ImagePipeline'].map((word) =>
      shown.indexOf(word),
    )
    expect(order).toEqual(order.toSorted((one, other) => one - other))
  })

  it('says what else is to be known of a version, and how many stay', () => {
    expect(shown).toMatch(/ImageRecipe\/reverted {2}2\.3\.0 → 2\.4\.0\n.*\n +same content as 2\.2\.0\n/)
    expect(shown).toMatch(/! blocked \(version-taken\) {2}ImageRecipe\/windows {2}3\.1\.0\n/)
    expect(shown).toContain('      the next number that is free is 3.1.1\n')
    expect(shown).toMatch(/\+ create {2}Component\/agents {2}1\.0\.0\n(.*\n)+ +data {6}\+ 57 lines\n/)
    expect(shown).toContain(
      '\n  2 new versions of Component, 988 of 1000 left; 2 new versions of ImageRecipe, 990 of 1000 left\n',
    )
    expect(shown).toContain('\n  16 older versions stay: Component/hardening (9), ImageRecipe/golden-linux (7)\n')
  })
})

it('a cascade at many targets is told once', () => {
  const [only] = cascade.targets
  const targets = [1, 2, 3].map((at) => ({ ...only!, name: `prod-${at}` }))
  const shown = renderText({ ...cascade, targets }, options)
  expect(shown.match(/12 of ImagePipeline\n {6}in 3 targets: prod-1, prod-2, prod-3\n/g)).toHaveLength(1)
  expect(shown).toContain('      because of Component/hardening\n      team-1, team-2,')
  expect(shown).toMatch(
    /\+ create \(new-version\) {2}Component\/hardening {2}1\.4\.2\/1 → 1\.4\.2\/2\n {6}in 3 targets/,
  )
  expect(shown.match(/ImageRecipe\/golden-linux {2}1\.0\.6 → 1\.0\.7/g)).toHaveLength(1)
  expect(shown).toContain('in 3 targets: prod-1, prod-2, prod-3: 48 older versions stay: Component/hardening (27),')
})

it('numbers that differ from target to target are told apart', () => {
  const [only] = cascade.targets
  const at = (name: string, resolved: string) => ({
    ...only!,
    name,
    changes: only!.changes
      .filter(({ id }) => id === 'ImageRecipe/golden-linux')
      .map((change) => ({ ...change, version: { declared: '1.0.x', resolved, previous: '1.0.0' } })),
  })
  const shown = renderText({ ...cascade, targets: [at('us', '1.0.1'), at('eu', '1.0.7')] }, options)
  expect(shown).toMatch(/ImageRecipe\/golden-linux {2}1\.0\.0 → 1\.0\.1\n {6}in us\n/)
  expect(shown).toMatch(/ImageRecipe\/golden-linux {2}1\.0\.0 → 1\.0\.7\n {6}in eu\n/)
})

it('the page of a cascade has every change, and those that follow together', () => {
  const html = renderHtml(cascade)
  const { text } = parsePage(html)
  expect(text).toMatch(/Component\/hardening 1\.4\.2\/1 → 1\.4\.2\/2/)
  expect(html.match(/<article class="c /g)).toHaveLength(17)
  const [, summary, inside] = /<details class="many"><summary>(.*?)<\/summary>([\s\S]*)/.exec(html) ?? []
  expect(summary).toMatch(/12 of ImagePipeline because of Component\/hardening$/)
  expect(inside?.match(/<article class="c update"/g)).toHaveLength(12)
  expect(html).toContain('<th scope="col">In the account</th><th scope="col">In git</th>')
  expect(text).toContain('16 older versions stay: Component/hardening (9), ImageRecipe/golden-linux (7)')
})
