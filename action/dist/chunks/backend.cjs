const require_diagnose = require("./diagnose.cjs");
const require_ci = require("./ci.cjs");
const require_written_file = require("./written-file.cjs");
const require_optional = require("./optional.cjs");
let node_path = require("node:path");
let node_fs_promises = require("node:fs/promises");
// src/aws/caller.ts
const shortProviders = /* @__PURE__ */ new Map([
	["github", "gh"],
	["gitlab", "gl"],
	["codebuild", "cb"],
	["jenkins", "jk"]
]);
/** STS takes 2 to 64 characters of `[\w+=,.@-]` (API reference of AssumeRole). */
const longestName = 64;
/** Returns the name of a role session, `kiln-apply-4f6c2ab1-gh123456789.1`. Of what is too long for it the end of the CI run is kept. */
function sessionNameOf({ command, revision, run }) {
	const head = [
		"kiln",
		command,
		...revision === null ? [] : [revision.slice(0, 8)]
	].map(toSessionText).join("-");
	if (run === void 0) return head.slice(0, longestName);
	const provider = shortProviders.get(run.provider) ?? toSessionText(run.provider);
	const room = longestName - `${head}-${provider}`.length;
	return room < 1 ? head.slice(0, longestName) : `${head}-${provider}${toSessionText(run.id).slice(-room)}`;
}
/** Returns what is added to the user agent, a word each: `kiln/0.1.0`, `command/apply`, `rev/4f6c2ab1`, `ci/github/123456789.1`. */
function userAgentOf({ command, version, revision, run }) {
	return [
		`kiln/${toAgentText(version)}`,
		`command/${toAgentText(command)}`,
		...revision === null ? [] : [`rev/${toAgentText(revision.slice(0, 8))}`],
		...run === void 0 ? [] : [`ci/${toAgentText(run.provider)}/${toAgentText(run.id)}`]
	];
}
function toSessionText(text) {
	return text.replaceAll(/[^A-Za-z0-9_+=,.@-]/g, "-");
}
function toAgentText(text) {
	return text.replaceAll(/[^A-Za-z0-9_.-]/g, "-").slice(-100);
}
// src/run/backend.ts
/** Where requests go: AWS, another endpoint, or the embedded emulator. */
/** Returns what the flags and the environment say, without starting anything. */
function backendKind(flags, env) {
	if (flags.emulator || flags.emulatorState !== void 0) return "emulator";
	return flags.endpointUrl !== void 0 || ["AWS_ENDPOINT_URL_IMAGEBUILDER", "AWS_ENDPOINT_URL"].some((name) => env[name]) ? "endpoint" : "aws";
}
/** Connects. The emulator runs inside this process, with its state in a file, until `close`. */
async function connectBackend(machine, work, flags) {
	const kind = backendKind(flags, machine.env);
	const run = require_ci.findRun(machine.env);
	const caller = {
		...work,
		version: machine.version,
		...require_optional.optional({ run })
	};
	const named = {
		sessionName: sessionNameOf(caller),
		userAgent: userAgentOf(caller),
		environment: machine.env
	};
	if (kind !== "emulator") {
		const { profile, endpointUrl: endpoint } = flags;
		return {
			kind,
			ambient: {
				...require_optional.optional({
					profile,
					endpoint
				}),
				emulator: false,
				...named
			},
			close: async () => void 0
		};
	}
	const { startEmulator, EmulatorStateError } = await Promise.resolve().then(() => require("./emulator.cjs"));
	try {
		const stateFile = (0, node_path.resolve)(machine.cwd, flags.emulatorState ?? ".kiln/emulator.json");
		require_written_file.makeFolder(machine.cwd, (0, node_path.dirname)(stateFile));
		const emulator = await startEmulator({ stateFile });
		if (flags.emulatorState === void 0) await keepOutOfGit((0, node_path.dirname)(stateFile));
		return {
			kind,
			ambient: {
				endpoint: emulator.url,
				emulator: true,
				...named
			},
			close: () => emulator.close()
		};
	} catch (error) {
		if (error instanceof EmulatorStateError || error instanceof require_written_file.LinkError || error.syscall !== void 0) return { failure: require_diagnose.diagnose("emulatorState", { reason: error.message }) };
		throw error;
	}
}
/** Reports whether requests stay on this machine: nothing that is written there needs a pinned account. */
function reachesOwnMachine({ ambient }) {
	if (ambient.emulator) return true;
	const named = ambient.endpoint ?? ambient.environment["AWS_ENDPOINT_URL_IMAGEBUILDER"] ?? ambient.environment["AWS_ENDPOINT_URL"];
	return named !== void 0 && URL.canParse(named) && /^(localhost|127\..*|\[::1\])$/.test(new URL(named).hostname);
}
/** The state of the emulator is nobody's source. What stands there already is left as it is. */
async function keepOutOfGit(folder) {
	await (0, node_fs_promises.writeFile)((0, node_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" }).catch(() => void 0);
}
Object.defineProperty(exports, "backendKind", {
	enumerable: true,
	get: function() {
		return backendKind;
	}
});
Object.defineProperty(exports, "connectBackend", {
	enumerable: true,
	get: function() {
		return connectBackend;
	}
});
Object.defineProperty(exports, "reachesOwnMachine", {
	enumerable: true,
	get: function() {
		return reachesOwnMachine;
	}
});
