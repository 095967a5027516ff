// src/duration.ts
/** Lengths of time as people write them and read them. */
/** A duration as people write it. */
const durationForm = /^(\d{1,6})(ms|s|m|h|d)$/;
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Returns a duration such as `90s`, `5m`, `1h` or `14d` in milliseconds; undefined if it is none. */
function parseDuration(text) {
	const [, count, unit = ""] = durationForm.exec(text) ?? [];
	return count === void 0 ? void 0 : Number(count) * (units[unit] ?? 0);
}
/** Returns a duration for people: `45s`, `2m 05s`, `1h 10m`. */
function formatDuration(ms) {
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	const two = (count) => String(count).padStart(2, "0");
	if (minutes === 0) return `${seconds}s`;
	return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}
Object.defineProperty(exports, "durationForm", {
	enumerable: true,
	get: function() {
		return durationForm;
	}
});
Object.defineProperty(exports, "formatDuration", {
	enumerable: true,
	get: function() {
		return formatDuration;
	}
});
Object.defineProperty(exports, "parseDuration", {
	enumerable: true,
	get: function() {
		return parseDuration;
	}
});
