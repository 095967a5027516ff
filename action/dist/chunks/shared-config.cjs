let node_path = require("node:path");
let node_os = require("node:os");
// src/aws/shared-config.ts
/** The shared AWS configuration, `~/.aws/config` and `~/.aws/credentials`, as the SDK reads it: what Kiln says of a profile and what the SDK does with it agree. */
/** Returns the paths that the environment names, or the usual ones. `~/` is the home folder. */
function sharedFiles(env) {
	return {
		configFilepath: pathOf(env["AWS_CONFIG_FILE"] || "~/.aws/config", env),
		filepath: pathOf(env["AWS_SHARED_CREDENTIALS_FILE"] || "~/.aws/credentials", env)
	};
}
/** Makes an environment say what the SDK, which reads it by itself, takes for granted: a home folder, and paths without `~`. */
function settleEnvironment(env) {
	if (!env["HOME"] && !env["USERPROFILE"]) env["HOME"] = homeOf(env);
	for (const name of ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"]) {
		const path = env[name];
		if (path !== void 0) env[name] = pathOf(path, env);
	}
}
/** Returns the sections by name: profiles by their own, others with their kind before it, as in `sso-session.NAME`. */
async function loadSections(env) {
	const { parseKnownFiles } = await Promise.resolve().then(() => require("./config.cjs")).then((n) => n.config_exports);
	return { ...await parseKnownFiles(sharedFiles(env)) };
}
/** Returns the profile that counts: the one that is asked for, or that of the environment. */
function profileIn(env, profile) {
	return profile ?? (env["AWS_PROFILE"] || void 0);
}
/** Returns the file of certificates that AWS_CA_BUNDLE names, or else the profile, and what names it. */
async function findCertificates(profile, env) {
	const bundle = env["AWS_CA_BUNDLE"];
	if (bundle) return {
		setting: "AWS_CA_BUNDLE",
		file: pathOf(bundle, env)
	};
	const name = profileIn(env, profile) ?? "default";
	const file = (await loadSections(env))[name]?.["ca_bundle"];
	return file === void 0 ? void 0 : {
		setting: `ca_bundle of the profile ${name}`,
		file: pathOf(file, env)
	};
}
function pathOf(path, env) {
	return path.startsWith("~/") ? (0, node_path.join)(homeOf(env), path.slice(2)) : path;
}
/** The home folder. A user whom the machine does not know, as in many containers, has the root for it. */
function homeOf(env) {
	const named = env["HOME"] || env["USERPROFILE"];
	if (named) return named;
	try {
		return (0, node_os.homedir)();
	} catch {
		return "/";
	}
}
Object.defineProperty(exports, "findCertificates", {
	enumerable: true,
	get: function() {
		return findCertificates;
	}
});
Object.defineProperty(exports, "loadSections", {
	enumerable: true,
	get: function() {
		return loadSections;
	}
});
Object.defineProperty(exports, "profileIn", {
	enumerable: true,
	get: function() {
		return profileIn;
	}
});
Object.defineProperty(exports, "settleEnvironment", {
	enumerable: true,
	get: function() {
		return settleEnvironment;
	}
});
Object.defineProperty(exports, "sharedFiles", {
	enumerable: true,
	get: function() {
		return sharedFiles;
	}
});
