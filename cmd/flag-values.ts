/** What the values of flags are read as. A value that a flag does not take is refused with what it takes. */
import { InvalidArgumentError } from 'commander'
import { parseDuration } from '../src/duration.ts'
import { mostShards } from '../src/report/shard.ts'
import type { ShardSpec } from '../src/run/shard.ts'

export function collect(value: string, previous: readonly string[] | undefined): readonly string[] {
  return [...(previous ?? []), value]
}

/** Parses a selector of targets, which may have commas. */
export function collectSelector(value: string, previous: readonly string[] | undefined): readonly string[] {
  return collect(value, previous)
}

/** Returns the parser of a flag that takes a whole number from `least` upwards. */
export function wholeNumber(least: number) {
  return (value: string): number => {
    if (!/^\d{1,9}$/.test(value) || Number(value) < least) {
      throw new InvalidArgumentError(`It takes a whole number from ${least} upwards.`)
    }
    return Number(value)
  }
}

export function duration(value: string): number {
  const ms = parseDuration(value)
  if (ms === undefined || ms === 0) throw new InvalidArgumentError('It takes a duration such as 90s, 5m or 1h.')
  return ms
}

export function accountId(value: string): string {
  if (!/^\d{12}$/.test(value)) throw new InvalidArgumentError('It takes the 12 digits of an account.')
  return value
}

export function shard(value: string): ShardSpec {
  const [, index = 0, of = 0] = /^([0-9]{1,6})\/([0-9]{1,6})$/.exec(value)?.map(Number) ?? []
  if (index < 1 || index > of || of > mostShards) {
    throw new InvalidArgumentError(`It takes K/N, the K-th of N parts, such as 3/12; N is ${mostShards} at most.`)
  }
  return { index, of }
}

export function exactNumber(value: string): string {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(value)) {
    throw new InvalidArgumentError('It takes an exact number such as 1.4.3.')
  }
  return value
}

export function url(value: string): string {
  if (!URL.canParse(value) || !/^https?:/.test(value)) throw new InvalidArgumentError('It takes an http or https URL.')
  return value
}

/** Adds the parameter of a stack: `NAME=VALUE`, or as the AWS CLI writes it. */
export function stackParameter(
  value: string,
  previous: readonly (readonly [string, string])[] = [],
): readonly (readonly [string, string])[] {
  const [, name, given] =
    /^ParameterKey=([^,]+),ParameterValue=(.*)$/s.exec(value) ?? /^([\w:]+)=(.*)$/s.exec(value) ?? []
  if (name === undefined || given === undefined) {
    throw new InvalidArgumentError('It takes NAME=VALUE, the name being that of a parameter of the template.')
  }
  return [...previous, [name, given]]
}
