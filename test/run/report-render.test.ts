/** `kiln report render`: what a fan-in job makes of the report files of others. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/render/machine/json.ts'
import { emulator, folder, kiln, type Ran } from '../support/kiln.ts'
import { stories } from '../support/report-stories.ts'
import { parseXml } from '../support/xml.ts'

/** A folder with the reports of stories, and a way to render them there. */
function reportsOf(...names: readonly (keyof typeof stories)[]) {
  const files = names.map((name) => `${name}.json`)
  const cwd = folder(Object.fromEntries(names.map((name) => [`${name}.json`, renderJson(stories[name]!)])))
  const render = (...more: readonly string[]): Promise<Ran> => kiln(['report', 'render', ...files, ...more], { cwd })
  return { cwd, render }
}

describe('kiln report render', () => {
  it.each<[string, RegExp]>([
    ['comment', /^### 🔴 Kiln · Incomplete: .*\n\n> \[!CAUTION\]/],
    ['summary', /^### 🔴 Kiln · Incomplete: /],
    ['text', /^Incomplete: 1 done, 1 failed, 1 not run/],
    ['html', /^<!doctype html>/i],
    ['junit', /^<\?xml version="1.0" encoding="UTF-8"\?>\n<testsuites name="kiln apply"/],
    ['sarif', /"version": "2\.1\.0"/],
    ['gitlab-terraform', /^\{"create":1,"update":1,"delete":1\}\n$/],
    ['gitlab-codequality', /"check_name": "failed"/],
    ['annotations', /^::error .*golden-linux could not be reached/m],
  ])('as %s: prints it and exits with 0, whatever the run came to', async (form, expected) => {
    const { code, stdout, stderr } = await reportsOf('apply-incomplete').render('--as', form)
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(expected)
  })

  it('writes it to the file that --out names, making its folders', async () => {
    const { cwd, render } = reportsOf('drift-found')
    expect(await render('--as', 'junit', '--out', 'out/of/junit.xml')).toEqual({ code: 0, stdout: '', stderr: '' })
    expect(parseXml(readFileSync(join(cwd, 'out/of/junit.xml'), 'utf8')).attributes['failures']).toBe('2')
  })

  it('says why it cannot be written', async () => {
    const { render } = reportsOf('drift-found')
    const { code, stderr } = await render('--as', 'junit', '--out', '.')
    expect(code).toBe(1)
    expect(stderr).toMatch(
      /^error KILN4110: the junit form of the report could not be written to \.: .*\n *hint: free the path or choose another --out\n/,
    )
  })

  it('merges several reports first', async () => {
    const cwd = folder({
      'kiln.yaml':
        'version: 1\nowner: images\ntargets:\n' +
        '  - { name: us, region: us-east-1, account: "111122223333" }\n' +
        '  - { name: eu, region: eu-west-1, account: "111122223333" }\n',
      'configs/golden.yaml': 'kind: InfrastructureConfiguration\nname: golden\ninstanceProfileName: builder\n',
    })
    const account = await emulator()
    for (const name of ['us', 'eu']) {
      await kiln(['plan', '--target', name, '--report-file', `${name}.json`], { cwd, emulator: account })
    }
    const { code, stdout } = await kiln(['report', 'render', 'us.json', 'eu.json', '--as', 'comment'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('Plan: 2 to create in 2 targets')
    expect(stdout).toMatch(/^#### `eu`, `us`$/m)
  })

  it('fits the forge that it is for, and links the whole report', async () => {
    const { render } = reportsOf('plan-fleet-of-40')
    const { stdout } = await render(
      '--as',
      'comment',
      '--forge',
      'codecommit',
      '--report-url',
      'https://ci.example/r/1',
    )
    expect(Buffer.byteLength(stdout)).toBeLessThanOrEqual(10_240)
    expect(stdout).not.toContain('<details>')
    expect(stdout).toMatch(/\[whole report\]\(https:\/\/ci\.example\/r\/1\)\n$/)
  })

  it('refuses what is no report, and asks for a form', async () => {
    const { cwd, render } = reportsOf('drift-found')
    writeFileSync(join(cwd, 'drift-found.json'), '{"formatVersion": "1.0"}')
    const { code, stderr } = await render('--as', 'comment')
    expect([code, stderr]).toEqual([5, expect.stringContaining('drift-found.json')])
    expect((await render('--as', 'pdf')).stderr).toContain('gitlab-codequality')
    expect((await render()).code).toBe(5)
  })
})
