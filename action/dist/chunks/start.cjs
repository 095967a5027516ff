let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_os$;
const node_os = () => node_os$ ??= require("node:os");
let node_events$;
const node_events = () => node_events$ ??= require("node:events");
let node_child_process$;
const node_child_process = () => node_child_process$ ??= require("node:child_process");
let node_process$;
const node_process = () => node_process$ ??= require("node:process");
let node_util$;
const node_util = () => node_util$ ??= require("node:util");
// src/aws/clock.ts
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
// src/aws/shared-config.ts
function sharedFiles(env) {
	return {
		configFilepath: pathOf(env["AWS_CONFIG_FILE"] || "~/.aws/config", env),
		filepath: pathOf(env["AWS_SHARED_CREDENTIALS_FILE"] || "~/.aws/credentials", env)
	};
}
function settleEnvironment(env) {
	if (!env["HOME"] && !env["USERPROFILE"]) env["HOME"] = homeOf(env);
	for (const name of ["AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"]) {
		const path = env[name];
		if (path !== void 0) env[name] = pathOf(path, env);
	}
}
async function loadSections(env) {
	const { parseKnownFiles } = await Promise.resolve().then(() => require("./sdk.cjs")).then((n) => n.config_exports);
	return { ...await parseKnownFiles(sharedFiles(env)) };
}
function profileIn(env, profile) {
	return profile ?? (env["AWS_PROFILE"] || void 0);
}
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
	return path.startsWith("~/") ? (0, node_path().join)(homeOf(env), path.slice(2)) : path;
}
function homeOf(env) {
	const named = env["HOME"] || env["USERPROFILE"];
	if (named) return named;
	try {
		return (0, node_os().homedir)();
	} catch {
		return "/";
	}
}
// src/shell-word.ts
function shellWord(word) {
	return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
function shellPath(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}
// cmd/terminal/pieces.ts
function* piecesOf(text, size) {
	for (let start = 0; start < text.length;) {
		const isInPair = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(start + size - 1, start + size + 1));
		const end = start + size + (isInPair ? 1 : 0);
		yield text.slice(start, end);
		start = end;
	}
}
// cmd/terminal/host.ts
function processHost() {
	process.env["AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED"] ??= "true";
	if (process.env["NO_COLOR"]) delete process.env["FORCE_COLOR"];
	settleEnvironment(process.env);
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
function isA(kind, fd) {
	try {
		return (0, node_fs().fstatSync)(fd)[kind]();
	} catch {
		return false;
	}
}
function versionOfPackage() {
	for (const path of [
		"../../package.json",
		"../../../package.json",
		"../package.json"
	]) try {
		const { version } = JSON.parse((0, node_fs().readFileSync)(new URL(path, require("url").pathToFileURL(__filename).href), "utf8"));
		return version;
	} catch {}
	return "0.0.0";
}
function tell(text) {
	try {
		writeWhole(2, text);
	} catch {}
}
const pieceSize = 1048576;
function writeWhole(fd, text) {
	for (const piece of piecesOf(text, pieceSize)) if (!writeBytes(fd, Buffer.from(piece))) return;
}
function writeBytes(fd, bytes) {
	for (let offset = 0; offset < bytes.length;) try {
		offset += (0, node_fs().writeSync)(fd, bytes, offset);
	} catch (error) {
		const { code } = error;
		if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		else if (code === "EPIPE" || code === "EBADF") return false;
		else throw error;
	}
	return true;
}
function invocationOf({ argv }) {
	return ["kiln", ...argv.map(shellWord)].join(" ");
}
// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
		this.code = code;
		this.exitCode = exitCode;
		this.nestedError = void 0;
	}
};
var InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message);
		Error.captureStackTrace(this, this.constructor);
		this.name = this.constructor.name;
	}
};
// node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		this.description = description || "";
		this.variadic = false;
		this.parseArg = void 0;
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.argChoices = void 0;
		switch (name[0]) {
			case "<":
				this.required = true;
				this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = false;
				this._name = name.slice(1, -1);
				break;
			default:
				this.required = true;
				this._name = name;
		}
		if (this._name.endsWith("...")) {
			this.variadic = true;
			this._name = this._name.slice(0, -3);
		}
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	argRequired() {
		this.required = true;
		return this;
	}
	argOptional() {
		this.required = false;
		return this;
	}
};
function humanReadableArgName(arg) {
	const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
// node_modules/commander/lib/help.js
var Help = class {
	constructor() {
		this.helpWidth = void 0;
		this.minWidthToWrap = 40;
		this.sortSubcommands = false;
		this.sortOptions = false;
		this.showGlobalOptions = false;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
		const helpCommand = cmd._getHelpCommand();
		if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
		if (this.sortSubcommands) visibleCommands.sort((a, b) => {
			return a.name().localeCompare(b.name());
		});
		return visibleCommands;
	}
	compareOptions(a, b) {
		const getSortKey = (option) => {
			return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		};
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		const visibleOptions = cmd.options.filter((option) => !option.hidden);
		const helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			const removeShort = helpOption.short && cmd._findOption(helpOption.short);
			const removeLong = helpOption.long && cmd._findOption(helpOption.long);
			if (!removeShort && !removeLong) visibleOptions.push(helpOption);
			else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading));
			else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading));
		}
		if (this.sortOptions) visibleOptions.sort(this.compareOptions);
		return visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		const globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			const visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		if (this.sortOptions) globalOptions.sort(this.compareOptions);
		return globalOptions;
	}
	visibleArguments(cmd) {
		if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		});
		if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
		return [];
	}
	subcommandTerm(cmd) {
		const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => {
			return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
		}, 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
			return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
		}, 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => {
			return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
		}, 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		const extraInfo = [];
		if (option.argChoices) extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (option.defaultValue !== void 0) {
			if (option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean") extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`);
		}
		if (option.presetArg !== void 0 && option.optional) extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
		if (option.envVar !== void 0) extraInfo.push(`env: ${option.envVar}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (option.description) return `${option.description} ${extraDescription}`;
			return extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		const extraInfo = [];
		if (argument.argChoices) extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`);
		if (argument.defaultValue !== void 0) extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`);
		if (extraInfo.length > 0) {
			const extraDescription = `(${extraInfo.join(", ")})`;
			if (argument.description) return `${argument.description} ${extraDescription}`;
			return extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		if (items.length === 0) return [];
		return [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		const result = new Map();
		unsortedItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
		});
		visibleItems.forEach((item) => {
			const group = getGroup(item);
			if (!result.has(group)) result.set(group, []);
			result.get(group).push(item);
		});
		return result;
	}
	formatHelp(cmd, helper) {
		const termWidth = helper.padWidth(cmd, helper);
		const helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""];
		const commandDescription = helper.commandDescription(cmd);
		if (commandDescription.length > 0) output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]);
		const argumentList = helper.visibleArguments(cmd).map((argument) => {
			return callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument)));
		});
		output = output.concat(this.formatItemList("Arguments:", argumentList, helper));
		this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			const optionList = options.map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList(group, optionList, helper));
		});
		if (helper.showGlobalOptions) {
			const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
				return callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option)));
			});
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			const commandList = commands.map((sub) => {
				return callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub)));
			});
			output = output.concat(this.formatItemList(group, commandList, helper));
		});
		return output.join("\n");
	}
	displayWidth(str) {
		return (0, node_util().stripVTControlCharacters)(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word === "[command]") return this.styleSubcommandText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleCommandText(word);
		}).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => {
			if (word === "[options]") return this.styleOptionText(word);
			if (word[0] === "[" || word[0] === "<") return this.styleArgumentText(word);
			return this.styleSubcommandText(word);
		}).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		const itemIndent = 2;
		const itemIndentStr = " ".repeat(itemIndent);
		if (!description) return itemIndentStr + term;
		const paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term));
		const spacerWidth = 2;
		const remainingWidth = (this.helpWidth ?? 80) - termWidth - spacerWidth - itemIndent;
		let formattedDescription;
		if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) formattedDescription = description;
		else formattedDescription = helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + spacerWidth));
		return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		const rawLines = str.split(/\r\n|\n/);
		const chunkPattern = /[\s]*[^\s]+/g;
		const wrappedLines = [];
		rawLines.forEach((line) => {
			const chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()];
			let sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				const visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk);
					sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				const nextChunk = chunk.trimStart();
				sumChunks = [nextChunk];
				sumWidth = this.displayWidth(nextChunk);
			});
			wrappedLines.push(sumChunks.join(""));
		});
		return wrappedLines.join("\n");
	}
};
// node_modules/commander/lib/option.js
var Option = class {
	constructor(flags, description) {
		this.flags = flags;
		this.description = description || "";
		this.required = flags.includes("<");
		this.optional = flags.includes("[");
		this.variadic = /\w\.\.\.[>\]]$/.test(flags);
		this.mandatory = false;
		const optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag;
		this.long = optionFlags.longFlag;
		this.negate = false;
		if (this.long) this.negate = this.long.startsWith("--no-");
		this.defaultValue = void 0;
		this.defaultValueDescription = void 0;
		this.presetArg = void 0;
		this.envVar = void 0;
		this.parseArg = void 0;
		this.hidden = false;
		this.argChoices = void 0;
		this.conflictsWith = [];
		this.implied = void 0;
		this.helpGroupHeading = void 0;
	}
	default(value, description) {
		this.defaultValue = value;
		this.defaultValueDescription = description;
		return this;
	}
	preset(arg) {
		this.presetArg = arg;
		return this;
	}
	conflicts(names) {
		this.conflictsWith = this.conflictsWith.concat(names);
		return this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
		this.implied = Object.assign(this.implied || {}, newImplied);
		return this;
	}
	env(name) {
		this.envVar = name;
		return this;
	}
	argParser(fn) {
		this.parseArg = fn;
		return this;
	}
	makeOptionMandatory(mandatory = true) {
		this.mandatory = !!mandatory;
		return this;
	}
	hideHelp(hide = true) {
		this.hidden = !!hide;
		return this;
	}
	_collectValue(value, previous) {
		if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
		previous.push(value);
		return previous;
	}
	choices(values) {
		this.argChoices = values.slice();
		this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			if (this.variadic) return this._collectValue(arg, previous);
			return arg;
		};
		return this;
	}
	name() {
		if (this.long) return this.long.replace(/^--/, "");
		return this.short.replace(/^-/, "");
	}
	attributeName() {
		if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
		return camelcase(this.name());
	}
	helpGroup(heading) {
		this.helpGroupHeading = heading;
		return this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
};
var DualOptions = class {
	constructor(options) {
		this.positiveOptions = new Map();
		this.negativeOptions = new Map();
		this.dualOptions = new Set();
		options.forEach((option) => {
			if (option.negate) this.negativeOptions.set(option.attributeName(), option);
			else this.positiveOptions.set(option.attributeName(), option);
		});
		this.negativeOptions.forEach((value, key) => {
			if (this.positiveOptions.has(key)) this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		const optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return true;
		const preset = this.negativeOptions.get(optionKey).presetArg;
		const negativeValue = preset !== void 0 ? preset : false;
		return option.negate === (negativeValue === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => {
		return str + word[0].toUpperCase() + word.slice(1);
	});
}
function splitOptionFlags(flags) {
	let shortFlag;
	let longFlag;
	const shortFlagExp = /^-[^-]$/;
	const longFlagExp = /^--[^-]/;
	const flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
	if (!shortFlag && shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
	if (!shortFlag && longFlagExp.test(flagParts[0])) {
		shortFlag = longFlag;
		longFlag = flagParts.shift();
	}
	if (flagParts[0].startsWith("-")) {
		const unsupportedFlag = flagParts[0];
		const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		if (/^-[^-][^-]/.test(unsupportedFlag)) throw new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`);
		if (shortFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many short flags`);
		if (longFlagExp.test(unsupportedFlag)) throw new Error(`${baseError}
- too many long flags`);
		throw new Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw new Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
// node_modules/commander/lib/suggestSimilar.js
const maxDistance = 3;
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
	const d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost;
		if (a[i - 1] === b[j - 1]) cost = 0;
		else cost = 1;
		d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
		if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	const searchingOptions = word.startsWith("--");
	if (searchingOptions) {
		word = word.slice(2);
		candidates = candidates.map((candidate) => candidate.slice(2));
	}
	let similar = [];
	let bestDistance = maxDistance;
	const minSimilarity = .4;
	candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		const distance = editDistance(word, candidate);
		const length = Math.max(word.length, candidate.length);
		if ((length - distance) / length > minSimilarity) {
			if (distance < bestDistance) {
				bestDistance = distance;
				similar = [candidate];
			} else if (distance === bestDistance) similar.push(candidate);
		}
	});
	similar.sort((a, b) => a.localeCompare(b));
	if (searchingOptions) similar = similar.map((candidate) => `--${candidate}`);
	if (similar.length > 1) return `\n(Did you mean one of ${similar.join(", ")}?)`;
	if (similar.length === 1) return `\n(Did you mean ${similar[0]}?)`;
	return "";
}
// node_modules/commander/lib/command.js
var Command = class Command extends node_events().EventEmitter {
	constructor(name) {
		super();
		this.commands = [];
		this.options = [];
		this.parent = null;
		this._allowUnknownOption = false;
		this._allowExcessArguments = false;
		this.registeredArguments = [];
		this._args = this.registeredArguments;
		this.args = [];
		this.rawArgs = [];
		this.processedArgs = [];
		this._scriptPath = null;
		this._name = name || "";
		this._optionValues = {};
		this._optionValueSources = {};
		this._storeOptionsAsProperties = false;
		this._actionHandler = null;
		this._executableHandler = false;
		this._executableFile = null;
		this._executableDir = null;
		this._defaultCommandName = null;
		this._exitCallback = null;
		this._aliases = [];
		this._combineFlagAndOptionalValue = true;
		this._description = "";
		this._summary = "";
		this._argsDescription = void 0;
		this._enablePositionalOptions = false;
		this._passThroughOptions = false;
		this._lifeCycleHooks = {};
		this._showHelpAfterError = false;
		this._showSuggestionAfterError = true;
		this._savedState = null;
		this._outputConfiguration = {
			writeOut: (str) => node_process().stdout.write(str),
			writeErr: (str) => node_process().stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => node_process().stdout.isTTY ? node_process().stdout.columns : void 0,
			getErrHelpWidth: () => node_process().stderr.isTTY ? node_process().stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (node_process().stdout.isTTY && node_process().stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (node_process().stderr.isTTY && node_process().stderr.hasColors?.()),
			stripColor: (str) => (0, node_util().stripVTControlCharacters)(str)
		};
		this._hidden = false;
		this._helpOption = void 0;
		this._addImplicitHelpCommand = void 0;
		this._helpCommand = void 0;
		this._helpConfiguration = {};
		this._helpGroupHeading = void 0;
		this._defaultCommandGroup = void 0;
		this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		this._outputConfiguration = sourceCommand._outputConfiguration;
		this._helpOption = sourceCommand._helpOption;
		this._helpCommand = sourceCommand._helpCommand;
		this._helpConfiguration = sourceCommand._helpConfiguration;
		this._exitCallback = sourceCommand._exitCallback;
		this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
		this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
		this._allowExcessArguments = sourceCommand._allowExcessArguments;
		this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
		this._showHelpAfterError = sourceCommand._showHelpAfterError;
		this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
		return this;
	}
	_getCommandAndAncestors() {
		const result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc;
		let opts = execOpts;
		if (typeof desc === "object" && desc !== null) {
			opts = desc;
			desc = null;
		}
		opts = opts || {};
		const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
		const cmd = this.createCommand(name);
		if (desc) {
			cmd.description(desc);
			cmd._executableHandler = true;
		}
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		cmd._hidden = !!(opts.noHelp || opts.hidden);
		cmd._executableFile = opts.executableFile || null;
		if (args) cmd.arguments(args);
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd.copyInheritedSettings(this);
		if (desc) return this;
		return cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		if (configuration === void 0) return this._helpConfiguration;
		this._helpConfiguration = configuration;
		return this;
	}
	configureOutput(configuration) {
		if (configuration === void 0) return this._outputConfiguration;
		this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		};
		return this;
	}
	showHelpAfterError(displayHelp = true) {
		if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
		this._showHelpAfterError = displayHelp;
		return this;
	}
	showSuggestionAfterError(displaySuggestion = true) {
		this._showSuggestionAfterError = !!displaySuggestion;
		return this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
		opts = opts || {};
		if (opts.isDefault) this._defaultCommandName = cmd._name;
		if (opts.noHelp || opts.hidden) cmd._hidden = true;
		this._registerCommand(cmd);
		cmd.parent = this;
		cmd._checkForBrokenPassThrough();
		return this;
	}
	createArgument(name, description) {
		return new Argument(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		const argument = this.createArgument(name, description);
		if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
		else argument.default(parseArg);
		this.addArgument(argument);
		return this;
	}
	arguments(names) {
		names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		});
		return this;
	}
	addArgument(argument) {
		const previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
		this.registeredArguments.push(argument);
		return this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs === "boolean") {
			this._addImplicitHelpCommand = enableOrNameAndArgs;
			if (enableOrNameAndArgs && this._defaultCommandGroup) this._initCommandGroup(this._getHelpCommand());
			return this;
		}
		const [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/);
		const helpDescription = description ?? "display help for command";
		const helpCommand = this.createCommand(helpName);
		helpCommand.helpOption(false);
		if (helpArgs) helpCommand.arguments(helpArgs);
		if (helpDescription) helpCommand.description(helpDescription);
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
		return this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		if (typeof helpCommand !== "object") {
			this.helpCommand(helpCommand, deprecatedDescription);
			return this;
		}
		this._addImplicitHelpCommand = true;
		this._helpCommand = helpCommand;
		this._initCommandGroup(helpCommand);
		return this;
	}
	_getHelpCommand() {
		if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
			if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
			return this._helpCommand;
		}
		return null;
	}
	hook(event, listener) {
		const allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		if (this._lifeCycleHooks[event]) this._lifeCycleHooks[event].push(listener);
		else this._lifeCycleHooks[event] = [listener];
		return this;
	}
	exitOverride(fn) {
		if (fn) this._exitCallback = fn;
		else this._exitCallback = (err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		};
		return this;
	}
	_exit(exitCode, code, message) {
		if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
		node_process().exit(exitCode);
	}
	action(fn) {
		const listener = (args) => {
			const expectedArgsCount = this.registeredArguments.length;
			const actionArgs = args.slice(0, expectedArgsCount);
			if (this._storeOptionsAsProperties) actionArgs[expectedArgsCount] = this;
			else actionArgs[expectedArgsCount] = this.opts();
			actionArgs.push(this);
			return fn.apply(this, actionArgs);
		};
		this._actionHandler = listener;
		return this;
	}
	createOption(flags, description) {
		return new Option(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				const message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option);
		this.options.push(option);
	}
	_registerCommand(command) {
		const knownBy = (cmd) => {
			return [cmd.name()].concat(cmd.aliases());
		};
		const alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
			const newCmd = knownBy(command).join("|");
			throw new Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command);
		this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		const oname = option.name();
		const name = option.attributeName();
		if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
		const handleOptionValue = (val, invalidValueMessage, valueSource) => {
			if (val == null && option.presetArg !== void 0) val = option.presetArg;
			const oldValue = this.getOptionValue(name);
			if (val !== null && option.parseArg) val = this._callParseArg(option, val, oldValue, invalidValueMessage);
			else if (val !== null && option.variadic) val = option._collectValue(val, oldValue);
			if (val == null) {
				if (option.negate) val = false;
				else if (option.isBoolean() || option.optional) val = true;
				else val = "";
			}
			this.setOptionValueWithSource(name, val, valueSource);
		};
		this.on("option:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		});
		if (option.envVar) this.on("optionEnv:" + oname, (val) => {
			const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		});
		return this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags === "object" && flags instanceof Option) throw new Error("To add an Option object use addOption() instead of option() or requiredOption()");
		const option = this.createOption(flags, description);
		option.makeOptionMandatory(!!config.mandatory);
		if (typeof fn === "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			const regex = fn;
			fn = (val, def) => {
				const m = regex.exec(val);
				return m ? m[0] : def;
			};
			option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = true) {
		this._combineFlagAndOptionalValue = !!combine;
		return this;
	}
	allowUnknownOption(allowUnknown = true) {
		this._allowUnknownOption = !!allowUnknown;
		return this;
	}
	allowExcessArguments(allowExcess = true) {
		this._allowExcessArguments = !!allowExcess;
		return this;
	}
	enablePositionalOptions(positional = true) {
		this._enablePositionalOptions = !!positional;
		return this;
	}
	passThroughOptions(passThrough = true) {
		this._passThroughOptions = !!passThrough;
		this._checkForBrokenPassThrough();
		return this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = true) {
		if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
		this._storeOptionsAsProperties = !!storeAsProperties;
		return this;
	}
	getOptionValue(key) {
		if (this._storeOptionsAsProperties) return this[key];
		return this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		if (this._storeOptionsAsProperties) this[key] = value;
		else this._optionValues[key] = value;
		this._optionValueSources[key] = source;
		return this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		this._getCommandAndAncestors().forEach((cmd) => {
			if (Object.hasOwn(cmd._optionValueSources, key)) source = cmd.getOptionValueSource(key);
		});
		return source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
		parseOptions = parseOptions || {};
		if (argv === void 0 && parseOptions.from === void 0) {
			if (node_process().versions?.electron) parseOptions.from = "electron";
			const execArgv = node_process().execArgv ?? [];
			if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
		}
		if (argv === void 0) argv = node_process().argv;
		this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1];
				userArgs = argv.slice(2);
				break;
			case "electron":
				if (node_process().defaultApp) {
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
				} else userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw new Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		if (!this._name && this._scriptPath) this.nameFromFilename(this._scriptPath);
		this._name = this._name || "program";
		return userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		this._parseCommand([], userArgs);
		return this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		const userArgs = this._prepareUserArgs(argv, parseOptions);
		await this._parseCommand([], userArgs);
		return this;
	}
	_prepareForParse() {
		if (this._savedState === null) {
			this.options.filter((option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0).forEach((option) => {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(option.attributeName(), true, "default");
			});
			this.saveStateBeforeParse();
		} else this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
		this._name = this._savedState._name;
		this._scriptPath = null;
		this.rawArgs = [];
		this._optionValues = { ...this._savedState._optionValues };
		this._optionValueSources = { ...this._savedState._optionValueSources };
		this.args = [];
		this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (node_fs().existsSync(executableFile)) return;
		const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw new Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		const sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			const localBin = node_path().resolve(baseDir, baseName);
			if (node_fs().existsSync(localBin)) return localBin;
			if (sourceExt.includes(node_path().extname(baseName))) return void 0;
			const foundExt = sourceExt.find((ext) => node_fs().existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
		let executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = node_fs().realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = node_path().resolve(node_path().dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				const legacyName = node_path().basename(this._scriptPath, node_path().extname(this._scriptPath));
				if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
			}
			executableFile = localFile || executableFile;
		}
		const launchWithNode = sourceExt.includes(node_path().extname(executableFile));
		let proc;
		if (node_process().platform !== "win32") {
			if (launchWithNode) {
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(node_process().execArgv).concat(args);
				proc = node_child_process().spawn(node_process().argv[0], args, { stdio: "inherit" });
			} else proc = node_child_process().spawn(executableFile, args, { stdio: "inherit" });
		} else {
			this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			args.unshift(executableFile);
			args = incrementNodeInspectorPort(node_process().execArgv).concat(args);
			proc = node_child_process().spawn(node_process().execPath, args, { stdio: "inherit" });
		}
		if (!proc.killed) [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			node_process().on(signal, () => {
				if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
			});
		});
		const exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code = code ?? 1;
			if (!exitCallback) node_process().exit(code);
			else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
		});
		proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
			if (!exitCallback) node_process().exit(1);
			else {
				const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err;
				exitCallback(wrappedError);
			}
		});
		this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		const subCommand = this._findCommand(commandName);
		if (!subCommand) this.help({ error: true });
		subCommand._prepareForParse();
		let promiseChain;
		promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand");
		promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		});
		return promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		if (!subcommandName) this.help();
		const subCommand = this._findCommand(subcommandName);
		if (subCommand && !subCommand._executableHandler) subCommand.help();
		return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
		});
		if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
		if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
	}
	_processArguments() {
		const myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		const processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			if (declaredArg.variadic) {
				if (index < this.args.length) {
					value = this.args.slice(index);
					if (declaredArg.parseArg) value = value.reduce((processed, v) => {
						return myParseArg(declaredArg, v, processed);
					}, declaredArg.defaultValue);
				} else if (value === void 0) value = [];
			} else if (index < this.args.length) {
				value = this.args[index];
				if (declaredArg.parseArg) value = myParseArg(declaredArg, value, declaredArg.defaultValue);
			}
			processedArgs[index] = value;
		});
		this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
		return fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise;
		const hooks = [];
		this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		});
		if (event === "postAction") hooks.reverse();
		hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => {
				return hookDetail.callback(hookDetail.hookedCommand, this);
			});
		});
		return result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => {
				return hook(this, subCommand);
			});
		});
		return result;
	}
	_parseCommand(operands, unknown) {
		const parsed = this.parseOptions(unknown);
		this._parseOptionsEnv();
		this._parseOptionsImplied();
		operands = operands.concat(parsed.operands);
		unknown = parsed.unknown;
		this.args = operands.concat(unknown);
		if (operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) {
			this._outputHelpIfRequested(unknown);
			return this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		}
		if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) this.help({ error: true });
		this._outputHelpIfRequested(parsed.unknown);
		this._checkForMissingMandatoryOptions();
		this._checkForConflictingOptions();
		const checkForUnknownOptions = () => {
			if (parsed.unknown.length > 0) this.unknownOption(parsed.unknown[0]);
		};
		const commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions();
			this._processArguments();
			let promiseChain;
			promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
			promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs));
			if (this.parent) promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			});
			promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
			return promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) {
			checkForUnknownOptions();
			this._processArguments();
			this.parent.emit(commandEvent, operands, unknown);
		} else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			if (this.listenerCount("command:*")) this.emit("command:*", operands, unknown);
			else if (this.commands.length) this.unknownCommand();
			else {
				checkForUnknownOptions();
				this._processArguments();
			}
		} else if (this.commands.length) {
			checkForUnknownOptions();
			this.help({ error: true });
		} else {
			checkForUnknownOptions();
			this._processArguments();
		}
	}
	_findCommand(name) {
		if (!name) return void 0;
		return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		const definedNonDefaultOptions = this.options.filter((option) => {
			const optionKey = option.attributeName();
			if (this.getOptionValue(optionKey) === void 0) return false;
			return this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			const conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			if (conflictingAndDefined) this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		const operands = [];
		const unknown = [];
		let dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		const negativeNumberArg = (arg) => {
			if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
			return !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short)));
		};
		let activeVariadicOption = null;
		let activeGroup = null;
		let i = 0;
		while (i < args.length || activeGroup) {
			const arg = activeGroup ?? args[i++];
			activeGroup = null;
			if (arg === "--") {
				if (dest === unknown) dest.push(arg);
				dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
				this.emit(`option:${activeVariadicOption.name()}`, arg);
				continue;
			}
			activeVariadicOption = null;
			if (maybeOption(arg)) {
				const option = this._findOption(arg);
				if (option) {
					if (option.required) {
						const value = args[i++];
						if (value === void 0) this.optionMissingArgument(option);
						this.emit(`option:${option.name()}`, value);
					} else if (option.optional) {
						let value = null;
						if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) value = args[i++];
						this.emit(`option:${option.name()}`, value);
					} else this.emit(`option:${option.name()}`);
					activeVariadicOption = option.variadic ? option : null;
					continue;
				}
			}
			if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
				const option = this._findOption(`-${arg[1]}`);
				if (option) {
					if (option.required || option.optional && this._combineFlagAndOptionalValue) this.emit(`option:${option.name()}`, arg.slice(2));
					else {
						this.emit(`option:${option.name()}`);
						activeGroup = `-${arg.slice(2)}`;
					}
					continue;
				}
			}
			if (/^--[^=]+=/.test(arg)) {
				const index = arg.indexOf("=");
				const option = this._findOption(arg.slice(0, index));
				if (option && (option.required || option.optional)) {
					this.emit(`option:${option.name()}`, arg.slice(index + 1));
					continue;
				}
			}
			if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) dest = unknown;
			if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
				if (this._findCommand(arg)) {
					operands.push(arg);
					unknown.push(...args.slice(i));
					break;
				} else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
					operands.push(arg, ...args.slice(i));
					break;
				} else if (this._defaultCommandName) {
					unknown.push(arg, ...args.slice(i));
					break;
				}
			}
			if (this._passThroughOptions) {
				dest.push(arg, ...args.slice(i));
				break;
			}
			dest.push(arg);
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			const result = {};
			const len = this.options.length;
			for (let i = 0; i < len; i++) {
				const key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr);
		if (typeof this._showHelpAfterError === "string") this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`);
		else if (this._showHelpAfterError) {
			this._outputConfiguration.writeErr("\n");
			this.outputHelp({ error: true });
		}
		const config = errorOptions || {};
		const exitCode = config.exitCode || 1;
		const code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in node_process().env) {
				const optionKey = option.attributeName();
				if (this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) {
					if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, node_process().env[option.envVar]);
					else this.emit(`optionEnv:${option.name()}`);
				}
			}
		});
	}
	_parseOptionsImplied() {
		const dualHelper = new DualOptions(this.options);
		const hasCustomOptionValue = (optionKey) => {
			return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		};
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		const message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		const message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		const message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		const findBestOptionFromValue = (option) => {
			const optionKey = option.attributeName();
			const optionValue = this.getOptionValue(optionKey);
			const negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName());
			const positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) return negativeOption;
			return positiveOption || option;
		};
		const getErrorMessage = (option) => {
			const bestOption = findBestOptionFromValue(option);
			const optionKey = bestOption.attributeName();
			if (this.getOptionValueSource(optionKey) === "env") return `environment variable '${bestOption.envVar}'`;
			return `option '${bestOption.flags}'`;
		};
		const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [];
			let command = this;
			do {
				const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags);
				command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		const message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		const expected = this.registeredArguments.length;
		const s = expected === 1 ? "" : "s";
		const received = receivedArgs.length;
		const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${received}: ${receivedArgs.join(", ")}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		const unknownName = this.args[0];
		let suggestion = "";
		if (this._showSuggestionAfterError) {
			const candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name());
				if (command.alias()) candidateNames.push(command.alias());
			});
			suggestion = suggestSimilar(unknownName, candidateNames);
		}
		const message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str;
		flags = flags || "-V, --version";
		description = description || "output the version number";
		const versionOption = this.createOption(flags, description);
		this._versionOptionName = versionOption.attributeName();
		this._registerOption(versionOption);
		this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`);
			this._exit(0, "commander.version", str);
		});
		return this;
	}
	description(str, argsDescription) {
		if (str === void 0 && argsDescription === void 0) return this._description;
		this._description = str;
		if (argsDescription) this._argsDescription = argsDescription;
		return this;
	}
	summary(str) {
		if (str === void 0) return this._summary;
		this._summary = str;
		return this;
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) command = this.commands[this.commands.length - 1];
		if (alias === command._name) throw new Error("Command alias can't be the same as its name");
		const matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		command._aliases.push(alias);
		return this;
	}
	aliases(aliases) {
		if (aliases === void 0) return this._aliases;
		aliases.forEach((alias) => this.alias(alias));
		return this;
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			const args = this.registeredArguments.map((arg) => {
				return humanReadableArgName(arg);
			});
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		this._usage = str;
		return this;
	}
	name(str) {
		if (str === void 0) return this._name;
		this._name = str;
		return this;
	}
	helpGroup(heading) {
		if (heading === void 0) return this._helpGroupHeading ?? "";
		this._helpGroupHeading = heading;
		return this;
	}
	commandsGroup(heading) {
		if (heading === void 0) return this._defaultCommandGroup ?? "";
		this._defaultCommandGroup = heading;
		return this;
	}
	optionsGroup(heading) {
		if (heading === void 0) return this._defaultOptionGroup ?? "";
		this._defaultOptionGroup = heading;
		return this;
	}
	_initOptionGroup(option) {
		if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		this._name = node_path().basename(filename, node_path().extname(filename));
		return this;
	}
	executableDir(path) {
		if (path === void 0) return this._executableDir;
		this._executableDir = path;
		return this;
	}
	helpInformation(contextOptions) {
		const helper = this.createHelp();
		const context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		const text = helper.formatHelp(this, helper);
		if (context.hasColors) return text;
		return this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions = contextOptions || {};
		const error = !!contextOptions.error;
		let baseWrite;
		let hasColors;
		let helpWidth;
		if (error) {
			baseWrite = (str) => this._outputConfiguration.writeErr(str);
			hasColors = this._outputConfiguration.getErrHasColors();
			helpWidth = this._outputConfiguration.getErrHelpWidth();
		} else {
			baseWrite = (str) => this._outputConfiguration.writeOut(str);
			hasColors = this._outputConfiguration.getOutHasColors();
			helpWidth = this._outputConfiguration.getOutHelpWidth();
		}
		const write = (str) => {
			if (!hasColors) str = this._outputConfiguration.stripColor(str);
			return baseWrite(str);
		};
		return {
			error,
			write,
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		if (typeof contextOptions === "function") {
			deprecatedCallback = contextOptions;
			contextOptions = void 0;
		}
		const outputContext = this._getOutputContext(contextOptions);
		const eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
		this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback) {
			helpInformation = deprecatedCallback(helpInformation);
			if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) throw new Error("outputHelp callback must return a string or a Buffer");
		}
		outputContext.write(helpInformation);
		if (this._getHelpOption()?.long) this.emit(this._getHelpOption().long);
		this.emit("afterHelp", eventContext);
		this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		if (typeof flags === "boolean") {
			if (flags) {
				if (this._helpOption === null) this._helpOption = void 0;
				if (this._defaultOptionGroup) this._initOptionGroup(this._getHelpOption());
			} else this._helpOption = null;
			return this;
		}
		this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command");
		if (flags || description) this._initOptionGroup(this._helpOption);
		return this;
	}
	_getHelpOption() {
		if (this._helpOption === void 0) this.helpOption(void 0, void 0);
		return this._helpOption;
	}
	addHelpOption(option) {
		this._helpOption = option;
		this._initOptionGroup(option);
		return this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(node_process().exitCode ?? 0);
		if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
		this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		const allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		const helpEvent = `${position}Help`;
		this.on(helpEvent, (context) => {
			let helpStr;
			if (typeof text === "function") helpStr = text({
				error: context.error,
				command: context.command
			});
			else helpStr = text;
			if (helpStr) context.write(`${helpStr}\n`);
		});
		return this;
	}
	_outputHelpIfRequested(args) {
		const helpOption = this._getHelpOption();
		if (helpOption && args.find((arg) => helpOption.is(arg))) {
			this.outputHelp();
			this._exit(0, "commander.helpDisplayed", "(outputHelp)");
		}
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption;
		let debugHost = "127.0.0.1";
		let debugPort = "9229";
		let match;
		if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) debugOption = match[1];
		else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/)) !== null) {
			debugOption = match[1];
			if (/^\d+$/.test(match[3])) debugPort = match[3];
			else debugHost = match[3];
		} else if ((match = arg.match(/^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/)) !== null) {
			debugOption = match[1];
			debugHost = match[3];
			debugPort = match[4];
		}
		if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
		return arg;
	});
}
function useColor() {
	if (node_process().env.NO_COLOR || node_process().env.FORCE_COLOR === "0" || node_process().env.FORCE_COLOR === "false") return false;
	if (node_process().env.FORCE_COLOR || node_process().env.CLICOLOR_FORCE !== void 0) return true;
}
// node_modules/commander/index.js
const program = new Command();
// src/compare-text.ts
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/source.ts
function formatSource({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
function compareSources(a, b) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
// src/render/words/safe-text.ts
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;
function toSafeText(text) {
	if (!/[^ -~]|##|::/.test(text)) return text;
	return text.replaceAll(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replaceAll(/##(?=\w*\[)/g, "#\\u{23}").replaceAll(/(?<!\S)::(?=[\w-])|::(?=[\w-][^:]*::)/g, ":\\u{3a}");
}
function toSafeSource(source) {
	return formatSource({
		...source,
		file: toSafeText(source.file)
	});
}
const unsafeInJson = new RegExp(`(?!\n)(?:${unsafe.source})`, unsafe.flags);
function toSafeJson(json) {
	return json.replaceAll(unsafeInJson, (character) => [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")).replaceAll(/##(?=\w*\[)/g, "\\u0023#");
}
// src/render/comment/limits.ts
const forgeLimits = {
	github: {
		budget: 59700,
		flavour: "github"
	},
	gitlab: {
		budget: 999700,
		flavour: "gitlab"
	},
	azure: {
		budget: 149700,
		flavour: "plain"
	},
	bitbucket: {
		budget: 32468,
		flavour: "plain"
	},
	codecommit: {
		budget: 9940,
		flavour: "plain"
	}
};
// src/render/form-names.ts
const forms = [
	"comment",
	"summary",
	"text",
	"html",
	"junit",
	"sarif",
	"gitlab-terraform",
	"gitlab-codequality",
	"annotations"
];
const graphForms = [
	"mermaid",
	"dot",
	"svg",
	"json"
];
// src/run/options.ts
const commentPolicies = [
	"auto",
	"always",
	"never"
];
// src/plural.ts
function plural(count, word) {
	return count === 1 ? word : `${word}s`;
}
function countOf(count, word) {
	return `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",")} ${plural(count, word)}`;
}
// src/report/shard.ts
const mostShards = 1e4;
// src/render/machine/matrix.ts
const matrixFormats = [
	"github-matrix",
	"gitlab-matrix",
	"json-lines"
];
const matrixLimits = {
	"github-matrix": 256,
	"gitlab-matrix": 200,
	"json-lines": mostShards
};
function renderMatrix(format, parts, variables) {
	const entries = parts.map((targets, index) => ({
		shard: `${index + 1}/${parts.length}`,
		targets: targets.map(({ name }) => name),
		account: summarise(targets, "account"),
		region: summarise(targets, "region")
	}));
	switch (format) {
		case "github-matrix": return `${JSON.stringify({ include: entries })}\n`;
		case "gitlab-matrix": return `${JSON.stringify(toGitLab(entries, variables), null, 2)}\n`;
		case "json-lines": return entries.map((entry) => `${JSON.stringify(entry)}\n`).join("");
	}
}
function toGitLab(entries, variables) {
	if (entries.length === 0) return {
		".kiln-shards": { rules: [{ when: "never" }] },
		"kiln-no-targets": { script: ["echo \"no targets: nothing to do\""] }
	};
	const matrix = entries.map(({ shard, targets, account, region }) => ({
		KILN_SHARD: shard,
		KILN_SHARD_TARGETS: shorten(targets),
		KILN_SHARD_ACCOUNT: account,
		KILN_SHARD_REGION: region
	}));
	return { ".kiln-shards": {
		...Object.keys(variables).length === 0 ? {} : { variables },
		parallel: { matrix }
	} };
}
function shorten(names) {
	const [first = "", ...others] = names;
	const all = names.join(" ");
	return all.length <= 100 ? all : `${first} and ${others.length} more`;
}
function summarise(targets, key) {
	const values = new Set(targets.map((target) => target[key] ?? ""));
	const [first = ""] = values;
	return values.size === 1 ? first : `${values.size} ${plural(values.size, key)}`;
}
// cmd/terminal/run-flags.ts
const progressModes = [
	"targets",
	"summary",
	"none"
];
const outputs = [
	"text",
	"json",
	"markdown",
	"html"
];
// src/duration.ts
const durationForm = /^(\d{1,6})(ms|s|m|h|d)$/;
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
function parseDuration(text) {
	const [, count, unit = ""] = durationForm.exec(text) ?? [];
	return count === void 0 ? void 0 : Number(count) * (units[unit] ?? 0);
}
function formatDuration(ms) {
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	const two = (count) => String(count).padStart(2, "0");
	if (minutes === 0) return `${seconds}s`;
	return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}
// cmd/flag-values.ts
function collect(value, previous) {
	return [...previous ?? [], value];
}
function collectSelector(value, previous) {
	return collect(value, previous);
}
function wholeNumber(least) {
	return (value) => {
		if (!/^\d{1,9}$/.test(value) || Number(value) < least) throw new InvalidArgumentError(`It takes a whole number from ${least} upwards.`);
		return Number(value);
	};
}
function duration(value) {
	const ms = parseDuration(value);
	if (ms === void 0 || ms === 0) throw new InvalidArgumentError("It takes a duration such as 90s, 5m or 1h.");
	return ms;
}
function accountId(value) {
	if (!/^\d{12}$/.test(value)) throw new InvalidArgumentError("It takes the 12 digits of an account.");
	return value;
}
function shard(value) {
	const [, index = 0, of = 0] = /^([0-9]{1,6})\/([0-9]{1,6})$/.exec(value)?.map(Number) ?? [];
	if (index < 1 || index > of || of > 1e4) throw new InvalidArgumentError(`It takes K/N, the K-th of N parts, such as 3/12; N is ${mostShards} at most.`);
	return {
		index,
		of
	};
}
function exactNumber(value) {
	if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(value)) throw new InvalidArgumentError("It takes an exact number such as 1.4.3.");
	return value;
}
function url(value) {
	if (!URL.canParse(value) || !/^https?:/.test(value)) throw new InvalidArgumentError("It takes an http or https URL.");
	return value;
}
function stackParameter(value, previous = []) {
	const [, name, given] = /^ParameterKey=([^,]+),ParameterValue=(.*)$/s.exec(value) ?? /^([\w:]+)=(.*)$/s.exec(value) ?? [];
	if (name === void 0 || given === void 0) throw new InvalidArgumentError("It takes NAME=VALUE, the name being that of a parameter of the template.");
	return [...previous, [name, given]];
}
// cmd/terminal/log.ts
const logLevels = [
	"trace",
	"debug",
	"info",
	"warn",
	"error",
	"silent"
];
const silent = {
	debug: () => void 0,
	info: () => void 0
};
const silentLevels = new Set([
	"warn",
	"error",
	"silent"
]);
async function createLog({ writeErr }, { logLevel: level, logFormat: format }) {
	if (silentLevels.has(level)) return silent;
	const { pino } = await Promise.resolve().then(() => require("./pino.cjs")).then((n) => require_rolldown_runtime().__toESM(n.require_pino(), 1));
	const logger = pino({
		level,
		base: null
	}, { write: (line) => writeErr(format === "json" ? line : prettify(line)) });
	return {
		debug: (fields, message) => logger.debug(fields, message),
		info: (fields, message) => logger.info(fields, message)
	};
}
function prettify(line) {
	const { level, time: _, msg, ...fields } = JSON.parse(line);
	const names = {
		10: "trace",
		20: "debug",
		30: "info",
		40: "warn",
		50: "error"
	};
	const shown = Object.entries(fields).map(([key, value]) => `${key}=${toSafeText(typeof value === "string" ? value : JSON.stringify(value))}`);
	return `${[
		names[level] ?? level,
		msg,
		...shown
	].join(" ")}\n`;
}
// cmd/flags.ts
const reviewPolicies = [
	"off",
	"warn",
	"strict"
];
function addImportFlags(command) {
	return command.option("--out <dir>", "folder of the documents; never overwrites", "configs").option("--compare", "read the account, and show how the documents differ from what is live");
}
function addTargetFlags(command) {
	return command.option("--project <file>", "project file; default: kiln.yaml, looked for from PATH upwards").option("-t, --target <name>", "only these targets: names, globs, labels such as tier=prod, ! excludes (repeatable); tier=prod,place=eu means both", collectSelector);
}
function addSelectionFlags(command) {
	return addTargetFlags(command).option("--only <id>", "only these configurations: Kind/name, globs, or a name that one has (repeatable)", collect);
}
function addShardFlag(command) {
	return command.option("--shard <k/n>", "only the K-th of N parts of the targets, cut by account, then region", shard);
}
function addPartFlags(command) {
	return addShardFlag(command).option("--affected-since <rev>", "only targets whose desired state differs from that git revision");
}
function addFormatFlags(command, formats) {
	return command.addOption(new Option("-o, --output <format>", "what stdout carries").choices(formats).default("text")).option("--json", "the same as -o json");
}
function addMatrixFlags(command) {
	return addFormatFlags(command, ["text", "json"]).addOption(new Option("--format <format>", "cut the fleet for a CI matrix").choices([...matrixFormats])).option("--chunk <n>", "with --format: at most N targets in a job", wholeNumber(1));
}
function addVerboseFlag(command) {
	return command.option("--verbose", "text: everything that is cut short otherwise, and client tokens");
}
function addOutputFlags(command) {
	return addLogFlags(addFormatFlags(addVerboseFlag(command), outputs)).option("--report-file <file>", "also write the JSON report there, whatever happens");
}
function addLogFlags(command) {
	return command.addOption(new Option("--log-level <level>", "logs on stderr").choices([...logLevels]).default("warn")).addOption(new Option("--log-format <format>", "form of the logs").choices(["pretty", "json"]).default("pretty")).addOption(new Option("--color <when>", "colour").choices([
		"auto",
		"always",
		"never"
	]).default("auto")).option("--quiet", "no progress on stderr");
}
function addAmbientFlags(command) {
	return command.option("--region <region>", "region of the target default").option("--account <id>", "account of the target default; pins it", accountId);
}
function addConnectionFlags(command) {
	return addAmbientFlags(command).option("--emulator", "the embedded emulator instead of AWS; no credential is loaded").option("--emulator-state <file>", "state of the embedded emulator (default: .kiln/emulator.json beside kiln.yaml)").option("--endpoint-url <url>", "another endpoint, for Image Builder and STS alike", url).option("--profile <name>", "profile of the AWS configuration").option("--parallelism <n>", "at most so many requests in flight per target", wholeNumber(1), 10).option("--timeout <duration>", "stop after this time: 90s, 5m, 1h", duration).addOption(new Option("--refresh <mode>", "how much of the account is read whole").choices(["full", "fast"]));
}
function addCommentFlags(command) {
	return command.addOption(new Option("--comment <when>", "comment in the pull request").choices([...commentPolicies]).default("auto")).option("--comment-key <key>", "tells this comment apart from others in the same pull request").option("--report-url <url>", "where the whole report can be read: the last link of the comment", url);
}
function addProgressFlag(command) {
	return command.addOption(new Option("--progress <what>", "on stderr; default: targets in a log, summary for a fleet on a terminal").choices([...progressModes]));
}
function addDecisionFlags(command) {
	return command.option("--create-only", "create what is missing; hold back everything else").option("--adopt", "take over declared configurations that nobody owns").option("--keep-drift", "leave alone what the account changed since the last apply");
}
function addIdentityFlags(command) {
	return command.option("--prune", "also what apply --prune needs").option("--any-name", "configurations of any name, so that a new document needs no new policy").option("--build-role <name>", "role of an instance profile; default: called like it (repeatable)", collect);
}
function addRoleFlag(command) {
	return command.addOption(new Option("--role <arn>", "role that apply runs as; * and ? stand for anything (repeatable)").argParser(collect).makeOptionMandatory());
}
function addPlanFlags(command) {
	return addDecisionFlags(addProgressFlag(command)).option("--prune", "delete what is owned and no longer declared").option("--max-deletes <n>", "replaces limits.deletes for this run", wholeNumber(0)).option("--max-updates <n>", "replaces limits.updates for this run", wholeNumber(0)).option("--max-versions <n>", "replaces limits.versions for this run", wholeNumber(0));
}
function addHoldFlag(command) {
	return command.option("--allow-target-changes", "reach targets as this pull request says, not as its base does");
}
function addBaseFlags(command) {
	return addHoldFlag(command).option("--base <revision>", "mark what differed there already; default in a pull request: where it left its base").option("--offline", "ask no account: compare with the base revision alone");
}
function addBumpFlags(command) {
	return command.addOption(new Option("--patch", "raise the last part (default)").conflicts([
		"major",
		"minor",
		"to"
	])).addOption(new Option("--minor", "raise the second part").conflicts([
		"major",
		"patch",
		"to"
	])).addOption(new Option("--major", "raise the first part").conflicts([
		"minor",
		"patch",
		"to"
	])).option("--to <number>", "raise to this number", exactNumber).option("--needed", "raise what has other content than at --base, and what refers to it").option("--base <revision>", "with --needed: what is compared with");
}
function addApplyFlags(command) {
	return addHoldFlag(command).option("--expect <digest>", "refuse unless the plan has this digest: [TARGET=]sha256:\u2026 (repeatable)", collect).option("--reviewed <report>", "reports, or folders of them, that say what was reviewed (repeatable)", collect).addOption(new Option("--review-policy <policy>", "what becomes of a plan that goes beyond them").choices([...reviewPolicies])).option("--allow-outdated", "apply even if the branch has moved on").option("-y, --yes", "do not ask");
}
// src/report/report.ts
const commands$1 = [
	"validate",
	"plan",
	"apply",
	"drift"
];
const outcomes = [
	"clean",
	"changes",
	"drift",
	"applied",
	"refused",
	"incomplete",
	"invalid",
	"error",
	"interrupted",
	"superseded"
];
const failConditions = [
	"drift",
	"orphan",
	"pending",
	"none"
];
// cmd/watch-flags.ts
function addWatchFlags(command) {
	return command.option("--sync-issues", "keep one issue per target with drift on GitHub or GitLab").option("--previous <report>", "report of the check before: only what is new since then is told").option("--notify-webhook <url>", "post what is new as JSON there").option("--notify-slack <url>", "post what is new to this incoming webhook of Slack").option("--notify-sns <arn>", "publish what is new to this topic of SNS").option("--heartbeat-url <url>", "get this URL after every completed check");
}
function addAppliedFlag(command) {
	return command.option("--applied <revision>", "the last complete apply: what is missing and was not declared there is never-applied, not drift");
}
function addFailFlags(command) {
	return command.option("--fail-on <what>", "for drift: exit 2 also for orphan, pending; or for none at all", failOn);
}
function failOn(value, previous) {
	const words = value.split(",").map((word) => failConditions.find((condition) => condition === word.trim()));
	const all = [...previous ?? [], ...words];
	if (all.includes(void 0) || all.includes("none") && all.some((word) => word !== "none")) throw new InvalidArgumentError("It takes drift, orphan and pending, with commas between them, or none alone.");
	return all.filter((word) => word !== void 0);
}
// cmd/command-table.ts
const groups = {
	import: "write documents from what another tool declares or keeps",
	iam: "print the IAM policies that the declared configurations need",
	report: "make one report of many, or other forms of it, from files"
};
const identity = (command) => addAmbientFlags(addLogFlags(addTargetFlags(command)));
const reconciling = (name) => async () => {
	const { reconcile } = await Promise.resolve().then(() => require("./reconcile.cjs"));
	return (host, [path], flags) => reconcile(host, name, path, flags);
};
const howToComplete = `
To load it, now or from the file that the shell reads at its start:
  bash  source <(kiln completion bash)           in ~/.bashrc
  zsh   source <(kiln completion zsh)            in ~/.zshrc, below compinit
  fish  kiln completion fish > ~/.config/fish/completions/kiln.fish`;
const commandRows = [
	{
		name: "init [dir]",
		description: "write a commented kiln.yaml, one document and schemas for editors; never overwrites",
		flags: (command) => {
			addLogFlags(addConnectionFlags(command));
			command.option("--from-account", "from what the account has: kiln.yaml for it, and its configurations as documents; --region A,B makes a target of each");
		},
		load: async () => (await Promise.resolve().then(() => require("./init.cjs"))).init
	},
	{
		name: "validate [path]",
		aliases: ["lint", "check"],
		description: "check everything offline; nothing is called",
		flags: (command) => {
			addOutputFlags(addConnectionFlags(addSelectionFlags(command)));
			addShardFlag(command).option("--base <revision>", "refuse exact numbers that had other content there");
		},
		load: reconciling("validate")
	},
	{
		name: "plan [path]",
		aliases: ["diff"],
		description: "show what apply would do with the same flags",
		flags: (command) => {
			addCommentFlags(addBaseFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))));
			addPartFlags(command);
			command.option("--detailed-exitcode", "exit 2 when there are changes").addOption(new Option("--validate <where>", "let the service check each create in a dry run").choices(["server"]));
		},
		load: reconciling("plan")
	},
	{
		name: "apply [path]",
		description: "create what is missing, update what differs",
		flags: (command) => {
			addApplyFlags(addCommentFlags(addPlanFlags(addOutputFlags(addConnectionFlags(addSelectionFlags(command))))));
			addPartFlags(command);
		},
		load: reconciling("apply")
	},
	{
		name: "drift [path]",
		description: "what in the account is not as the last apply left it",
		flags: (command) => {
			addProgressFlag(addOutputFlags(addConnectionFlags(addSelectionFlags(command))));
			addWatchFlags(addFailFlags(addAppliedFlag(command)));
			addPartFlags(command);
		},
		load: reconciling("drift")
	},
	{
		name: "targets [path]",
		description: "show the targets and where each value came from, or cut them for a CI matrix",
		flags: (command) => {
			addMatrixFlags(addPartFlags(addTargetFlags(command)));
			addAmbientFlags(addLogFlags(command));
		},
		load: async () => (await Promise.resolve().then(() => require("./targets.cjs"))).showTargets
	},
	{
		name: "explain <id>",
		description: "trace one configuration in one target: what it is made of, and why it is or is not a change; or say what a code such as KILN2005 means",
		flags: (command) => {
			addFormatFlags(addDecisionFlags(addLogFlags(addConnectionFlags(addTargetFlags(command)))), ["text", "json"]).option("--offline", "ask no account: the files alone");
		},
		load: async () => (await Promise.resolve().then(() => require("./explain.cjs"))).explain
	},
	{
		name: "graph [path]",
		description: "draw what refers to what, and with --plan what changes",
		flags: (command) => {
			addDecisionFlags(addLogFlags(addConnectionFlags(addSelectionFlags(command)))).addOption(new Option("--format <form>", "of the picture").choices([...graphForms]).default("mermaid")).option("--plan", "read the accounts, and show what apply would do with the same flags").option("--prune", "with --plan: show what apply --prune deletes");
		},
		load: async () => (await Promise.resolve().then(() => require("./graph.cjs"))).graph
	},
	{
		name: "export [names...]",
		description: "write live configurations as documents",
		flags: (command) => {
			addLogFlags(addConnectionFlags(addSelectionFlags(command)));
			command.option("--out <dir>", "write one file per configuration there; never overwrites");
			command.option("--all", "also those that a Kiln project owns");
			command.option("--assign", "write numbers of versions as 1.4.x, so that Kiln assigns the next ones");
		},
		load: async () => (await Promise.resolve().then(() => require("./export.cjs"))).exportLive
	},
	{
		name: "import cloudformation <template>",
		description: "write what a CloudFormation template declares, or one that cdk synth wrote, as documents",
		flags: (command) => {
			addImportFlags(addLogFlags(addConnectionFlags(command))).option("--parameter <name=value>", "value of a parameter of the stack (repeatable)", stackParameter);
		},
		load: async () => (await Promise.resolve().then(() => require("./import.cjs"))).importCloudFormation
	},
	{
		name: "import terraform <state>",
		description: "write what a state of Terraform has made (terraform show -json) as documents",
		flags: (command) => addImportFlags(addLogFlags(addConnectionFlags(command))),
		load: async () => (await Promise.resolve().then(() => require("./import.cjs"))).importTerraform
	},
	{
		name: "bump [ids...]",
		description: "raise exact version numbers in the files",
		flags: (command) => {
			addFormatFlags(addBumpFlags(addLogFlags(addTargetFlags(command))), ["text", "json"]);
		},
		load: async () => (await Promise.resolve().then(() => require("./bump.cjs"))).bump
	},
	{
		name: "schema [name]",
		description: "print a JSON Schema: of documents, of one kind, or project (kiln.yaml), report, component-document, workflow-document",
		flags: addLogFlags,
		load: async () => (await Promise.resolve().then(() => require("./schema.cjs"))).printSchema
	},
	{
		name: "iam plan [path]",
		description: "the least that plan, drift and export need",
		flags: identity,
		load: async () => (await Promise.resolve().then(() => require("./iam.cjs"))).permissionsFor("plan")
	},
	{
		name: "iam apply [path]",
		description: "the least that apply needs",
		flags: (command) => addIdentityFlags(identity(command)),
		load: async () => (await Promise.resolve().then(() => require("./iam.cjs"))).permissionsFor("apply")
	},
	{
		name: "iam guard [path]",
		description: "a service control policy that lets only the role of apply write Kiln's two tags",
		flags: (command) => addRoleFlag(identity(command)),
		load: async () => (await Promise.resolve().then(() => require("./iam.cjs"))).guard
	},
	{
		name: "report merge <files...>",
		description: "make one report of the reports of several runs, such as the shards of a fleet",
		flags: (command) => {
			addOutputFlags(command).option("--fleet <file>", "targets that must be there: what kiln targets --format json-lines printed").option("--detailed-exitcode", "for plans: exit 2 when there are changes");
			addFailFlags(command);
		},
		load: async () => (await Promise.resolve().then(() => require("./report.cjs"))).merge
	},
	{
		name: "report render <files...>",
		description: "print report files in a form that a person or a CI platform reads; several are merged first",
		flags: (command) => {
			addVerboseFlag(addLogFlags(command)).addOption(new Option("--as <form>", "which form").choices(forms).makeOptionMandatory()).option("--out <file>", "write it there instead of printing it").addOption(new Option("--forge <name>", "the forge that a comment is for").choices(Object.keys(forgeLimits))).option("--report-url <url>", "where the whole report can be read: the last link of a comment or summary");
		},
		load: async () => (await Promise.resolve().then(() => require("./report-render.cjs"))).render
	},
	{
		name: "report publish <files...>",
		description: "write one comment into the pull request, of the reports of one run or of the jobs of a matrix",
		flags: (command) => {
			addCommentFlags(addLogFlags(command)).option("--pull-request <n>", "its number; default: what the platform says", wholeNumber(1));
		},
		load: async () => (await Promise.resolve().then(() => require("./report-publish.cjs"))).publishReports
	},
	{
		name: "report announce <files...>",
		description: "keep issues and tell what is new, of the reports of the drift checks of a fleet together",
		flags: (command) => {
			addWatchFlags(addLogFlags(command)).option("--project <file>", "project file; default: kiln.yaml, looked for from here upwards").option("--profile <name>", "profile of the AWS configuration, for --notify-sns");
		},
		load: async () => (await Promise.resolve().then(() => require("./report-announce.cjs"))).announce
	},
	{
		name: "doctor [path]",
		description: "what would keep a command from working here: credentials, roles, permissions, git, CI",
		flags: (command) => {
			addFormatFlags(addLogFlags(addConnectionFlags(addTargetFlags(command))), ["text", "json"]);
		},
		load: async () => (await Promise.resolve().then(() => require("./doctor.cjs"))).doctor
	},
	{
		name: "pre-commit [files...]",
		description: "for a hook of git: validate each project that these files belong to, or without any what differs from HEAD",
		flags: (command) => addVerboseFlag(addLogFlags(command)),
		load: async () => (await Promise.resolve().then(() => require("./pre-commit.cjs"))).preCommit
	},
	{
		name: "emulator",
		description: "serve the embedded Image Builder emulator until stopped",
		flags: (command) => {
			addLogFlags(command);
			command.option("--port <n>", "port on 127.0.0.1; default: a free one");
			command.option("--state <file>", "keep the state in this file");
		},
		load: async () => (await Promise.resolve().then(() => require("./emulator.cjs"))).serve
	},
	{
		name: "completion <shell>",
		description: "print the completion script for bash, zsh or fish",
		flags: (command) => addLogFlags(command).addHelpText("after", howToComplete),
		load: async () => (await Promise.resolve().then(() => require("./completion.cjs"))).completion
	}
];
// src/enumerate.ts
const shownWords = 10;
function enumerate(words, separator = ", ", most = shownWords) {
	const more = words.length - most;
	return more <= 1 ? words.join(separator) : `${words.slice(0, most).join(separator)} and ${more} more`;
}
// src/glob.ts
function matchesAny(patterns, text) {
	const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
	if (excluded.some((pattern) => matches(pattern.slice(1), text))) return false;
	if (excluded.length === patterns.length) return patterns.length > 0;
	return patterns.some((pattern) => !pattern.startsWith("!") && matches(pattern, text));
}
function matches(pattern, text) {
	let at = 0;
	let inPattern = 0;
	let star = -1;
	let resume = 0;
	while (at < text.length) {
		const wanted = pattern[inPattern];
		if (wanted === "*") {
			star = inPattern++;
			resume = at;
		} else if (wanted === "?" || wanted === text[at]) {
			inPattern++;
			at++;
		} else if (star >= 0) {
			inPattern = star + 1;
			at = ++resume;
		} else return false;
	}
	while (pattern[inPattern] === "*") inPattern++;
	return inPattern === pattern.length;
}
// src/selector.ts
function selectorOf(selectors) {
	const parsed = selectors.map(parseSelector);
	const unwanted = parsed.filter(isExclusion).flat();
	const wanted = parsed.filter((selector) => !isExclusion(selector));
	return (target) => {
		if (unwanted.some((part) => isAbout(part, target))) return false;
		return wanted.length === 0 ? unwanted.length > 0 : wanted.some((selector) => holds(selector, target));
	};
}
function isAboutAny(selector, targets) {
	const parts = parseSelector(selector);
	if (!parts.every((part) => targets.some((target) => isAbout(part, target)))) return false;
	return isExclusion(parts) || targets.some((target) => holds(parts, target));
}
function selectorsIn(text) {
	return text.split(/\s+/).filter((one) => one !== "").flatMap((one) => one.includes("=") ? [one] : one.split(","));
}
function describeSelectable(targets, selector = "") {
	const labels = new Map();
	for (const target of targets) for (const [key, value] of Object.entries(target.labels)) labels.set(key, (labels.get(key) ?? new Set()).add(value));
	return [
		enumerate(targets.map(({ name }) => name)),
		...[...labels].map(([key, values]) => `${key}=${enumerate([...values], "|")}`),
		...selector.includes(",") ? ["what stands between commas must all hold: write several selectors for either"] : []
	].join("; ");
}
function parseSelector(text) {
	return text.split(",").map((part) => {
		const isNegated = part.startsWith("!");
		const body = isNegated ? part.slice(1) : part;
		const [, label, not, glob] = /^([^=!]*)(!?)=(.*)$/s.exec(body) ?? [];
		if (label === void 0 || glob === void 0) return {
			isExclusion: isNegated,
			glob: body
		};
		return {
			isExclusion: isNegated !== (not === "!"),
			label,
			glob
		};
	});
}
function isExclusion(selector) {
	return selector.every((part) => part.isExclusion);
}
function holds(selector, target) {
	return selector.every((part) => isAbout(part, target) !== part.isExclusion);
}
function isAbout({ label, glob }, target) {
	const value = label === void 0 ? target.name : labelOf(target, label);
	return value !== void 0 && !glob.startsWith("!") && matchesAny([glob], value);
}
function labelOf({ labels, account, region }, label) {
	if (Object.hasOwn(labels, label)) return labels[label];
	return label === "account" ? account : label === "region" ? region : void 0;
}
// cmd/flag-variables.ts
function variableOf(option) {
	return `KILN_${option.attributeName().replaceAll(/[A-Z]/g, "_$&").toUpperCase()}`;
}
const serviceLink = /^(tcp|udp|sctp):\/\//;
function applyEnvironment(command, env) {
	for (const option of command.options) {
		const name = option.attributeName();
		const value = env[variableOf(option)];
		const source = command.getOptionValueSource(name);
		if (value === void 0 || value === "" || serviceLink.test(value)) continue;
		if (source !== void 0 && source !== "default") continue;
		try {
			command.setOptionValueWithSource(name, parseVariable(option, value), "env");
		} catch (error) {
			command.error(`error: ${error instanceof Error ? error.message : String(error)}`);
		}
	}
	if (command.getOptionValue("json") === true && command.getOptionValueSource("output") === "default") command.setOptionValueWithSource("output", "json", "implied");
}
function parseVariable(option, value) {
	const variable = variableOf(option);
	if (option.isBoolean()) {
		if (/^(1|true|yes)$/i.test(value)) return true;
		if (/^(0|false|no)$/i.test(value)) return false;
		throw new InvalidArgumentError(`${variable} takes true or false, not '${value}'.`);
	}
	if (option.argChoices !== void 0 && !option.argChoices.includes(value)) throw new InvalidArgumentError(`${variable} takes one of ${option.argChoices.join(", ")}, not '${value}'.`);
	try {
		const parse = option.parseArg;
		if (parse === collect) return value.split(",");
		if (parse === collectSelector) return selectorsIn(value);
		return parse === void 0 ? value : parse(value, void 0);
	} catch (error) {
		throw new InvalidArgumentError(`${variable}: ${error instanceof Error ? error.message : String(error)}`);
	}
}
// cmd/help-topics.ts
const topics = {
	"exit-codes": {
		about: "what a command ends with",
		text: `0  done; for drift, in sync
