const require_requests = require("./requests.cjs");
const require_diagnose = require("./diagnose.cjs");
// src/run/read-target.ts
/** One target, from its credentials to a client that can only read: for commands that look at an account outside of a run. */
/** Connects to a target for as long as `work` takes. Resolves to what it came to, or to why the target cannot be read. */
async function readTarget({ machine, flags, backend, sessions, observer, signal }, target, work) {
	let session;
	try {
		session = await sessions.open(target);
		if (session === void 0) return { failure: require_diagnose.diagnose("noRegion", { target: target.name }) };
		const refusal = require_requests.guardAccount(target, session);
		if (refusal !== void 0) return { failure: require_diagnose.diagnose(refusal.name, refusal) };
		const limiter = require_requests.createRateLimiter(flags.parallelism, machine.clock);
		const { sdk } = session;
		return { result: await work(await require_requests.connectImageBuilder({
			sdk,
			access: "read",
			limiter,
			clock: machine.clock,
			observer
		}), session.target) };
	} catch (error) {
		return { failure: require_requests.describeFailure(error, {
			target,
			session,
			backend: backend.kind,
			stopping: signal
		}) };
	}
}
/** Returns the exit code of a target that cannot be read: credentials of another account are refused, everything else could not run. */
function exitCodeOf({ code }) {
	return code.startsWith("KILN3") ? 3 : 1;
}
Object.defineProperty(exports, "exitCodeOf", {
	enumerable: true,
	get: function() {
		return exitCodeOf;
	}
});
Object.defineProperty(exports, "readTarget", {
	enumerable: true,
	get: function() {
		return readTarget;
	}
});
