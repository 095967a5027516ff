/** What kinds with versions have in common. */
import type { Json } from '../model.ts'
import type { Need, OtherName, SentForm } from './kind.ts'

/** Answers say `version` where requests say `semanticVersion`. */
export const versionInAnswers: Readonly<Record<string, string>> = { version: 'semanticVersion' }

/** CloudFormation and Terraform both write it like the answers. */
export const otherVersionName: OtherName = { pattern: 'version', name: 'semanticVersion', tool: 'CloudFormation' }

/** A text that reads back may have come from a file that was named in its place. */
export function formsOfText(live: Json): readonly SentForm[] {
  return typeof live === 'string' ? [{ value: undefined, isLoose: true }] : []
}

/** The service reads an object of S3 with the identity of the caller (handlers of CloudFormation, October 2026). */
export function needsOfObject(uri: Json | undefined): readonly Need[] {
  const [, bucket, object] = typeof uri === 'string' ? (/^s3:\/\/([^/]+)\/(.+)$/s.exec(uri) ?? []) : []
  if (bucket === undefined || object === undefined) return []
  return [
    { action: 's3:GetBucketLocation', on: { bucket } },
    { action: 's3:GetObject', on: { bucket, object } },
    { action: 's3:ListBucket', on: { bucket } },
  ]
}
