const require_stop_signal = require("./stop-signal.cjs");
let node_events = require("node:events");
// src/abort.ts
/** Waiting no longer than an abort signal allows. */
/** Resolves like `work`; rejects with the reason of `signal` once that is aborted. What was begun goes on, and nobody hears of it. */
async function unlessAborted(signal, work) {
	work.catch(() => void 0);
	signal.throwIfAborted();
	let stop = () => void 0;
	const aborted = new Promise((_, reject) => {
		stop = () => reject(signal.reason);
		signal.addEventListener("abort", stop, { once: true });
	});
	try {
		return await Promise.race([work, aborted]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
// cmd/terminal/signals.ts
/** SIGHUP, SIGINT, SIGTERM and the time limit of a run: the first asks it to end, a second signal ends it at once. */
/** How long a write in flight may take after the run was told to stop. CI platforms kill a job 7.5 to 10 seconds after the signal. */
const graceMs = 5e3;
/** What a timer of Node can hold, 24 days: it takes more for none at all. */
const longestTimerMs = 2 ** 31 - 1;
/** Listens for signals and, if given, the end of `timeoutMs`. */
function handleSignals({ signals, exit }, timeoutMs) {
	const [stopping, deadline, over] = [
		new AbortController(),
		new AbortController(),
		new AbortController()
	];
	(0, node_events.setMaxListeners)(0, stopping.signal, deadline.signal, over.signal);
	const timers = [];
	const after = (ms, task) => void timers.push(setTimeout(task, ms));
	stopping.signal.addEventListener("abort", () => {
		after(graceMs, () => deadline.abort(stopping.signal.reason));
		after(6e3, () => over.abort(stopping.signal.reason));
	});
	let received;
	const onSignal = (signal) => {
		if (received !== void 0) exit(require_stop_signal.signalCodes[signal]);
		received = signal;
		stopping.abort(/* @__PURE__ */ new Error(`stopped by ${signal}`));
	};
	if (timeoutMs !== void 0) after(Math.min(timeoutMs, longestTimerMs), () => stopping.abort(/* @__PURE__ */ new Error("the time limit is over")));
	for (const signal of require_stop_signal.stopSignals) signals.on(signal, onSignal);
	return {
		stopping: stopping.signal,
		deadline: deadline.signal,
		signal: () => received,
		receive: onSignal,
		waitFor: (work) => unlessAborted(over.signal, work),
		isOver: (error) => over.signal.aborted && error === over.signal.reason,
		release() {
			for (const timer of timers) clearTimeout(timer);
			for (const signal of require_stop_signal.stopSignals) signals.off(signal, onSignal);
		}
	};
}
Object.defineProperty(exports, "handleSignals", {
	enumerable: true,
	get: function() {
		return handleSignals;
	}
});
Object.defineProperty(exports, "unlessAborted", {
	enumerable: true,
	get: function() {
		return unlessAborted;
	}
});
