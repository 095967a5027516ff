let require_every_run_reading$;
const require_every_run_reading = () => require_every_run_reading$ ??= require("./every-run-reading.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src$;
const require_src = () => require_src$ ??= require("./src.cjs");
let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_src_render_text$;
const require_src_render_text = () => require_src_render_text$ ??= require("./src-render-text.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
// cmd/commands/targets.ts
async function showTargets(host, [path], flags) {
	const mistakes = findMistakes(host, flags);
	const loaded = mistakes.length > 0 ? {
		targets: [],
		diagnostics: mistakes
	} : await require_every_run().loadTargets(host, "targets", flags, path);
	const { project } = loaded;
	if (project === void 0 || require_every_run().hasErrors(loaded.diagnostics)) {
		require_every_run().say(host, loaded.diagnostics);
		return 5;
	}
	const part = await choose(host, path, flags, project, loaded.targets);
	require_every_run().say(host, [...loaded.diagnostics, ...part.diagnostics]);
	if (require_every_run().hasErrors(part.diagnostics)) return 5;
	if (flags.format !== void 0) return printMatrix(host, flags, flags.format, part);
	const rows = part.targets.map((target) => toRow(project, target));
	const palette = require_every_run().paletteOf(require_every_run().wantsColor(flags.color, host.stdout, host.env));
	host.writeOut(flags.output === "json" ? require_src_render_text().renderTargetsJson(rows) : require_src_render_text().renderTargets(rows, palette));
	return 0;
}
function findMistakes({ argv }, { format, chunk, shard }) {
	const mistake = (reason) => [require_every_run().diagnose("usage", {
		reason,
		command: "targets"
	})];
	if (format === void 0) return chunk === void 0 ? [] : mistake("--chunk is for --format");
	if (argv.some((word) => /^(?:-o|--output)/.test(word))) return mistake("--output and --format exclude each other");
	return shard === void 0 ? [] : mistake("--format cuts the whole fleet: --shard is for the jobs that come of it");
}
async function choose(host, path, flags, project, targets) {
	if (flags.affectedSince === void 0) return require_every_run().chooseFleetPart(host, flags, {
		project,
		path,
		targets,
		documents: [],
		around: []
	});
	const read = await require_every_run().readDocuments(host, project, path);
	if (require_every_run().hasErrors(read.diagnostics)) return {
		targets: [],
		diagnostics: read.diagnostics
	};
	const part = await require_every_run().chooseFleetPart(host, flags, {
		project,
		path,
		targets,
		...read
	});
	return {
		...part,
		diagnostics: [...read.diagnostics, ...part.diagnostics]
	};
}
function printMatrix(host, flags, format, { targets, since }) {
	const limit = require_start().matrixLimits[format];
	const chunk = flags.chunk ?? (format === "json-lines" ? 1 : void 0);
	const count = require_src_run().countParts(targets.length, {
		parts: limit,
		...require_src().optional({ chunk })
	});
	if ("least" in count) {
		const params = {
			format,
			limit,
			chunk: chunk ?? 1,
			count: targets.length,
			parts: count.wanted,
			least: count.least
		};
		require_every_run().say(host, [require_every_run().diagnose("tooManyParts", params)]);
		return 5;
	}
	const variables = {
		...flags.target === void 0 ? {} : { KILN_TARGET: flags.target.join(" ") },
		...require_src().optional({ KILN_AFFECTED_SINCE: since })
	};
	host.writeOut(require_start().renderMatrix(format, require_src_run().cutTargets(targets, count.parts), variables));
	return 0;
}
function toRow({ document, blueprints }, target) {
	const blueprint = blueprints?.get(target.name);
	if (document === void 0 || blueprint === void 0) return {
		target,
		provenance: new Map()
	};
	return {
		target,
		source: document.locate(blueprint.path, "value"),
		provenance: require_every_run_reading().listProvenance(blueprint, document)
	};
}
exports.showTargets = showTargets;
