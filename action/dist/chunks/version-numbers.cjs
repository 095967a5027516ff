const require_canonical = require("./canonical.cjs");
// src/kinds/version-numbers.ts
/**
* Numbers of versions: three parts. A form leaves some of them open, as `x`: from some place on in a reference and, where a document
* declares its own number, in any of `1.4.x`, `1.x.0`, `1.x.x`, `x.x.x`.
*/
/** The field that holds the number of a version. */
const numberField = "semanticVersion";
/** Reports whether a number leaves nothing open. */
function isExactNumber(number) {
	return /^\d+\.\d+\.\d+$/.test(number);
}
/** Reports whether a Get takes a form: an `x` only where all that follow are one too (user guide, "Semantic versioning"). */
function isAskable(form) {
	return !/x\.\d/.test(form);
}
/** Returns the form in which a reference may name what a declared form comes to. */
function askableForm(form) {
	return form.replace(/x\.\d+$/, "x.x");
}
/** Compares exact numbers, and builds of the same number, for sorting: the older one first. */
function compareVersions(a, b) {
	const [left, right] = [a, b].map(({ number, build = "0" }) => [...number.split("."), build].map(Number));
	const at = left?.findIndex((part, index) => part !== right?.[index]) ?? -1;
	return at < 0 ? 0 : (left?.[at] ?? 0) - (right?.[at] ?? 0);
}
/**
* Returns the number that comes next in a form: `highest` is the highest one of that form that there is. The last open part counts on. Where
* there is none of the form, each open part begins at 0, a leading one at 1.
*/
function nextNumber(form, highest) {
	const parts = form.split(".");
	if (highest === void 0 || !require_canonical.meansVersion(form, highest)) return parts.map((part, index) => part !== "x" ? part : index === 0 ? "1" : "0").join(".");
	const last = parts.lastIndexOf("x");
	return highest.split(".").map((part, index) => index === last ? String(Number(part) + 1) : part).join(".");
}
Object.defineProperty(exports, "askableForm", {
	enumerable: true,
	get: function() {
		return askableForm;
	}
});
Object.defineProperty(exports, "compareVersions", {
	enumerable: true,
	get: function() {
		return compareVersions;
	}
});
Object.defineProperty(exports, "isAskable", {
	enumerable: true,
	get: function() {
		return isAskable;
	}
});
Object.defineProperty(exports, "isExactNumber", {
	enumerable: true,
	get: function() {
		return isExactNumber;
	}
});
Object.defineProperty(exports, "nextNumber", {
	enumerable: true,
	get: function() {
		return nextNumber;
	}
});
Object.defineProperty(exports, "numberField", {
	enumerable: true,
	get: function() {
		return numberField;
	}
});
