import { descriptionOf, nameOf, tagsOf, type FieldWords, type WordsByStructure } from './field-words.ts'

const unit: FieldWords = { about: 'The unit of value.', example: 'DAYS' }

/** The fields of a lifecycle policy. */
export const lifecyclePolicyWords: WordsByStructure = {
  LifecyclePolicy: {
    name: nameOf('the policy', 'golden-linux'),
    description: descriptionOf('the policy', 'deletes images after a year'),
    status: {
      about:
        'DISABLED: nothing happens to images. The default is ENABLED, and Kiln always sends it: the service would switch a policy on that leaves it out.',
      example: 'ENABLED',
    },
    executionRole: {
      about: 'The role that the service acts with: its name, or its ARN. Not the role of the service itself.',
      example: 'image-lifecycle',
    },
    resourceType: {
      about: 'What it is about: AMIs or container images. It cannot be changed afterwards.',
      example: 'AMI_IMAGE',
    },
    policyDetails: {
      about:
        'What happens to images, and when: one entry for each of DEPRECATE, DISABLE and DELETE, with times that come in this order. They are told apart by the type of their action.',
      example: [{ action: { type: 'DELETE' }, filter: { type: 'AGE', value: 365, unit: 'DAYS' } }],
    },
    resourceSelection: {
      about: 'Which images it is about: those of recipes, or those with tags. One of the two.',
      example: { recipes: [{ name: 'golden-linux', semanticVersion: 'x.x.x' }] },
    },
    tags: tagsOf('the policy'),
  },
  LifecyclePolicyDetail: {
    action: {
      about: 'What is done.',
      example: { type: 'DELETE', includeResources: { amis: true, snapshots: true } },
    },
    filter: { about: 'To which images.', example: { type: 'AGE', value: 365, unit: 'DAYS', retainAtLeast: 3 } },
    exclusionRules: {
      about: 'Images that are left alone in any case.',
      example: { tagMap: { keep: 'true' } },
    },
  },
  LifecyclePolicyDetailAction: {
    type: {
      about:
        'DEPRECATE: nobody sees the image in lists any more; DISABLE: nothing can start from it; DELETE: it is gone, and cannot be brought back. Container images can only be deleted.',
      example: 'DEPRECATE',
    },
    includeResources: {
      about: 'What of an image it is done to, beside the entry of the image in Image Builder itself.',
      example: { amis: true, snapshots: true },
    },
  },
  LifecyclePolicyDetailActionIncludeResources: {
    amis: {
      about: 'The AMIs, in all Regions and accounts that the image was sent to. DEPRECATE and DISABLE need it.',
      example: true,
    },
    snapshots: { about: 'The snapshots of the AMIs, which cost as long as they are there. Needs amis.', example: true },
    containers: { about: 'The container images in their repositories.', example: true },
  },
  LifecyclePolicyDetailFilter: {
    type: {
      about:
        'AGE: images that are older than value; COUNT: all but the newest ones, for DELETE only. COUNT counts for each version of a recipe by itself: a line that goes on never gets rid of its old versions by it.',
      example: 'AGE',
    },
    value: { about: 'The age with AGE, how many images stay with COUNT.', example: 365 },
    unit: { about: `${unit.about} AGE needs it, COUNT has none.`, example: 'DAYS' },
    retainAtLeast: { about: 'How many images stay in any case, however old they are. For AGE only.', example: 3 },
  },
  LifecyclePolicyDetailExclusionRules: {
    tagMap: { about: 'Images of Image Builder with these tags.', example: { keep: 'true' } },
    amis: { about: 'AMIs that are left alone. Not for container images.', example: { isPublic: true } },
  },
  LifecyclePolicyDetailExclusionRulesAmis: {
    isPublic: { about: 'Whether public AMIs are left alone.', example: true },
    regions: { about: 'AMIs of these Regions are left alone.', example: ['eu-west-1'] },
    sharedAccounts: { about: 'AMIs that these accounts may use are left alone.', example: ['444455556666'] },
    lastLaunched: {
      about: 'AMIs that an instance was started from lately are left alone.',
      example: { value: 30, unit: 'DAYS' },
    },
    tagMap: { about: 'AMIs with these tags are left alone.', example: { keep: 'true' } },
  },
  LifecyclePolicyDetailExclusionRulesAmisLastLaunched: {
    value: { about: 'How long ago the last start is at most.', example: 30 },
    unit,
  },
  LifecyclePolicyResourceSelection: {
    recipes: {
      about: 'Images of these recipes. They are named by name and version, not by ARN.',
      example: [{ name: 'golden-linux', semanticVersion: '1.x.x' }],
    },
    tagMap: {
      about: 'Images of Image Builder with any of these tags. Tags of the AMIs do not count.',
      example: { stage: 'candidate' },
    },
  },
  LifecyclePolicyResourceSelectionRecipe: {
    name: { about: 'The name of the recipe. Kiln looks whether it is declared here.', example: 'golden-linux' },
    semanticVersion: {
      about: 'Its version. With x the policy takes in versions that come later as well.',
      example: '1.x.x',
    },
  },
}
