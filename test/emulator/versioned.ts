/** A component, a workflow and a recipe, made and listed: what the tests of the versioned kinds begin with. */
import type { Emulator } from '../../src/emulator/emulator.ts'
import { arnOf, done } from './harness.ts'

export const document = (command = 'echo') =>
  `schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: one\n        action: ExecuteBash\n        inputs:\n          commands: [${command}]\n`
export const steps = 'schemaVersion: 1.0\nsteps:\n  - name: wait\n    action: WaitForAction\n'
export const component = { name: 'Hardening', semanticVersion: '1.0.0', platform: 'Linux', data: document() }
export const workflow = { name: 'Check', semanticVersion: '1.0.0', type: 'TEST', data: steps }
export const recipe = { name: 'Golden', semanticVersion: '1.0.0', parentImage: 'ami-0123456789abcdef0' }
export const componentArn = (end: string) => arnOf(`component/hardening/${end}`)
export const recipeArn = (end: string) => arnOf(`image-recipe/golden/${end}`)

export type Row = Record<string, unknown>

export async function make(emulator: Emulator, operation: string, input: Record<string, unknown>): Promise<string> {
  const answer = await done(emulator, operation, input)
  return Object.entries(answer).flatMap(([member, value]) => (member.endsWith('Arn') ? [value as string] : []))[0] ?? ''
}

export const makeComponent = (emulator: Emulator, more: Record<string, unknown> = {}) =>
  make(emulator, 'CreateComponent', { ...component, ...more })
export const makeRecipe = (emulator: Emulator, more: Record<string, unknown> = {}) =>
  make(emulator, 'CreateImageRecipe', { ...recipe, ...more })

export async function rows(emulator: Emulator, operation: string, input: Record<string, unknown> = {}): Promise<Row[]> {
  const answer = await done(emulator, operation, input)
  return Object.values(answer).find((value) => Array.isArray(value)) as Row[]
}

export const arnsOf = async (...asked: Parameters<typeof rows>) => (await rows(...asked)).map(({ arn }) => arn)
