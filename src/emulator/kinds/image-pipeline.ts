import { isObject, type JsonObject } from '../json.ts'
import { ServiceError } from '../service-error.ts'
import type { KindRules } from './kind.ts'

/** As much of pipelines as references to other kinds need: recipes are not looked up and nothing is ever run. */
export const imagePipeline: KindRules = {
  kind: 'ImagePipeline',
  quota: 75,
  filters: {
    name: 'name',
    description: 'description',
    status: 'status',
    imageRecipeArn: 'imageRecipeArn',
    infrastructureConfigurationArn: 'infrastructureConfigurationArn',
    distributionConfigurationArn: 'distributionConfigurationArn',
  },
  clearable: [],
  references: {
    infrastructureConfigurationArn: 'InfrastructureConfiguration',
    distributionConfigurationArn: 'DistributionConfiguration',
  },
  dateUpdatedOnCreate: 'date-created',
  check(fields) {
    if (fields.imageRecipeArn === undefined || fields.containerRecipeArn === undefined) return
    throw new ServiceError(
      'InvalidParameterCombinationException',
      400,
      'Specify either imageRecipeArn or containerRecipeArn, not both.',
    )
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

const part = (value: unknown): JsonObject => (isObject(value) ? value : {})

function withStartCondition(schedule: JsonObject): JsonObject {
  return { pipelineExecutionStartCondition: 'EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE', ...schedule }
}
