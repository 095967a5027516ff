const require_enumerate = require("./enumerate.cjs");
const require_plural = require("./plural.cjs");
// src/render/words/consequences.ts
/** Names that are shown of one list. */
const most = 4;
/** Returns what a report has to say of a target: after an apply only what follows from what was done. */
function consequencesIn({ command }, target) {
	const { consequences = [], changes } = target;
	if (command !== "apply" || changes.every(({ outcome }) => outcome === void 0)) return consequences;
	const done = new Set(changes.filter(({ outcome }) => outcome === "done").map(({ id }) => id));
	return consequences.filter(({ because }) => because.some((id) => done.has(id)));
}
/**
* Returns how many there are and from when on: `After an apply, 2 pipelines build something else`, or `2 new pipelines build` where all of them
* are new.
*/
function consequencesInWords({ command, targets }, found) {
	const isDone = command === "apply" && targets.some(({ changes }) => changes.some(({ outcome }) => outcome === "done"));
	const areNew = found.every(({ target, consequence }) => isNew(consequence, target));
	const noun = `${areNew ? "new " : ""}${require_plural.plural(found.length, "pipeline")}`;
	const what = `${found.length} ${noun} ${found.length === 1 ? "builds" : "build"}${areNew ? "" : " something else"}`;
	return `${isDone ? "From now on" : "After an apply"}, ${what}`;
}
/** Reports whether the pipeline itself is what the apply creates. */
function isNew({ arn, because }, { changes }) {
	return changes.some((change) => change.arn === arn && change.action === "create" && because.includes(change.id));
}
/** Returns why: the changes that it refers to, its own among them. `count` is how many pipelines have the same reason. */
function whyInWords(consequence, target, count = 1) {
	const { because, arn } = consequence;
	if (isNew(consequence, target)) return "because it is new";
	const own = target.changes.find((change) => change.arn === arn)?.id;
	const others = because.filter((id) => id !== own);
	return `because of ${[...others.length < because.length ? [count === 1 ? "its own change" : "their own changes"] : [], ...others.length === 0 ? [] : [require_enumerate.enumerate(others, ", ", most)]].join(" and ")}`;
}
/** Returns whose it is, where it is not ours. */
function ownerInWords({ owner }) {
	return {
		ours: void 0,
		other: "of another owner",
		none: "without an owner"
	}[owner];
}
/** Returns its status, its schedule and its next run. */
function whenInWords({ status, schedule, nextRun }) {
	const state = status.toLowerCase();
	if (schedule === null || state === "disabled") return `${state}, builds only if somebody starts it`;
	return `${state}, ${schedule}${nextRun === null ? "" : `, next run ${dateInWords(nextRun)}`}`;
}
/** Returns where its images go. */
function whereInWords({ overriddenBy, regions, accounts, sharedWith = [] }) {
	if (overriddenBy !== void 0) return "a distribution workflow decides where its images go";
	if (regions.length === 0) return "where its images go is not known";
	const shared = sharedWith.map((one) => one === "all" ? "everybody" : one);
	return [
		`images go to ${require_enumerate.enumerate(regions, ", ", most)}`,
		...accounts.length === 0 ? [] : [` in ${require_enumerate.enumerate(accounts, ", ", most)}`],
		...shared.length === 0 ? [] : [`, shared with ${require_enumerate.enumerate(shared, ", ", most)}`]
	].join("");
}
/** A date of the service as people write it; as it came where it has another form. */
function dateInWords(date) {
	return date.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):[\d.]+Z$/, "$1 $2 UTC");
}
Object.defineProperty(exports, "consequencesIn", {
	enumerable: true,
	get: function() {
		return consequencesIn;
	}
});
Object.defineProperty(exports, "consequencesInWords", {
	enumerable: true,
	get: function() {
		return consequencesInWords;
	}
});
Object.defineProperty(exports, "isNew", {
	enumerable: true,
	get: function() {
		return isNew;
	}
});
Object.defineProperty(exports, "ownerInWords", {
	enumerable: true,
	get: function() {
		return ownerInWords;
	}
});
Object.defineProperty(exports, "whenInWords", {
	enumerable: true,
	get: function() {
		return whenInWords;
	}
});
Object.defineProperty(exports, "whereInWords", {
	enumerable: true,
	get: function() {
		return whereInWords;
	}
});
Object.defineProperty(exports, "whyInWords", {
	enumerable: true,
	get: function() {
		return whyInWords;
	}
});
