import type { KindDefinition } from './kind.ts'
import { checkDeclaredVersion } from './declared-version.ts'
import { checkKey, formsOfKey, needsOfKey } from './keys.ts'
import { workflowTexts } from './languages.ts'
import { checkText, documentFields } from './text-rules.ts'
import { formsOfText, needsOfObject, otherVersionName, versionInAnswers } from './versioned.ts'

/** The steps of a stage of a build (API_CreateWorkflow). */
export const workflow: KindDefinition = {
  kind: 'Workflow',
  short: 'workflow',
  textEndings: { data: 'workflow.yaml' },
  quota: 1000,
  defaults: {},
  sets: [],
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
  scopeField: 'type',
  textRules: workflowTexts,
  // A second Create with other content makes the next build of the same number.
  refusesSecond: false,
  sentDefaults: [],
  freeText: ['changeDescription', 'data'],
  otherNames: [otherVersionName],
  references: {},
  notInBuild: ['description', 'changeDescription'],
  findNeeds: (fields) => [...needsOfObject(fields['uri']), ...needsOfKey(fields['kmsKeyId'])],
  check: (fields) => [
    ...checkDeclaredVersion(fields),
    ...checkText(fields, documentFields),
    ...checkKey(fields['kmsKeyId'], ['kmsKeyId']),
  ],
}
