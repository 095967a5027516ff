import { readComponentFacts } from '../documents/component-facts.ts'
import { checkComponent } from './component-rules.ts'
import type { KindDefinition } from './kind.ts'
import { formsOfKey, needsOfKey } from './keys.ts'
import { componentTexts } from './languages.ts'
import { formsOfText, needsOfObject, otherVersionName, versionInAnswers } from './versioned.ts'

/** What is done to an image while it is built or tested (API_CreateComponent). */
export const component: KindDefinition = {
  kind: 'Component',
  short: 'component',
  textEndings: { data: 'component.yaml' },
  quota: 1000,
  defaults: {},
  sets: ['supportedOsVersions'],
  keyedLists: {},
  looselyOrdered: [],
  forms: { data: formsOfText, kmsKeyId: formsOfKey },
  readOnly: [],
  answeredAs: versionInAnswers,
  versions: {
    hasBuilds: true,
    notContent: ['description', 'changeDescription'],
    writeOnly: ['uri'],
    textFrom: ['uri'],
    texts: ['data'],
  },
  textRules: componentTexts,
  facts: { field: 'data', read: (text) => readComponentFacts(text) },
  // A second Create with other content makes the next build of the same number.
  refusesSecond: false,
  sentDefaults: [],
  freeText: ['changeDescription', 'data'],
  freeEntries: ['supportedOsVersions'],
  otherNames: [otherVersionName],
  references: {},
  notInBuild: ['description', 'changeDescription'],
  findNeeds: (fields) => [...needsOfObject(fields['uri']), ...needsOfKey(fields['kmsKeyId'])],
  check: checkComponent,
}
