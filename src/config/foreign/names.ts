/** How other tools spell the fields of the service, and what their names are called here. */
import { fold } from '../../suggest.ts'

/** Reports whether two names mean the same field: equal but for case, separators and a plural s (a block of Terraform stands for one). */
export function isSameName(written: string, name: string): boolean {
  const [a, b] = [fold(written), fold(name)]
  return a === b || `${a}s` === b || a === `${b}s`
}

/** Returns the tool in whose style `name` is written; undefined if it is that of none. */
export function spellerOf(written: string, name: string): 'CloudFormation' | 'Terraform' | undefined {
  const forms = [name, name.replace(/s$/, '')]
  if (forms.some((form) => written === capitalise(form))) return 'CloudFormation'
  return forms.some((form) => written === toSnakeCase(form)) ? 'Terraform' : undefined
}

function capitalise(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}

function toSnakeCase(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** Returns the name of a variable, made of another tool's: `Network.SubnetId` gives `networkSubnetId`, `VPC_ID` gives `vpcId`. */
export function variableName(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  const [first = 'value', ...rest] = words.map((word) => (/[a-z]/.test(word) ? word : word.toLowerCase()))
  const name = [lowerFirst(first), ...rest.map((word) => capitalise(word))].join('')
  return /^[A-Za-z]/.test(name) ? name : `_${name}`
}

/** `SubnetId` gives `subnetId`, `VPCSubnet` gives `vpcSubnet`. */
function lowerFirst(word: string): string {
  const capitals = /^[A-Z]+(?![a-z])/.exec(word)?.[0] ?? word.slice(0, 1)
  return capitals.toLowerCase() + word.slice(capitals.length)
}
