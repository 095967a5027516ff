const require_shared_config = require("./shared-config.cjs");
const require_shell_word = require("./shell-word.cjs");
let node_fs = require("node:fs");
// src/aws/clock.ts
/** The machine's own clock. */
const systemClock = {
	now: () => Date.now(),
	random: () => Math.random(),
	uuid: () => crypto.randomUUID(),
	sleep: (ms, signal) => new Promise((resolve, reject) => {
		signal?.throwIfAborted();
		const stop = () => {
			clearTimeout(timer);
			reject(signal?.reason);
		};
		const timer = setTimeout(() => {
			signal?.removeEventListener("abort", stop);
			resolve();
		}, ms);
		signal?.addEventListener("abort", stop, { once: true });
	})
};
// cmd/terminal/host.ts
/** The machine as the commands see it: everything that they may touch, as one parameter. */
/** Returns this process as a host. A reader that has gone away (`kiln plan | head`) is not an error. */
function processHost() {
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	if (process.env["NO_COLOR"]) delete process.env["FORCE_COLOR"];
	require_shared_config.settleEnvironment(process.env);
	return {
		argv: process.argv.slice(2),
		cwd: process.cwd(),
		env: process.env,
		get stdin() {
			return process.stdin;
		},
		get stdout() {
			return isA("isCharacterDevice", 1) ? process.stdout : { isFile: isA("isFile", 1) };
		},
		get stderr() {
			const { isTTY, columns } = isA("isCharacterDevice", 2) ? process.stderr : {
				isTTY: false,
				columns: 0
			};
			return {
				isTTY,
				columns,
				write: tell
			};
		},
		version: versionOfPackage(),
		clock: systemClock,
		signals: process,
		exit: (code) => process.exit(code),
		writeOut: (text) => writeWhole(1, text),
		writeErr: tell
	};
}
/** Asks what a descriptor is. Opening its stream to find out takes longer than writing the help into a pipe. A closed one is nothing. */
function isA(kind, fd) {
	try {
		return (0, node_fs.fstatSync)(fd)[kind]();
	} catch {
		return false;
	}
}
/** Returns the version in package.json, which stands above dist/kiln.cjs, and higher above the sources and the parts of a bundle. */
function versionOfPackage() {
	for (const path of [
		"../package.json",
		"../../package.json",
		"../../../package.json"
	]) try {
		const { version } = JSON.parse((0, node_fs.readFileSync)(new URL(path, require("url").pathToFileURL(__filename).href), "utf8"));
		return version;
	} catch {}
	return "0.0.0";
}
function tell(text) {
	try {
		writeWhole(2, text);
	} catch {}
}
/** Writes all of `text`. A full pipe is waited for, a closed one ends the writing. */
function writeWhole(fd, text) {
	const bytes = Buffer.from(text);
	for (let offset = 0; offset < bytes.length;) try {
		offset += (0, node_fs.writeSync)(fd, bytes, offset);
	} catch (error) {
		const { code } = error;
		if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		else if (code === "EPIPE" || code === "EBADF") return;
		else throw error;
	}
}
/** Returns the command line of the run as it can be typed into a shell. */
function invocationOf({ argv }) {
	return ["kiln", ...argv.map(require_shell_word.shellWord)].join(" ");
}
Object.defineProperty(exports, "invocationOf", {
	enumerable: true,
	get: function() {
		return invocationOf;
	}
});
Object.defineProperty(exports, "processHost", {
	enumerable: true,
	get: function() {
		return processHost;
	}
});
