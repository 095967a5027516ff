// src/model.ts
const actions = [
	"create",
	"update",
	"adopt",
	"delete",
	"unchanged",
	"orphan",
	"skipped",
	"blocked"
];
const reasons = [
	"missing",
	"never-applied",
	"git-changed",
	"drifted",
	"both-changed",
	"unknown-history",
	"unowned",
	"foreign-owner",
	"foreign-manager",
	"adopt-differs",
	"unknown-live-field",
	"tag-limit",
	"not-declared",
	"protected",
	"in-use",
	"auto-disabled",
	"immutable-field",
	"missing-reference"
];
/** What `apply --prune` does about an orphan that is neither protected nor in use: it deletes it, or why it does not. */
const prunings = [
	"deletes",
	"no-record",
	"pipelines-unknown",
	"no-owner",
	"nothing-declared",
	"nothing-ours"
];
Object.defineProperty(exports, "actions", {
	enumerable: true,
	get: function() {
		return actions;
	}
});
Object.defineProperty(exports, "prunings", {
	enumerable: true,
	get: function() {
		return prunings;
	}
});
Object.defineProperty(exports, "reasons", {
	enumerable: true,
	get: function() {
		return reasons;
	}
});
