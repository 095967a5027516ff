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
	"missing-reference",
	"waiting-for-image",
	"new-version",
	"version-taken",
	"content-differs",
	"foreign-version",
	"superseded"
];
Object.defineProperty(exports, "actions", {
	enumerable: true,
	get: function() {
		return actions;
	}
});
Object.defineProperty(exports, "reasons", {
	enumerable: true,
	get: function() {
		return reasons;
	}
});
