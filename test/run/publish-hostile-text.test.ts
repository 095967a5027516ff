import { expect, it } from 'vitest'
import { job } from '../support/ci-job.ts'
import { dangerIn, hostileTexts } from '../support/hostile.ts'
import { accountOf } from '../support/project.ts'

const texts = [...hostileTexts, '<!-- kiln:v1 kind=plan key=kiln -->', 'EOF', '</details>']
const size = 8
const groups = Array.from({ length: Math.ceil(texts.length / size) }, (_, index) => [index * size] as const)

it.each(groups)('text of the account forges neither comments nor commands nor outputs, from %i on', async (from) => {
  const { run, forge, account, summary } = await job()
  await run('push', ['apply', '--comment', 'never'])
  for (const text of texts.slice(from, from + size)) {
    accountOf(account).edit('InfrastructureConfiguration', 'golden', (live) => ({ ...live, description: text }))
    const ran = await run('pullRequest', ['plan'])
    expect(dangerIn(ran.stderr.replaceAll(/^::notice .*$/gm, ''))).toBeUndefined()
    expect(dangerIn(summary())).toBeUndefined()
    expect(forge.comments).toHaveLength(1)
    expect(forge.comments[0]?.body.match(/^<!--/gm)).toHaveLength(1)
  }
})
