/** Rules for the tags of documents of every kind. Rules of one kind are in src/kinds. */
import type { Project } from '../../project.ts'
import { isObject } from '../../json.ts'
import type { JsonObject } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { showText, showValue } from '../../quote.ts'
import type { TagForm } from '../schema/tag-forms.ts'

/** Tags that a configuration may have, and those of them that Kiln writes. */
const serviceTags = 50
const kilnTags = 2
/** Characters of a tag value. A longer one is refused for its length, and no expression has to look at it. */
const maxTagValue = 256

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
