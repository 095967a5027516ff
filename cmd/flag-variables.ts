/** Variables of the environment that stand for flags. */
import { InvalidArgumentError, type Command, type Option } from 'commander'
import { selectorsIn } from '../src/selector.ts'
import { collect, collectSelector } from './flag-values.ts'

/** Returns the environment variable of a flag: `--report-file` is `KILN_REPORT_FILE`. */
export function variableOf(option: Option): string {
  return `KILN_${option.attributeName().replaceAll(/[A-Z]/g, '_$&').toUpperCase()}`
}

/** What Kubernetes sets for a service called kiln: `KILN_PORT=tcp://10.0.0.7:80`, which is no port of ours. */
const serviceLink = /^(tcp|udp|sctp):\/\//

/** Fills in from `KILN_…` what the command line leaves open. A value that the flag would refuse ends the program as a usage error. */
export function applyEnvironment(command: Command, env: NodeJS.ProcessEnv): void {
  for (const option of command.options) {
    const name = option.attributeName()
    const value = env[variableOf(option)]
    const source = command.getOptionValueSource(name)
    if (value === undefined || value === '' || serviceLink.test(value)) continue
    if (source !== undefined && source !== 'default') continue
    try {
      command.setOptionValueWithSource(name, parseVariable(option, value), 'env')
    } catch (error) {
      command.error(`error: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const isShort = command.getOptionValue('json') === true && command.getOptionValueSource('output') === 'default'
  if (isShort) command.setOptionValueWithSource('output', 'json', 'implied')
}

function parseVariable(option: Option, value: string): unknown {
  const variable = variableOf(option)
  if (option.isBoolean()) {
    if (/^(1|true|yes)$/i.test(value)) return true
    if (/^(0|false|no)$/i.test(value)) return false
    throw new InvalidArgumentError(`${variable} takes true or false, not '${value}'.`)
  }
  if (option.argChoices !== undefined && !option.argChoices.includes(value)) {
    throw new InvalidArgumentError(`${variable} takes one of ${option.argChoices.join(', ')}, not '${value}'.`)
  }
  try {
    const parse = option.parseArg as ((value: string, previous: unknown) => unknown) | undefined
    // What is repeatable on the command line is a list with commas in the environment.
    if (parse === collect) return value.split(',')
    if (parse === collectSelector) return selectorsIn(value)
    return parse === undefined ? value : parse(value, undefined)
  } catch (error) {
    throw new InvalidArgumentError(`${variable}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
