/** Rules for documents of every kind: tags, partitions, credentials. Rules of one kind are in src/kinds. */
import { keptFor } from '../../kept.ts'
import type { Project } from '../../project.ts'
import { isList, isObject } from '../../json.ts'
import { parseArn } from '../../kinds/identity.ts'
import type { KindDefinition } from '../../kinds/kind.ts'
import { plainTexts } from '../../kinds/texts.ts'
import type { Json, JsonObject, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { findCredential, showText, showValue } from '../../quote.ts'
import { placeAt } from '../../text-place.ts'
import type { TagForm } from '../schema/tag-forms.ts'

/** Tags that a configuration may have, and those of them that Kiln writes. */
const serviceTags = 50
const kilnTags = 2
/** Characters of a tag value. A longer one is refused for its length, and no expression has to look at it. */
const maxTagValue = 256

/** Fields of every kind whose text is free. */
const freeText = ['description', 'tags']

/** Returns the names of the fields of a kind whose text is free, at whatever depth. */
export const freeFieldsOf = keptFor((kind: KindDefinition): ReadonlySet<string> => {
  return new Set([...freeText, ...kind.freeText, ...plainTexts(kind)])
})

/** What a project asks of tags. */
export interface TagRules {
  readonly tagPrefix: string
  readonly requiredTags: ReadonlyMap<string, TagForm>
}

/** Returns the tag rules of a project. Throws where it requires tags and nobody compiled their forms: they would not be checked. */
export function readTagRules({
  tagPrefix,
  requiredTags,
  tagForms,
}: Pick<Project, 'tagPrefix' | 'requiredTags'> & { readonly tagForms?: TagRules['requiredTags'] }): TagRules {
  if (tagForms === undefined && Object.keys(requiredTags).length > 0) throw new Error('requiredTags were not compiled')
  return { tagPrefix, requiredTags: tagForms ?? new Map() }
}

/** An ARN in a field that names something in AWS. */
export interface FoundArn {
  readonly path: Path
  readonly value: string
  readonly partition: string
}

/** Returns what is wrong with the tags of a document. */
export function checkTags(fields: JsonObject, { tagPrefix, requiredTags }: TagRules): readonly Finding[] {
  const tags = isObject(fields['tags']) ? fields['tags'] : {}
  const keys = Object.keys(tags)
  const findings: Finding[] = []
  for (const key of keys) {
    const at = { path: ['tags', key], at: 'key' } as const
    if (/^aws:/i.test(key)) findings.push({ diagnostic: 'awsTagKey', params: { key: showValue(key) }, ...at })
    else if (key.startsWith(tagPrefix)) {
      findings.push({ diagnostic: 'kilnTagKey', params: { key: showValue(key), prefix: tagPrefix }, ...at })
    }
  }
  if (keys.length > serviceTags - kilnTags) {
    findings.push({
      diagnostic: 'tooManyTags',
      params: { field: 'tags', found: keys.length },
      path: ['tags'],
      at: 'value',
    })
  }
  for (const [key, form] of requiredTags) {
    const value = Object.hasOwn(tags, key) ? tags[key] : undefined
    if (value === undefined) {
      const path = isObject(fields['tags']) ? ['tags'] : []
      const params = { key: showText(key), form: showText(form.source) }
      findings.push({ diagnostic: 'requiredTagMissing', params, path, at: 'inside' })
    } else if (typeof value === 'string' && value.length <= maxTagValue && !form.test(value)) {
      const params = { key: showText(key), form: showText(form.source), found: showValue(value) }
      findings.push({ diagnostic: 'requiredTagForm', params, path: ['tags', key], at: 'value' })
    }
  }
  return findings
}

/** Returns the credentials among the texts of a document, as findings, and the ARNs in it, but for those in text that is free. */
export function scanTexts(
  kind: KindDefinition,
  fields: JsonObject,
): {
  readonly findings: readonly Finding[]
  readonly arns: readonly FoundArn[]
} {
  const findings: Finding[] = []
  const arns: FoundArn[] = []
  const path: (string | number)[] = []
  const free = freeFieldsOf(kind)

  function scan(value: Json, isFree: boolean): void {
    if (typeof value === 'string') {
      const index = findCredential(value)
      if (index !== undefined) {
        const found = {
          diagnostic: 'credentialLike',
          params: { field: path.join('.') },
          path: [...path],
          at: 'value',
        } as const
        findings.push(value.includes('\n') ? { ...found, inText: placeAt(value, index) } : found)
      }
      const partition = isFree || !value.startsWith('arn:') ? undefined : /^arn:(aws[\w-]*):/.exec(value)?.[1]
      if (partition !== undefined) arns.push({ path: [...path], value, partition })
    } else if (isList(value)) {
      for (let index = 0; index < value.length; index++) {
        path.push(index)
        scan(value[index] ?? null, isFree)
        path.pop()
      }
    } else if (isObject(value)) {
      for (const key of Object.keys(value)) {
        path.push(key)
        scan(value[key] ?? null, isFree || free.has(key))
        path.pop()
      }
    }
  }
  scan(fields, false)
  return { findings, arns }
}

/** Returns a finding for each ARN of this service that is of another Region than the target: nothing of one Region can use it in another. */
export function checkRegion(arns: readonly FoundArn[], target: string, expected: string): readonly Finding[] {
  return arns.flatMap(({ path, value }): readonly Finding[] => {
    const region = parseArn(value)?.region
    if (region === undefined || region === expected) return []
    const params = { value: showText(value, 2048), region, target, expected }
    return [{ diagnostic: 'otherRegion', params, path, at: 'value' }]
  })
}

/** Returns a finding for each ARN that is not of the partition of the target. */
export function checkPartition(arns: readonly FoundArn[], target: string, expected: string): readonly Finding[] {
  return arns
    .filter(({ partition }) => partition !== expected)
    .map(({ path, value, partition }) => {
      const params = { value: showText(value), partition, target, expected }
      return { diagnostic: 'foreignPartition', params, path, at: 'value' }
    })
}
