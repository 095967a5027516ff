import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { emulator, kiln } from '../support/kiln.ts'
import { accountOf, golden, project, projectFile } from '../support/project.ts'

/** Legal keys of tags that are also members of every object. */
const keys = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf']
const kind = 'InfrastructureConfiguration'

const flow = (value: string) => `{ ${keys.map((key) => `${key}: ${value}`).join(', ')} }`
const text = (value: string) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, value])))
const declared = (value: string) => golden(`tags: ${flow(value)}`, `resourceTags: ${flow(value)}`)

/** The tags of the account without those of Kiln. */
function tagsOf(account: Awaited<ReturnType<typeof emulator>>): string {
  const tags = Object.entries(accountOf(account).get(kind, 'golden')?.tags ?? {})
  return JSON.stringify(Object.fromEntries(tags.filter(([key]) => !key.startsWith('kiln:'))))
}

describe('tags that are named like members of objects', () => {
  it('are made, stay, change, are shown and go, like any others', async () => {
    const account = await emulator()
    const { write, run } = project(account, declared('a'))
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(tagsOf(account)).toBe(text('a'))
    expect(JSON.stringify(accountOf(account).get(kind, 'golden')?.resourceTags)).toBe(text('a'))
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })

    write(declared('b'))
    const changed = await run('plan')
    const differences = changed.targets[0]?.changes[0]?.fields ?? []
    expect(differences.map(({ path }) => path).sort()).toEqual(
      [...keys.map((key) => `resourceTags.${key}`), ...keys.map((key) => `tags.${key}`)].sort(),
    )
    for (const difference of differences)
      expect(difference).toMatchObject({ before: 'a', after: 'b', reason: 'git-changed' })
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(tagsOf(account)).toBe(text('b'))

    write(golden('tags: { toString: b }'))
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(tagsOf(account)).toBe('{"toString":"b"}')
    expect(await run('drift')).toMatchObject({ exitCode: 0 })
  })

  it.each(keys)('are drift when somebody else sets %s', async (key) => {
    const account = await emulator()
    const { run } = project(account, golden('tags: { team: a }'))
    await run('apply')
    accountOf(account).edit(kind, 'golden', (live) => ({
      ...live,
      tags: Object.fromEntries([...Object.entries(live.tags), [key, 'by hand']]),
    }))
    const drift = await run('drift')
    expect(drift).toMatchObject({ exitCode: 2 })
    expect(drift.targets[0]?.changes[0]?.fields).toMatchObject([
      { path: `tags.${key}`, before: 'by hand', reason: 'drifted' },
    ])
    expect(await run('apply')).toMatchObject({ exitCode: 0 })
    expect(tagsOf(account)).toBe('{"team":"a"}')
  })

  it('come from defaults, are ignored where that is asked for, and are exported', async () => {
    const account = await emulator()
    const { cwd, run } = project(account, golden('tags: { team: a }', 'kiln: { ignore: [tags.constructor] }'))
    writeFileSync(join(cwd, 'kiln.yaml'), `${projectFile}defaults: { ${kind}: { tags: { __proto__: default } } }\n`)
    await run('apply')
    accountOf(account).edit(kind, 'golden', (live) => ({ ...live, tags: { ...live.tags, constructor: 'theirs' } }))
    expect(await run('plan')).toMatchObject({ outcome: 'clean' })
    const exported = await kiln(['export', '--all'], { cwd, emulator: account })
    for (const tag of ['__proto__: default', 'constructor: theirs']) expect(exported.stdout).toContain(`  ${tag}\n`)
  })
})
