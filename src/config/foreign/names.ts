/** How other tools spell the fields of the service. */
import { fold } from '../findings/suggest.ts'

/**
 * Reports whether two names mean the same field: but for case and separators they are equal, or one is the plural of the other (blocks of
 * Terraform stand for an element each), or one has the ending of a type (properties of CloudFormation).
 */
export function isSameName(written: string, name: string): boolean {
  const [a, b] = [fold(written), fold(name)]
  return a === b || `${a}s` === b || a === `${b}s` || a === `${b}configuration`
}

/** Returns the tool that spells `name` as it is written; undefined if none does. */
export function spellerOf(written: string, name: string): 'CloudFormation' | 'Terraform' | undefined {
  const forms = [name, name.replace(/s$/, ''), `${name}Configuration`]
  if (written === `${name}Configuration` || forms.some((form) => written === capitalise(form))) return 'CloudFormation'
  return forms.some((form) => written === toSnakeCase(form)) ? 'Terraform' : undefined
}

function capitalise(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
