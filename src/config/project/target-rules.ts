/** Rules of the targets of a project file that its schema cannot say. */
import { formatSource } from '../../source.ts'
import { diagnose } from '../../diagnostic/diagnose.ts'
import { partitionOf } from '../../kinds/identity.ts'
import { knownRegions } from '../../kinds/regions.ts'
import { isList, isObject } from '../../json.ts'
import type { Diagnostic, Document, Json, JsonObject, Path, Target } from '../../model.ts'
import { accountOf } from '../../target-account.ts'
import { describeSelectable, isAboutAny } from '../../selector.ts'
import { findPath } from './blueprint.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { targetForms } from '../schema/project-schema.ts'
import { showPath, showText, showValue } from '../../quote.ts'
import { findNearest } from '../../suggest.ts'
import type { DeclaredTarget, DeclaredTargets } from './targets.ts'
import { checkVariables } from '../variables/rules.ts'

/** Returns what is wrong with the targets of a project file, taken one by one. */
export function checkTargets(project: JsonObject, { declared, candidates }: DeclaredTargets): readonly Finding[] {
  const written = isList(project['targets']) ? project['targets'] : []
  const extended = new Map(declared.map(({ generated, target }) => [generated?.extendedBy, target]))
  return [
    ...checkVariables(project['vars'], ['vars']),
    ...(isObject(project['fleet']) ? checkFleet(project['fleet'], candidates) : []),
    ...written.flatMap((one, index) =>
      isObject(one) ? checkWritten(one, ['targets', index], extended.get(index)) : [],
    ),
    ...onlyFirst(declared.flatMap((one) => [...checkForms(one), ...checkRegion(one), ...checkRoles(one)])),
  ]
}

/** What many targets have from one source is said once. */
function onlyFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map(
    findings
      .toReversed()
      .map((one) => [
        JSON.stringify([one.diagnostic, one.path, 'variable' in one.params ? one.params.variable : null]),
        one,
      ]),
  )
  return [...seen.values()].toReversed()
}

function checkFleet(fleet: JsonObject, candidates: DeclaredTargets['candidates']): readonly Finding[] {
  const path = ['fleet']
  const accounts = isList(fleet['accounts']) ? fleet['accounts'] : []
  const needsRegions = accounts.some((one) => !isObject(one) || one['regions'] === undefined)
  const except = isList(fleet['except']) ? fleet['except'] : []
  return [
    ...(fleet['regions'] === undefined && needsRegions
      ? [
          {
            diagnostic: 'missingField',
            params: { field: 'fleet.regions', line: 'regions: [us-east-1]' },
            path,
            at: 'inside',
          } as const,
        ]
      : []),
    ...checkRegions(fleet['regions'], [...path, 'regions']),
    ...accounts.flatMap((account, index): readonly Finding[] => {
      const at = [...path, 'accounts', index]
      if (!isObject(account)) return checkAccount(account, at)
      return [
        ...checkAccount(account['id'], [...at, 'id']),
        ...checkVariables(account['vars'], [...at, 'vars']),
        ...checkRegions(account['regions'], [...at, 'regions']),
      ]
    }),
    ...except.flatMap((selector, index): readonly Finding[] => {
      if (typeof selector !== 'string' || selector === '' || isAboutAny(selector, candidates)) return []
      const params = { glob: showValue(selector), targets: describeSelectable(candidates, selector) }
      return [{ diagnostic: 'globMatchesNothing', params, path: [...path, 'except', index], at: 'value' }]
    }),
  ]
}

function checkRegions(regions: Json | undefined, path: Path): readonly Finding[] {
  return (isList(regions) ? regions : []).flatMap((region, index) =>
    isObject(region) ? checkVariables(region['vars'], [...path, index, 'vars']) : [],
  )
}

function checkAccount(account: Json | undefined, path: Path): readonly Finding[] {
  if (typeof account !== 'number') return []
  return [
    { diagnostic: 'accountNotQuoted', params: { field: showPath(path), found: String(account) }, path, at: 'value' },
  ]
}

/** `extended` is the target of the fleet that this one adds to. */
function checkWritten(value: JsonObject, path: Path, extended: Target | undefined): readonly Finding[] {
  const { name, region } = value
  const findings = [
    ...checkAccount(value['account'], [...path, 'account']),
    ...checkVariables(value['vars'], [...path, 'vars']),
  ]
  if (extended === undefined) {
    if (region !== undefined || name === 'default') return findings
    const params = { field: showPath([...path, 'region']), line: 'region: us-east-1' }
    return [...findings, { diagnostic: 'missingField', params, path, at: 'inside' }]
  }
  const moved = (['account', 'region'] as const).filter((what) => {
    return typeof value[what] === 'string' && value[what] !== extended[what]
  })
  return [
    ...findings,
    ...moved.map((what): Finding => {
      const params = {
        name: showText(extended.name),
        what,
        expected: extended[what] ?? '',
        found: showValue(value[what]),
      }
      return { diagnostic: 'generatedElsewhere', params, path: [...path, what], at: 'value' }
    }),
  ]
}

