let node_events = require("node:events");
// cmd/signals.ts
/** SIGINT, SIGTERM and the time limit of a run: the first asks it to end, a second signal ends it at once. */
const codes = {
	SIGINT: 130,
	SIGTERM: 143
};
/** How long a write in flight may take after the run was told to stop. CI platforms kill a job 7.5 to 10 seconds after the signal. */
const graceMs = 5e3;
/** What a timer of Node can hold, 24 days: it takes more for none at all. */
const longestTimerMs = 2 ** 31 - 1;
/** Listens for signals and, if given, the end of `timeoutMs`. */
function handleSignals({ signals, exit }, timeoutMs) {
	const controller = new AbortController();
	const last = new AbortController();
	(0, node_events.setMaxListeners)(0, controller.signal, last.signal);
	controller.signal.addEventListener("abort", () => {
		setTimeout(() => last.abort(controller.signal.reason), graceMs).unref();
	});
	let received;
	const onSignal = (signal) => {
		if (received !== void 0) exit(codes[signal]);
		received = signal;
		controller.abort(/* @__PURE__ */ new Error(`stopped by ${signal}`));
	};
	const timer = timeoutMs === void 0 ? void 0 : setTimeout(() => controller.abort(/* @__PURE__ */ new Error("the time limit is over")), Math.min(timeoutMs, longestTimerMs));
	signals.on("SIGINT", onSignal);
	signals.on("SIGTERM", onSignal);
	return {
		stopping: controller.signal,
		deadline: last.signal,
		signal: () => received,
		release() {
			clearTimeout(timer);
			signals.off("SIGINT", onSignal);
			signals.off("SIGTERM", onSignal);
		}
	};
}
Object.defineProperty(exports, "handleSignals", {
	enumerable: true,
	get: function() {
		return handleSignals;
	}
});
