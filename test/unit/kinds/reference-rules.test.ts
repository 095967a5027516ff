/** Fields that refer to other configurations: what is said of what stands there. */
import { describe, expect, it } from 'vitest'
import { imagePipeline } from '../../../src/kinds/image-pipeline.ts'
import { checkReferences } from '../../../src/kinds/reference-rules.ts'
import { findReferenceTexts } from '../../../src/kinds/reference-texts.ts'
import type { JsonObject } from '../../../src/model.ts'
import { describeFindings } from './findings.ts'

const here = 'arn:aws:imagebuilder:us-east-1:111122223333'
const check = (fields: JsonObject) => describeFindings(checkReferences(imagePipeline, fields))
const workflows = (workflowArn: string) => ({ workflows: [{ workflowArn }] })

const name = (field: string, found: string, suggestion: string) =>
  `${field} value KILN1330 error: ${field} takes an ARN, found the name ${found} | write ${suggestion}`
const other = (field: string, expected: string, found: string, advice: string) =>
  `${field} value KILN1331 error: ${field} takes the ARN of ${expected}, found that of ${found} | ${advice}`

describe('it is said of', () => {
  it.each<[string, JsonObject, ...string[]]>([
    ['nothing', {}],
    ['an ARN', { imageRecipeArn: `${here}:image-recipe/golden/1.0.0` }],
    ['a wildcard', { imageRecipeArn: `${here}:image-recipe/golden/1.x.x` }],
    ['a build of a workflow', workflows(`${here}:workflow/build/golden/1.0.0/3`)],
    ['a name', { imageRecipeArn: 'golden' }, name('imageRecipeArn', 'golden', '${ImageRecipe/golden}')],
    [
      'an id',
      { imageRecipeArn: 'ImageRecipe/golden' },
      name('imageRecipeArn', 'ImageRecipe/golden', '${ImageRecipe/golden}'),
    ],
    [
      'a name with a version',
      { imageRecipeArn: 'golden/1.0.0' },
      name('imageRecipeArn', 'golden/1.0.0', '${ImageRecipe/golden}'),
    ],
    [
      'the name of a workflow',
      workflows('golden'),
      name(
        'workflows[0].workflowArn',
        'golden',
        '${Workflow/type/golden}, where type is one of build, test, distribution',
      ),
    ],
    [
      'the type and name of a workflow',
      workflows('build/golden'),
      name('workflows[0].workflowArn', 'build/golden', '${Workflow/build/golden}'),
    ],
    [
      'the name of a kind that documents declare',
      { infrastructureConfigurationArn: 'Golden Hosts' },
      name('infrastructureConfigurationArn', 'Golden Hosts', '${InfrastructureConfiguration/Golden Hosts}'),
    ],
    [
      'a name with blanks and capitals',
      { imageRecipeArn: 'Golden Web_1' },
      name('imageRecipeArn', 'Golden Web_1', '${ImageRecipe/Golden Web_1}'),
    ],
    ['a reference that is not filled in', { imageRecipeArn: '${ImageRecipe/golden}' }],
    ['what is no name', { imageRecipeArn: 'what?!' }],
    ['values of other types', { imageRecipeArn: 7, workflows: ['x', { workflowArn: [] }] }],
    [
      'the other recipe',
      { imageRecipeArn: `${here}:container-recipe/golden/1.0.0` },
      other(
        'imageRecipeArn',
        'an ImageRecipe',
        'a ContainerRecipe',
        'move it to containerRecipeArn, or write ${ImageRecipe/NAME}',
      ),
    ],
    [
      'another kind',
      { distributionConfigurationArn: `${here}:component/golden/1.0.0` },
      other(
        'distributionConfigurationArn',
        'a DistributionConfiguration',
        'a Component',
        'write a reference such as ${DistributionConfiguration/NAME}, or the ARN of a DistributionConfiguration',
      ),
    ],
    [
      'a recipe for a workflow',
      workflows(`${here}:image-recipe/golden/1.0.0`),
      other(
        'workflows[0].workflowArn',
        'a Workflow',
        'an ImageRecipe',
        'move it to imageRecipeArn, or write ${Workflow/type/NAME}',
      ),
    ],
    [
      'the other recipe, where there is one already',
      {
        ...workflows('${x}'),
        imageRecipeArn: `${here}:container-recipe/a/1.0.0`,
        containerRecipeArn: `${here}:container-recipe/b/1.0.0`,
      },
      other(
        'imageRecipeArn',
        'an ImageRecipe',
        'a ContainerRecipe',
        'write a reference such as ${ImageRecipe/NAME}, or the ARN of an ImageRecipe',
      ),
    ],
    ['an ARN of another service', { imageRecipeArn: 'arn:aws:iam::111122223333:role/x' }],
    [
      'a number after an x',
      { imageRecipeArn: `${here}:image-recipe/golden/1.x.2` },
      'imageRecipeArn value KILN1332 error: imageRecipeArn names version 1.x.2: x can stand only at the end of a number | write 1.x.x',
    ],
    [
      'a build after an x',
      workflows(`${here}:workflow/build/golden/1.x.x/3`),
      'workflows[0].workflowArn value KILN1333 error: workflows[0].workflowArn names build 3 of version 1.x.x: where the version has an x, the service picks the build | remove /3, or write the number of the version out',
    ],
    [
      'too large a number',
      { imageRecipeArn: `${here}:image-recipe/golden/1.0.1073741824` },
      'imageRecipeArn value KILN1334 error: imageRecipeArn names version 1.0.1073741824: each part of a version is at most 1073741823 | write a smaller number',
    ],
    [
      'leading zeros',
      { imageRecipeArn: `${here}:image-recipe/golden/1.00.1` },
      'imageRecipeArn value KILN1335 warning: imageRecipeArn names version 1.00.1: whether the service keeps leading zeros is not known | write 1.0.1, unless that is how the account shows it',
    ],
  ])('%s', (_, fields, ...expected) => {
    expect(check(fields)).toEqual(expected)
  })
})

it('references are found in the order of the fields that the kind names', () => {
  const fields = { ...workflows('b'), imageRecipeArn: 'a', containerRecipeArn: '' }
  expect(findReferenceTexts(imagePipeline, fields)).toEqual([
    { path: ['imageRecipeArn'], pattern: 'imageRecipeArn', value: 'a', kinds: ['ImageRecipe'] },
    { path: ['workflows', 0, 'workflowArn'], pattern: 'workflows.*.workflowArn', value: 'b', kinds: ['Workflow'] },
  ])
})
