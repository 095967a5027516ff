const require_plural = require("./plural.cjs");
const require_source = require("./source.cjs");
const require_safe_text = require("./safe-text.cjs");
const require_targets = require("./targets.cjs");
const require_optional = require("./optional.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_written_file = require("./written-file.cjs");
const require_group_by = require("./group-by.cjs");
const require_registry = require("./registry.cjs");
const require_canonical = require("./canonical.cjs");
const require_enumerate = require("./enumerate.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_references = require("./references.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_tags = require("./tags.cjs");
const require_base = require("./base.cjs");
const require_ci = require("./ci.cjs");
const require_documents = require("./documents.cjs");
const require_say = require("./say.cjs");
const require_requests = require("./requests.cjs");
const require_read_target = require("./read-target.cjs");
const require_yaml = require("./yaml.cjs");
let node_path = require("node:path");
// src/render/document/export-summary.ts
/** Names that are shown of each group. */
const shownNames = 5;
/** Returns the lines of the summary, for stderr. */
function summariseExport({ wanted, owned, unselected, unmatched, policy }) {
	const left = require_group_by.groupBy(owned, (live) => whyOf(live, policy)).map((members) => {
		return `left out, ${whyOf(members[0], policy)}: ${namesOf(members)}\n`;
	});
	const isEmpty = wanted.length + owned.length + unselected === 0;
	const unread = wanted.filter((one) => one.unread.length > 0).map(({ live }) => live);
	return [
		`${wanted.length - unread.length} exported${isEmpty ? ": there is no configuration in the account" : ""}\n`,
		...unread.length === 0 ? [] : [`written as comments, as the service does not show all that a document needs: ${namesOf(unread)}\n`],
		...left,
		...owned.length === 0 ? [] : ["--all exports these as well\n"],
		...isEmpty ? [] : unmatched.map((name) => `nothing in the account matches ${require_safe_text.toSafeText(name)}\n`),
		...unselected === 0 ? [] : [`not selected: ${require_plural.countOf(unselected, "configuration")}\n`]
	].join("");
}
function namesOf(members) {
	return require_enumerate.enumerate(members.map((live) => require_safe_text.toSafeText(require_requests.idOfLive(live))), ", ", shownNames);
}
function whyOf(live, policy) {
	const words = {
		ours: "as this project owns it",
		"previous-owner": "as a previous owner of this project has it",
		"foreign-owner": "as another project owns it",
		"foreign-manager": "as its tags say that another tool manages it"
	};
	const ownership = require_base.ownershipOf(live, policy);
	if (ownership === "unowned") throw new Error("what nobody owns is exported");
	const holder = require_base.holderOf(live, policy);
	return holder === void 0 ? words[ownership] : `${words[ownership]} (${require_safe_text.toSafeText(holder)})`;
}
// src/aws/list-live.ts
/** Everything that an account and Region has, whoever owns it: what `kiln export` writes of. */
/** Reads every configuration of every kind whole, and of lines of versions the newest one: older ones are only listed. */
async function listLive(asking) {
	const live = [];
	const versions = [];
	for (const kind of require_registry.kinds.values()) {
		const listed = await listAll(asking, kind);
		if (kind.versions !== void 0) versions.push(...listed);
		const wanted = kind.versions === void 0 ? listed : [...require_base.linesIn(listed).values()].flatMap(([newest]) => newest ?? []);
		const read = require_registry.isListWhole(kind) ? wanted : await Promise.all(wanted.map(({ arn }) => require_requests.readListed(asking, kind, arn)));
		live.push(...read.filter((one) => one !== void 0));
	}
	return {
		live: live.sort((a, b) => require_source.compareText(a.arn, b.arn)),
		versions
	};
}
async function listAll({ service, signal }, kind) {
	const found = [];
	for await (const page of require_requests.listSummaries(service, kind, { signal })) found.push(...page);
	return found;
}
// src/kinds/unread.ts
/** Members of a Create request that are no fields of a document, or that an ARN tells. */
const notFields = /* @__PURE__ */ new Set(["clientToken", "name"]);
/** Returns the fields that a document of these live fields would lack: the text of a component of the Marketplace, for example. */
function findUnread(kind, fields) {
	const needed = (require_document_schema.requestShape(kind).required ?? []).filter((field) => !notFields.has(field));
	return [.../* @__PURE__ */ new Set([...needed, ...require_documents.plainTexts(kind)])].filter((field) => fields[field] === void 0);
}
// src/run/export-references.ts
/** What ARNs mean, each as it is written in a document. */
var References = class {
	/** Of each text, which kind of document it names and how: recipes of both kinds can have the same line of images. */
	#written = /* @__PURE__ */ new Map();
	/** Adds what is declared for a target. A line is what its declared number comes to; `lines` are those that the account has. */
	addDeclared(desired, lines, place) {
		for (const one of desired) {
			const { id, name, identity } = one;
			const head = require_base.isVersioned(one) ? require_base.versionsOf(lines, identity).find((live) => require_canonical.meansVersion(require_base.declaredNumber(one), require_base.numberOf(live))) : void 0;
			if (require_base.isVersioned(one) && head === void 0) continue;
			this.#add(id, {
				identity,
				name,
				...require_optional.optional({ version: head && require_base.versionAt(head) })
			}, place);
		}
	}
	/** Adds what is exported. */
	addExported(live, place) {
		const { name, identity } = live;
		const version = require_base.isVersioned(live) ? require_base.versionAt(live) : void 0;
		this.#add(require_requests.idOfLive(live), {
			identity,
			name,
			...require_optional.optional({ version })
		}, place);
	}
	/** Returns how a document of a kind names what an ARN means; undefined if that is no document. Its own kind comes first. */
	find(arn, kind) {
		const written = this.#written.get(arn);
		return written?.get(kind) ?? written?.values().next().value;
	}
	/** Names that a reference cannot hold are left. */
	#add(id, one, place) {
		if (!/^[\w/ -]+$/.test(id)) return;
		for (const [text, reference] of require_references.writtenReferences(id, one, place)) {
			const known = this.#written.get(text) ?? /* @__PURE__ */ new Map();
			this.#written.set(text, known.set(one.identity.kind, reference));
		}
	}
};
// src/run/refused-texts.ts
/** Texts that the service has taken, although rules of Kiln refuse them. */
/** Returns the fields whose text would be an error in a document. */
function findRefusedTexts(kind, fields) {
	const { textRules } = kind;
	return require_documents.plainTexts(kind).filter((field) => {
		const text = fields[field];
		if (textRules === void 0 || typeof text !== "string") return false;
		return textRules.check(field, text, textRules.contextOf(fields)).some(({ diagnostic }) => require_diagnose.diagnostics[diagnostic].severity === "error");
	});
}
// src/run/export.ts
/** Finds what is to be exported. Without `found` the exit code says why there is nothing. */
async function findExported(machine, names, options, attendant) {
	return findIn(machine, await require_targets.loadTargets(machine, options), names, options, attendant);
}
/** Finds what nobody owns in the account and Region that we are in, for a new project of this owner. */
async function findInAccount(machine, owner, options, attendant) {
	return findIn(machine, require_targets.ambientTargets(machine, owner, options), [], options, attendant);
}
async function findIn(machine, loaded, names, options, attendant) {
	const { project } = loaded;
	if (project === void 0 || require_diagnose.hasErrors(loaded.diagnostics)) return {
		diagnostics: loaded.diagnostics,
		exitCode: 5
	};
	const revision = await require_ci.findRevision(machine.cwd, machine.env);
	const { clock } = machine;
	const { counter, stop } = attendant;
	const signal = stop.stopping;
	const result = await require_requests.withSessions(machine, {
		command: "export",
		revision
	}, options, attendant, async (sessions, backend) => {
		const { targets, unread, diagnostics } = await require_base.holdToBase(machine, project, loaded.targets);
		const said = [
			...loaded.diagnostics,
			...diagnostics,
			...unread.values()
		];
		if (unread.size > 0 || require_diagnose.hasErrors(diagnostics)) return {
			diagnostics: said,
			exitCode: 1
		};
		const reading = {
			machine,
			flags: options,
			backend,
			sessions,
			observer: counter,
			signal
		};
		const seen = [];
		const declared = await findDeclared(machine, project, targets);
		const references = new References();
		const places = [];
		for (const target of targets.filter((one) => !one.retired)) {
			const read = await require_read_target.readTarget(reading, target, async (service, resolved) => {
				const { live, versions } = await listLive({
					service,
					target: resolved,
					clock,
					signal
				});
				places.push(resolved);
				references.addDeclared(declared(resolved), require_base.linesIn(versions), resolved);
				return live.map((one) => ({
					target: resolved,
					live: one
				}));
			});
			if ("failure" in read) return {
				diagnostics: [...said, read.failure],
				exitCode: require_read_target.exitCodeOf(read.failure)
			};
			seen.push(...read.result);
		}
		const selected = select(seen, names, options, project);
		const wanted = selected.wanted.map((one) => {
			const { kind, fields } = one.live;
			return {
				...one,
				unread: findUnread(require_registry.kindOf(kind), fields),
				unchecked: findRefusedTexts(require_registry.kindOf(kind), fields)
			};
		});
		for (const { live, target, unread } of wanted) if (unread.length === 0) references.addExported(live, target);
		return {
			found: {
				project,
				targets,
				resolved: places,
				...selected,
				wanted,
				references
			},
			diagnostics: said,
			exitCode: 0
		};
	});
	if (!("failure" in result)) return result;
	return {
		diagnostics: [...loaded.diagnostics, result.failure],
		exitCode: require_read_target.exitCodeOf(result.failure)
	};
}
/** Returns what finds what is declared for a target; nothing where the documents cannot be understood: they are not what is asked about. */
async function findDeclared(machine, project, targets) {
	const { documents, diagnostics } = await require_documents.readDocuments(machine, project);
	if (require_diagnose.hasErrors(diagnostics)) return () => [];
	const declared = require_documents.declare({
		project,
		documents,
		targets
	});
	return require_diagnose.hasErrors(declared.diagnostics) ? () => [] : (target) => declared.in(target).desired;
}
function select(seen, names, { only = [], all = false }, policy) {
	const isOnly = (live, patterns) => require_targets.matchesAny(patterns, require_requests.idOfLive(live));
	const selected = seen.filter(({ live }) => (only.length === 0 || isOnly(live, only)) && (names.length === 0 || names.some((name) => isCalled(live, name))));
	const isWanted = ({ live }) => all || require_base.ownershipOf(live, policy) === "unowned";
	return {
		wanted: selected.filter(isWanted),
		owned: selected.filter((one) => !isWanted(one)).map(({ live }) => live),
		unselected: seen.length - selected.length,
		unmatched: [...names.filter((name) => !seen.some(({ live }) => isCalled(live, name))), ...only.filter((pattern) => !pattern.startsWith("!") && !seen.some(({ live }) => isOnly(live, [pattern])))]
	};
}
/** A name in any of its spellings, a pattern of it, or either of them after the kind. */
function isCalled(live, text) {
	const { kind, name, scope } = require_canonical.parseId(text) ?? { name: text };
	if (kind !== void 0 && require_registry.fold(kind) !== require_registry.fold(live.kind) && !require_targets.matchesAny([kind], live.kind)) return false;
	if (scope !== void 0 && !require_targets.matchesAny([scope.toLowerCase()], live.identity.scope ?? "")) return false;
	return require_canonical.slugOf(name) === live.identity.slug || require_targets.matchesAny([name], live.name);
}
// src/render/document/arns.ts
/** Returns a document with its ARNs written so that they mean just what they say. What is free text stays. */
function withReferences(kind, document, { place, referenceTo }) {
	const written = (arn) => {
		return referenceTo?.(arn, kind.kind) ?? (place === void 0 ? arn : inTarget(arn, place));
	};
	const free = /* @__PURE__ */ new Set(["description", ...kind.freeText]);
	const replaced = (value) => {
		if (typeof value === "string") return /^(?:ssm:)?arn:/.test(value) ? written(value) : value;
		if (require_registry.isList(value)) return value.map(replaced);
		if (!require_registry.isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, free.has(key) ? item : replaced(item)]));
	};
	const isPlain = (field) => require_references.fieldsWithoutReferences.has(field) || free.has(field);
	return Object.fromEntries(Object.entries(document).map(([field, value]) => [field, isPlain(field) ? value : replaced(value)]));
}
/** Account and Region that are those of the target are taken from it: so the document can serve others. */
function inTarget(text, place) {
	const [, before = "", partition = "", service = "", region = "", account = "", resource = ""] = /^(.*arn):([^:]*):([^:]*):([^:]*):([^:]*):(.*)$/s.exec(text) ?? [];
	const [isHere, isOurs] = [region === place.region, account === place.account];
	if (partition !== place.partition || !(isHere || isOurs)) return text;
	const [where, whose] = [isHere ? "${target.region}" : region, isOurs ? "${target.account}" : account];
	return [
		before,
		"${target.partition}",
		service,
		where,
		whose,
		resource
	].join(":");
}
// src/render/document/document.ts
/**
* Returns the document: every field and tag, but service defaults, husks and Kiln's own tags; and no status that the service gave it by
* itself. ARNs of what it can refer to become references.
*/
function documentOf(live, policy, context = {}) {
	const { targets, assigns = false, files = {} } = context;
	const kind = require_registry.kindOf(live.kind);
	const tags = Object.entries(live.tags).filter(([key]) => !require_tags.isLeftAlone(key, policy, void 0));
	const unchecked = [...live.unknown.filter((path) => !path.includes(".")), ...context.unchecked ?? []];
	const ignore = live.unknown.filter((path) => path.includes(".") && !path.includes("*"));
	const kiln = {
		...require_optional.optional({ targets }),
		...ignore.length === 0 ? {} : { ignore },
		...unchecked.length === 0 ? {} : { unchecked },
		...Object.keys(files).length === 0 ? {} : { files }
	};
	const { [require_version_numbers.numberField]: number, ...fields } = require_document_schema.toDocument(kind, withoutUnsent(kind, declaredFields(live, policy)));
	const texts = require_documents.plainTexts(kind);
	const escaped = Object.entries(require_registry.omit(fields, Object.keys(files))).map(([field, value]) => {
		return [field, texts.includes(field) ? value : escapeVariables(value)];
	});
	return {
		kind: live.kind,
		name: live.name,
		...require_optional.optional({ [require_version_numbers.numberField]: assigns && typeof number === "string" ? formOf(number) : number }),
		...withReferences(kind, Object.fromEntries(escaped), context),
		...tags.length === 0 ? {} : { tags: escapeVariables(Object.fromEntries(tags)) },
		...Object.keys(kiln).length === 0 ? {} : { kiln }
	};
}
/** The form that the next numbers have, of which only the last part counts on: `1.4.x`. */
function formOf(number) {
	return number.replace(/[^.]*$/, "x");
}
/** A field that the service may show where nothing was sent need not be sent: workflows without the role that sent ones need, for example. */
function withoutUnsent(kind, fields) {
	const normal = require_document_schema.normalise(kind, fields);
	const isUnsent = (field) => {
		const live = normal[field];
		return (live === void 0 ? [] : kind.forms?.[field]?.(live, {
			fields: normal,
			declared: void 0
		}))?.some(({ value, isLoose }) => value === void 0 && isLoose !== true) ?? false;
	};
	return Object.fromEntries(Object.entries(fields).filter(([field]) => !isUnsent(field)));
}
/** What the service switched off is not meant to be off. */
function declaredFields(live, policy) {
	const { autoOff } = require_registry.kindOf(live.kind);
	return autoOff !== void 0 && require_base.wasSwitchedOff(live.kind, live, policy) ? require_registry.omit(live.fields, [autoOff.member]) : live.fields;
}
/** `${` would be a variable. */
function escapeVariables(value) {
	const escaped = (value) => {
		if (typeof value === "string") return value.replaceAll("${", () => "$${");
		if (require_registry.isList(value)) return value.map((item) => escaped(item));
		if (!require_registry.isObject(value)) return value;
		return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, escaped(item)]));
	};
	return escaped(value);
}
// src/render/document/remarks.ts
/** Returns the lines that stand above a document as a comment; undefined if it speaks for itself. */
function remarkOn(live, policy, { unchecked = [], unread = [] } = {}) {
	const remarks = [
		...ofWhatIsUnread(unread),
		...ofStatus(live, policy),
		...ofWriteOnly(live),
		...ofRules(unchecked)
	];
	return remarks.length === 0 ? void 0 : remarks.join("\n");
}
function ofWhatIsUnread(unread) {
	if (unread.length === 0) return [];
	return [`Only a comment, as the service does not show ${require_enumerate.enumerate(unread)}, which a document needs.`, "Write it, and take the # away."];
}
function ofStatus(live, policy) {
	const { autoOff } = require_registry.kindOf(live.kind);
	if (autoOff === void 0 || !require_base.wasSwitchedOff(live.kind, live, policy)) return [];
	const { member, on } = autoOff;
	const failures = autoOff.failures(live.service);
	return [`No ${member}: the service switched it off after ${failures === void 0 ? "failures" : `${require_plural.countOf(failures, "failed build")} in a row`}. It stays off until what it builds from changes;`, `${member}: ${on} switches it on again.`];
}
function ofWriteOnly(live) {
	const { writeOnly = [], texts = [] } = require_registry.kindOf(live.kind).versions ?? {};
	if (writeOnly.length === 0) return [];
	const text = texts.filter((field) => live.fields[field] !== void 0);
	return [`No answer of the service shows ${require_enumerate.enumerate(writeOnly)}: nothing of that is exported.`, ...text.length === 0 ? [] : [`A text that came from S3 is here as ${require_enumerate.enumerate(text)}.`]];
}
function ofRules(unchecked) {
	return unchecked.map((field) => `The service has taken ${field}, which breaks rules that Kiln knows: it is not checked.`);
}
// cmd/commands/exported-files.ts
/** What `kiln export` writes: documents and, in files, the texts that they take from there. */
/** Returns one document for each configuration, its texts inside. */
function documentTexts(found, choices) {
	return found.wanted.map((one) => textOf(found, one, choices, {}));
}
/** Returns a file for each configuration, each followed by those that it takes texts from. Several targets have a folder each. */
function documentFiles(found, choices) {
	const inFolder = ({ target }, name) => found.targets.length > 1 ? (0, node_path.join)(target.name, name) : name;
	const named = require_group_by.groupBy(found.wanted, ({ target, live }) => `${target.name} ${live.kind}/${live.identity.slug}`);
	const alone = new Set(named.flatMap(([only, ...others]) => others.length === 0 ? [only] : []));
	return found.wanted.flatMap((one) => {
		const isAlone = alone.has(one);
		const texts = one.unread.length > 0 ? [] : textFilesOf(one.live, isAlone);
		const files = Object.fromEntries(texts.map(({ field, name }) => [field, name]));
		return [{
			name: inFolder(one, nameOf(one.live)),
			text: textOf(found, one, choices, files)
		}, ...texts.map(({ name, text }) => ({
			name: inFolder(one, name),
			text
		}))];
	});
}
function textOf({ project, references }, { target, live, unread, unchecked }, { assigns }, files) {
	const document = documentOf(live, project, {
		referenceTo: (arn, kind) => references.find(arn, kind),
		place: target,
		targets: project.targets.length > 1 ? [target.name] : void 0,
		assigns,
		files,
		unchecked
	});
	const remark = remarkOn(live, project, {
		unchecked,
		unread
	});
	const blocks = require_registry.kindOf(live.kind).versions?.texts ?? [];
	if (unread.length === 0) return require_yaml.renderDocument(document, remark, blocks);
	return require_yaml.commentOf(`${remark}\n${require_yaml.renderDocument(document, void 0, blocks)}`);
}
/** What a file of documents could be taken for, or does not read back as it is, stays in the document. */
function textFilesOf(live, isAlone) {
	const { textEndings = {} } = require_registry.kindOf(live.kind);
	return Object.entries(textEndings).flatMap(([field, ending]) => {
		const text = live.fields[field];
		if (typeof text !== "string" || text === "" || /\p{Surrogate}/u.test(text) || /^\uFEFF|^["']?kind["']?\s*:/m.test(text)) return [];
		return [{
			field,
			name: named([
				live.identity.slug,
				...isAlone ? [] : scopeOf(live),
				ending
			]),
			text
		}];
	});
}
/** A document stands beside its texts: where these are called by its kind, it is called by its name alone. */
function nameOf(live) {
	const { short, textEndings = {} } = require_registry.kindOf(live.kind);
	const isText = Object.values(textEndings).includes(`${short}.yaml`);
	const scoped = scopeOf(live).map((scope) => `${scope}-${short}`);
	const middle = scoped.length > 0 ? scoped : isText ? [] : [short];
	return named([
		live.identity.slug,
		...middle,
		"yaml"
	]);
}
function scopeOf({ identity: { scope } }) {
	return scope === void 0 ? [] : [scope];
}
/** No name of a file begins with a dot, which is passed over, or looks like a flag. */
function named(steps) {
	return steps.join(".").replace(/^[.-]/, "_$&");
}
// cmd/commands/new-files.ts
/** Files that a command makes: what is there already is never touched. */
/** Writes files, and says which. If one of them exists already, nothing is written. Resolves to the exit code. */
async function writeNewFiles(host, files) {
	const named = (path) => (0, node_path.relative)(host.cwd, path);
	const taken = files.filter(({ path }) => require_written_file.isTaken(path));
	if (taken.length > 0) return require_say.refuse(host, taken.map(({ path }) => require_diagnose.diagnose("existsAlready", { file: named(path) })));
	for (const { path, text } of files) {
		try {
			await require_written_file.createFile(host.cwd, path, text);
		} catch (error) {
			const reason = error.message;
			return require_say.refuse(host, [require_diagnose.diagnose("unwritableFile", {
				file: named(path),
				reason
			})], 1);
		}
		host.writeOut(`wrote ${require_safe_text.toSafeText(named(path))}\n`);
	}
	return 0;
}
Object.defineProperty(exports, "documentFiles", {
	enumerable: true,
	get: function() {
		return documentFiles;
	}
});
Object.defineProperty(exports, "documentTexts", {
	enumerable: true,
	get: function() {
		return documentTexts;
	}
});
Object.defineProperty(exports, "findExported", {
	enumerable: true,
	get: function() {
		return findExported;
	}
});
Object.defineProperty(exports, "findInAccount", {
	enumerable: true,
	get: function() {
		return findInAccount;
	}
});
Object.defineProperty(exports, "summariseExport", {
	enumerable: true,
	get: function() {
		return summariseExport;
	}
});
Object.defineProperty(exports, "writeNewFiles", {
	enumerable: true,
	get: function() {
		return writeNewFiles;
	}
});
