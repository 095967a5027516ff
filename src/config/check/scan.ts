/** What texts of a document hold that matters wherever they stand: credentials, and ARNs of another partition or Region. */
import type { KindDefinition } from '../../kinds/kind.ts'
import { parseArn } from '../../kinds/identity.ts'
import type { JsonObject, Path } from '../../model.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { findCredential, showText } from '../../quote.ts'
import { placeAt } from '../../text-place.ts'
import { visitTexts } from './visit.ts'

/** An ARN in a field that names something in AWS. */
export interface FoundArn {
  readonly path: Path
  readonly value: string
  readonly partition: string
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
  visitTexts(kind, fields, (value, path, isFree) => {
    const index = findCredential(value)
    if (index !== undefined) {
      const params = { field: path.join('.') }
      const found = { diagnostic: 'credentialLike', params, path: [...path], at: 'value' } as const
      findings.push(value.includes('\n') ? { ...found, inText: placeAt(value, index) } : found)
    }
    const partition = isFree || !value.startsWith('arn:') ? undefined : /^arn:(aws[\w-]*):/.exec(value)?.[1]
    if (partition !== undefined) arns.push({ path: [...path], value, partition })
  })
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
