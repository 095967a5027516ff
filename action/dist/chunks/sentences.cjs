const require_plural = require("./plural.cjs");
const require_safe_text = require("./safe-text.cjs");
// src/render/page.ts
var Page = class {
	palette;
	width;
	#lines = [];
	constructor({ palette, width }) {
		this.palette = palette;
		this.width = Math.max(60, width);
	}
	line(text) {
		this.#lines.push(text.trimEnd());
	}
	/** Writes text after `indent`, broken at blanks so that it fits; further lines are indented by `hang`. */
	wrapped(text, indent, hang = indent, paint = (text) => text) {
		let current = indent;
		let isEmpty = true;
		for (const word of text.split(" ")) {
			if (!isEmpty && current.length + 1 + word.length > this.width) {
				this.line(paint(current));
				current = hang;
				isEmpty = true;
			}
			current += isEmpty ? word : ` ${word}`;
			isEmpty = false;
		}
		this.line(paint(current));
	}
	toString() {
		return `${this.#lines.join("\n")}\n`;
	}
};
/** Writes a finding; `where` goes on after its code. */
function renderDiagnostic(page, diagnostic, indent, where = "") {
	const paint = diagnostic.severity === "error" ? page.palette.red : page.palette.yellow;
	const place = diagnostic.source === void 0 ? "" : `${formatSource(diagnostic.source)} `;
	page.line(`${indent}${place}${paint(`${diagnostic.severity} ${diagnostic.code}`)}${where}`);
	page.wrapped(require_safe_text.toSafeText(diagnostic.message), `${indent}  `);
	if (diagnostic.hint !== void 0) page.wrapped(`hint: ${require_safe_text.toSafeText(diagnostic.hint)}`, `${indent}  `, `${indent}    `);
}
/** Returns a place as editors and terminals open it. */
function formatSource({ file, line, column }) {
	return `${require_safe_text.toSafeText(file)}:${line}:${column}`;
}
// src/render/sentences.ts
const symbols = {
	create: "+",
	update: "~",
	adopt: ">",
	delete: "-",
	unchanged: "=",
	orphan: "?",
	skipped: ".",
	blocked: "!"
};
const actionSentences = {
	create: "declared in git, not in the account: apply makes it",
	update: "apply brings the account to what git declares",
	adopt: "apply takes it over: it gets the tags of this project and becomes what git declares",
	delete: "no longer declared: apply deletes it",
	unchanged: "the account is as declared",
	orphan: "made by this project, no longer declared: left alone; apply --prune deletes it, declaring it keeps it",
	skipped: "differs, and is held back by --create-only or --keep-drift",
	blocked: "Kiln must not touch it"
};
const reasonSentences = {
	missing: "it was deleted in the account, or was never applied",
	"git-changed": "the declaration changed since the last apply, the account did not",
	drifted: "the account changed since the last apply, the declaration did not",
	"both-changed": "both the declaration and the account changed since the last apply",
	"unknown-history": "there is no record of the last apply to tell who changed it",
	unowned: "it has no owner; --adopt or kiln.adopt takes it over",
	"foreign-owner": "another project owns it (kiln:owner); --adopt takes it over only if previousOwners in kiln.yaml names that owner",
	"foreign-manager": "its tags say that another tool manages it; take it out of that tool, or out of this project",
	"adopt-differs": "it has no owner, and adopt: unchanged does not allow the differences below; adopt: overwrite does",
	"unknown-live-field": "an update would wipe live members that this version does not know; list them under kiln.unchecked, under kiln.ignore as well to leave them to others, or under readOnlyFields in kiln.yaml",
	"tag-limit": "it would have more than the 50 tags that the service allows; declare fewer, or remove some that are left alone",
	"not-declared": "nothing in the project declares it any more",
	protected: "it was applied with protect: true, and is never deleted; apply protect: false first",
	"in-use": "image pipelines still use it"
};
/** What happens offline: the base revision stands where the account would. */
const offlineSentences = {
	create: "declared here, not in the base revision",
	update: "declared differently in the base revision",
	orphan: "declared in the base revision, no longer here",
	missing: "new in git; the account was not asked",
	"git-changed": "git changed it; the account was not asked",
	"not-declared": "no longer in git; the account was not asked"
};
/** Returns what an action or a reason means in this report. */
function sentenceOf(word, { offline }) {
	const usual = {
		...actionSentences,
		...reasonSentences
	}[word];
	return offline === true ? offlineSentences[word] ?? usual : usual;
}
/** Returns the words that are never explained next to a change: all of them offline, where the verdict says what was compared. */
function wordsSaid({ offline }) {
	return new Set(offline === true ? Object.keys({
		...actionSentences,
		...reasonSentences
	}) : []);
}
/** Returns the counts that are not zero in words: `1 to create, 2 to update, 4 unchanged`. */
function countInWords(summary) {
	const shown = [
		[summary.delete, "to delete"],
		[summary.blocked, "blocked"],
		[summary.create, "to create"],
		[summary.update, "to update"],
		[summary.adopt, "to adopt"],
		[summary.skipped, "held back"],
		[summary.orphan, require_plural.plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`);
	return shown.length === 0 ? "nothing declared" : shown.join(", ");
}
/** Returns how a target stands, in a few words. */
function stateOf(command, target) {
	const { status, declared, digest, summary, offline } = target;
	if (status === "failed") return "could not be read";
	if (status === "not-run") return "not run";
	if (command === "validate" || offline === true && summary.create + summary.update + summary.orphan === 0) return `${declared} ${require_plural.plural(declared, "configuration")}`;
	if (offline === true) return `${countInWords(summary)}, going by git alone`;
	if (digest === void 0) return "not planned";
	return endingsOf(target) ?? countInWords(summary);
}
/** Returns how the changes of a target ended; undefined where none was begun. */
function endingsOf({ changes, summary }) {
	const having = (outcome) => changes.filter((one) => one.outcome === outcome).length;
	const [done, failed] = [having("done"), having("failed")];
	if (done + failed === 0) return void 0;
	return [
		[done, "done"],
		[failed, "failed"],
		[having("not-run"), "not run"],
		[summary.blocked, "blocked"],
		[summary.skipped, "held back"],
		[summary.orphan, require_plural.plural(summary.orphan, "orphan")],
		[summary.unchanged, "unchanged"]
	].filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`).join(", ");
}
/** Returns how many live configurations nobody declares or owns; undefined if there are none, or it is not known. */
function unmanagedInWords({ unmanaged = 0 }) {
	if (unmanaged === 0) return void 0;
	return `${unmanaged} live ${require_plural.plural(unmanaged, "configuration")} neither declared nor owned: kiln export writes them as documents`;
}
/** Returns what becomes of a value that git does not have: a field is cleared, a tag is removed. */
function goneInWords(path) {
	return path.startsWith("tags") ? "(removed)" : "(cleared)";
}
/** Said of a change or field that a pull request does not cause. */
const preexistingInWords = "differs in the base revision already";
Object.defineProperty(exports, "Page", {
	enumerable: true,
	get: function() {
		return Page;
	}
});
Object.defineProperty(exports, "actionSentences", {
	enumerable: true,
	get: function() {
		return actionSentences;
	}
});
Object.defineProperty(exports, "countInWords", {
	enumerable: true,
	get: function() {
		return countInWords;
	}
});
Object.defineProperty(exports, "formatSource", {
	enumerable: true,
	get: function() {
		return formatSource;
	}
});
Object.defineProperty(exports, "goneInWords", {
	enumerable: true,
	get: function() {
		return goneInWords;
	}
});
Object.defineProperty(exports, "preexistingInWords", {
	enumerable: true,
	get: function() {
		return preexistingInWords;
	}
});
Object.defineProperty(exports, "reasonSentences", {
	enumerable: true,
	get: function() {
		return reasonSentences;
	}
});
Object.defineProperty(exports, "renderDiagnostic", {
	enumerable: true,
	get: function() {
		return renderDiagnostic;
	}
});
Object.defineProperty(exports, "sentenceOf", {
	enumerable: true,
	get: function() {
		return sentenceOf;
	}
});
Object.defineProperty(exports, "stateOf", {
	enumerable: true,
	get: function() {
		return stateOf;
	}
});
Object.defineProperty(exports, "symbols", {
	enumerable: true,
	get: function() {
		return symbols;
	}
});
Object.defineProperty(exports, "unmanagedInWords", {
	enumerable: true,
	get: function() {
		return unmanagedInWords;
	}
});
Object.defineProperty(exports, "wordsSaid", {
	enumerable: true,
	get: function() {
		return wordsSaid;
	}
});