1  could not run: credentials, network, service, internal error
2  changes (plan --detailed-exitcode), or drift (drift)
3  refused by a safety gate; nothing was changed
4  apply ended with something declared not reached
5  invalid configuration or usage
129, 130, 143  stopped by SIGHUP, SIGINT or SIGTERM

Once a write was sent it is 0, 4, 129, 130 or 143. More: docs/commands.md#exit-codes`
	},
	selectors: {
		about: "what --target, kiln.targets and fleet.except select",
		text: `prod-us, prod-*     names; * is any text, ? one character
tier=prod           labels; account=\u2026 and region=\u2026 without a label of that name
tier=prod,place=eu  both
!prod-*, tier!=prod all but those

A target is selected by any of several selectors; an exclusion always wins. More: docs/configuration.md`
	},
	ids: {
		about: "how configurations are named",
		text: `Kind/name, such as ImageRecipe/golden-linux; a workflow is Workflow/build/name.
--only and explain take a name alone where one configuration has it, in any spelling: upper case, blanks and underscores do not matter.
--only takes globs: 'Image*/golden-*'. What is selected brings along what it refers to, where that is due.`
	},
	references: {
		about: "how documents name one another, and variables",
		text: [
			"${ImageRecipe/golden-linux}                 its ARN, version included",
			"${Component/hardening.latestVersionArn}    the service's own x.x.x form",
			"${vars.subnetId}                           a variable of the target",
			"${target.region}, .account, .partition, .name",
			"",
			"$${ is a literal ${. More: docs/configuration.md"
		].join("\n")
	},
	versions: {
		about: "numbers of components, workflows and recipes",
		text: `semanticVersion: 1.4.2   exactly this number; kiln bump raises it
semanticVersion: 1.4.x   Kiln assigns the next one when the content differs

What was made under a number never changes. More: docs/versions.md`
	},
	environment: {
		about: "variables that stand for flags",
		text: `KILN_\u2026 for every flag: --report-file is KILN_REPORT_FILE, --yes is KILN_YES=true.
A flag comes first, then the variable, then kiln.yaml, then the default.
Credentials, Regions and proxies are read as the AWS CLI reads them; kiln doctor shows what was found.`
	}
};
function helpTopics() {
	return [{
		value: "topics",
		about: "the list of them"
	}, ...Object.entries(topics).map(([value, { about }]) => ({
		value,
		about
	}))];
}
function findTopic(name) {
	if (name === "topics") return `Topics, each shown by kiln help TOPIC:\n\n${Object.entries(topics).map(([key, { about }]) => `  ${key.padEnd(12)}  ${about}`).join("\n")}\n`;
	const topic = Object.hasOwn(topics, name) ? topics[name] : void 0;
	return topic === void 0 ? void 0 : `${topic.text}\n`;
}
// cmd/words-of-others.ts
const elsewhere = {
	destroy: "kiln destroys nothing as a whole: take documents away and run kiln apply --prune, or say retired: true of a target",
	refresh: "there is no state to refresh: every plan reads the account",
	state: "there is no state: the account itself is the truth, and kiln explain ID shows what is kept on it",
	rollback: "a revert in git is the way back: kiln apply makes the account what git says",
	delete: "take the document away and run kiln apply --prune",
	status: "kiln plan shows what differs from git, and kiln drift what differs from the last apply",
	show: "kiln explain ID shows a configuration, and kiln targets the targets",
	version: "kiln --version prints it"
};
const flagsElsewhere = {
	"--dry-run": "kiln plan shows what kiln apply would do with the same flags",
	"--auto-approve": "--yes is the answer to the question of kiln apply",
	"--var": "variables are vars of a target in kiln.yaml"
};
function wayInstead(error) {
	const [, flag = ""] = /^error: unknown option '([^'=]+)/.exec(error) ?? [];
	const way = Object.hasOwn(flagsElsewhere, flag) ? flagsElsewhere[flag] : void 0;
	return way === void 0 ? "" : `${way}\n`;
}
// cmd/command-line.ts
function createProgram(host, version, onExit) {
	const program = new Command("kiln").description("GitOps for EC2 Image Builder: plan, apply and drift for the configurations in your repository.").version(version, "-V, --version").helpCommand(false).showHelpAfterError("see kiln --help").exitOverride().configureOutput({
		writeOut: (text) => host.writeOut(text),
		writeErr: (text) => host.writeErr(text),
		outputError: (text, write) => write(`${toSafeError(text)}${wayInstead(text)}`),
		getOutHelpWidth: () => widthOf(host.stdout),
		getErrHelpWidth: () => widthOf(host.stderr),
		getOutHasColors: () => false,
		getErrHasColors: () => false
	});
	const { rows, hasFlags } = neededFor(host.argv);
	for (const row of rows) addCommand(program, host, row, hasFlags, onExit);
	if (rows !== commandRows) return program;
	for (const [name, instead] of Object.entries(elsewhere)) program.command(`${name} [words...]`, { hidden: true }).allowUnknownOption().action(() => program.error(`error: ${instead}`));
	program.command("complete <shell> [words...]", { hidden: true }).action(async (shell, words) => {
		const { complete } = await Promise.resolve().then(() => require("./complete.cjs"));
		onExit(await complete(host, [shell, ...words], program, helpTopics()));
	});
	addHelp(program, host);
	return program;
}
function neededFor([first = "", ...rest]) {
	const rows = commandRows.filter((row) => firstWordsOf(row).includes(first));
	const isList = rest.length === 0 && [
		"--help",
		"-h",
		"help"
	].includes(first);
	return {
		rows: rows.length === 0 ? commandRows : rows,
		hasFlags: !isList
	};
}
function firstWordsOf({ name, aliases = [] }) {
	return [name.split(" ")[0] ?? "", ...aliases];
}
function addHelp(program, host) {
	program.command("help [command...]").description("help for a command, or for one of the topics that kiln help topics lists").action((names) => {
		const topic = findTopic(names.join(" "));
		if (topic !== void 0) return host.writeOut(topic);
		let about = program;
		for (const name of names) {
			const found = about.commands.find((one) => one.name() === name || one.aliases().includes(name));
			if (found === void 0) return program.error(`error: unknown command '${names.join(" ")}'`);
			about = found;
		}
		about.outputHelp();
	});
}
function addCommand(program, host, { name, aliases = [], description, flags, load }, hasFlags, onExit) {
	const [first = "", ...rest] = name.split(" ");
	const about = groups[first];
	const command = (about === void 0 ? program : findGroup(program, first, about)).command(about === void 0 ? name : rest.join(" ")).description(description).aliases(aliases);
	const words = about === void 0 ? command.name() : `${first} ${command.name()}`;
	command.showHelpAfterError(`see kiln ${words} --help`);
	if (hasFlags) flags(command);
	command.action(async () => {
		applyEnvironment(command, host.env);
		const action = await load();
		const written = command.options.map((option) => option.attributeName()).filter((option) => command.getOptionValueSource(option) === "cli");
		onExit(await action(host, command.args, {
			...command.opts(),
			written
		}));
	});
}
function findGroup(program, name, description) {
	const known = program.commands.find((one) => one.name() === name);
	if (known !== void 0) return known;
	return program.command(name).description(description).helpCommand(false).showHelpAfterError(`see kiln ${name} --help`);
}
function widthOf({ isTTY, columns }) {
	return isTTY === true ? columns || 80 : 80;
}
function toSafeError(text) {
	const [end = ""] = /(?:\n\(Did you mean [^\n]*\?\))?\n$/.exec(text) ?? [];
	return `${toSafeText(text.slice(0, text.length - end.length))}${end}`;
}
function isCommanderError(error) {
	return error instanceof Error && "exitCode" in error && "code" in error && String(error.code).startsWith("commander.");
}
// cmd/main.ts
async function main(host, argv = host.argv) {
	let code = 0;
	try {
		await createProgram(host, host.version, (exit) => {
			code = exit;
		}).parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (isCommanderError(error)) return error.exitCode === 0 ? 0 : await refuseUsage(host, error);
		const { diagnose } = await Promise.resolve().then(() => require("./every-run.cjs")).then((n) => n.diagnose_exports);
		const { say } = await Promise.resolve().then(() => require("./every-run.cjs")).then((n) => n.say_exports);
		const isOutput = error.syscall === "write";
		const reason = isOutput ? error.message : String(error.stack ?? error);
		say(host, [diagnose(isOutput ? "outputFailed" : "internalError", { reason })]);
		return 1;
	}
}
async function refuseUsage(host, error) {
	const { reportUsage } = await Promise.resolve().then(() => require("./wrong-command-line.cjs"));
	await reportUsage(host, error.message);
	return 5;
}
// src/render/machine/workflow-command.ts
function workflowCommand(name, properties = {}, message = "") {
	const written = Object.entries(properties).flatMap(([key, value]) => value === void 0 ? [] : [`${key}=${escapeProperty(String(value))}`]);
	return `::${name}${written.length === 0 ? "" : ` ${written.join(",")}`}::${escapeData(message)}`;
}
function escapeData(text) {
	return toSafeText(text).replaceAll("%", "%25");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
// action/inputs.ts
const commands = [
	"plan",
	"apply",
	"drift",
	"validate",
	"report",
	"none"
];
var InputError = class extends Error {};
function commandOf(input) {
	const name = input("command") || "plan";
	const command = commands.find((one) => one === name);
	if (command === void 0) throw new InputError(`command is "${name}"; it takes one of ${commands.join(", ")}`);
	return command;
}
function argumentsOf(command, { input, reportFile }) {
	const value = (name) => input(name) === "" ? [] : [`--${name}`, input(name)];
	const each = (name, values) => values.flatMap((one) => [`--${name}`, one]);
	return [
		command,
		...command === "report" ? [] : ["--report-file", input("report-file") || reportFile],
		...value("project"),
		...each("target", linesOf(input("target"))),
		...each("only", linesOf(input("only"))),
		...value("shard"),
		...each("reviewed", linesOf(input("reviewed"))),
		...value("review-policy"),
		...value("comment"),
		...value("comment-key"),
		...isOn("sync-issues", input) ? ["--sync-issues"] : [],
		...wordsOf(input("args")),
		...input("path") === "" ? [] : [input("path")]
	];
}
function stepCodeOf(command, code) {
	return command === "plan" && code === 2 ? 0 : code;
}
function isOn(name, input) {
	const value = input(name) || "false";
	if (!/^(true|false)$/i.test(value)) throw new InputError(`${name} is "${value}"; it takes true or false`);
	return value.toLowerCase() === "true";
}
function linesOf(text) {
	return text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
}
function wordsOf(text) {
	const words = [];
	let rest = text.trim();
	while (rest !== "") {
		const found = /^(?:[^\s'"\\]|\\[\s\S]|'[^']*'|"(?:[^"\\]|\\[\s\S])*")+/.exec(rest)?.[0];
		if (found === void 0) throw new InputError(`args has a quote without an end: ${rest}`);
		words.push(found.replaceAll(/\\([\s\S])|'([^']*)'|"((?:[^"\\]|\\[\s\S])*)"/g, (_, escaped, single, double) => String(escaped ?? single ?? String(double).replaceAll(/\\(["\\$`])/g, "$1"))));
		rest = rest.slice(found.length).trimStart();
	}
	return words;
}
Object.defineProperty(exports, "InputError", {
	enumerable: true,
	get: function() {
		return InputError;
	}
});
exports.argumentsOf = argumentsOf;
exports.commandOf = commandOf;
exports.commandRows = commandRows;
exports.commands = commands$1;
exports.compareSources = compareSources;
exports.compareText = compareText;
exports.countOf = countOf;
exports.createLog = createLog;
exports.describeSelectable = describeSelectable;
exports.durationForm = durationForm;
exports.enumerate = enumerate;
exports.findCertificates = findCertificates;
exports.forgeLimits = forgeLimits;
exports.formatDuration = formatDuration;
exports.formatSource = formatSource;
exports.invocationOf = invocationOf;
exports.isAboutAny = isAboutAny;
exports.loadSections = loadSections;
exports.main = main;
exports.matchesAny = matchesAny;
exports.matrixLimits = matrixLimits;
exports.mostShards = mostShards;
exports.outcomes = outcomes;
exports.parseDuration = parseDuration;
exports.plural = plural;
exports.processHost = processHost;
exports.profileIn = profileIn;
exports.renderMatrix = renderMatrix;
exports.selectorOf = selectorOf;
exports.sharedFiles = sharedFiles;
exports.shellPath = shellPath;
exports.shellWord = shellWord;
exports.stepCodeOf = stepCodeOf;
exports.toSafeJson = toSafeJson;
exports.toSafeSource = toSafeSource;
exports.toSafeText = toSafeText;
exports.workflowCommand = workflowCommand;
