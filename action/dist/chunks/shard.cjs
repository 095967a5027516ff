// src/report/shard.ts
/** A part of a fleet, as a report says it. */
/** How many parts a fleet can have. The bound keeps a forged report from being counted through. */
const mostShards = 1e4;
Object.defineProperty(exports, "mostShards", {
	enumerable: true,
	get: function() {
		return mostShards;
	}
});
