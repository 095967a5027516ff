import { isObject, type JsonObject } from '../core/json.ts'
import { ServiceError } from '../core/service-error.ts'
import type { KindRules } from './kind.ts'

/** As much of pipelines as references to other kinds need: recipes are not looked up and nothing is ever run. */
export const imagePipeline: KindRules = {
  kind: 'ImagePipeline',
  quota: 75,
  clearable: [],
  references: {
    infrastructureConfigurationArn: 'InfrastructureConfiguration',
    distributionConfigurationArn: 'DistributionConfiguration',
  },
  dateUpdatedOnCreate: 'date-created',
  check(fields) {
    if (fields.imageRecipeArn !== undefined && fields.containerRecipeArn !== undefined) {
      throw notTogether('Specify either imageRecipeArn or containerRecipeArn, not both.')
    }
    checkScanning(fields)
  },
  /** What is omitted goes back to its default, a disabled status included (DOC:API_UpdateImagePipeline). */
  store(fields) {
    return {
      enhancedImageMetadataEnabled: true,
      status: 'ENABLED',
      ...fields,
      imageTestsConfiguration: {
        imageTestsEnabled: true,
        timeoutMinutes: 720,
        ...part(fields.imageTestsConfiguration),
      },
      ...(isObject(fields.schedule) ? { schedule: withStartCondition(fields.schedule) } : {}),
    }
  },
  present: (resource) => resource,
  summarise: () => ({}),
}

function notTogether(message: string): ServiceError {
  return new ServiceError('InvalidParameterCombinationException', 400, message)
}

/** API model of November 2026, ImageScanningConfiguration: an AMI can be scanned on demand, and only then has the result a condition. */
function checkScanning(fields: JsonObject): void {
  const { imageScanningTypes: types, scanResultCondition } = part(fields.imageScanningConfiguration)
  const isOnDemand = Array.isArray(types) && types.includes('ON_DEMAND_AMI_CVE')
  if (scanResultCondition !== undefined && !isOnDemand) {
    throw notTogether('A scanResultCondition requires the imageScanningTypes ON_DEMAND_AMI_CVE.')
  }
  if (isOnDemand && fields.imageRecipeArn === undefined) {
    throw notTogether('The imageScanningTypes ON_DEMAND_AMI_CVE requires an imageRecipeArn.')
  }
}

const part = (value: unknown): JsonObject => (isObject(value) ? value : {})

function withStartCondition(schedule: JsonObject): JsonObject {
  return { pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE', ...schedule }
}
