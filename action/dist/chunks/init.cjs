const require_safe_text = require("./safe-text.cjs");
const require_new_files = require("./new-files.cjs");
const require_requests = require("./requests.cjs");
const require_log = require("./log.cjs");
const require_say = require("./say.cjs");
const require_signals = require("./signals.cjs");
const require_schema = require("./schema.cjs");
let node_path = require("node:path");
// cmd/commands/init-templates.ts
/** What would be read as a number or a word of YAML is quoted. */
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
/** Returns the project file for what an account and Region have: nothing in it changes what they are. */
const projectOf = (owner, { region, account }) => `# yaml-language-server: $schema=schema/project.schema.json
# Kiln project: who owns what is made, and where it goes.
version: 1

# One name per project, and no other project with the same one: it is kept on everything that Kiln makes, in the tag kiln:owner.
owner: ${scalarOf(owner)}

# account is compared with the credentials before anything is read or written.
targets:
  - name: default
    region: ${region}
    account: "${account}"
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
/** Where editors get the schemas of texts that stand in files of their own. */
const forEditors = "editors: kiln schema component-document and kiln schema workflow-document print the schemas of *.component.yaml and *.workflow.yaml\n";
// cmd/commands/init-from-account.ts
/** kiln init --from-account: a project for the account and Region that we are in, with all that nobody owns there. */
/** Writes the project, its documents and the schemas. Reads only. Resolves to the exit code. */
async function initFromAccount(host, { root, owner, schemas }, flags) {
	const stop = require_signals.handleSignals(host, flags.timeout);
	try {
		const counter = require_requests.countRequests(await require_log.createLog(host, flags));
		const { found, diagnostics, exitCode } = await require_new_files.findInAccount(host, owner, flags, {
			counter,
			stop
		});
		require_say.say(host, diagnostics);
		const target = found?.resolved[0];
		if (found === void 0 || target === void 0) return exitCode;
		const code = await require_new_files.writeNewFiles(host, [
			{
				path: (0, node_path.join)(root, "kiln.yaml"),
				text: projectOf(owner, target)
			},
			...require_new_files.documentFiles(found, { assigns: false }).map(({ name, text }) => ({
				path: (0, node_path.join)(root, "configs", name),
				text
			})),
			...schemas
		]);
		if (code !== 0) return code;
		host.writeErr(require_new_files.summariseExport({
			...found,
			policy: found.project
		}));
		host.writeOut("next: read them, then run kiln plan --adopt: it shows nothing but adoption\n");
		return 0;
	} finally {
		stop.release();
	}
}
// cmd/commands/init.ts
/** kiln init: the two files that a project starts with, or what an account has, and the schemas that editors check them with. */
/**
* Writes a commented kiln.yaml, one document, and beside them the schemas that both name in their first line: files of the project, so that
* an editor needs no network, and so that they are those of the Kiln that the project uses. With `--from-account` it is what the account has.
* What exists is never touched: then nothing is written at all.
*/
async function init(host, [folder = "."], flags) {
	const root = (0, node_path.resolve)(host.cwd, folder);
	const schemas = ["project", "document"].map((name) => {
		return {
			path: (0, node_path.join)(root, "schema", require_schema.schemaFiles[name]),
			text: require_schema.publishedSchema(name)
		};
	});
	const owner = ownerFor(root);
	if (flags.fromAccount === true) return initFromAccount(host, {
		root,
		owner,
		schemas
	}, flags);
	const code = await require_new_files.writeNewFiles(host, [
		{
			path: (0, node_path.join)(root, "kiln.yaml"),
			text: exampleProject(owner)
		},
		{
			path: (0, node_path.join)(root, "configs", "golden-linux.yaml"),
			text: exampleDocument
		},
		...schemas
	]);
	if (code !== 0) return code;
	const where = folder === "." ? "" : ` in ${require_safe_text.toSafeText(folder)}`;
	host.writeOut(forEditors);
	host.writeOut(`next: edit kiln.yaml and the document, then run kiln validate and kiln plan --emulator${where}\n`);
	return 0;
}
/** The name of the folder: two projects must not share an owner, or one would prune what the other has made. */
function ownerFor(root) {
	return (0, node_path.basename)(root).replaceAll(/[^\w.-]+/g, "-") || "images";
}
exports.init = init;
