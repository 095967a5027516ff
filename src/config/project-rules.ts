/** Rules of the project file that its schema cannot say. */
import { diagnose } from '../diagnostic.ts'
import { partitionOf } from '../kinds/identity.ts'
import { isList, isObject } from '../kinds/kind.ts'
import { kinds } from '../kinds/registry.ts'
import type { Diagnostic, Document, Json, JsonObject, Path } from '../model.ts'
import { explain } from './explain.ts'
import { formatPlace, type Finding } from './finding.ts'
import { hasReference } from './interpolate.ts'
import { looksLikeCredential, showPath, showText, showValue } from './quote.ts'
import { validateFields } from './validator.ts'

/** Checks a project file beyond its schema. `document` is asked for the places of pairs. */
export function checkProject(
  project: JsonObject,
  document: Document,
): { readonly findings: readonly Finding[]; readonly diagnostics: readonly Diagnostic[] } {
  const targets = isList(project['targets']) ? project['targets'] : []
  return {
    findings: [
      ...checkVersion(project['version']),
      ...targets.flatMap((target, index) => (isObject(target) ? checkTarget(target, ['targets', index]) : [])),
      ...checkDefaults(project['defaults']),
      ...checkForms(project['requiredTags']),
    ],
    diagnostics: checkPairs(targets, document),
  }
}

function checkVersion(version: Json | undefined): readonly Finding[] {
  if (typeof version !== 'number' || version === 1) return []
  return [{ diagnostic: 'projectVersion', params: { found: version }, path: ['version'], at: 'value' }]
}

function checkTarget(target: JsonObject, path: Path): readonly Finding[] {
  const { name, region, account, roleArn, vars } = target
  const findings: Finding[] = []
  if (region === undefined && name !== 'default') {
    findings.push({ diagnostic: 'missingField', params: { field: showPath([...path, 'region']) }, path, at: 'inside' })
  }
  if (typeof account === 'number') {
    const at = [...path, 'account']
    findings.push({ diagnostic: 'accountNotQuoted', params: { field: showPath(at) }, path: at, at: 'value' })
  }
  if (typeof roleArn === 'string' && typeof region === 'string') {
    const partition = /^arn:(aws[^:]*):/.exec(roleArn)?.[1]
    const expected = partitionOf(region)
    if (partition !== undefined && partition !== expected) {
      const params = { value: showText(roleArn), partition, target: nameOf(target), expected }
      findings.push({ diagnostic: 'foreignPartition', params, path: [...path, 'roleArn'], at: 'value' })
    }
  }
  if (isObject(vars)) findings.push(...checkVariables(vars, [...path, 'vars']))
  return findings
}

function checkVariables(vars: JsonObject, path: Path): readonly Finding[] {
  const unnamable = Object.keys(vars).filter((name) => !/^[A-Za-z_][\w-]*$/.test(name))
  return [
    ...unnamable.map((name): Finding => ({
      diagnostic: 'variableName',
      params: { name: showValue(name) },
      path: [...path, name],
      at: 'key',
    })),
    ...findTexts(vars, path).flatMap(({ text, at }): Finding[] => {
      const place = { params: { field: showPath(at) }, path: at, at: 'value' } as const
      return [
        ...(hasReference(text) ? [{ diagnostic: 'referenceInVariable', ...place } as const] : []),
        ...(looksLikeCredential(text) ? [{ diagnostic: 'credentialLike', ...place } as const] : []),
      ]
    }),
  ]
}

function findTexts(value: Json, path: Path): readonly { readonly text: string; readonly at: Path }[] {
  if (typeof value === 'string') return [{ text: value, at: path }]
  if (isList(value)) return value.flatMap((item, index) => findTexts(item, [...path, index]))
  return isObject(value) ? Object.entries(value).flatMap(([key, item]) => findTexts(item, [...path, key])) : []
}

/** Defaults are parts of documents: what is there must fit the kind, nothing need be there. References are checked where they are used. */
function checkDefaults(defaults: Json | undefined): readonly Finding[] {
  if (!isObject(defaults)) return []
  return [...kinds.values()].flatMap((kind) => {
    const fields = defaults[kind.kind]
    if (!isObject(fields)) return []
    const errors = validateFields(kind.kind, fields).filter(({ keyword, data }) => {
      const isReference = typeof data === 'string' && hasReference(data)
      return keyword !== 'required' && keyword !== 'minItems' && data !== null && !isReference
    })
    return explain(errors, fields, { serviceOwned: kind.model.serviceOwned }, ['defaults', kind.kind])
  })
}

function checkForms(requiredTags: Json | undefined): readonly Finding[] {
  return Object.entries(isObject(requiredTags) ? requiredTags : {}).flatMap(([key, form]): Finding[] => {
    if (typeof form !== 'string') return []
    try {
      return new RegExp(form, 'u') instanceof RegExp ? [] : []
    } catch (error) {
      const path = ['requiredTags', key]
      const reason = showText(error instanceof Error ? error.message : String(error), 200)
      return [{ diagnostic: 'badRegex', params: { field: showPath(path), reason }, path, at: 'value' }]
    }
  })
}

/** Targets that cannot be told apart, by name or by account and region. */
function checkPairs(targets: readonly Json[], document: Document): readonly Diagnostic[] {
  const byName = new Map<string, number>()
  const byPlace = new Map<string, number>()
  return targets.flatMap((target, index) => {
    if (!isObject(target)) return []
    const { name, region, account, roleArn } = target
    const found: Diagnostic[] = []
    const sameName = typeof name === 'string' ? claim(byName, name, index) : undefined
    if (sameName !== undefined) {
      const place = formatPlace(document.locate(['targets', sameName, 'name'], 'value'))
      found.push(
        diagnose(
          'duplicateTarget',
          { name: showValue(name), place },
          document.locate(['targets', index, 'name'], 'value'),
        ),
      )
    }
    // Without an account it is the one that the identity leads to.
    const identity = typeof account === 'string' ? account : { roleArn: roleArn ?? null }
    const isKnown = typeof region === 'string' && (account === undefined || typeof account === 'string')
    const same = isKnown ? claim(byPlace, JSON.stringify([region, identity]), index) : undefined
    if (same !== undefined) {
      const params = {
        first: nameOf(targets[same]),
        second: nameOf(target),
        place: formatPlace(document.locate(['targets', same], 'value')),
      }
      found.push(diagnose('sameTarget', params, document.locate(['targets', index], 'value')))
    }
    return found
  })
}

/** Returns who had `key` before; takes it if nobody had. */
function claim(owners: Map<string, number>, key: string, index: number): number | undefined {
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, index)
  return owner
}

function nameOf(target: Json | undefined): string {
  return isObject(target) && typeof target['name'] === 'string' ? showText(target['name']) : 'without a name'
}
