// src/report/stop-signal.ts
/** The signals that stop a run, and the exit code of each (contract §3). */
const signalCodes = {
	SIGHUP: 129,
	SIGINT: 130,
	SIGTERM: 143
};
/** In the order of which says most about who stopped a run. */
const stopSignals = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
Object.defineProperty(exports, "signalCodes", {
	enumerable: true,
	get: function() {
		return signalCodes;
	}
});
Object.defineProperty(exports, "stopSignals", {
	enumerable: true,
	get: function() {
		return stopSignals;
	}
});
