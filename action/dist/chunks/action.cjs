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
