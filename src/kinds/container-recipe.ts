import type { KindDefinition, Need } from './kind.ts'
import { isObject } from '../json.ts'
import type { JsonObject } from '../model.ts'
import { checkContainerRecipe } from './container-recipe-rules.ts'
import { formsOfKey, needsOfKey } from './keys.ts'
import { dockerfileTexts } from './languages.ts'
import { formsOfVersionArn } from './version-forms.ts'
import { checkRecipeTogether } from './recipe-together.ts'
import { needsOfIngredients, otherComponentNames, otherDiskNames } from './recipes.ts'
import { formsOfText, needsOfObject, otherVersionName, versionInAnswers } from './versioned.ts'

/** What a container image is made of: an image to begin with, components, and a template (API_CreateContainerRecipe). */
export const containerRecipe: KindDefinition = {
  kind: 'ContainerRecipe',
  short: 'container',
  textEndings: { dockerfileTemplateData: 'Dockerfile' },
  quota: 1000,
  defaults: {},
  sets: [],
  keyedLists: { 'instanceConfiguration.blockDeviceMappings': 'deviceName', 'components.*.parameters': 'name' },
  looselyOrdered: [],
  forms: {
    parentImage: formsOfVersionArn,
    'components.*.componentArn': formsOfVersionArn,
    dockerfileTemplateData: formsOfText,
    kmsKeyId: formsOfKey,
    'instanceConfiguration.blockDeviceMappings.*.ebs.kmsKeyId': formsOfKey,
  },
  readOnly: [],
  answeredAs: versionInAnswers,
  versions: {
    hasBuilds: false,
    notContent: ['description'],
    writeOnly: ['dockerfileTemplateUri', 'platformOverride', 'imageOsVersionOverride'],
    textFrom: ['dockerfileTemplateUri'],
    texts: ['dockerfileTemplateData'],
  },
  images: 'Image',
  startsFrom: 'parentImage',
  textRules: dockerfileTexts,
  refusesSecond: true,
  sentDefaults: [],
  freeText: ['dockerfileTemplateData', 'parameters'],
  freeEntries: ['value'],
  otherNames: [otherVersionName, ...otherComponentNames, ...otherDiskNames('instanceConfiguration.')],
  references: { 'components.*.componentArn': ['Component'] },
  notInBuild: ['description'],
  findNeeds: (fields) => [
    ...needsOfIngredients(fields),
    ...needsOfObject(fields['dockerfileTemplateUri']),
    ...needsOfKey(fields['kmsKeyId']),
    ...needsOfRepository(fields),
  ],
  check: checkContainerRecipe,
  checkTogether: checkRecipeTogether,
}

/** The repository has to be there (handlers of CloudFormation, October 2026). */
function needsOfRepository({ targetRepository }: JsonObject): readonly Need[] {
  const name = isObject(targetRepository) ? targetRepository['repositoryName'] : undefined
  if (typeof name !== 'string' || name === '') return []
  return [{ action: 'ecr:DescribeRepositories', on: { own: 'ecr', resource: `repository/${name}` } }]
}
