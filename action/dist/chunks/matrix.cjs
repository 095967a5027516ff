const require_plural = require("./plural.cjs");
const require_shard = require("./shard.cjs");
// src/render/machine/matrix.ts
const matrixFormats = [
	"github-matrix",
	"gitlab-matrix",
	"json-lines"
];
/** Jobs that a platform takes in one matrix. */
const matrixLimits = {
	"github-matrix": 256,
	"gitlab-matrix": 200,
	"json-lines": require_shard.mostShards
};
/**
* Returns the cut as text. `variables` are set for the jobs of GitLab: the flags that made the cut, which the jobs must have, too. An
* empty cut gives an empty matrix on GitHub, one job that does nothing on GitLab, and no line.
*/
function renderMatrix(format, parts, variables) {
	const entries = parts.map((targets, index) => ({
		shard: `${index + 1}/${parts.length}`,
		targets: targets.map(({ name }) => name),
		account: summarise(targets, "account"),
		region: summarise(targets, "region")
	}));
	switch (format) {
		case "github-matrix": return `${JSON.stringify({ include: entries })}\n`;
		case "gitlab-matrix": return `${JSON.stringify(toGitLab(entries, variables), null, 2)}\n`;
		case "json-lines": return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
	}
}
/** A file for a child pipeline: YAML, as JSON is. Jobs extend `.kiln-shards`; without targets they do not run, and one that does must be there. */
function toGitLab(entries, variables) {
	if (entries.length === 0) return {
		".kiln-shards": { rules: [{ when: "never" }] },
		"kiln-no-targets": { script: ["echo \"no targets: nothing to do\""] }
	};
	const matrix = entries.map(({ shard, targets, account, region }) => ({
		KILN_SHARD: shard,
		KILN_SHARD_TARGETS: shorten(targets),
		KILN_SHARD_ACCOUNT: account,
		KILN_SHARD_REGION: region
	}));
	return { ".kiln-shards": {
		...Object.keys(variables).length === 0 ? {} : { variables },
		parallel: { matrix }
	} };
}
/** GitLab puts the values into the name of the job, which holds 255 characters. */
function shorten(names) {
	const [first = "", ...others] = names;
	const all = names.join(" ");
	return all.length <= 100 ? all : `${first} and ${others.length} more`;
}
/** The one account or region of a part, or how many it has. */
function summarise(targets, key) {
	const values = new Set(targets.map((target) => target[key] ?? ""));
	const [first = ""] = values;
	return values.size === 1 ? first : `${values.size} ${require_plural.plural(values.size, key)}`;
}
Object.defineProperty(exports, "matrixFormats", {
	enumerable: true,
	get: function() {
		return matrixFormats;
	}
});
Object.defineProperty(exports, "matrixLimits", {
	enumerable: true,
	get: function() {
		return matrixLimits;
	}
});
Object.defineProperty(exports, "renderMatrix", {
	enumerable: true,
	get: function() {
		return renderMatrix;
	}
});
