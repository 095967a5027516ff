// src/report/report.ts
const commands = [
	"validate",
	"plan",
	"apply",
	"drift"
];
const outcomes = [
	"clean",
	"changes",
	"drift",
	"applied",
	"refused",
	"incomplete",
	"invalid",
	"error",
	"interrupted",
	"superseded"
];
/** What a drift check can fail on. `drift` always counts, unless `none` is the only word. */
const failConditions = [
	"drift",
	"orphan",
	"pending",
	"none"
];
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands;
	}
});
Object.defineProperty(exports, "failConditions", {
	enumerable: true,
	get: function() {
		return failConditions;
	}
});
Object.defineProperty(exports, "outcomes", {
	enumerable: true,
	get: function() {
		return outcomes;
	}
});
