/** The targets of a project file: those of the fleet and those that are written out, each put together from its layers. */
import { partitionOf } from '../../kinds/identity.ts'
import { isList, isObject } from '../../json.ts'
import type { Json, JsonObject, Path, Target } from '../../model.ts'
import { optional } from '../../optional.ts'
import { selectorOf } from '../../selector.ts'
import { findLayer, type Blueprint, type Layer } from './blueprint.ts'
import { generatePairs, layerOf, type Pair, type Repetition } from './fleet.ts'
import { fillPattern } from './pattern.ts'

/** A target with its making. */
export interface DeclaredTarget {
  readonly target: Target
  readonly blueprint: Blueprint
  /** Present if the fleet generated it: the name of its account, and the index of the written target that adds to it. */
  readonly generated?: { readonly accountName: string; readonly extendedBy?: number }
  readonly unknown: readonly UnknownVariable[]
}

/** A variable of a pattern that stands for nothing: where it is, and what is known there. */
export interface UnknownVariable {
  readonly path: Path
  readonly variable: string
  readonly known: readonly string[]
}

export interface DeclaredTargets {
  /** Those of the fleet first. */
  readonly declared: readonly DeclaredTarget[]
  readonly repetitions: readonly Repetition[]
  /** Targets of the fleet before `fleet.except` takes some away. */
  readonly candidates: readonly Target[]
}

const textKeys = ['roleArn', 'planRoleArn', 'externalId', 'profile'] as const

/** A target that is written out, or what one says about a target of the fleet. */
interface Written {
  readonly index: number
  readonly value: JsonObject
}

/** Reads the targets of a project file as far as they can be understood. */
export function readTargets(project: JsonObject): DeclaredTargets {
  const base = layerOf('project', [], isObject(project['vars']) ? { vars: project['vars'] } : {})
  const written = (isList(project['targets']) ? project['targets'] : []).flatMap((value, index): readonly Written[] =>
    isObject(value) ? [{ index, value }] : [],
  )
  const { fleet } = project
  if (!isObject(fleet)) {
    const declared = written.length === 0 ? [makeDefault(base)] : written.map((one) => fromWritten(one, base))
    return { declared, repetitions: [], candidates: [] }
  }
  const { pairs, repetitions } = generatePairs(fleet, base)
  const pattern = textOf(fleet['name'])
  const isExcepted = selectorOf(textsOf(fleet['except']))
  const byName = new Map(written.map((one) => [one.value['name'], one]))
  const candidates = pairs.map((pair) => ({ pair, made: fromPair(pair, pattern) }))
  const kept = candidates.filter(({ made }) => !isExcepted(made.target))
  const generated = kept.map(({ pair, made }) => {
    const more = byName.get(made.target.name)
    return more === undefined ? made : fromPair(pair, pattern, more)
  })
  const extending = new Set(generated.map((one) => one.generated?.extendedBy))
  const alone = written.filter(({ index }) => !extending.has(index)).map((one) => fromWritten(one, base))
  return { declared: [...generated, ...alone], repetitions, candidates: candidates.map(({ made }) => made.target) }
}

/** Without any there is the one that the environment leads to. */
function makeDefault(base: Layer): DeclaredTarget {
  const blueprint = { layers: [base], path: [] }
  return { target: putTogether('default', {}, blueprint), blueprint, unknown: [] }
}

function fromWritten({ index, value }: Written, base: Layer): DeclaredTarget {
  const path = ['targets', index]
  const identity = (['name', 'account', 'region'] as const).filter((key) => value[key] !== undefined)
  const blueprint: Blueprint = {
    layers: [base, layerOf('target', path, value)],
    path,
    ...Object.fromEntries(identity.map((key) => [key, [...path, key]])),
  }
  const pinned = { account: textOf(value['account']), region: textOf(value['region']) }
  const name = textOf(value['name']) ?? `target ${index + 1}`
  return { target: putTogether(name, pinned, blueprint), blueprint, unknown: [] }
}

/** `more` is what a written target of the same name adds. */
function fromPair(
  { account, accountName, region, blueprint: { layers, ...paths } }: Pair,
  pattern: string | undefined,
  more?: Written,
): DeclaredTarget {
  const unknown: UnknownVariable[] = []
  const known: Record<string, string> = {
    'target.account': account,
    'target.region': region,
    'target.partition': partitionOf(region),
    'account.name': accountName,
  }
  const fill = (text: string, path: Path): string =>
    fillPattern(text, known, (variable) => unknown.push({ path, variable, known: Object.keys(known) }))
  const name = pattern === undefined ? `${accountName}-${region}` : fill(pattern, ['fleet', 'name'])
  known['target.name'] = name
  const top = more === undefined ? [] : [layerOf('target', ['targets', more.index], more.value)]
  const blueprint = { ...paths, layers: [...layers, ...top] }
  return {
    target: {
      ...putTogether(name, { account, region }, blueprint, fill),
      ...(accountName === account ? {} : { accountName }),
    },
    blueprint,
    generated: { accountName, ...(more === undefined ? {} : { extendedBy: more.index }) },
    unknown,
  }
}

function putTogether(
  name: string,
  { account, region }: { readonly account?: string | undefined; readonly region?: string | undefined },
  blueprint: Blueprint,
  fill: (text: string, path: Path) => string = (text) => text,
): Target {
  const valueOf = (key: string): Json | undefined => findLayer(blueprint, [key])?.value[key]
  const texts = textKeys.flatMap((key) => {
    const layer = findLayer(blueprint, [key])
    const text = textOf(layer?.value[key])
    return layer === undefined || text === undefined ? [] : [[key, fill(text, [...layer.path, key])] as const]
  })
  const wave = valueOf('wave')
  return {
    name,
    ...optional({ account, region }),
    ...Object.fromEntries(texts),
    labels: Object.fromEntries(
      Object.entries(mergeLayers(blueprint, 'labels')).filter((entry): entry is [string, string] => {
        return typeof entry[1] === 'string'
      }),
    ),
    ...(typeof wave === 'number' ? { wave } : {}),
    retired: valueOf('retired') === true,
    vars: mergeLayers(blueprint, 'vars'),
  }
}

/** Merges the maps of all layers key by key. Where only one layer has any, targets share it. */
function mergeLayers({ layers }: Blueprint, key: 'labels' | 'vars'): JsonObject {
  const maps = layers.map(({ value }) => value[key]).filter(isObject)
  return maps.length <= 1 ? (maps[0] ?? {}) : Object.fromEntries(maps.flatMap(Object.entries<Json>))
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: Json | undefined): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : []
}
