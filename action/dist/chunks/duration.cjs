// cmd/terminal/duration.ts
/** Returns a duration such as `90s`, `5m` or `1h` in milliseconds; undefined if it is none. */
function parseDuration(text) {
	const match = /^(\d{1,6})(ms|s|m|h)$/.exec(text);
	if (match === null) return void 0;
	return Number(match[1]) * ({
		ms: 1,
		s: 1e3,
		m: 6e4,
		h: 36e5
	}[match[2] ?? ""] ?? 0);
}
/** Returns a duration for people: `45s`, `2m 05s`, `1h 10m`. */
function formatDuration(ms) {
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	const two = (count) => String(count).padStart(2, "0");
	if (minutes === 0) return `${seconds}s`;
	return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}
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
