/** Rules of an image pipeline between its own fields (API_CreateImagePipeline; API model of November 2026). */
import type { Finding } from '../diagnostic/finding.ts'
import { isList, isObject } from '../json.ts'
import type { Json, JsonObject } from '../model.ts'
import { isServiceLinked } from './roles.ts'

/** Returns what is wrong with what a pipeline builds, as whom, how it is scanned, and where it logs. */
export function checkPipeline(fields: JsonObject): readonly Finding[] {
  return [...buildsOneRecipe(fields), ...roleIsOwn(fields), ...logGroupsHaveRole(fields), ...scanningFits(fields)]
}

function* buildsOneRecipe({ imageRecipeArn, containerRecipeArn }: JsonObject): Iterable<Finding> {
  if (imageRecipeArn === undefined && containerRecipeArn === undefined) {
    yield { diagnostic: 'recipeMissing', params: {}, path: [], at: 'inside' }
  } else if (imageRecipeArn !== undefined && containerRecipeArn !== undefined) {
    yield { diagnostic: 'recipeTwice', params: {}, path: ['containerRecipeArn'], at: 'key' }
  }
}

/** "We do not recommend" (user guide, Manage image workflows). */
function* roleIsOwn({ executionRole }: JsonObject): Iterable<Finding> {
  if (typeof executionRole !== 'string' || !isServiceLinked(executionRole)) return
  yield { diagnostic: 'serviceLinkedRole', params: {}, path: ['executionRole'], at: 'value' }
}

/** The role of the service writes to its own log groups alone (API_PipelineLoggingConfiguration). */
function* logGroupsHaveRole({ loggingConfiguration, executionRole }: JsonObject): Iterable<Finding> {
  if (!isObject(loggingConfiguration) || executionRole !== undefined) return
  for (const member of ['imageLogGroupName', 'pipelineLogGroupName']) {
    const group = loggingConfiguration[member]
    if (typeof group !== 'string' || group === '' || group.startsWith('/aws/imagebuilder/')) continue
    const [path, field] = [['loggingConfiguration', member], `loggingConfiguration.${member}`]
    yield { diagnostic: 'roleForLogGroup', params: { field, group }, path, at: 'value' }
  }
}

/** API_ImageScanningConfiguration. */
function* scanningFits(fields: JsonObject): Iterable<Finding> {
  const scanning = part(fields['imageScanningConfiguration'])
  const { imageScanningEnabled, imageScanningTypes: types, scanResultCondition } = scanning
  const isOnDemand = isList(types) && types.includes('ON_DEMAND_AMI_CVE')
  const at = (member: string): (string | number)[] => ['imageScanningConfiguration', member]
  const hasTests = part(fields['imageTestsConfiguration'])['imageTestsEnabled'] !== false
  if (imageScanningEnabled === true && !isOnDemand && !hasTests) {
    yield { diagnostic: 'scanWithoutTests', params: {}, path: at('imageScanningEnabled'), at: 'value' }
  }
  if (scanResultCondition !== undefined && !isOnDemand) {
    yield { diagnostic: 'scanConditionWithoutType', params: {}, path: at('scanResultCondition'), at: 'key' }
  }
  if (isOnDemand && fields['imageRecipeArn'] === undefined && fields['containerRecipeArn'] !== undefined) {
    const path = [...at('imageScanningTypes'), types.indexOf('ON_DEMAND_AMI_CVE')]
    yield { diagnostic: 'scanOfContainer', params: {}, path, at: 'value' }
  }
}

function part(value: Json | undefined): JsonObject {
  return isObject(value) ? value : {}
}
