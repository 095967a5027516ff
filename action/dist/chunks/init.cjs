const require_diagnose = require("./diagnose.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_say = require("./say.cjs");
const require_schema = require("./schema.cjs");
const require_written_file = require("./written-file.cjs");
let node_path = require("node:path");
// cmd/commands/init-templates.ts
/** The texts of `kiln init`. They are valid as they stand. */
const exampleProject = (owner) => `# yaml-language-server: $schema=schema/project.schema.json
# Kiln project: who owns what is made, and where it goes.
version: 1

# One name per project, and no other project with the same one: it is kept on everything that Kiln makes, in the tag kiln:owner, and tells
# it from everybody else's. Changing it later orphans what was made; see previousOwners.
owner: ${owner}

# A target is an account and a region. account is compared with the credentials before anything is read or written.
targets:
  - name: dev
    region: us-east-1
    account: "111122223333"
    # roleArn: arn:aws:iam::111122223333:role/kiln-apply
    vars:
      subnetId: subnet-0a1b2c3d
      securityGroupIds: [sg-0a1b2c3d]

# Many targets at once: accounts times Regions. kiln targets shows what comes of it.
# fleet:
#   roleArn: "arn:\${target.partition}:iam::\${target.account}:role/kiln-apply"
#   accounts: ["222233334444", { id: "444455556666", name: prod, labels: { tier: prod } }]
#   regions: [us-east-1, eu-west-1]

# Merged under every document of the kind.
defaults:
  InfrastructureConfiguration:
    instanceMetadataOptions: { httpTokens: required }
    tags: { managed-by: kiln }

# Live tags that are left alone.
# ignoreTags: ["map-*", awsApplication]

# limits:
#   deletes: { count: 5, percent: 30 }
#   updates: { percent: 50 }
`;
const exampleDocument = `# yaml-language-server: $schema=../schema/document.schema.json
# One configuration: a kind, and exactly the fields of the service's own create request.
kind: InfrastructureConfiguration
name: golden-linux
description: Build hosts for the golden Linux images
instanceProfileName: EC2InstanceProfileForImageBuilder
instanceTypes: [m7i.large, m6i.large]
subnetId: \${vars.subnetId}
securityGroupIds: \${vars.securityGroupIds}
terminateInstanceOnFailure: true
tags:
  team: platform

# How Kiln treats this document; never sent to AWS.
# kiln:
#   targets: ["dev"]
#   protect: true

# A pipeline builds with it, and names it by its id. Take the # away once a recipe is in the account.
# ---
# kind: ImagePipeline
# name: golden-linux
# imageRecipeArn: arn:\${target.partition}:imagebuilder:\${target.region}:\${target.account}:image-recipe/golden-linux/1.x.x
# infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-linux}
# schedule: { scheduleExpression: cron(0 3 ? * MON *) }
`;
// cmd/commands/init.ts
/** kiln init: the two files that a project starts with, and the schemas that editors check them with. */
/**
* Writes a commented kiln.yaml, one document, and beside them the schemas that both name in their first line: files of the project, so that
* an editor needs no network, and so that they are those of the Kiln that the project uses. What exists is never touched: then nothing is written at all.
*/
async function init(host, [folder = "."]) {
	const root = (0, node_path.resolve)(host.cwd, folder);
	const files = [
		{
			path: (0, node_path.join)(root, "kiln.yaml"),
			text: exampleProject(ownerFor(root))
		},
		{
			path: (0, node_path.join)(root, "configs", "golden-linux.yaml"),
			text: exampleDocument
		},
		...["project", "document"].map((name) => {
			return {
				path: (0, node_path.join)(root, "schema", require_schema.schemaFiles[name]),
				text: require_schema.publishedSchema(name)
			};
		})
	];
	const taken = [];
	for (const { path } of files) if (require_written_file.isTaken(path)) taken.push((0, node_path.relative)(host.cwd, path));
	if (taken.length > 0) return require_say.refuse(host, taken.map((file) => require_diagnose.diagnose("existsAlready", { file })));
	for (const { path, text } of files) {
		try {
			await require_written_file.createFile(host.cwd, path, text);
		} catch (error) {
			return require_say.refuse(host, [require_diagnose.diagnose("unwritableFile", {
				file: (0, node_path.relative)(host.cwd, path),
				reason: error.message
			})], 1);
		}
		host.writeOut(`wrote ${require_safe_text.toSafeText((0, node_path.relative)(host.cwd, path))}\n`);
	}
	const where = folder === "." ? "" : ` in ${require_safe_text.toSafeText(folder)}`;
	host.writeOut(`next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator${where}\n`);
	return 0;
}
/** The name of the folder: two projects must not share an owner, or one would prune what the other has made. */
function ownerFor(root) {
	return (0, node_path.basename)(root).replaceAll(/[^\w.-]+/g, "-") || "images";
}
exports.init = init;
