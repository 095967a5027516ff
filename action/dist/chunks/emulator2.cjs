const require_diagnostic = require("./diagnostic.cjs");
const require_emulator = require("./emulator.cjs");
const require_signals = require("./signals.cjs");
let node_path = require("node:path");
// cmd/emulator.ts
/** kiln emulator: the embedded service on its own, until it is stopped. */
/** Serves until SIGINT or SIGTERM, which is how it is meant to end. */
async function serve(host, _args, flags) {
	if (flags.port !== void 0 && !(/^\d{1,5}$/.test(flags.port) && Number(flags.port) < 65536)) {
		const { code, message } = require_diagnostic.diagnose("usage", {
			reason: "--port takes a number from 0 to 65535",
			command: "emulator"
		});
		host.writeErr(`error ${code}: ${message}\n`);
		return 5;
	}
	const stop = require_signals.handleSignals(host, void 0);
	try {
		const emulator = await require_emulator.startEmulator({
			...flags.port === void 0 ? {} : { port: Number(flags.port) },
			...flags.state === void 0 ? {} : {
				stateFile: (0, node_path.resolve)(host.cwd, flags.state),
				exclusive: true
			}
		});
		host.writeOut(`EC2 Image Builder and STS at ${emulator.url}\n`);
		host.writeOut(`try: AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any aws imagebuilder list-infrastructure-configurations --region us-east-1 --endpoint-url ${emulator.url}\n`);
		host.writeOut(`     AWS_ACCESS_KEY_ID=111122223333 AWS_SECRET_ACCESS_KEY=any kiln plan --endpoint-url ${emulator.url}\n`);
		await new Promise((resolve) => {
			const timer = setInterval(() => void 0, 6e4);
			stop.stopping.addEventListener("abort", () => {
				clearInterval(timer);
				resolve();
			});
		});
		await emulator.close();
		return 0;
	} catch (error) {
		const { code } = error;
		if (!(error instanceof require_emulator.EmulatorStateError$1) && code !== "EADDRINUSE" && code !== "EACCES") throw error;
		const finding = require_diagnostic.diagnose("emulatorState", { reason: error.message });
		host.writeErr(`error ${finding.code}: ${finding.message}\nhint: ${finding.hint}\n`);
		return 1;
	} finally {
		stop.release();
	}
}
exports.serve = serve;
