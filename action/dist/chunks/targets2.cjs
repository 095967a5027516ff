const require_targets = require("./targets.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_optional = require("./optional.cjs");
const require_matrix = require("./matrix.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_plural = require("./plural.cjs");
const require_format_value = require("./format-value.cjs");
const require_fleet_part = require("./fleet-part.cjs");
const require_documents = require("./documents.cjs");
const require_say = require("./say.cjs");
const require_terminal = require("./terminal.cjs");
// src/render/text/targets.ts
/** Targets as `kiln targets` shows them: what came out of the project file, and where each value came from. */
/** Up to so many targets are shown with all their values. */
const shownInFull = 10;
/** Returns a table of the targets, and of a few of them everything that they have. */
function renderTargets(rows, palette) {
	const { bold, dim } = palette;
	const count = `${rows.length} ${require_plural.plural(rows.length, "target")}`;
	if (rows.length === 0) return `${bold(count)}\n`;
	const lines = [
		bold(count),
		"",
		...renderTable(rows, palette)
	];
	if (rows.length > shownInFull) {
		lines.push("", `What each of them has is shown for up to ${shownInFull}: pick some with --target, or take -o json.`);
		return `${lines.join("\n")}\n`;
	}
	for (const row of rows) {
		const values = valuesOf(row.target).map(([key, value]) => [
			key,
			value,
			provenanceInWords(row, key)
		]);
		if (values.length === 0) continue;
		const [wide, wider] = [0, 1].map((column) => Math.max(...values.map((cells) => (cells[column] ?? "").length)));
		lines.push("", bold(require_safe_text.toSafeText(row.target.name)));
		for (const [key, value, provenance] of values) lines.push(`  ${require_safe_text.toSafeText(key).padEnd(wide ?? 0)}  ${value.padEnd(Math.min(wider ?? 0, 60))}  ${dim(provenance)}`.trimEnd());
	}
	return `${lines.join("\n")}\n`;
}
function renderTable(rows, { dim }) {
	const filled = [
		["TARGET", ({ target }) => target.name],
		["ACCOUNT", ({ target }) => target.account ?? ""],
		["REGION", ({ target }) => target.region ?? ""],
		["WAVE", ({ target }) => target.wave === void 0 ? "" : String(target.wave)],
		["LABELS", ({ target }) => Object.entries(target.labels).map(([key, value]) => `${key}=${value}`).join(" ")],
		["RETIRED", ({ target }) => target.retired ? "retired" : ""],
		["CREDENTIALS", ({ target }) => [target.profile, target.roleArn].filter((one) => one !== void 0).join(" > ")],
		["DECLARED AT", ({ source }) => source === void 0 ? "" : require_safe_text.toSafeSource(source)]
	].map(([title, read]) => ({
		title,
		cells: rows.map((row) => require_safe_text.toSafeText(read(row)))
	})).filter(({ cells }) => cells.some((cell) => cell !== "")).map(({ title, cells }) => ({
		cells: [title, ...cells],
		width: Math.max(...[title, ...cells].map(({ length }) => length))
	}));
	return ["", ...rows].map((_, index) => {
		const line = filled.map(({ cells, width }) => (cells[index] ?? "").padEnd(width)).join("  ").trimEnd();
		return index === 0 ? dim(line) : line;
	});
}
/** What a target has beyond its name, in words, by the names of `provenance`. */
function valuesOf(target) {
	const { account, region, roleArn, externalId, profile, labels, wave, retired, vars } = target;
	return [
		...Object.entries({
			account,
			region,
			roleArn,
			externalId,
			profile,
			wave,
			retired: retired || void 0
		}).flatMap(([key, value]) => {
			return value === void 0 ? [] : [[key, require_safe_text.toSafeText(String(value))]];
		}),
		...Object.entries(labels).map(([key, value]) => [`labels.${key}`, require_safe_text.toSafeText(value)]),
		...Object.entries(vars).map(([key, value]) => [`vars.${key}`, require_format_value.formatValue(value)])
	];
}
function provenanceInWords({ provenance }, key) {
	const found = provenance.get(key);
	return found === void 0 ? "" : `${require_safe_text.toSafeSource(found.source)} (${found.layer})`;
}
/** Returns the targets as JSON, with the source and the layer of each value under `sources`. */
function renderTargetsJson(rows) {
	const targets = rows.map(({ target, source, provenance }) => {
		const { name, account, region, roleArn, externalId, profile, labels, wave, retired, vars } = target;
		return {
			name,
			account: account ?? null,
			region: region ?? null,
			...require_optional.optional({
				roleArn,
				externalId,
				profile
			}),
			labels,
			...require_optional.optional({ wave }),
			retired,
			vars,
			...require_optional.optional({ source }),
			sources: Object.fromEntries([...provenance].map(([key, { layer, source }]) => [key, {
				layer,
				...source
			}]))
		};
	});
	return `${require_safe_text.toSafeJson(JSON.stringify({
		formatVersion: "1.0",
		targets
	}, null, 2))}\n`;
}
// cmd/commands/targets.ts
/** kiln targets: what comes out of the project file, and the cut of the fleet for several machines. */
/** Prints the targets, or the fleet cut into parts. Resolves to 5 if the project or the flags are wrong. */
async function showTargets(host, [path], flags) {
	const mistakes = findMistakes(host, flags);
	const loaded = mistakes.length > 0 ? {
		targets: [],
		diagnostics: mistakes
	} : await require_targets.loadTargets(host, flags, path);
	const { project } = loaded;
	if (project === void 0 || require_diagnose.hasErrors(loaded.diagnostics)) {
		require_say.say(host, loaded.diagnostics);
		return 5;
	}
	const part = await choose(host, path, flags, project, loaded.targets);
	require_say.say(host, [...loaded.diagnostics, ...part.diagnostics]);
	if (require_diagnose.hasErrors(part.diagnostics)) return 5;
	if (flags.format !== void 0) return printMatrix(host, flags, flags.format, part);
	const rows = part.targets.map((target) => toRow(project, target));
	const palette = require_terminal.paletteOf(require_terminal.wantsColor(flags.color, host.stdout, host.env));
	host.writeOut(flags.output === "json" ? renderTargetsJson(rows) : renderTargets(rows, palette));
	return 0;
}
function findMistakes({ argv }, { format, chunk, shard }) {
	const mistake = (reason) => [require_diagnose.diagnose("usage", {
		reason,
		command: "targets"
	})];
	if (format === void 0) return chunk === void 0 ? [] : mistake("--chunk is for --format");
	if (argv.some((word) => /^(?:-o|--output)/.test(word))) return mistake("--output and --format exclude each other");
	return shard === void 0 ? [] : mistake("--format cuts the whole fleet: --shard is for the jobs that come of it");
}
/** Documents are read only if what they declare decides. */
async function choose(host, path, flags, project, targets) {
	if (flags.affectedSince === void 0) return require_fleet_part.chooseFleetPart(host, flags, {
		project,
		path,
		targets,
		documents: [],
		around: []
	});
	const read = await require_documents.readDocuments(host, project, path);
	if (require_diagnose.hasErrors(read.diagnostics)) return {
		targets: [],
		diagnostics: read.diagnostics
	};
	const part = await require_fleet_part.chooseFleetPart(host, flags, {
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
	const limit = require_matrix.matrixLimits[format];
	const chunk = flags.chunk ?? (format === "json-lines" ? 1 : void 0);
	const count = require_fleet_part.countParts(targets.length, {
		parts: limit,
		...require_optional.optional({ chunk })
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
		require_say.say(host, [require_diagnose.diagnose("tooManyParts", params)]);
		return 5;
	}
	const variables = {
		...flags.target === void 0 ? {} : { KILN_TARGET: flags.target.join(",") },
		...require_optional.optional({ KILN_AFFECTED_SINCE: since })
	};
	host.writeOut(require_matrix.renderMatrix(format, require_fleet_part.cutTargets(targets, count.parts), variables));
	return 0;
}
function toRow({ document, blueprints }, target) {
	const blueprint = blueprints?.get(target.name);
	if (document === void 0 || blueprint === void 0) return {
		target,
		provenance: /* @__PURE__ */ new Map()
	};
	return {
		target,
		source: document.locate(blueprint.path, "value"),
		provenance: require_targets.listProvenance(blueprint, document)
	};
}
exports.showTargets = showTargets;
