let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/init-templates.ts
const scalarOf = (text) => /^[a-z][\w.-]*$/i.test(text) && !/^(?:true|false|null)$/i.test(text) ? text : JSON.stringify(text);
const exampleProject = (owner) => `# yaml-language-server: $schema=schema/project.schema.json
# Kiln project: who owns what is made, and where it goes.
version: 1

# One name per project, and no other project with the same one: it is kept on everything that Kiln makes, in the tag kiln:owner, and tells
# it from everybody else's. Changing it later orphans what was made; see previousOwners.
owner: ${scalarOf(owner)}

# A target is an account and a region. account is compared with the credentials before anything is read or written.
targets:
  - name: dev
    region: us-east-1
    account: "111122223333"
    # roleArn: arn:aws:iam::111122223333:role/kiln-apply
    # planRoleArn: arn:aws:iam::111122223333:role/kiln-plan
    vars:
      subnetId: subnet-0a1b2c3d
      securityGroupIds: [sg-0a1b2c3d]

# Many targets at once: accounts times Regions. kiln targets shows what comes of it.
# fleet:
#   roleArn: "arn:\${target.partition}:iam::\${target.account}:role/kiln-apply"
#   planRoleArn: "arn:\${target.partition}:iam::\${target.account}:role/kiln-plan"
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
const projectOf = (owner, targets, { configs, variables = "", defaults = "" } = {}) => `# yaml-language-server: $schema=schema/project.schema.json
# Kiln project: who owns what is made, and where it goes.
version: 1

# One name per project, and no other project with the same one: it is kept on everything that Kiln makes, in the tag kiln:owner.
owner: ${scalarOf(owner)}
${configs === void 0 ? "" : `configs: ${scalarOf(configs)}\n`}${variables === "" ? "" : `\n# What all targets have that say nothing else.\n${variables}`}
# account is compared with the credentials before anything is read or written.
targets:
${targets.map(targetLines).join("")}${defaults === "" ? "" : `\n${defaults}`}`;
function targetLines({ name, region, account, variables = "" }) {
	return [
		`  - name: ${scalarOf(name)}\n`,
		region === void 0 ? "    # region: us-east-1\n" : `    region: ${region}\n`,
		account === void 0 ? "    # account: \"111122223333\"\n" : `    account: "${account}"\n`,
		variables
	].join("");
}
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

# What is built there, and when. They name one another by their id. Take the # away: an edit of the recipe makes its next version, and the
# pipeline follows.
# ---
# kind: ImageRecipe
# name: golden-linux
# semanticVersion: 1.0.x
# parentImage: arn:\${target.partition}:imagebuilder:\${target.region}:aws:image/amazon-linux-2023-x86/x.x.x
# components:
#   - componentArn: arn:\${target.partition}:imagebuilder:\${target.region}:aws:component/update-linux/x.x.x
# ---
# kind: ImagePipeline
# name: golden-linux
# imageRecipeArn: \${ImageRecipe/golden-linux}
# infrastructureConfigurationArn: \${InfrastructureConfiguration/golden-linux}
# schedule: { scheduleExpression: cron(0 3 ? * MON *) }
`;
const forEditors = "editors: kiln schema component-document and kiln schema workflow-document print the schemas of *.component.yaml and *.workflow.yaml\n";
function ownerFor(root) {
	return (0, node_path().basename)(root).replaceAll(/[^\w.-]+/g, "-") || "images";
}
exports.exampleDocument = exampleDocument;
exports.exampleProject = exampleProject;
exports.forEditors = forEditors;
exports.ownerFor = ownerFor;
exports.projectOf = projectOf;
exports.targetLines = targetLines;
