// src/kinds/pipelines.ts
/** Image pipelines: no kind that Kiln reconciles, but what uses those. */
const model = require("./imagebuilder.cjs").imagebuilder.kinds["ImagePipeline"];
const operation = model?.operations["list"];
if (model === void 0 || operation === void 0) throw new Error("the API model has no list of image pipelines");
/** How pipelines are listed: the operation, and the member of its answer that holds them. */
const pipelineList = {
	operation,
	member: model.listBodyMember
};
Object.defineProperty(exports, "pipelineList", {
	enumerable: true,
	get: function() {
		return pipelineList;
	}
});
