/** The checker over documents of many shapes: what is found, where, and that the JSON Schemas say the same where they can. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { publishedSchema } from '../../../cmd/commands/schema.ts'
import { checkComponentDocument, type Platform } from '../../../src/documents/component.ts'
import { checkDockerfileTemplate } from '../../../src/documents/dockerfile.ts'
import type { DocumentFinding } from '../../../src/documents/finding.ts'
import { readText } from '../../../src/documents/read-text.ts'
import { checkWorkflowDocument, type Stage } from '../../../src/documents/workflow.ts'
import { isBeyondSchema, refreshCorpus, showFindings, type Case } from './corpus.ts'

const checks = {
  component: ({ text, here }: Case) =>
    checkComponentDocument(text, { platform: here === 'unknown' ? undefined : (here as Platform) }),
  workflow: ({ text, here }: Case) => checkWorkflowDocument(text, { stage: here === '' ? undefined : (here as Stage) }),
  dockerfile: ({ text, here }: Case) =>
    checkDockerfileTemplate(text, { hasComponents: here === 'unknown' ? undefined : here === 'with components' }),
} satisfies Record<string, (one: Case) => readonly DocumentFinding[]>

const corpora = Object.entries(checks).map(([name, check]) => ({ name, check, cases: refreshCorpus(name, check) }))

describe.each(corpora)('$name', ({ check, cases }) => {
  it.each(cases)('$name', (one) => {
    expect(showFindings(check(one))).toEqual(one.found)
    if (one.name.startsWith('good: ')) expect(one.found).toEqual([])
  })
})

it('knows at least 60 shapes', () => {
  expect(corpora.flatMap(({ cases }) => cases).length).toBeGreaterThanOrEqual(60)
})

describe.each(corpora.filter(({ name }) => name !== 'dockerfile'))(
  'the schema of a $name document',
  ({ name, check, cases }) => {
    const ajv = new Ajv({ strict: true, strictTypes: false, strictRequired: false })
    const takes = ajv.compile(JSON.parse(publishedSchema(`${name}-document`)) as object)

    it('is the one that is published', () => {
      const published = new URL(`../../../schema/${name}-document.schema.json`, import.meta.url)
      expect(publishedSchema(`${name}-document`)).toBe(readFileSync(published, 'utf8'))
    })

    it.each(cases)('agrees about $name', (one) => {
      const findings = check(one)
      const value = readText(one.text).value
      // What is no map is beyond a schema.
      if (value === undefined) return
      expect(takes(value)).toBe(findings.every(isBeyondSchema))
    })
  },
)
