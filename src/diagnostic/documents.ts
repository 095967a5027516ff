/** KILN19xx: component documents, workflow documents and Dockerfile templates. */
import type { Entries } from './entry.ts'

export const documentsDiagnostics = {
  dockerfileNoParent: {
    code: 'KILN1980',
    severity: 'error',
    message: 'no FROM of the Dockerfile names {placeholder}, the image that the recipe builds on',
    hint: 'begin it with FROM {placeholder}',
  },
  dockerfilePlaceholderMissing: {
    code: 'KILN1981',
    severity: 'error',
    message: 'the recipe has components, and its Dockerfile has no {placeholder}',
    hint: 'write {placeholder} on a line of its own, {where}',
  },
  dockerfileOrder: {
    code: 'KILN1982',
    severity: 'error',
    message: '{first} has to stand above {second}',
    hint: 'put it on a line of its own, right above',
  },
  dockerfileUnknown: {
    code: 'KILN1983',
    severity: 'warning',
    message: 'Image Builder has no placeholder {placeholder}, by the rules of {date}',
    hint: 'it has {known}',
  },
  dockerfileBraces: {
    code: 'KILN1984',
    severity: 'error',
    message: 'a placeholder in a Dockerfile has three braces, not two: {found} stays as it is',
    hint: 'write {placeholder}',
  },
  dockerfileParentElsewhere: {
    code: 'KILN1985',
    severity: 'warning',
    message: '{placeholder} stands outside of FROM, where the guide has it',
    hint: 'write FROM {placeholder}',
  },
  documentSecond: {
    code: 'KILN1987',
    severity: 'warning',
    message: 'another YAML document begins here, and the service reads one',
    hint: 'put it in a text of its own',
  },
  documentTooLong: {
    code: 'KILN1988',
    severity: 'error',
    message: 'the text has {found} characters, and the service takes {limit} inline: this is the first one too many',
    hint: 'shorten it, or put it in S3 and name it with {uri}, which takes 64 KB',
  },
  documentManyBytes: {
    code: 'KILN1989',
    severity: 'warning',
    message: 'the text has {found} bytes: more than {limit}, which may be what the service counts',
    hint: 'shorten it, or write fewer characters outside of ASCII',
  },
  documentNotMap: {
    code: 'KILN1990',
    severity: 'error',
    message: 'the document is {found}, and has to be a map',
    hint: 'begin it with schemaVersion: 1.0',
  },
  documentKeyTwice: {
    code: 'KILN1991',
    severity: 'error',
    message: '{key} stands twice in one map',
    hint: 'keep one of them',
  },
  documentBraces: {
    code: 'KILN1999',
    severity: 'error',
    message: '{{ without quotes begins a map inside a map',
    hint: 'put the whole value in quotes',
  },
} as const satisfies Entries