/** What was generated from patterns: that they know their variables, and what came out. */
function checkForms({ target, blueprint, generated, unknown }: DeclaredTarget): readonly Finding[] {
  if (generated === undefined) return []
  if (unknown.length > 0) {
    return unknown.map(({ path, variable, known }): Finding => {
      const params = { variable: showText(variable), field: showPath(path), known: known.join(', ') }
      return { diagnostic: 'patternVariable', params, path, at: 'value' }
    })
  }
  return (['name', 'roleArn', 'planRoleArn', 'externalId'] as const).flatMap((key): readonly Finding[] => {
    const found = target[key]
    const { pattern, description } = targetForms[key]
    const path = key === 'name' ? blueprint.name : findPath(blueprint, [key])
    if (found === undefined || path === undefined || new RegExp(pattern, 'u').test(found)) return []
    const params = { field: showPath(path), found: showValue(found), pair: pairOf(target), form: description }
    return [{ diagnostic: 'generatedForm', params, path, at: 'value' }]
  })
}

const regionForm = new RegExp(targetForms.region.pattern, 'u')

/** A warning only: new Regions need no new Kiln. */
function checkRegion({ target: { region }, blueprint: { region: path } }: DeclaredTarget): readonly Finding[] {
  if (region === undefined || path === undefined || !regionForm.test(region) || knownRegions.includes(region)) return []
  const params = { field: showPath(path), region: showText(region) }
  const suggestion = findNearest(region, knownRegions)
  return [
    suggestion === undefined
      ? { diagnostic: 'unknownRegion', params, path, at: 'value' }
      : { diagnostic: 'misspeltRegion', params: { ...params, suggestion }, path, at: 'value' },
  ]
}

/** Roles are of the partition and the account of their target: whoever assumes them is there. */
function checkRoles({ target, blueprint }: DeclaredTarget): readonly Finding[] {
  const { name, region, account } = target
  return (['roleArn', 'planRoleArn'] as const).flatMap((key): readonly Finding[] => {
    const role = target[key] ?? ''
    const path = findPath(blueprint, [key])
    const [, partition, owner] = /^arn:(aws[^:]*):iam::([0-9]{12}):role\//.exec(role) ?? []
    if (path === undefined || partition === undefined || owner === undefined) return []
    const expected = region === undefined ? partition : partitionOf(region)
    if (partition !== expected) {
      const params = { value: showText(role), partition, target: showText(name), expected }
      return [{ diagnostic: 'foreignPartition', params, path, at: 'value' }]
    }
    if (account === undefined || !/^[0-9]{12}$/.test(account) || owner === account) return []
    const params = { target: showText(name), found: owner, expected: account }
    return [{ diagnostic: 'roleOfOtherAccount', params, path, at: 'value' }]
  })
}

/** Returns targets that cannot be told apart, by name or by account and region, and a fleet that comes to nothing. */
export function checkPairs(
  { declared, repetitions, candidates }: DeclaredTargets,
  document: Document,
): readonly Diagnostic[] {
  const byName = new Map<string, DeclaredTarget>()
  const byPlace = new Map<string, DeclaredTarget>()
  const blamed = new Set<string>()
  const found = repetitions.map(({ what, name, first, second }) => {
    const params = { what, name: showText(name), source: formatSource(document.locate(first, 'value')) }
    return diagnose('repeatedInFleet', params, document.locate(second, 'value'))
  })
  for (const one of declared) {
    const { target, blueprint, unknown } = one
    const hasName = blueprint.name !== undefined && unknown.length === 0
    const twin = hasName ? claim(byName, target.name, one) : undefined
    if (twin !== undefined) found.push(...diagnoseName(one, twin, document, blamed))
    // Where nothing says the account, it is the one that the credentials lead to.
    const identity = accountOf(target) ?? [target.roleArn, target.planRoleArn, target.profile].map((one) => one ?? null)
    const same =
      target.region === undefined ? undefined : claim(byPlace, JSON.stringify([target.region, identity]), one)
    if (same !== undefined) {
      const where = formatSource(document.locate(same.blueprint.path, 'value'))
      const params = { first: showText(same.target.name), second: showText(target.name), where }
      found.push(diagnose('sameTarget', params, document.locate(blueprint.path, 'value')))
    }
  }
  if (declared.length === 0 && candidates.length > 0) {
    found.push(diagnose('fleetEmpty', {}, document.locate(['fleet', 'except'], 'key')))
  }
  return found
}

/** Names that a pattern makes twice are said once for the pattern. */
function diagnoseName(
  { target, blueprint, generated }: DeclaredTarget,
  twin: DeclaredTarget,
  document: Document,
  blamed: Set<string>,
): readonly Diagnostic[] {
  const source = document.locate(blueprint.name ?? blueprint.path, 'value')
  const name = showValue(target.name)
  if (generated === undefined) {
    return [
      diagnose(
        'duplicateTarget',
        { name, source: formatSource(document.locate(twin.blueprint.name ?? twin.blueprint.path, 'value')) },
        source,
      ),
    ]
  }
  if (blamed.has(formatSource(source))) return []
  blamed.add(formatSource(source))
  return [diagnose('generatedNameTwice', { name, first: pairOf(twin.target), second: pairOf(target) }, source)]
}

function pairOf({ account, region }: DeclaredTarget['target']): string {
  return showText(`${account} in ${region}`)
}

/** Returns who had `key` before; takes it if nobody had. */
function claim(owners: Map<string, DeclaredTarget>, key: string, one: DeclaredTarget): DeclaredTarget | undefined {
  const owner = owners.get(key)
  if (owner === undefined) owners.set(key, one)
  return owner
}
