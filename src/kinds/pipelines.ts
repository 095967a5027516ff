/** Image pipelines: no kind that Kiln reconciles, but what uses those. */
import { imagebuilder } from '../api/imagebuilder.ts'

const model = imagebuilder.kinds['ImagePipeline']
const operation = model?.operations['list']
if (model === undefined || operation === undefined) throw new Error('the API model has no list of image pipelines')

/** How pipelines are listed: the operation, and the member of its answer that holds them. */
export const pipelineList: { readonly operation: string; readonly member: string } = {
  operation,
  member: model.listBodyMember,
}
