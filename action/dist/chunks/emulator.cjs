let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_src_emulator$;
const require_src_emulator = () => require_src_emulator$ ??= require("./src-emulator.cjs");
let require_src_git$;
const require_src_git = () => require_src_git$ ??= require("./src-git.cjs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
// cmd/commands/emulator.ts
async function serve(host, _args, flags) {
	if (flags.port !== void 0 && !(/^\d{1,5}$/.test(flags.port) && Number(flags.port) < 65536)) return require_every_run().refuse(host, [require_every_run().diagnose("usage", {
		reason: "--port takes a number from 0 to 65535",
		command: "emulator"
	})]);
	const stop = require_every_run().handleSignals(host, void 0);
	try {
		if (flags.state !== void 0) require_src_git().makeFolder(host.cwd, (0, node_path().dirname)((0, node_path().resolve)(host.cwd, flags.state)));
		const emulator = await require_src_emulator().startEmulator({
			...flags.port === void 0 ? {} : { port: Number(flags.port) },
			...flags.state === void 0 ? {} : {
				stateFile: (0, node_path().resolve)(host.cwd, flags.state),
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
		if (!(error instanceof require_src_emulator().EmulatorStateError || error instanceof require_src_git().LinkError) && error.syscall === void 0) throw error;
		return require_every_run().refuse(host, [require_every_run().diagnose("emulatorState", { reason: error.message })], 1);
	} finally {
		stop.release();
	}
}
exports.serve = serve;
