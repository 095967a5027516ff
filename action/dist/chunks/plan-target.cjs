const require_action = require("./action.cjs");
const require_requests = require("./requests.cjs");
const require_canonical = require("./canonical.cjs");
const require_references = require("./references.cjs");
const require_registry = require("./registry.cjs");
const require_base = require("./base.cjs");
const require_version_numbers = require("./version-numbers.cjs");
const require_source = require("./source.cjs");
const require_optional = require("./optional.cjs");
const require_order = require("./order.cjs");
const require_imagebuilder = require("./imagebuilder.cjs");
const require_credentials = require("./credentials.cjs");
const require_document_schema = require("./document-schema.cjs");
const require_digest = require("./digest.cjs");
const require_diagnose = require("./diagnose.cjs");
const require_enumerate = require("./enumerate.cjs");
let node_events = require("node:events");
// src/plan/settled.ts
/**
* Returns the live configuration that a summary stands for, if nothing can have changed since the last apply: it is ours; what is declared
* has the recorded digests; `dateUpdated` is the recorded one, so that no update came after; and what the list does show, tags
* included, is as declared. Undefined otherwise: then it has to be read.
*/
function settleFromSummary(kind, desired, summary, policy) {
	const record = require_base.readRecord(summary, policy);
	if (record.state !== "known" || require_base.ownershipOf(summary, policy) !== "ours") return void 0;
	if (desired.protect !== void 0 && desired.protect !== record.isProtected) return void 0;
	if (!require_base.isRecordedDate(record.dateUpdated, summary.dateUpdated)) return void 0;
	if (![...require_base.marksOfSettled(kind, desired, policy)].every(([field, mark]) => {
		if (kind.versions?.notContent.includes(field) === true) return true;
		const recorded = require_base.markOf(record, field);
		return recorded !== void 0 && require_base.isSameMark(recorded, mark);
	})) return void 0;
	const { name: __, tags: ___, ...declared } = desired.fields;
	const listed = new Set(kind.model.summaryFields);
	const unlisted = Object.entries(declared).filter(([field]) => !listed.has(field));
	const fields = {
		...Object.fromEntries(unlisted),
		...summary.fields
	};
	const { isSummary: _, ...known } = summary;
	const live = {
		...known,
		fields,
		unknown: [],
		recorded: true
	};
	return require_base.diffOne(desired, live, policy).fields.length === 0 ? live : void 0;
}
// src/plan/old-versions.ts
/**
* Lines of versions that nobody declares any more, and older versions of those that are declared: what stays, and what `--prune` deletes.
* Nothing goes that anything names, that is shared, or that images were built of.
*/
/** Returns the versions of ours in a line that nobody declares, the newest first: none where its newest version is another project's. */
function oursOfGoneLine(versions, policy) {
	const [newest] = versions;
	return newest !== void 0 && ["ours", "unowned"].includes(require_base.ownershipOf(newest, policy)) ? require_base.oursAmong(versions, policy) : [];
}
/** Returns one change for a line that nobody declares: nothing where none of it is ours. */
function decideGoneLine(versions, context) {
	const { pruner, policy } = context;
	const own = oursOfGoneLine(versions, policy);
	const [newest] = own;
	if (newest === void 0) return [];
	const { kind, name, arn } = newest;
	const usedBy = usersOf(own, context);
	const base = {
		id: require_requests.idOfLive(newest),
		count: own.length,
		kind,
		name,
		arn,
		live: newest,
		fields: [],
		refreshRecord: false,
		...require_optional.optional({ usedBy })
	};
	if (require_base.isProtected(newest, policy)) return [{
		...base,
		action: "orphan",
		reason: "protected"
	}];
	const going = own.filter((live) => mayGo(live, context));
	const inUse = own.length - going.length;
	if (going.length === 0) {
		if (own.some((live) => isStaying(live, context))) return [{
			...base,
			action: "orphan",
			reason: "in-use",
			inUse
		}];
		return [{
			...base,
			action: "orphan",
			reason: "not-declared",
			prune: "no-record"
		}];
	}
	const prune = usedBy === null ? "pipelines-unknown" : pruner.refusal ?? "deletes";
	if (!pruner.isAsked || prune !== "deletes") return [{
		...base,
		action: "orphan",
		reason: "not-declared",
		prune
	}];
	return [{
		...base,
		action: "delete",
		reason: inUse > 0 ? "in-use" : "not-declared",
		versions: going,
		fields: require_base.diffUndeclared(newest, policy).fields,
		...inUse > 0 ? { inUse } : {}
	}];
}
/** Returns the older versions of a declared line that `--prune` deletes, each a change of its own, the oldest first. */
function decideSuperseded(change, context) {
	const { lines, pruner, policy, now } = context;
	const { desired, version } = change;
	const keep = desired?.keep ?? policy.versions.keep;
	if (desired === void 0 || version === void 0 || keep === void 0 || now === void 0) return [];
	if (!pruner.isAsked || pruner.refusal !== void 0 || change.action === "blocked") return [];
	const versions = require_base.versionsOf(lines, desired.identity);
	if (versions[0] !== void 0 && require_base.ownershipOf(versions[0], policy).startsWith("foreign")) return [];
	const own = require_base.oursAmong(versions, policy);
	if (desired.protect ?? (own[0] !== void 0 && require_base.isProtected(own[0], policy))) return [];
	const declared = require_base.plannedAt(version);
	const isOld = (live) => {
		const made = Date.parse(live.dateCreated ?? "");
		return require_version_numbers.compareVersions(require_base.versionAt(live), declared) < 0 && now - made >= policy.versions.minAge;
	};
	const isMade = change.action === "create";
	return own.slice(Math.max(0, keep - (isMade ? 1 : 0))).filter((live) => isOld(live) && mayGo(live, context)).toReversed().map((live) => {
		const { kind, name, arn } = live;
		const at = [require_base.numberOf(live), ...live.build === void 0 ? [] : [live.build]];
		return {
			id: [require_requests.idOfLive(live), ...at].join("/"),
			kind,
			name,
			arn,
			action: "delete",
			reason: "superseded",
			fields: require_base.diffUndeclared(live, policy).fields,
			refreshRecord: false,
			live
		};
	});
}
/** Reports whether the record shows that an apply of this project made a version, and nothing holds on to it. */
function mayGo(live, context) {
	return require_base.readRecord(live, context.policy).state === "known" && !isStaying(live, context);
}
function isStaying(live, { findUsers, staying, going }) {
	const users = findUsers(live);
	return users === null || users?.some(({ arn }) => going?.has(arn) !== true) === true || staying?.has(live.arn) === true;
}
/** Whoever names any of the versions, once; null where that cannot be told. */
function usersOf(own, { findUsers }) {
	const found = own.map((live) => findUsers(live));
	if (found.includes(null)) return null;
	if (found.every((users) => users === void 0)) return void 0;
	return [...new Map(found.flatMap((users) => users ?? []).map((user) => [user.arn, user])).values()].sort((a, b) => require_source.compareText(a.name, b.name));
}
// src/plan/wanted-versions.ts
/** Which versions have to be read whole, beyond what lists say of all of them. */
/**
* Returns the versions that have to be read: for each document the newest one of the declared form or, where there is none, the one before it.
* With `fast` those that their record settles are not: nothing can have changed but their tags, which the list shows, as long as what they
* refer to is settled too.
*/
function findWantedVersions(declared, lines, { target, policy, refresh }) {
	const unlisted = [];
	const wanted = [];
	const settled = [];
	const standing = /* @__PURE__ */ new Map();
	for (const one of require_order.orderDesired(declared)) {
		const versions = require_base.versionsOf(lines, one.identity);
		const head = require_base.newestOf(versions, require_base.declaredNumber(one));
		const isKnown = (one.deferred ?? []).every(({ parts }) => {
			return parts.every((part) => typeof part === "string" || standing.has(require_canonical.keyOf(part.identity)));
		});
		const live = head !== void 0 && refresh === "fast" && isKnown ? settleFromSummary(require_registry.kindOf(one.kind), require_order.fillIn(one, standing, target), head, policy) : void 0;
		if (live !== void 0) {
			settled.push(live);
			standing.set(require_canonical.keyOf(one.identity), require_base.versionAt(live));
			continue;
		}
		if (head === void 0) unlisted.push(one);
		const before = head ?? previousOf(one, versions, policy);
		if (before !== void 0) wanted.push(before);
	}
	return {
		wanted,
		settled,
		unlisted
	};
}
/** The newest one of ours below the number that would be made. */
function previousOf(desired, versions, policy) {
	const number = require_version_numbers.nextNumber(require_base.declaredNumber(desired), void 0);
	return require_base.oursAmong(versions, policy).find((live) => require_version_numbers.compareVersions(require_base.versionAt(live), { number }) < 0);
}
// src/aws/observe-versions.ts
/**
* Kinds with versions: lists show every version of every line, whoever made it, with its tags and record. Only of those that a document may
* come to is more asked for.
*/
/** Lists the versions of a kind to the end, where anything is declared of it or orphans are looked for. */
async function listVersions(seeing, kind, desired) {
	const { service, policy, signal, progress, isWholeProject } = seeing;
	if (desired.length === 0 && !isWholeProject) return {
		kind: kind.kind,
		live: [],
		isListed: false,
		unmanaged: 0
	};
	const live = [];
	let isListed = true;
	try {
		for await (const page of require_requests.listSummaries(service, kind, {
			signal,
			progress
		})) live.push(...page);
	} catch (error) {
		if (desired.length > 0 || !require_requests.isDenied(error)) throw error;
		isListed = "denied";
	}
	const declared = new Set(desired.map(({ identity }) => require_canonical.keyOf(identity)));
	const newest = [...require_base.linesIn(live).entries()].flatMap(([key, [first]]) => declared.has(key) ? [] : first ?? []);
	return {
		kind: kind.kind,
		live,
		isListed: isListed === true ? isWholeProject : isListed,
		unmanaged: newest.filter((one) => require_base.ownershipOf(one, policy) === "unowned").length
	};
}
/** Returns what was seen with those versions read whole that documents may come to, and the newest one of what nobody declares any more. */
async function readVersions(seeing, desired, seen) {
	const { service, target, policy, signal, progress, refresh, isWholeProject } = seeing;
	const lines = require_base.linesIn(seen);
	const declared = desired.filter(require_base.isVersioned);
	const known = new Set(declared.map(({ identity }) => require_canonical.keyOf(identity)));
	const { wanted, settled, unlisted } = findWantedVersions(declared, lines, {
		target,
		policy,
		refresh
	});
	const orphans = [...lines.entries()].flatMap(([key, versions]) => {
		return isWholeProject && !known.has(key) ? oursOfGoneLine(versions, policy).slice(0, 1) : [];
	});
	const reads = [...[...wanted, ...orphans].map((live) => progress(require_requests.readListed(seeing, require_registry.kindOf(live.kind), live.arn))), ...unlisted.map((one) => {
		const version = firstAsked(require_base.declaredNumber(one));
		const arn = require_canonical.arnOf({
			...one.identity,
			version
		}, target);
		return progress(require_requests.readLive(service, target, require_registry.kindOf(one.kind), arn, signal));
	})];
	const read = (await Promise.all(reads)).filter((live) => live !== void 0);
	const whole = new Map([...settled, ...read].map((live) => [live.arn, live]));
	const gone = new Set([...wanted, ...orphans].map(({ arn }) => arn).filter((arn) => !whole.has(arn)));
	const all = new Map(seen.filter(({ arn }) => !gone.has(arn)).map((live) => [live.arn, live]));
	for (const [arn, live] of whole) all.set(arn, live);
	return [...all.values()];
}
/** What a Get does not take is asked for by its first number. */
function firstAsked(form) {
	return require_version_numbers.isAskable(form) ? form : require_version_numbers.nextNumber(form, void 0);
}
// src/aws/observe.ts
/**
* Reads what a plan needs to know of one account and region. Throws `ServiceError` if it cannot be read; nothing is asked for any more
* when it does.
*/
async function observe(service, target, desired, policy, options) {
	const giveUp = new AbortController();
	const signal = options.signal === void 0 ? giveUp.signal : AbortSignal.any([options.signal, giveUp.signal]);
	(0, node_events.setMaxListeners)(0, signal);
	const seeing = {
		service,
		target,
		policy,
		...options,
		signal,
		progress: countReads(options.onRead)
	};
	const orGiveUp = async (work) => {
		try {
			return await work;
		} catch (error) {
			giveUp.abort(error);
			throw error;
		}
	};
	const work = [...require_registry.kinds.values()].map((kind) => {
		const declared = desired.filter((one) => one.kind === kind.kind);
		return orGiveUp(kind.versions === void 0 ? observeKind(seeing, kind, declared) : listVersions(seeing, kind, declared));
	});
	const settled = await Promise.allSettled(work);
	if (settled.find((one) => one.status === "rejected") !== void 0) throw giveUp.signal.reason;
	const seen = settled.flatMap((one) => one.status === "fulfilled" ? [one.value] : []);
	return {
		live: await orGiveUp(readVersions(seeing, desired, seen.flatMap((one) => one.live))),
		listed: seen.flatMap((one) => one.isListed === true ? [one.kind] : []),
		unlisted: seen.flatMap((one) => one.isListed === "denied" ? [one.kind] : []),
		...options.isWholeProject ? { unmanaged: seen.reduce((sum, one) => sum + one.unmanaged, 0) } : {}
	};
}
function countReads(onRead) {
	let [done, total] = [0, 0];
	return async (read) => {
		total += 1;
		onRead?.(done, total);
		const answer = await read;
		done += 1;
		onRead?.(done, total);
		return answer;
	};
}
async function observeKind(seeing, kind, desired) {
	const { service, target, policy, progress, signal } = seeing;
	const unseen = new Map(desired.map((one) => [require_canonical.keyOf(one.identity), one]));
	const settled = [];
	const isWhole = require_registry.isListWhole(kind);
	const refers = Object.keys(kind.references).length > 0 || kind.findNames !== void 0;
	const reads = [];
	const read = (arn, isListed = false) => {
		const reading = progress(isListed ? require_requests.readListed(seeing, kind, arn) : require_requests.readLive(service, target, kind, arn, signal));
		reading.catch(() => void 0);
		reads.push(reading);
	};
	let unmanaged = 0;
	let isListed = seeing.isWholeProject;
	try {
		const isWanted = seeing.isWholeProject ? {} : { isWanted: () => needsList(seeing, unseen) };
		for await (const page of require_requests.listSummaries(service, kind, {
			signal,
			progress,
			...isWanted
		})) for (const summary of page) {
			const key = require_canonical.keyOf(summary.identity);
			const declared = unseen.get(key);
			unseen.delete(key);
			const known = declared !== void 0 && seeing.refresh === "fast" && !isWhole ? settleFromSummary(kind, declared, summary, policy) : void 0;
			const ownership = require_base.ownershipOf(summary, policy);
			const isAskedFor = declared !== void 0 || ownership === "ours" && seeing.isWholeProject;
			if (known !== void 0) settled.push(known);
			else if (isAskedFor && !isWhole) read(summary.arn, true);
			else if (isAskedFor || refers) settled.push(summary);
			if (!isAskedFor && ownership === "unowned") unmanaged += 1;
		}
	} catch (error) {
		if (desired.length > 0 || !require_requests.isDenied(error)) throw error;
		isListed = "denied";
	}
	for (const { identity } of unseen.values()) read(require_canonical.arnOf(identity, target));
	const live = [...settled, ...(await Promise.all(reads)).filter((one) => one !== void 0)];
	return {
		kind: kind.kind,
		live,
		isListed,
		unmanaged
	};
}
/** As many reads by name, all at once, cost no more than one more page of a list, which is mostly about others. */
const fewReads = 25;
/**
* Reports whether another page of the list is worth asking for where orphans are not looked for. Pages come one after the other, and in a
* large account each is mostly about others: few that are left to find are asked for by name. Names of which it is not known what ARN they get are found by listing alone
* (docs/decisions/0005-list-then-get.md).
*/
function needsList({ refresh }, unseen) {
	if (unseen.size === 0) return false;
	if ([...unseen.values()].some(({ identity }) => identity.slug.includes("--"))) return true;
	return refresh === "fast" && unseen.size > fewReads;
}
/**
* Lists what may refer to the kinds in `used` and was not listed yet. Returns what was observed with those that refer to something; what may
* not be listed is told.
*/
async function observeUsers(service, observed, used, signal) {
	let { live, listed, unlisted } = observed;
	const isKnown = ({ kind }) => listed.includes(kind) || unlisted.includes(kind);
	const wanted = new Set([...used].flatMap((kind) => require_references.kindsReferringTo(kind)).filter((kind) => !isKnown(kind)));
	if (wanted.size === 0) return observed;
	for (const kind of wanted) {
		const known = new Set(live.map(({ arn }) => arn));
		try {
			for await (const page of require_requests.listSummaries(service, kind, { signal })) live = [...live, ...page.filter(({ arn }) => !known.has(arn))];
			listed = [...listed, kind.kind];
		} catch (error) {
			if (!require_requests.isDenied(error)) throw error;
			unlisted = [...unlisted, kind.kind];
		}
	}
	return {
		...observed,
		live,
		listed,
		unlisted
	};
}
// src/aws/staying.ts
/**
* What keeps a version from being deleted, beyond what lists show: who names it, who it is shared with, what was built of it. It is looked up
* for what `--prune` would delete, and for nothing else. What cannot be looked up counts as there.
*/
/** Looks up what keeps versions that would be deleted. Throws `ServiceError` for what is not about one of them. */
async function findStaying(service, target, observed, going, signal) {
	const asking = {
		service,
		target,
		signal
	};
	const [readers, shared, built] = await Promise.all([
		readReaders(asking, observed, going),
		Promise.all(going.map((live) => isShared(asking, live))),
		findBuilt(asking, going)
	]);
	const hidden = new Set(readers.unread.flatMap(({ kind }) => referredBy(kind, going)));
	const staying = going.filter((live, index) => shared[index] === true || built(live) || hidden.has(live.kind));
	return {
		observed: readers.observed,
		staying: new Set(staying.map(({ arn }) => arn))
	};
}
/** Reads whole what would go, so that a plan can show it, and what may name it, where it was only listed. */
async function readReaders({ service, target, signal }, observed, going) {
	const kinds = [...new Set(going.map(({ kind }) => kind))].flatMap((kind) => require_references.kindsReferringTo(kind));
	const readers = new Set(kinds.filter((kind) => !require_registry.isListWhole(kind)).map(({ kind }) => kind));
	const gone = new Set(going.map(({ arn }) => arn));
	const unread = [];
	const live = await Promise.all(observed.live.map(async (one) => {
		if (one.isSummary !== true || !(readers.has(one.kind) || gone.has(one.arn))) return [one];
		try {
			const whole = await require_requests.readLive(service, target, require_registry.kindOf(one.kind), one.arn, signal);
			return whole === void 0 ? [] : [whole];
		} catch (error) {
			if (!require_requests.isAboutOne(error)) throw error;
			unread.push(one);
			return [one];
		}
	}));
	return {
		observed: {
			...observed,
			live: live.flat()
		},
		unread
	};
}
/** Returns which kinds of those that would go a kind can refer to. */
function referredBy(reader, going) {
	return going.map(({ kind }) => kind).filter((kind) => require_references.kindsReferringTo(kind).some((one) => one.kind === reader));
}
/** Reports whether a version has a policy that lets others use it: then it is not deleted (API_DeleteComponent). */
async function isShared({ service, signal }, { kind, arn }) {
	const name = require_registry.policyOperationOf(require_registry.kindOf(kind));
	if (name === void 0) return false;
	const [member = ""] = Object.keys(require_imagebuilder.imagebuilder.operations[name]?.query ?? {});
	try {
		const { body } = await service.call(name, { [member]: arn }, { signal });
		return typeof body["policy"] === "string" && body["policy"] !== "";
	} catch (error) {
		if (error instanceof require_credentials.ServiceError && error.class === "not-found") return false;
		if (require_requests.isAboutOne(error)) return true;
		throw error;
	}
}
/** Resolves to what tells whether images were built of a version: they have its name and number, and one list shows them all. */
async function findBuilt({ service, signal }, going) {
	const images = new Set(going.flatMap(({ kind }) => require_registry.kindOf(kind).images ?? []));
	const built = /* @__PURE__ */ new Set();
	const isOf = ({ kind, identity }, image) => require_registry.kindOf(kind).images === image && built.has(require_canonical.keyOf({
		...identity,
		kind: image
	}));
	try {
		for (const kind of images) {
			const model = require_imagebuilder.imagebuilder.builtKinds[kind];
			const list = model?.operations["list"];
			if (model === void 0 || list === void 0) continue;
			for await (const page of require_requests.listPages(service, list, {
				signal,
				input: { includeDeprecated: true }
			})) {
				const rows = page[model.listBodyMember];
				for (const row of require_registry.isList(rows) ? rows : []) {
					const parsed = require_registry.isObject(row) && typeof row["arn"] === "string" ? require_canonical.parseArn(row["arn"]) : void 0;
					if (parsed !== void 0) built.add(require_canonical.keyOf(parsed.identity));
				}
			}
		}
	} catch (error) {
		if (!require_requests.isAboutOne(error)) throw error;
		return ({ kind }) => require_registry.kindOf(kind).images !== void 0;
	}
	return (live) => [...images].some((image) => isOf(live, image));
}
// src/kinds/status.ts
/** Returns the status of a live resource as the service says it; empty for a kind that has none. */
function statusOf({ fields }) {
	const { status } = fields;
	return typeof status === "string" ? status : "";
}
// src/plan/account-after.ts
/** What an account will hold after an apply, and what in it refers to what: what is declared where it is carried out, elsewhere what is live. */
var AccountAfter = class {
	resources;
	#target;
	/** By identity without the version: a document of a versioned kind is a line. */
	#lines;
	#builders;
	constructor({ target, changes, observed, policy }) {
		const byArn = new Map(changes.map((change) => [change.arn, change]));
		const seen = new Set(observed.live.map(({ arn }) => arn));
		this.#target = target;
		this.resources = [...observed.live.map((live) => toResource(live, byArn.get(live.arn), policy)), ...changes.flatMap((change) => seen.has(change.arn) ? [] : toNew(change))];
		const lines = /* @__PURE__ */ new Map();
		for (const resource of this.resources) {
			const parsed = require_canonical.parseArn(resource.arn);
			if (parsed === void 0) continue;
			const line = require_canonical.keyOf(require_canonical.lineOf(parsed.identity));
			lines.set(line, [...lines.get(line) ?? [], resource]);
		}
		this.#lines = lines;
	}
	/** Returns what an ARN names: several versions where it leaves them open. */
	find(arn) {
		const parsed = require_canonical.parseArn(arn);
		if (parsed === void 0 || !require_canonical.isIn(parsed, this.#target)) return [];
		const lines = require_references.linesOf(parsed.identity);
		if (lines.some(({ kind }) => kind !== parsed.identity.kind)) return this.#findBuilders(new Set(lines.map(require_canonical.keyOf)));
		return (this.#lines.get(require_canonical.keyOf(require_canonical.lineOf(parsed.identity))) ?? []).filter((one) => {
			const other = require_canonical.parseArn(one.arn);
			return other === void 0 || require_canonical.isMeant(parsed, other);
		});
	}
	/** An image changes with what builds it: a recipe alone builds nothing. */
	#findBuilders(lines) {
		this.#builders ??= this.resources.filter(({ kind }) => require_registry.kindOf(kind).builds !== void 0);
		return this.#builders.filter(({ kind, fields }) => {
			return require_references.findReferences(require_registry.kindOf(kind), fields).some(({ parsed }) => lines.has(require_canonical.keyOf(require_canonical.lineOf(parsed.identity))));
		});
	}
	/** Reports whether an ARN is one of this account and Region. */
	holds(arn) {
		const parsed = require_canonical.parseArn(arn);
		return parsed !== void 0 && require_canonical.isIn(parsed, this.#target);
	}
	/** Returns what a resource refers to, as far as it is known. */
	namedBy({ kind, fields, change }) {
		const written = require_references.findReferences(require_registry.kindOf(kind), fields).flatMap(({ arn }) => this.find(arn));
		const { startsFrom } = require_registry.kindOf(kind);
		const named = (change !== void 0 && require_action.isPending(change) ? change.desired?.references ?? [] : []).filter(({ path }) => startsFrom === void 0 || path[0] !== startsFrom).flatMap(({ identity }) => this.#lines.get(require_canonical.keyOf(require_canonical.lineOf(identity))) ?? []);
		return [.../* @__PURE__ */ new Set([...written, ...named])];
	}
};
function toResource(live, change, policy) {
	const { kind, name, arn } = live;
	const desired = change !== void 0 && require_action.isPending(change) ? change.desired : void 0;
	return {
		kind,
		name,
		arn,
		fields: desired === void 0 ? live.fields : require_base.updateRequest(desired, live, policy),
		live,
		...require_optional.optional({ change })
	};
}
function toNew(change) {
	const { kind, name, arn, desired } = change;
	if (desired === void 0 || !require_action.isPending(change)) return [];
	return [{
		kind,
		name,
		arn,
		fields: require_document_schema.toRequest(require_registry.kindOf(kind), desired.fields),
		change
	}];
}
// src/plan/consequences.ts
/**
* Which pipelines will build something else after an apply: those that change in what they build, and those that refer to such a change,
* directly or through others, whoever owns them.
*/
/** Finds what follows from a plan. Nothing does where it has nothing pending. */
function findConsequences(input) {
	const { target, changes, policy } = input;
	if (!changes.some(changesBuild)) return {
		consequences: [],
		unread: []
	};
	const account = new AccountAfter(input);
	const findCauses = causesIn(account, changes);
	const unread = /* @__PURE__ */ new Set();
	return {
		consequences: account.resources.flatMap((resource) => {
			const { builds } = require_registry.kindOf(resource.kind);
			const because = builds === void 0 || resource.change?.action === "delete" ? [] : findCauses(resource);
			if (builds === void 0 || because.length === 0) return [];
			const { name, arn, fields, live, change } = resource;
			const schedule = builds.schedule(fields);
			const status = statusOf({ fields });
			const isSame = live !== void 0 && schedule === builds.schedule(live.fields) && status === statusOf(live);
			const { destinations, missing } = whereTo(resource, builds, account, target);
			if (missing !== void 0) unread.add(missing);
			const overriddenBy = builds.overriddenBy(fields);
			const { regions, accounts, sharedWith } = overriddenBy.length > 0 ? nowhere : destinations;
			return [{
				pipeline: name,
				arn,
				owner: change !== void 0 && require_action.isPending(change) ? "ours" : ownerOf(live && require_base.ownershipOf(live, policy)),
				because,
				status,
				schedule: schedule ?? null,
				nextRun: (isSame ? builds.nextRun(live.service) : void 0) ?? null,
				regions,
				accounts,
				...require_optional.optional({
					sharedWith: sharedWith.length > 0 ? sharedWith : void 0,
					overriddenBy: overriddenBy.length > 0 ? overriddenBy : void 0
				})
			}];
		}).sort((a, b) => require_source.compareText(a.pipeline, b.pipeline) || require_source.compareText(a.arn, b.arn)),
		unread: [...unread].sort(require_source.compareText)
	};
}
/** Reports whether a change is carried out and alters what is built with it. */
function changesBuild(change) {
	if (!require_action.isWritten(change)) return false;
	const kind = require_registry.kindOf(change.kind);
	return change.action === "create" || change.fields.some(({ keys: [field] }) => require_registry.isInBuild(kind, String(field)));
}
/**
* Returns what finds the ids of the changes that a resource refers to, through what does not change itself and what only follows from others:
* where the story begins. In the order of the plan.
*/
function causesIn(account, changes) {
	const known = /* @__PURE__ */ new Map();
	const behind = (resource) => {
		const found = known.get(resource);
		if (found !== void 0) return found;
		const ids = /* @__PURE__ */ new Set();
		known.set(resource, ids);
		for (const named of account.namedBy(resource)) if (isCause(named.change)) ids.add(named.change.id);
		else for (const id of behind(named)) ids.add(id);
		return ids;
	};
	return (resource) => {
		const own = isCause(resource.change) ? [resource.change.id] : [];
		const isNew = own.length > 0 && resource.change?.action === "create";
		const ids = new Set(isNew ? own : [...own, ...behind(resource)]);
		return changes.flatMap(({ id }) => ids.has(id) ? [id] : []);
	};
}
/** Reports whether a change alters what is built for a reason of its own. */
function isCause(change) {
	return change !== void 0 && changesBuild(change) && change.because === void 0;
}
const nowhere = {
	regions: [],
	accounts: [],
	sharedWith: []
};
/** Returns where images go, as far as that was read; `missing` is what would have to be read. */
function whereTo({ fields }, builds, account, target) {
	const arn = builds.sentBy(fields);
	if (arn === void 0) return { destinations: {
		regions: [target.region],
		accounts: [target.account],
		sharedWith: []
	} };
	const [named] = account.find(arn);
	if (named !== void 0) return { destinations: require_registry.kindOf(named.kind).findDestinations?.(named.fields, target) ?? nowhere };
	const isElsewhere = !account.holds(arn) || builds.overriddenBy(fields).length > 0;
	return {
		destinations: nowhere,
		...isElsewhere ? {} : { missing: arn }
	};
}
function ownerOf(ownership) {
	if (ownership === "unowned") return "none";
	return ownership === "ours" ? "ours" : "other";
}
// src/plan/hold-back.ts
/**
* What cannot be done because of what it names: something that is not there, or something that must not be touched. What named it before
* goes on, as references to a blocked document stand for what is there.
*/
/** Returns a change, blocked if it would newly name what is absent or blocked. */
function holdBack(change, context) {
	if (change.desired === void 0 || !require_action.isWritten(change)) return change;
	const { desired } = change;
	const { target, absent, before } = context;
	const missing = ownArns(desired, target).filter((found) => absent.has(found.arn) || isNeitherMadeNorThere(found, context)).filter(({ path, arn }) => change.action === "create" || isNewlyNamed(change, path, [arn])).map(({ path, arn }) => ({
		path: require_registry.formatPath(path),
		arn
	}));
	if (missing.length > 0) {
		const builds = desired.references.filter(({ path }) => missing.some((one) => one.path === require_registry.formatPath(path)));
		const arns = [...new Set(missing.map(({ arn }) => arn))];
		const because = [...new Set(builds.map(({ id }) => id))];
		if (builds.length > 0 && missing.every(({ arn }) => isImage(arn))) return block(change, {
			reason: "waiting-for-image",
			missing: arns,
			because
		});
		return block(change, {
			reason: "missing-reference",
			missing: arns
		});
	}
	const causes = desired.references.filter((one) => isNewlyNamed(change, one.path, valuesIn(desired, one, context))).map(({ id }) => id);
	const blocked = [...new Set(causes)].filter((id) => before.get(id)?.action === "blocked");
	const reason = before.get(blocked[0] ?? "")?.reason;
	return reason === void 0 ? change : block(change, {
		reason,
		because: blocked
	});
}
/** Reports whether an ARN names a version of a declared line that is not there and that no change makes. */
function isNeitherMadeNorThere({ parsed }, { standing, lines }) {
	const version = standing.get(require_canonical.keyOf(require_canonical.lineOf(parsed.identity)));
	if (version === void 0) return false;
	const { number, build } = version;
	return ![{
		identity: {
			...parsed.identity,
			version: number
		},
		...require_optional.optional({ build })
	}, ...require_base.versionsOf(lines, parsed.identity)].some((one) => require_canonical.isMeant(parsed, one));
}
/** Reports whether an ARN is one of what is built, which no document declares. */
function isImage(arn) {
	const kind = require_canonical.parseArn(arn)?.identity.kind;
	return [...require_registry.kinds.values()].some(({ images }) => images !== void 0 && images === kind);
}
function block(change, why) {
	const { clientToken: _, ...rest } = change;
	return {
		...rest,
		action: "blocked",
		...why
	};
}
/**
* Reports whether a change would name what was not named before: all of it in a first create, in any other change what the field that differs
* does not hold yet. `values` are what a reference stands for at `path`.
*/
function isNewlyNamed({ live, replaces = live, fields }, path, values) {
	const [top = ""] = path;
	if (replaces === void 0) return true;
	if (!fields.some(({ keys }) => keys[0] === top)) return false;
	const texts = [...require_registry.textsIn(require_registry.valueAt(replaces.fields, [top]))];
	return values.length === 0 || values.some((value) => !texts.some((text) => holds(text, value)));
}
/** Returns those of the values that a reference may stand for which stand where it was written. */
function valuesIn({ fields }, { path, id, identity }, { target, standing }) {
	const version = standing.get(require_canonical.keyOf(identity));
	const one = {
		identity,
		name: require_canonical.parseId(id)?.name ?? identity.slug,
		...require_optional.optional({ version })
	};
	const values = require_references.attributeNamesOf(identity.kind).flatMap((attribute) => require_references.attributeOf(attribute, one, target) ?? []);
	const written = require_registry.valueAt(fields, path);
	return typeof written === "string" ? values.filter((value) => holds(written, value)) : [];
}
/** Reports whether a value stands in a text, and not as a part of a longer name. */
function holds(text, value) {
	const isPart = (character) => character !== void 0 && /[\w-]/.test(character);
	for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) if (!isPart(text[at - 1]) && !isPart(text[at + value.length])) return true;
	return false;
}
function ownArns({ kind, fields }, target) {
	return require_references.findReferences(require_registry.kindOf(kind), fields).filter(({ parsed }) => require_canonical.isIn(parsed, target));
}
/**
* Returns the ARNs of the own account and Region that changes would newly name, that no document of the project declares, and that were not
* seen: whether they are there has to be asked.
*/
function findUnseen(changes, desired, observed, target) {
	const seen = new Set(observed.live.map(({ arn }) => arn));
	const unseen = /* @__PURE__ */ new Map();
	const declared = new Set(desired.map(({ identity }) => require_canonical.keyOf(identity)));
	for (const change of changes) {
		if (change.desired === void 0 || !require_action.isWritten(change)) continue;
		for (const found of ownArns(change.desired, target)) {
			const line = require_canonical.keyOf(require_canonical.lineOf(found.parsed.identity));
			if (seen.has(found.arn) || declared.has(line)) continue;
			if (change.action !== "create" && !isNewlyNamed(change, found.path, [found.arn])) continue;
			unseen.set(found.arn, found);
		}
	}
	return [...unseen.values()];
}
// src/plan/covered.ts
/**
* What a digest and a review cover where numbers of versions stand: not the number that Kiln or the service assigned, which another merge may
* move, but the document that it belongs to, and its content (docs/decisions/0016-what-a-digest-covers.md).
*/
/**
* Returns changes, causes first, with what is covered of each field where that is not its values. `declared` is what was decided about, with
* its numbers still open, by id.
*/
function withCovered(changes, declared, target, policy) {
	const lines = /* @__PURE__ */ new Map();
	return changes.map((change) => {
		const one = declared.get(change.id);
		const open = one === void 0 ? void 0 : withoutNumbers(one, lines);
		const cover = coverer(change, open, lines, {
			target,
			policy
		});
		const covered = change.fields.map(cover);
		if (open !== void 0 && change.version !== void 0) {
			const { declared: number, build } = change.version;
			lines.set(require_canonical.keyOf(open.identity), {
				id: change.id,
				content: require_canonical.digestOf(require_base.contentOf(open, policy)).toString("base64url").slice(0, 16),
				number: require_version_numbers.isExactNumber(number) ? number : void 0,
				hasBuild: build !== void 0
			});
		}
		return {
			...change,
			fields: covered
		};
	});
}
/** Reports whether nothing about the version of a line was assigned. */
function isWritten({ number, hasBuild }) {
	return number !== void 0 && !hasBuild;
}
function withoutNumbers(desired, lines) {
	return require_order.fillInTexts(desired, ({ identity, attribute }) => {
		const line = lines.get(require_canonical.keyOf(identity));
		return line === void 0 ? void 0 : `\${${line.id}.${attribute}}${line.number ?? ""}#${line.content}`;
	});
}
/** Returns what says what is covered of the fields of a change. */
function coverer({ desired, live, replaces }, open, lines, { target, policy }) {
	const isCreate = live === void 0 && replaces === void 0;
	const compared = desired === void 0 || open?.deferred === void 0 ? void 0 : require_base.comparedDesired(require_registry.kindOf(open.kind), open, policy, isCreate);
	return (field) => {
		const before = withoutAssigned(field.before, lines, target);
		const after = field.after === void 0 || compared === void 0 ? field.after : require_registry.valueAt(compared, field.keys) ?? field.after;
		if (require_base.isEqual(before, field.before) && require_base.isEqual(after, field.after)) return field;
		return {
			...field,
			covered: require_optional.optional({
				before,
				after
			})
		};
	};
}
/** Returns a live value with the ids of declared lines in place of ARNs whose numbers were assigned. */
function withoutAssigned(value, lines, target) {
	if (typeof value === "string") {
		const parsed = require_canonical.parseArn(value);
		const line = parsed === void 0 || !require_canonical.isIn(parsed, target) ? void 0 : lines.get(require_canonical.keyOf(require_canonical.lineOf(parsed.identity)));
		return line === void 0 || isWritten(line) ? value : `\${${line.id}}${line.number ?? ""}`;
	}
	if (require_registry.isList(value)) return value.map((item) => withoutAssigned(item, lines, target) ?? null);
	if (!require_registry.isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutAssigned(item, lines, target) ?? null]));
}
// src/plan/decide-all.ts
/**
* Decides about everything that is declared for a target, causes first: which version a document comes to decides what those that name it say,
* and whether they differ at all.
*/
/** Returns one change for each declared configuration, causes before what follows from them. */
function decideAll(input) {
	const { desired, observed, target, policy, absent = /* @__PURE__ */ new Set(), lines, findUsers } = input;
	const live = new Map(observed.live.filter((one) => !require_base.isVersioned(one)).map((one) => [require_canonical.keyOf(one.identity), one]));
	const standing = /* @__PURE__ */ new Map();
	/** Which versions references would stand for if nothing were made. */
	const former = /* @__PURE__ */ new Map();
	const before = /* @__PURE__ */ new Map();
	const context = {
		target,
		before,
		standing,
		lines,
		absent
	};
	const named = namedByOurs(input);
	for (const one of require_order.orderDesired(desired)) {
		const filled = require_order.fillIn(one, standing, target);
		const held = holdBack(withUsers(withCauses(require_base.isVersioned(one) ? require_base.decideLine(filled, require_base.versionsOf(lines, one.identity), {
			...input,
			isNamed: named
		}) : decideOne(filled, live.get(require_canonical.keyOf(one.identity)), input), one, {
			...input,
			standing,
			former,
			before
		}), findUsers), context);
		before.set(one.id, held);
		const stand = require_base.standOf(held, require_base.versionsOf(lines, one.identity), policy);
		if (stand !== void 0) standing.set(require_canonical.keyOf(one.identity), stand);
		const was = held.replaces === void 0 ? stand : require_base.versionAt(held.replaces);
		if (was !== void 0) former.set(require_canonical.keyOf(one.identity), was);
	}
	const byId = new Map(desired.map((one) => [one.id, one]));
	return [...before.values()].map((change) => {
		const one = byId.get(change.id);
		const again = one === void 0 ? change : reenable(change, require_order.fillIn(one, standing, target), before, input);
		return again === change ? change : holdBack(withUsers(again, findUsers), context);
	});
}
/** A change that there would not be without new versions of what the document names says which those are. */
function withCauses(change, declared, { standing, former, before, target, policy }) {
	const { deferred = [], references } = declared;
	const against = change.replaces ?? change.live;
	if (deferred.length === 0 || against === void 0 || !require_action.isWritten(change)) return change;
	const named = new Set(deferred.flatMap(({ parts }) => parts.map((part) => typeof part === "string" ? "" : part.id)));
	const moved = references.filter(({ id, identity }) => {
		if (!named.has(id)) return false;
		const [now, then] = [standing, former].map((versions) => versions.get(require_canonical.keyOf(identity)));
		return before.get(id)?.action === "create" && now !== void 0 && then !== void 0 && require_version_numbers.compareVersions(now, then) !== 0;
	});
	const because = [...new Set(moved.map(({ id }) => id))];
	if (because.length === 0) return change;
	return require_base.diffOne(require_order.fillIn(declared, new Map([...standing, ...former]), target), against, policy).fields.length === 0 ? {
		...change,
		because
	} : change;
}
/** What the service switched off is compared as if it were declared as off. */
function decideOne(desired, live, { target, policy, options }) {
	const kept = require_base.keepOff(desired, live, policy);
	return require_base.decideDeclared({
		...require_base.diffOne(kept, live, policy),
		desired: kept
	}, target, policy, options);
}
/** What was kept off is decided again, as it was declared, where what it builds from has changed. */
function reenable(change, declared, before, { observed, target, policy, options }) {
	const why = change.desired?.keptOff === true ? require_base.findReasonToReenable(change, before, observed, policy) : void 0;
	if (why === void 0) return change;
	const again = require_base.decideDeclared({
		...require_base.diffOne(declared, change.live, policy),
		desired: declared
	}, target, policy, options);
	return again.action === "update" && again.fields.every(({ reason }) => reason === "auto-disabled") ? {
		...again,
		...why
	} : again;
}
function withUsers(change, findUsers) {
	const usedBy = require_action.showsUsers(change) && change.live !== void 0 ? findUsers(change.live) : void 0;
	return usedBy === void 0 ? change : {
		...change,
		usedBy
	};
}
/** Prepares to tell whether something live of ours names a version, by its exact number. */
function namedByOurs({ observed, policy }) {
	let named;
	return (identity, version) => {
		named ??= new Set(observed.live.flatMap((live) => {
			if (require_base.ownershipOf(live, policy) !== "ours") return [];
			return require_references.findReferences(require_registry.kindOf(live.kind), live.fields).map(({ parsed }) => exactKey(parsed.identity, parsed.build));
		}));
		return named.has(exactKey({
			...identity,
			version: version.number
		}, version.build));
	};
}
function exactKey(identity, build = "") {
	return `${require_canonical.keyOf(identity)} ${build}`;
}
// src/plan/orphans.ts
/** What becomes of what is not declared any more: some of those that use it go in the same plan, or are led to something else. */
/**
* Decides what happens to owned configurations that are not declared. `declared` are the decided changes of those that are.
* What only what `--prune` deletes uses goes with it, after it; so does what an update leads away from.
*/
function decideOrphans(undeclared, declared, findUsers, pruner, policy, decideLines = () => []) {
	const updates = undeclared.length === 0 ? [] : declared.flatMap((change) => toUpdate(change, policy));
	let going = [];
	for (;;) {
		const changes = undeclared.map((diff) => {
			const ledAway = updates.flatMap(({ arn, names }) => names.has(diff.live.arn) ? [] : [arn]);
			return require_base.decideUndeclared(diff, findUsers(diff.live), pruner, policy, /* @__PURE__ */ new Set([...going, ...ledAway]));
		});
		const lines = decideLines(new Set(going), {
			...pruner,
			isAsked: true
		});
		const found = [...changes, ...lines].filter(({ action, prune }) => action === "delete" || prune === "deletes").flatMap(({ arn, versions }) => versions?.map((version) => version.arn) ?? [arn]);
		if (found.length === going.length) return [...changes, ...decideLines(new Set(going), pruner)];
		going = found;
	}
}
/** Who is updated, and what it names afterwards. */
function toUpdate(change, policy) {
	const { arn, kind, desired, live } = change;
	if (desired === void 0 || live === void 0 || !require_action.isPending(change)) return [];
	const after = require_references.findReferences(require_registry.kindOf(kind), require_base.updateRequest(desired, live, policy));
	return [{
		arn,
		names: new Set(after.map((named) => named.arn))
	}];
}
// src/plan/rename.ts
/** Returns the changes with `renamed` set on both sides of each pair. A configuration is in one pair at most. */
function pairRenames(changes, policy) {
	const orphans = /* @__PURE__ */ new Map();
	for (const change of changes) {
		if (change.action !== "orphan") continue;
		const face = faceOf(change, policy);
		orphans.set(face, [...orphans.get(face) ?? [], change]);
	}
	const partners = /* @__PURE__ */ new Map();
	for (const create of orphans.size === 0 ? [] : changes.filter((change) => change.action === "create")) {
		const orphan = orphans.get(faceOf(create, policy))?.shift();
		if (orphan === void 0) continue;
		partners.set(create.id, orphan.id);
		partners.set(orphan.id, create.id);
	}
	return changes.map((change) => {
		const renamed = partners.get(change.id);
		return renamed === void 0 ? change : {
			...change,
			renamed
		};
	});
}
/** What is left of a configuration without its name and description, as text. */
function faceOf({ kind: name, desired, live }, policy) {
	const kind = require_registry.kindOf(name);
	const { description: _, ...face } = desired === void 0 ? live === void 0 ? {} : require_base.comparedLive(kind, live, policy) : require_base.comparedDesired(kind, {
		...desired,
		ignore: []
	}, policy);
	return require_canonical.canonicalJson([name, face]);
}
// src/plan/quotas.ts
/** How near a plan comes to what an account can have: told from the lists that were read anyway. */
/** From this part of a quota on, a plan that makes more warns. */
const nearPart = .8;
/** Returns how many of each kind with versions there will be, where the plan makes some. */
function countQuotas(changes, { live }, { quotas }) {
	return [...require_registry.kinds.values()].flatMap(({ kind, versions, quota }) => {
		const count = (action) => changes.filter((change) => change.kind === kind && change.action === action).reduce((sum, change) => sum + (change.versions?.length ?? 1), 0);
		const makes = count("create");
		if (versions === void 0 || makes === 0) return [];
		return [{
			kind,
			makes,
			total: live.filter((one) => one.kind === kind).length + makes,
			quota: quotas[kind] ?? quota
		}];
	});
}
/** Returns a warning where a quota is nearly used up. What the plan deletes goes last: it makes no room. */
function warnOfQuota({ kind, makes, total, quota }) {
	return total < quota * nearPart ? [] : [require_diagnose.diagnose("quotaNear", {
		kind,
		makes,
		total,
		quota
	})];
}
// src/plan/users.ts
/** Who refers to what in an account: the reverse of references, whoever owns the one that refers. */
/** Prepares the reverse of the references that were seen. */
function usersIn({ live, listed, unlisted }) {
	let byArn;
	const isHidden = ({ kind, isSummary }) => isSummary === true && require_registry.kindOf(kind).versions !== void 0;
	const hidden = new Set(live.filter(isHidden).map(({ kind }) => kind));
	return (one) => {
		const kinds = require_references.kindsReferringTo(one.kind).map(({ kind }) => kind);
		if (kinds.length === 0) return void 0;
		if (kinds.some((kind) => unlisted.includes(kind))) return null;
		if (!kinds.every((kind) => listed.includes(kind) && !hidden.has(kind))) return void 0;
		byArn ??= reverse(live, require_base.linesIn(live));
		return byArn.get(one.arn) ?? [];
	};
}
/**
* Adds those that are declared and name a configuration, whether or not they do so in the account: what a document names is not deleted.
* Where a list is not permitted the users stay unknown.
*/
function withDeclaredUsers(findUsers, declared, target, lines) {
	let byArn;
	return (one) => {
		const known = findUsers(one);
		if (known === null) return null;
		byArn ??= reverse(declared.map((user) => toLiveForm(user, target)), lines);
		const seen = new Set(known?.map(({ arn }) => arn));
		const more = (byArn.get(one.arn) ?? []).filter(({ arn }) => !seen.has(arn));
		return more.length === 0 ? known : [...known ?? [], ...more];
	};
}
/** As a create would make it: with the status that is sent where none is declared. */
function toLiveForm({ kind, name, identity, fields }, target) {
	return {
		kind,
		name,
		arn: require_canonical.arnOf(identity, target),
		fields: require_document_schema.toRequest(require_registry.kindOf(kind), fields)
	};
}
function reverse(all, lines) {
	const users = /* @__PURE__ */ new Map();
	for (const one of [...all].sort((a, b) => require_source.compareText(a.name, b.name))) {
		const user = {
			arn: one.arn,
			name: one.name,
			status: statusOf(one)
		};
		const kind = require_registry.kindOf(one.kind);
		const named = [...require_references.findReferences(kind, one.fields).map((found) => resolve(found, lines)), ...(kind.findNames?.(one.fields) ?? []).flatMap((name) => resolveName(name, lines))];
		for (const arn of new Set(named)) {
			const known = users.get(arn);
			if (known === void 0) users.set(arn, [user]);
			else known.push(user);
		}
	}
	return users;
}
/** Of the versions that a reference leaves open, the newest one is used. */
function resolve({ arn, parsed }, lines) {
	return require_base.versionsOf(lines, parsed.identity).find((live) => require_canonical.isMeant(parsed, live))?.arn ?? arn;
}
function resolveName({ kind, name, version }, lines) {
	const found = require_base.newestOf(require_base.versionsOf(lines, require_canonical.identityOf(kind, name)), version);
	return found === void 0 ? [] : [found.arn];
}
// src/plan/warnings.ts
/** What a plan warns of, beyond what its rows say. */
function* warningsOf(change, policy) {
	const { desired, live, id } = change;
	if (live === void 0) return;
	if (change.reason !== "unknown-live-field" && live.unknown.length > 0 && desired !== void 0) {
		const unknown = require_base.wipedBy(desired, live, policy);
		if (unknown.length > 0) yield require_diagnose.diagnose("unknownLiveField", {
			id,
			fields: unknown.join(", ")
		}, desired.source);
	}
	if (require_base.readRecord(live, policy).state === "newer") yield require_diagnose.diagnose("newerRecord", { id }, desired?.source);
	if (desired !== void 0 && live.name !== desired.name) yield require_diagnose.diagnose("otherSpelling", {
		id,
		live: live.name
	}, desired.source);
}
/** Returns the warnings of a plan. */
function findWarnings(changes, observed, options, policy) {
	const unrecorded = changes.filter((change) => {
		if (!options.prune || change.action !== "orphan" || change.live === void 0) return false;
		return require_base.readRecord(change.live, policy).state !== "known";
	});
	const along = changes.filter(({ desired }) => desired?.isAlong === true).map(({ id }) => id);
	return [
		...along.length === 0 ? [] : [require_diagnose.diagnose("takenAlong", { ids: require_enumerate.enumerate(along) })],
		...changes.flatMap((change) => [...warningsOf(change, policy)]),
		...unrecorded.map(({ id }) => require_diagnose.diagnose("orphanWithoutRecord", { id })),
		...observed.unlisted.map((kind) => {
			const { model, references } = require_registry.kindOf(kind);
			const params = {
				kind,
				operation: model.operations["list"] ?? ""
			};
			return require_diagnose.diagnose(Object.keys(references).length > 0 ? "usersNotListed" : "kindNotListed", params);
		})
	];
}
// src/plan/line-warnings.ts
/** What is to know of a line of versions beyond what becomes of it: versions above the declared one, and what waits for the next one. */
/** Returns the changes with somebody else's newer versions. Where what is declared takes one up, that is drift, whatever else happens. */
function withForeign(changes, lines, policy) {
	const floating = floatingIn(changes.flatMap(({ desired }) => desired ?? []));
	return changes.map((change) => {
		const { desired, version, reason } = change;
		if (desired === void 0 || version === void 0) return change;
		const above = versionsAbove(change, lines).filter((live) => {
			return require_base.ownershipOf(live, policy) !== "ours" && !require_canonical.meansVersion(version.declared, require_base.numberOf(live));
		});
		const taken = above.find((live) => isTakenUp(live, change, lines, floating));
		const [newest] = above;
		if (newest === void 0) return change;
		const isTaken = taken !== void 0;
		const foreign = {
			version: require_base.numberOf(taken ?? newest),
			isTaken
		};
		return {
			...change,
			foreign,
			...isTaken && reason === void 0 ? { reason: "foreign-version" } : {}
		};
	});
}
/** Returns what there is to say of lines. */
function findLineWarnings(changes, lines, observed, policy) {
	const floating = floatingIn(observed.live);
	return changes.flatMap((change) => {
		const { id, desired, live, version, foreign } = change;
		if (desired === void 0 || version === void 0) return [];
		const { resolved } = version;
		const own = versionsAbove(change, lines).find((one) => {
			return require_base.ownershipOf(one, policy) === "ours" && isTakenUp(one, change, lines, floating);
		});
		const waiting = live === void 0 || change.action === "blocked" ? [] : findWaiting(desired, live, policy);
		return [
			...foreign === void 0 ? [] : [require_diagnose.diagnose(foreign.isTaken ? "foreignVersionTaken" : "foreignVersion", {
				id,
				resolved,
				version: foreign.version
			}, desired.source)],
			...own === void 0 ? [] : [require_diagnose.diagnose("ownVersionAbove", {
				id,
				resolved,
				version: require_base.numberOf(own)
			}, desired.source)],
			...waiting.length === 0 ? [] : [require_diagnose.diagnose("waitsForVersion", {
				id,
				resolved,
				fields: require_enumerate.enumerate(waiting)
			}, desired.source)]
		];
	});
}
function versionsAbove({ desired, version }, lines) {
	if (desired === void 0 || version === void 0) return [];
	return require_base.versionsOf(lines, desired.identity).filter((live) => {
		return require_version_numbers.compareVersions({ number: require_base.numberOf(live) }, { number: version.resolved }) > 0;
	});
}
/** Reports whether a reference that leaves the number open means a version: it is the newest one that fits, what is made included. */
function isTakenUp(live, { version }, lines, floating) {
	const number = require_base.numberOf(live);
	const others = [...require_base.versionsOf(lines, live.identity).map(require_base.numberOf), version?.resolved ?? number];
	return [...floating.get(require_canonical.keyOf(require_canonical.lineOf(live.identity))) ?? []].some((form) => {
		const isNewest = others.every((other) => {
			return !require_canonical.meansVersion(form, other) || require_version_numbers.compareVersions({ number: other }, { number }) <= 0;
		});
		return require_canonical.meansVersion(form, number) && isNewest;
	});
}
/** Returns the forms by which others refer to lines. */
function floatingIn(all) {
	const forms = /* @__PURE__ */ new Map();
	const add = (key, form) => {
		if (form.includes("x")) forms.set(key, (forms.get(key) ?? /* @__PURE__ */ new Set()).add(form));
	};
	for (const { kind, fields } of all) {
		for (const { parsed } of require_references.findReferences(require_registry.kindOf(kind), fields)) add(require_canonical.keyOf(require_canonical.lineOf(parsed.identity)), parsed.identity.version ?? "");
		for (const named of require_registry.kindOf(kind).findNames?.(fields) ?? []) add(require_canonical.keyOf(require_canonical.identityOf(named.kind, named.name)), named.version);
	}
	return forms;
}
/** Returns the fields that differ and make no new version: they come with the next one. */
function findWaiting(desired, live, policy) {
	const kind = require_registry.kindOf(desired.kind);
	const record = require_base.readRecord(live, policy);
	const [declared, found] = [require_base.comparedDesired(kind, desired, policy), require_base.comparedLive(kind, live, policy, desired)];
	return (kind.versions?.notContent ?? []).filter((field) => {
		const mark = require_base.markOf(record, field);
		if (mark !== void 0) return !require_base.isSameMark(mark, require_base.markOfValue(declared[field]));
		return live.isSummary !== true && !require_base.isEqual(declared[field], found[field]);
	});
}
/** Returns how to go on where a recipe waits for the image of another one. */
function findWaitingForImages(changes, observed, target) {
	return changes.filter(({ reason, missing }) => reason === "waiting-for-image" && missing !== void 0).flatMap(({ id, because = [], desired }) => because.map((base) => {
		const pipeline = findBuilder(base, changes, observed, target);
		return pipeline === void 0 ? require_diagnose.diagnose("waitingForImageUnbuilt", {
			id,
			base
		}, desired?.source) : require_diagnose.diagnose("waitingForImage", {
			id,
			base,
			pipeline
		}, desired?.source);
	}));
}
/** Returns the ARN of what builds a line: what is declared to do so, else what does so in the account. */
function findBuilder(base, changes, { live }, target) {
	const builds = ({ kind }) => require_registry.kindOf(kind).builds !== void 0;
	const declared = changes.find((change) => builds(change) && change.desired?.references.some(({ id }) => id === base));
	if (declared !== void 0) return declared.arn;
	const line = changes.find(({ id }) => id === base)?.desired?.identity;
	return live.filter(builds).find(({ kind, fields }) => {
		return require_references.findReferences(require_registry.kindOf(kind), fields).some(({ parsed }) => {
			return line !== void 0 && require_canonical.isIn(parsed, target) && require_canonical.keyOf(require_canonical.lineOf(parsed.identity)) === require_canonical.keyOf(line);
		});
	})?.arn;
}
// src/plan/kept.ts
/** Returns how many versions of ours stay beside the one that each document comes to, where there are any: what the plan deletes does not. */
function countKept(changes, lines, policy) {
	const going = new Set(changes.filter(({ action }) => action === "delete").map(({ arn }) => arn));
	return changes.flatMap(({ id, desired, version }) => {
		if (desired === void 0 || version === void 0) return [];
		const others = require_base.oursAmong(require_base.versionsOf(lines, desired.identity), policy).filter((live) => {
			return !(require_base.numberOf(live) === version.resolved && (live.build === void 0 || Number(live.build) === version.build)) && !going.has(live.arn);
		});
		return others.length === 0 ? [] : [{
			id,
			count: others.length
		}];
	});
}
// src/plan/plan.ts
/** Diff → Plan: one change per identity, sorted, with the digest over all of it. */
/** Makes the plan of one target. Decides everything; does nothing. */
function makePlan(input) {
	const { target, observed, policy, options, isWholeProject } = input;
	const orphansChecked = isWholeProject && observed.unlisted.length === 0;
	const lines = require_base.linesIn(observed.live);
	const pruner = prunerOf(input);
	const findUsers = usersIn(observed);
	const declared = decideAll({
		...input,
		lines,
		findUsers
	});
	const everything = input.declared ?? input.desired;
	const known = new Set(everything.map(({ identity }) => require_canonical.keyOf(identity)));
	const isGone = (live) => isWholeProject && observed.listed.includes(live.kind) && !known.has(require_canonical.keyOf(require_canonical.lineOf(live.identity)));
	const findAllUsers = withDeclaredUsers(findUsers, everything, target, lines);
	const undeclared = observed.live.filter((live) => isGone(live) && !require_base.isVersioned(live) && require_base.ownershipOf(live, policy) === "ours").map((live) => ({
		...require_base.diffUndeclared(live, policy),
		live
	}));
	const old = {
		lines,
		findUsers: findAllUsers,
		pruner,
		policy,
		...require_optional.optional({
			staying: input.staying,
			now: input.now
		})
	};
	const gone = [...lines.values()].filter(([newest]) => newest !== void 0 && isGone(newest));
	const orphans = [...decideOrphans(undeclared, declared, findAllUsers, pruner, policy, (going, asked) => gone.flatMap((versions) => decideGoneLine(versions, {
		...old,
		pruner: asked,
		going
	}))), ...orphansChecked ? declared.flatMap((change) => decideSuperseded(change, old)) : []];
	const sorted = withForeign(withCovered(require_order.orderChanges(pairRenames([...declared, ...orphans].sort(byPlace), policy)).filter(isDue), new Map(input.desired.map((one) => [one.id, one])), target, policy), lines, policy);
	const quotas = countQuotas(sorted, observed, policy);
	return {
		target,
		changes: sorted,
		digest: require_digest.digestPlan(target, sorted, options.keepDrift),
		orphansChecked,
		...require_optional.optional({ unmanaged: observed.unmanaged }),
		consequences: findConsequences({
			target,
			changes: sorted,
			observed,
			policy
		}).consequences,
		kept: countKept(sorted, lines, policy),
		quotas,
		diagnostics: [
			...findWarnings(sorted, observed, options, policy),
			...findLineWarnings(sorted, lines, observed, policy),
			...findWaitingForImages(sorted, observed, target),
			...quotas.flatMap(warnOfQuota)
		]
	};
}
/** What a run takes along is shown where something is to be done about it, or where it is in the way. */
function isDue({ desired, action }) {
	return desired?.isAlong !== true || require_action.isPending({ action }) || action === "blocked";
}
function declaresMore({ desired, declared = desired }) {
	return declared.length > desired.length;
}
/** What guardPrune and guardOwner refuse for the whole target is not planned for its rows. */
function prunerOf(input) {
	const { target, desired, observed, policy, options } = input;
	const isAsked = options.prune;
	if (!policy.declaredOwner) return {
		isAsked,
		refusal: "no-owner"
	};
	if (declaresMore(input)) return { isAsked };
	if (desired.length === 0) return target.retired ? { isAsked } : {
		isAsked,
		refusal: "nothing-declared"
	};
	const declared = new Set(desired.map(({ identity }) => require_canonical.keyOf(identity)));
	return observed.live.some((live) => {
		return declared.has(require_canonical.keyOf(require_canonical.lineOf(live.identity))) && require_base.ownershipOf(live, policy) === "ours";
	}) ? { isAsked } : {
		isAsked,
		refusal: "nothing-ours"
	};
}
/** Kinds in the order of the registry, then by name; deletes come last, in the opposite order of kinds. */
function byPlace(a, b) {
	const rank = (change) => {
		const index = [...require_registry.kinds.keys()].indexOf(change.kind);
		return change.action === "delete" ? 2 * require_registry.kinds.size - index : index;
	};
	return rank(a) - rank(b) || require_source.compareText(a.name, b.name);
}
// src/plan/never-applied.ts
/** What is not in the account because nothing has put it there yet, told apart from what was deleted there. Changes no action, no digest, no count. */
/** Gives what is missing, and was not declared at the last complete apply either, the reason `never-applied`. `applied` is what was declared then. */
function markNeverApplied(plan, applied) {
	const known = new Set(applied.map((one) => require_canonical.keyOf(one.identity)));
	const changes = plan.changes.map((change) => {
		return change.reason === "missing" && change.desired !== void 0 && !known.has(require_canonical.keyOf(change.desired.identity)) ? {
			...change,
			reason: "never-applied"
		} : change;
	});
	return {
		...plan,
		changes
	};
}
// src/plan/preexisting.ts
/**
* Marks in a plan what the base revision, planned against the same account, would do just the same. A field is marked if the base has it
* with the same values before and after, a change if the base has the same action for it and nothing in it is new.
*/
function markPreexisting(plan, base) {
	const before = new Map(base.changes.map((change) => [change.arn, change]));
	return {
		...plan,
		changes: plan.changes.map((change) => markChange(change, before.get(change.arn)))
	};
}
function markChange(change, base) {
	if (base === void 0 || change.action === "unchanged") return change;
	const fields = change.fields.map((field) => {
		return base.fields.some((other) => require_base.isSameDifference(field, other)) ? {
			...field,
			preexisting: true
		} : field;
	});
	const isOld = change.action === base.action && fields.every(({ preexisting }) => preexisting === true);
	return {
		...change,
		fields,
		...isOld ? { preexisting: true } : {}
	};
}
// src/run/plan-target.ts
/**
* Observes and plans. Who refers to what, whether what is named is there, and where images go is looked up only if the plan has a change that
* it matters for. Throws `ServiceError`.
*/
async function planTarget(input) {
	const { service, target, desired, policy, options, isWholeProject, signal } = input;
	const observed = await observe(service, target, desired, policy, {
		isWholeProject,
		refresh: input.refresh,
		clock: input.clock,
		signal,
		...require_optional.optional({ onRead: input.onRead })
	});
	const now = input.clock.now();
	const plan = (observed, absent, staying) => {
		const here = {
			target,
			observed,
			options,
			isWholeProject,
			now,
			...require_optional.optional({
				absent,
				staying
			})
		};
		const planned = makePlan({
			...here,
			desired,
			policy
		});
		const made = input.applied === void 0 ? planned : markNeverApplied(planned, input.applied);
		return input.base === void 0 ? made : markPreexisting(made, makePlan({
			...here,
			...input.base
		}));
	};
	const first = plan(observed);
	const used = new Set(first.changes.filter(require_action.needsUsers).map(({ kind }) => kind));
	const [whole, absent] = await Promise.all([observeUsers(service, observed, used, signal), require_requests.findAbsent(service, findUnseen(first.changes, input.declared ?? desired, observed, target), signal)]);
	const going = first.changes.flatMap(versionsThatGo);
	const { observed: known, staying } = going.length === 0 ? {
		observed: whole,
		staying: void 0
	} : await findStaying(service, target, whole, going, signal);
	const made = known === observed && absent.size === 0 ? first : plan(known, absent, staying);
	const { unread } = findConsequences({
		...made,
		observed: known,
		policy
	});
	if (unread.length === 0) return made;
	const live = [...known.live, ...await require_requests.readNamed(service, target, unread, signal)];
	return {
		...made,
		consequences: findConsequences({
			...made,
			observed: { live },
			policy
		}).consequences
	};
}
/** What a plan would delete of lines of versions: whether it may has to be looked up. */
function versionsThatGo({ action, versions, live }) {
	if (action !== "delete" || live === void 0 || require_registry.kindOf(live.kind).versions === void 0) return [];
	return versions ?? [live];
}
/** Reads a live configuration that is not declared, and plans what becomes of it; nothing if it is not there. Throws `ServiceError`. */
async function planLive(input) {
	const { service, target, policy, options, identity, declared, signal } = input;
	const { kind } = identity;
	const newest = require_registry.kindOf(kind).versions === void 0 ? identity : {
		version: "x.x.x",
		...identity
	};
	const live = await require_requests.readLive(service, target, require_registry.kindOf(kind), require_canonical.arnOf(newest, target), signal);
	if (live === void 0) return {};
	const { listed, ...observed } = await observeUsers(service, {
		live: [live],
		listed: [],
		unlisted: []
	}, /* @__PURE__ */ new Set([kind]), signal);
	return {
		live,
		plan: makePlan({
			target,
			desired: [],
			declared,
			observed: {
				...observed,
				listed: [...listed, kind]
			},
			policy,
			options,
			isWholeProject: true
		})
	};
}
Object.defineProperty(exports, "byPlace", {
	enumerable: true,
	get: function() {
		return byPlace;
	}
});
Object.defineProperty(exports, "observe", {
	enumerable: true,
	get: function() {
		return observe;
	}
});
Object.defineProperty(exports, "planLive", {
	enumerable: true,
	get: function() {
		return planLive;
	}
});
Object.defineProperty(exports, "planTarget", {
	enumerable: true,
	get: function() {
		return planTarget;
	}
});
