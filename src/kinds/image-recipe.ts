import { checkImageRecipe } from './image-recipe-rules.ts'
import type { KindDefinition } from './kind.ts'
import { formsOfKey } from './keys.ts'
import { formsOfVersionArn } from './version-forms.ts'
import { checkImageTogether } from './recipe-together.ts'
import { needsOfIngredients, otherComponentNames, otherDiskNames } from './recipes.ts'
import { otherVersionName, versionInAnswers } from './versioned.ts'

/** What an AMI is made of: an image to begin with, and components (API_CreateImageRecipe). */
export const imageRecipe: KindDefinition = {
  kind: 'ImageRecipe',
  short: 'recipe',
  quota: 1000,
  defaults: {},
  sets: ['amiWatermarks'],
  keyedLists: { blockDeviceMappings: 'deviceName', 'components.*.parameters': 'name' },
  looselyOrdered: [],
  forms: {
    parentImage: formsOfVersionArn,
    'components.*.componentArn': formsOfVersionArn,
    'blockDeviceMappings.*.ebs.kmsKeyId': formsOfKey,
    // What the service takes for Linux and macOS, and for Windows (API_CreateImageRecipe, workingDirectory).
    workingDirectory: (live) => (live === '/tmp' || live === 'C:/' ? [{ value: undefined }] : []),
  },
  readOnly: [],
  answeredAs: versionInAnswers,
  versions: { hasBuilds: false, notContent: ['description'], writeOnly: [], texts: [] },
  images: 'Image',
  startsFrom: 'parentImage',
  encodedTexts: ['additionalInstanceConfiguration.userDataOverride'],
  refusesSecond: true,
  // `systemsManagerAgent.uninstallAfterBuild` has no default: absent, the agent goes only if the service brought it.
  sentDefaults: [],
  freeText: ['amiTags', 'parameters', 'userDataOverride'],
  freeEntries: ['amiWatermarks', 'value'],
  otherNames: [otherVersionName, ...otherComponentNames, ...otherDiskNames('')],
  terraform: {
    moved: {
      systems_manager_agent: 'additionalInstanceConfiguration.systemsManagerAgent',
      user_data_base64: 'additionalInstanceConfiguration.userDataOverride',
    },
  },
  references: { 'components.*.componentArn': ['Component'] },
  notInBuild: ['description'],
  findNeeds: needsOfIngredients,
  check: checkImageRecipe,
  checkTogether: checkImageTogether,
}
