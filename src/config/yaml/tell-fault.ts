/** The faults of a YAML text in the words of Kiln, for documents and kiln.yaml. */
import { diagnose } from '../../diagnostic/diagnose.ts'
import type { Diagnostic, Source } from '../../model.ts'
import { optional } from '../../optional.ts'
import { showText } from '../../quote.ts'
import { formatSource } from '../../source.ts'
import type { Fault, FaultyTag } from '../../yaml/faults.ts'
import type { ParsedText } from '../../yaml/positions.ts'
import { adviseOnFunction, functionOfTag, showFunction } from '../foreign/expressions.ts'

/** Returns the diagnostic of a fault. `hasVariables` tells whether a value there may refer to variables: those of kiln.yaml may not. */
export function tellFault(fault: Fault, parsed: ParsedText, hasVariables: boolean): Diagnostic {
  const source = parsed.at(fault.offset)
  switch (fault.is) {
    case 'keyNotString':
    case 'bracesWithoutQuotes':
      return diagnose(fault.is, {}, source)
    case 'keyTwice': {
      const params = { key: showText(fault.key), first: formatSource(parsed.at(fault.first)) }
      return diagnose('duplicateKey', params, source)
    }
    case 'unknownAlias':
    case 'aliasCycle':
      return diagnose(fault.is, { alias: showText(fault.alias) }, source)
    case 'aliasBomb':
    case 'nestedTooDeep':
      return diagnose(fault.is, { limit: fault.limit }, source)
    case 'foreignTag':
      return tellTag(fault, source, hasVariables)
  }
}

function tellTag({ tag, argument, field }: FaultyTag, source: Source, hasVariables: boolean): Diagnostic {
  const name = functionOfTag(tag)
  if (name === undefined) {
    const advice = hasVariables
      ? 'write the plain value, or ${vars.NAME} with the value under vars of each target in kiln.yaml'
      : 'write the plain value'
    return diagnose('foreignTag', { tag: showText(tag), advice }, source)
  }
  const found = { name, ...optional({ argument }) }
  const advice = hasVariables ? adviseOnFunction(found, field) : 'write the plain value'
  return diagnose('functionOfCloudFormation', { function: showFunction(found), advice }, source)
}
