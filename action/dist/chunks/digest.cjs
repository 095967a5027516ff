const require_source = require("./source.cjs");
const require_canonical = require("./canonical.cjs");
// src/action.ts
const facts = {
	create: { isPending: true },
	update: {
		isPending: true,
		users: "shown"
	},
	adopt: {
		isPending: true,
		users: "shown"
	},
	delete: {
		isPending: true,
		users: "decide"
	},
	unchanged: { isPending: false },
	orphan: {
		isPending: false,
		users: "decide"
	},
	skipped: { isPending: false },
	blocked: { isPending: false }
};
/** Reports whether a change is one that apply carries out: it writes, a reviewer has to see it, and the digest holds it. */
function isPending({ action }) {
	return facts[action].isPending;
}
/** Reports whether it matters for a change who refers to the configuration. */
function needsUsers({ action }) {
	return facts[action].users !== void 0;
}
/** Reports whether a change is shown with those that refer to the configuration, as it changes what they do. */
function showsUsers({ action }) {
	return facts[action].users === "shown";
}
/** Reports whether a change is one that apply carries out and that leaves a configuration there, as it is declared. */
function isWritten({ action }) {
	return isPending({ action }) && action !== "delete";
}
// src/plan/digest.ts
/** Digests of plans: equal when the same things would happen to the same places, whatever the reasons. */
/** Returns the digest of a target's plan: its identity and every change that writes, with what differs before and after. */
function digestPlan(target, changes, keepsDrift = false) {
	const rows = changes.filter(isPending).sort((a, b) => require_source.compareText(`${a.kind}/${a.arn}`, `${b.kind}/${b.arn}`)).map((change) => {
		const fields = change.fields.map((field) => [
			field.path,
			field.before ?? null,
			field.after ?? null
		]);
		return [
			change.action,
			change.arn,
			change.action === "create" ? change.name : null,
			fields
		];
	});
	const kept = keepsDrift ? ["keep-drift"] : [];
	return formatDigest([
		"kiln-plan/2",
		target.name,
		target.account,
		target.region,
		rows,
		...kept
	]);
}
/** Returns the digest of a run from those of its targets. */
function digestRun(digests) {
	return formatDigest(["kiln-run/1", [...digests].sort(require_source.compareText)]);
}
function formatDigest(value) {
	return `sha256:${require_canonical.digestOf(value).toString("hex")}`;
}
Object.defineProperty(exports, "digestPlan", {
	enumerable: true,
	get: function() {
		return digestPlan;
	}
});
Object.defineProperty(exports, "digestRun", {
	enumerable: true,
	get: function() {
		return digestRun;
	}
});
Object.defineProperty(exports, "isPending", {
	enumerable: true,
	get: function() {
		return isPending;
	}
});
Object.defineProperty(exports, "isWritten", {
	enumerable: true,
	get: function() {
		return isWritten;
	}
});
Object.defineProperty(exports, "needsUsers", {
	enumerable: true,
	get: function() {
		return needsUsers;
	}
});
Object.defineProperty(exports, "showsUsers", {
	enumerable: true,
	get: function() {
		return showsUsers;
	}
});
