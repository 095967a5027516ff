let require_rolldown_runtime$;
const require_rolldown_runtime = () => require_rolldown_runtime$ ??= require("./rolldown-runtime.cjs");
let node_fs$;
const node_fs = () => node_fs$ ??= require("node:fs");
let node_path$;
const node_path = () => node_path$ ??= require("node:path");
let node_os$;
const node_os = () => node_os$ ??= require("node:os");
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
	const { parseKnownFiles } = await Promise.resolve().then(() => require("./smithy-core-config.cjs")).then((n) => n.config_exports);
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
	return path.startsWith("~/") ? (0, node_path().join)(homeOf(env), path.slice(2)) : path;
}
/** The home folder. A user whom the machine does not know, as in many containers, has the root for it. */
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
/** Returns a word as it can be typed into a shell. */
function shellWord(word) {
	return /^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
/** Returns a path as it can be typed behind a command: one that begins with a dash is no option. */
function shellPath(path) {
	return shellWord(path.startsWith("-") ? `./${path}` : path);
}
// cmd/terminal/host.ts
/** The machine as the commands see it: everything that they may touch, as one parameter. */
/** Returns this process as a host. A reader that has gone away (`kiln plan | head`) is not an error. */
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
/** Asks what a descriptor is. Opening its stream to find out takes longer than writing the help into a pipe. A closed one is nothing. */
function isA(kind, fd) {
	try {
		return (0, node_fs().fstatSync)(fd)[kind]();
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
/** Writes all of `text`. A full pipe is waited for, a closed one ends the writing. */
function writeWhole(fd, text) {
	const bytes = Buffer.from(text);
	for (let offset = 0; offset < bytes.length;) try {
		offset += (0, node_fs().writeSync)(fd, bytes, offset);
	} catch (error) {
		const { code } = error;
		if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
		else if (code === "EPIPE" || code === "EBADF") return;
		else throw error;
	}
}
/** Returns the command line of the run as it can be typed into a shell. */
function invocationOf({ argv }) {
	return ["kiln", ...argv.map(shellWord)].join(" ");
}
// node_modules/commander/lib/error.js
var require_error = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	/**
	* CommanderError class
	*/
	var CommanderError = class extends Error {
		/**
		* Constructs the CommanderError class
		* @param {number} exitCode suggested exit code which could be used with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		*/
		constructor(exitCode, code, message) {
			super(message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
			this.code = code;
			this.exitCode = exitCode;
			this.nestedError = void 0;
		}
	};
	/**
	* InvalidArgumentError class
	*/
	var InvalidArgumentError = class extends CommanderError {
		/**
		* Constructs the InvalidArgumentError class
		* @param {string} [message] explanation of why argument is invalid
		*/
		constructor(message) {
			super(1, "commander.invalidArgument", message);
			Error.captureStackTrace(this, this.constructor);
			this.name = this.constructor.name;
		}
	};
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
}));
// node_modules/commander/lib/argument.js
var require_argument = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Argument = class {
		/**
		* Initialize a new command argument with the given name and description.
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @param {string} name
		* @param {string} [description]
		*/
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
		/**
		* Return argument name.
		*
		* @return {string}
		*/
		name() {
			return this._name;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Argument}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Set the custom handler for processing CLI command arguments into argument values.
		*
		* @param {Function} [fn]
		* @return {Argument}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Only allow argument value to be one of choices.
		*
		* @param {string[]} values
		* @return {Argument}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Make argument required.
		*
		* @returns {Argument}
		*/
		argRequired() {
			this.required = true;
			return this;
		}
		/**
		* Make argument optional.
		*
		* @returns {Argument}
		*/
		argOptional() {
			this.required = false;
			return this;
		}
	};
	/**
	* Takes an argument and returns its human readable equivalent for help usage.
	*
	* @param {Argument} arg
	* @return {string}
	* @private
	*/
	function humanReadableArgName(arg) {
		const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
		return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
	}
	exports.Argument = Argument;
	exports.humanReadableArgName = humanReadableArgName;
}));
// node_modules/commander/lib/help.js
var require_help = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const { humanReadableArgName } = require_argument();
	/**
	* TypeScript import types for JSDoc, used by Visual Studio Code IntelliSense and `npm run typescript-checkJS`
	* https://www.typescriptlang.org/docs/handbook/jsdoc-supported-types.html#import-types
	* @typedef { import("./argument.js").Argument } Argument
	* @typedef { import("./command.js").Command } Command
	* @typedef { import("./option.js").Option } Option
	*/
	var Help = class {
		constructor() {
			this.helpWidth = void 0;
			this.minWidthToWrap = 40;
			this.sortSubcommands = false;
			this.sortOptions = false;
			this.showGlobalOptions = false;
		}
		/**
		* prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
		* and just before calling `formatHelp()`.
		*
		* Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
		*
		* @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
		*/
		prepareContext(contextOptions) {
			this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
		}
		/**
		* Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
		*
		* @param {Command} cmd
		* @returns {Command[]}
		*/
		visibleCommands(cmd) {
			const visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden);
			const helpCommand = cmd._getHelpCommand();
			if (helpCommand && !helpCommand._hidden) visibleCommands.push(helpCommand);
			if (this.sortSubcommands) visibleCommands.sort((a, b) => {
				return a.name().localeCompare(b.name());
			});
			return visibleCommands;
		}
		/**
		* Compare options for sort.
		*
		* @param {Option} a
		* @param {Option} b
		* @returns {number}
		*/
		compareOptions(a, b) {
			const getSortKey = (option) => {
				return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
			};
			return getSortKey(a).localeCompare(getSortKey(b));
		}
		/**
		* Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
		visibleOptions(cmd) {
			const visibleOptions = cmd.options.filter((option) => !option.hidden);
			const helpOption = cmd._getHelpOption();
			if (helpOption && !helpOption.hidden) {
				const removeShort = helpOption.short && cmd._findOption(helpOption.short);
				const removeLong = helpOption.long && cmd._findOption(helpOption.long);
				if (!removeShort && !removeLong) visibleOptions.push(helpOption);
				else if (helpOption.long && !removeLong) visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description));
				else if (helpOption.short && !removeShort) visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
			}
			if (this.sortOptions) visibleOptions.sort(this.compareOptions);
			return visibleOptions;
		}
		/**
		* Get an array of the visible global options. (Not including help.)
		*
		* @param {Command} cmd
		* @returns {Option[]}
		*/
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
		/**
		* Get an array of the arguments if any have a description.
		*
		* @param {Command} cmd
		* @returns {Argument[]}
		*/
		visibleArguments(cmd) {
			if (cmd._argsDescription) cmd.registeredArguments.forEach((argument) => {
				argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
			});
			if (cmd.registeredArguments.find((argument) => argument.description)) return cmd.registeredArguments;
			return [];
		}
		/**
		* Get the command term to show in the list of subcommands.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandTerm(cmd) {
			const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
			return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
		}
		/**
		* Get the option term to show in the list of options.
		*
		* @param {Option} option
		* @returns {string}
		*/
		optionTerm(option) {
			return option.flags;
		}
		/**
		* Get the argument term to show in the list of arguments.
		*
		* @param {Argument} argument
		* @returns {string}
		*/
		argumentTerm(argument) {
			return argument.name();
		}
		/**
		* Get the longest command term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestSubcommandTermLength(cmd, helper) {
			return helper.visibleCommands(cmd).reduce((max, command) => {
				return Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command))));
			}, 0);
		}
		/**
		* Get the longest option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestOptionTermLength(cmd, helper) {
			return helper.visibleOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest global option term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestGlobalOptionTermLength(cmd, helper) {
			return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
				return Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option))));
			}, 0);
		}
		/**
		* Get the longest argument term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		longestArgumentTermLength(cmd, helper) {
			return helper.visibleArguments(cmd).reduce((max, argument) => {
				return Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument))));
			}, 0);
		}
		/**
		* Get the command usage to be displayed at the top of the built-in help.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandUsage(cmd) {
			let cmdName = cmd._name;
			if (cmd._aliases[0]) cmdName = cmdName + "|" + cmd._aliases[0];
			let ancestorCmdNames = "";
			for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
			return ancestorCmdNames + cmdName + " " + cmd.usage();
		}
		/**
		* Get the description for the command.
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		commandDescription(cmd) {
			return cmd.description();
		}
		/**
		* Get the subcommand summary to show in the list of subcommands.
		* (Fallback to description for backwards compatibility.)
		*
		* @param {Command} cmd
		* @returns {string}
		*/
		subcommandDescription(cmd) {
			return cmd.summary() || cmd.description();
		}
		/**
		* Get the option description to show in the list of options.
		*
		* @param {Option} option
		* @return {string}
		*/
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
		/**
		* Get the argument description to show in the list of arguments.
		*
		* @param {Argument} argument
		* @return {string}
		*/
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
		/**
		* Format a list of items, given a heading and an array of formatted items.
		*
		* @param {string} heading
		* @param {string[]} items
		* @param {Help} helper
		* @returns string[]
		*/
		formatItemList(heading, items, helper) {
			if (items.length === 0) return [];
			return [
				helper.styleTitle(heading),
				...items,
				""
			];
		}
		/**
		* Group items by their help group heading.
		*
		* @param {Command[] | Option[]} unsortedItems
		* @param {Command[] | Option[]} visibleItems
		* @param {Function} getGroup
		* @returns {Map<string, Command[] | Option[]>}
		*/
		groupItems(unsortedItems, visibleItems, getGroup) {
			const result = /* @__PURE__ */ new Map();
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
		/**
		* Generate the built-in help text.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {string}
		*/
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
		/**
		* Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
		*
		* @param {string} str
		* @returns {number}
		*/
		displayWidth(str) {
			return stripColor(str).length;
		}
		/**
		* Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
		*
		* @param {string} str
		* @returns {string}
		*/
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
		/**
		* Calculate the pad width from the maximum term length.
		*
		* @param {Command} cmd
		* @param {Help} helper
		* @returns {number}
		*/
		padWidth(cmd, helper) {
			return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
		}
		/**
		* Detect manually wrapped and indented strings by checking for line break followed by whitespace.
		*
		* @param {string} str
		* @returns {boolean}
		*/
		preformatted(str) {
			return /\n[^\S\r\n]/.test(str);
		}
		/**
		* Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
		*
		* So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
		*   TTT  DDD DDDD
		*        DD DDD
		*
		* @param {string} term
		* @param {number} termWidth
		* @param {string} description
		* @param {Help} helper
		* @returns {string}
		*/
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
		/**
		* Wrap a string at whitespace, preserving existing line breaks.
		* Wrapping is skipped if the width is less than `minWidthToWrap`.
		*
		* @param {string} str
		* @param {number} width
		* @returns {string}
		*/
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
	/**
	* Strip style ANSI escape sequences from the string. In particular, SGR (Select Graphic Rendition) codes.
	*
	* @param {string} str
	* @returns {string}
	* @package
	*/
	function stripColor(str) {
		return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
	}
	exports.Help = Help;
	exports.stripColor = stripColor;
}));
// node_modules/commander/lib/option.js
var require_option = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const { InvalidArgumentError } = require_error();
	var Option = class {
		/**
		* Initialize a new `Option` with the given `flags` and `description`.
		*
		* @param {string} flags
		* @param {string} [description]
		*/
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
		/**
		* Set the default value, and optionally supply the description to be displayed in the help.
		*
		* @param {*} value
		* @param {string} [description]
		* @return {Option}
		*/
		default(value, description) {
			this.defaultValue = value;
			this.defaultValueDescription = description;
			return this;
		}
		/**
		* Preset to use when option used without option-argument, especially optional but also boolean and negated.
		* The custom processing (parseArg) is called.
		*
		* @example
		* new Option('--color').default('GREYSCALE').preset('RGB');
		* new Option('--donate [amount]').preset('20').argParser(parseFloat);
		*
		* @param {*} arg
		* @return {Option}
		*/
		preset(arg) {
			this.presetArg = arg;
			return this;
		}
		/**
		* Add option name(s) that conflict with this option.
		* An error will be displayed if conflicting options are found during parsing.
		*
		* @example
		* new Option('--rgb').conflicts('cmyk');
		* new Option('--js').conflicts(['ts', 'jsx']);
		*
		* @param {(string | string[])} names
		* @return {Option}
		*/
		conflicts(names) {
			this.conflictsWith = this.conflictsWith.concat(names);
			return this;
		}
		/**
		* Specify implied option values for when this option is set and the implied options are not.
		*
		* The custom processing (parseArg) is not called on the implied values.
		*
		* @example
		* program
		*   .addOption(new Option('--log', 'write logging information to file'))
		*   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
		*
		* @param {object} impliedOptionValues
		* @return {Option}
		*/
		implies(impliedOptionValues) {
			let newImplied = impliedOptionValues;
			if (typeof impliedOptionValues === "string") newImplied = { [impliedOptionValues]: true };
			this.implied = Object.assign(this.implied || {}, newImplied);
			return this;
		}
		/**
		* Set environment variable to check for option value.
		*
		* An environment variable is only used if when processed the current option value is
		* undefined, or the source of the current value is 'default' or 'config' or 'env'.
		*
		* @param {string} name
		* @return {Option}
		*/
		env(name) {
			this.envVar = name;
			return this;
		}
		/**
		* Set the custom handler for processing CLI option arguments into option values.
		*
		* @param {Function} [fn]
		* @return {Option}
		*/
		argParser(fn) {
			this.parseArg = fn;
			return this;
		}
		/**
		* Whether the option is mandatory and must have a value after parsing.
		*
		* @param {boolean} [mandatory=true]
		* @return {Option}
		*/
		makeOptionMandatory(mandatory = true) {
			this.mandatory = !!mandatory;
			return this;
		}
		/**
		* Hide option in help.
		*
		* @param {boolean} [hide=true]
		* @return {Option}
		*/
		hideHelp(hide = true) {
			this.hidden = !!hide;
			return this;
		}
		/**
		* @package
		*/
		_collectValue(value, previous) {
			if (previous === this.defaultValue || !Array.isArray(previous)) return [value];
			previous.push(value);
			return previous;
		}
		/**
		* Only allow option value to be one of choices.
		*
		* @param {string[]} values
		* @return {Option}
		*/
		choices(values) {
			this.argChoices = values.slice();
			this.parseArg = (arg, previous) => {
				if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
				if (this.variadic) return this._collectValue(arg, previous);
				return arg;
			};
			return this;
		}
		/**
		* Return option name.
		*
		* @return {string}
		*/
		name() {
			if (this.long) return this.long.replace(/^--/, "");
			return this.short.replace(/^-/, "");
		}
		/**
		* Return option name, in a camelcase format that can be used
		* as an object attribute key.
		*
		* @return {string}
		*/
		attributeName() {
			if (this.negate) return camelcase(this.name().replace(/^no-/, ""));
			return camelcase(this.name());
		}
		/**
		* Set the help group heading.
		*
		* @param {string} heading
		* @return {Option}
		*/
		helpGroup(heading) {
			this.helpGroupHeading = heading;
			return this;
		}
		/**
		* Check if `arg` matches the short or long flag.
		*
		* @param {string} arg
		* @return {boolean}
		* @package
		*/
		is(arg) {
			return this.short === arg || this.long === arg;
		}
		/**
		* Return whether a boolean option.
		*
		* Options are one of boolean, negated, required argument, or optional argument.
		*
		* @return {boolean}
		* @package
		*/
		isBoolean() {
			return !this.required && !this.optional && !this.negate;
		}
	};
	/**
	* This class is to make it easier to work with dual options, without changing the existing
	* implementation. We support separate dual options for separate positive and negative options,
	* like `--build` and `--no-build`, which share a single option value. This works nicely for some
	* use cases, but is tricky for others where we want separate behaviours despite
	* the single shared option value.
	*/
	var DualOptions = class {
		/**
		* @param {Option[]} options
		*/
		constructor(options) {
			this.positiveOptions = /* @__PURE__ */ new Map();
			this.negativeOptions = /* @__PURE__ */ new Map();
			this.dualOptions = /* @__PURE__ */ new Set();
			options.forEach((option) => {
				if (option.negate) this.negativeOptions.set(option.attributeName(), option);
				else this.positiveOptions.set(option.attributeName(), option);
			});
			this.negativeOptions.forEach((value, key) => {
				if (this.positiveOptions.has(key)) this.dualOptions.add(key);
			});
		}
		/**
		* Did the value come from the option, and not from possible matching dual option?
		*
		* @param {*} value
		* @param {Option} option
		* @returns {boolean}
		*/
		valueFromOption(value, option) {
			const optionKey = option.attributeName();
			if (!this.dualOptions.has(optionKey)) return true;
			const preset = this.negativeOptions.get(optionKey).presetArg;
			const negativeValue = preset !== void 0 ? preset : false;
			return option.negate === (negativeValue === value);
		}
	};
	/**
	* Convert string from kebab-case to camelCase.
	*
	* @param {string} str
	* @return {string}
	* @private
	*/
	function camelcase(str) {
		return str.split("-").reduce((str, word) => {
			return str + word[0].toUpperCase() + word.slice(1);
		});
	}
	/**
	* Split the short and long flag out of something like '-m,--mixed <value>'
	*
	* @private
	*/
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
	exports.Option = Option;
	exports.DualOptions = DualOptions;
}));
// node_modules/commander/lib/suggestSimilar.js
var require_suggestSimilar = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const maxDistance = 3;
	function editDistance(a, b) {
		if (Math.abs(a.length - b.length) > maxDistance) return Math.max(a.length, b.length);
		const d = [];
		for (let i = 0; i <= a.length; i++) d[i] = [i];
		for (let j = 0; j <= b.length; j++) d[0][j] = j;
		for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
			let cost = 1;
			if (a[i - 1] === b[j - 1]) cost = 0;
			else cost = 1;
			d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
		}
		return d[a.length][b.length];
	}
	/**
	* Find close matches, restricted to same number of edits.
	*
	* @param {string} word
	* @param {string[]} candidates
	* @returns {string}
	*/
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
	exports.suggestSimilar = suggestSimilar;
}));
// node_modules/commander/lib/command.js
var require_command = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const EventEmitter = require("node:events").EventEmitter;
	const path = require("node:path");
	const fs = require("node:fs");
	const process = require("node:process");
	const { Argument, humanReadableArgName } = require_argument();
	const { CommanderError } = require_error();
	const { Help, stripColor } = require_help();
	const { Option, DualOptions } = require_option();
	const { suggestSimilar } = require_suggestSimilar();
	var Command = class Command extends EventEmitter {
		/**
		* Initialize a new `Command`.
		*
		* @param {string} [name]
		*/
		constructor(name) {
			super();
			/** @type {Command[]} */
			this.commands = [];
			/** @type {Option[]} */
			this.options = [];
			this.parent = null;
			this._allowUnknownOption = false;
			this._allowExcessArguments = false;
			/** @type {Argument[]} */
			this.registeredArguments = [];
			this._args = this.registeredArguments;
			/** @type {string[]} */
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
			/** @type {(boolean | string)} */
			this._showHelpAfterError = false;
			this._showSuggestionAfterError = true;
			this._savedState = null;
			this._outputConfiguration = {
				writeOut: (str) => process.stdout.write(str),
				writeErr: (str) => process.stderr.write(str),
				outputError: (str, write) => write(str),
				getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
				getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
				getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
				getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
				stripColor: (str) => stripColor(str)
			};
			this._hidden = false;
			/** @type {(Option | null | undefined)} */
			this._helpOption = void 0;
			this._addImplicitHelpCommand = void 0;
			/** @type {Command} */
			this._helpCommand = void 0;
			this._helpConfiguration = {};
			/** @type {string | undefined} */
			this._helpGroupHeading = void 0;
			/** @type {string | undefined} */
			this._defaultCommandGroup = void 0;
			/** @type {string | undefined} */
			this._defaultOptionGroup = void 0;
		}
		/**
		* Copy settings that are useful to have in common across root command and subcommands.
		*
		* (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
		*
		* @param {Command} sourceCommand
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* @returns {Command[]}
		* @private
		*/
		_getCommandAndAncestors() {
			const result = [];
			for (let command = this; command; command = command.parent) result.push(command);
			return result;
		}
		/**
		* Define a command.
		*
		* There are two styles of command: pay attention to where to put the description.
		*
		* @example
		* // Command implemented using action handler (description is supplied separately to `.command`)
		* program
		*   .command('clone <source> [destination]')
		*   .description('clone a repository into a newly created directory')
		*   .action((source, destination) => {
		*     console.log('clone command called');
		*   });
		*
		* // Command implemented using separate executable file (description is second parameter to `.command`)
		* program
		*   .command('start <service>', 'start named service')
		*   .command('stop [service]', 'stop named service, or all if no name supplied');
		*
		* @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
		* @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
		* @param {object} [execOpts] - configuration options (for executable)
		* @return {Command} returns new command for action handler, or `this` for executable command
		*/
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
		/**
		* Factory routine to create a new unattached command.
		*
		* See .command() for creating an attached subcommand, which uses this routine to
		* create the command. You can override createCommand to customise subcommands.
		*
		* @param {string} [name]
		* @return {Command} new command
		*/
		createCommand(name) {
			return new Command(name);
		}
		/**
		* You can customise the help with a subclass of Help by overriding createHelp,
		* or by overriding Help properties using configureHelp().
		*
		* @return {Help}
		*/
		createHelp() {
			return Object.assign(new Help(), this.configureHelp());
		}
		/**
		* You can customise the help by overriding Help properties using configureHelp(),
		* or with a subclass of Help by overriding createHelp().
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureHelp(configuration) {
			if (configuration === void 0) return this._helpConfiguration;
			this._helpConfiguration = configuration;
			return this;
		}
		/**
		* The default output goes to stdout and stderr. You can customise this for special
		* applications. You can also customise the display of errors by overriding outputError.
		*
		* The configuration properties are all functions:
		*
		*     // change how output being written, defaults to stdout and stderr
		*     writeOut(str)
		*     writeErr(str)
		*     // change how output being written for errors, defaults to writeErr
		*     outputError(str, write) // used for displaying errors and not used for displaying help
		*     // specify width for wrapping help
		*     getOutHelpWidth()
		*     getErrHelpWidth()
		*     // color support, currently only used with Help
		*     getOutHasColors()
		*     getErrHasColors()
		*     stripColor() // used to remove ANSI escape codes if output does not have colors
		*
		* @param {object} [configuration] - configuration options
		* @return {(Command | object)} `this` command for chaining, or stored configuration
		*/
		configureOutput(configuration) {
			if (configuration === void 0) return this._outputConfiguration;
			this._outputConfiguration = {
				...this._outputConfiguration,
				...configuration
			};
			return this;
		}
		/**
		* Display the help or a custom message after an error occurs.
		*
		* @param {(boolean|string)} [displayHelp]
		* @return {Command} `this` command for chaining
		*/
		showHelpAfterError(displayHelp = true) {
			if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
			this._showHelpAfterError = displayHelp;
			return this;
		}
		/**
		* Display suggestion of similar commands for unknown commands, or options for unknown options.
		*
		* @param {boolean} [displaySuggestion]
		* @return {Command} `this` command for chaining
		*/
		showSuggestionAfterError(displaySuggestion = true) {
			this._showSuggestionAfterError = !!displaySuggestion;
			return this;
		}
		/**
		* Add a prepared subcommand.
		*
		* See .command() for creating an attached subcommand which inherits settings from its parent.
		*
		* @param {Command} cmd - new subcommand
		* @param {object} [opts] - configuration options
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Factory routine to create a new unattached argument.
		*
		* See .argument() for creating an attached argument, which uses this routine to
		* create the argument. You can override createArgument to return a custom argument.
		*
		* @param {string} name
		* @param {string} [description]
		* @return {Argument} new argument
		*/
		createArgument(name, description) {
			return new Argument(name, description);
		}
		/**
		* Define argument syntax for command.
		*
		* The default is that the argument is required, and you can explicitly
		* indicate this with <> around the name. Put [] around the name for an optional argument.
		*
		* @example
		* program.argument('<input-file>');
		* program.argument('[output-file]');
		*
		* @param {string} name
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom argument processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		argument(name, description, parseArg, defaultValue) {
			const argument = this.createArgument(name, description);
			if (typeof parseArg === "function") argument.default(defaultValue).argParser(parseArg);
			else argument.default(parseArg);
			this.addArgument(argument);
			return this;
		}
		/**
		* Define argument syntax for command, adding multiple at once (without descriptions).
		*
		* See also .argument().
		*
		* @example
		* program.arguments('<cmd> [env]');
		*
		* @param {string} names
		* @return {Command} `this` command for chaining
		*/
		arguments(names) {
			names.trim().split(/ +/).forEach((detail) => {
				this.argument(detail);
			});
			return this;
		}
		/**
		* Define argument syntax for command, adding a prepared argument.
		*
		* @param {Argument} argument
		* @return {Command} `this` command for chaining
		*/
		addArgument(argument) {
			const previousArgument = this.registeredArguments.slice(-1)[0];
			if (previousArgument?.variadic) throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);
			if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw new Error(`a default value for a required argument is never used: '${argument.name()}'`);
			this.registeredArguments.push(argument);
			return this;
		}
		/**
		* Customise or override default help command. By default a help command is automatically added if your command has subcommands.
		*
		* @example
		*    program.helpCommand('help [cmd]');
		*    program.helpCommand('help [cmd]', 'show help');
		*    program.helpCommand(false); // suppress default help command
		*    program.helpCommand(true); // add help command even if no subcommands
		*
		* @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
		* @param {string} [description] - custom description
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Add prepared custom help command.
		*
		* @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
		* @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Lazy create help command.
		*
		* @return {(Command|null)}
		* @package
		*/
		_getHelpCommand() {
			if (this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"))) {
				if (this._helpCommand === void 0) this.helpCommand(void 0, void 0);
				return this._helpCommand;
			}
			return null;
		}
		/**
		* Add hook for life cycle event.
		*
		* @param {string} event
		* @param {Function} listener
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Register callback to use as replacement for calling process.exit.
		*
		* @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
		* @return {Command} `this` command for chaining
		*/
		exitOverride(fn) {
			if (fn) this._exitCallback = fn;
			else this._exitCallback = (err) => {
				if (err.code !== "commander.executeSubCommandAsync") throw err;
			};
			return this;
		}
		/**
		* Call process.exit, and _exitCallback if defined.
		*
		* @param {number} exitCode exit code for using with process.exit
		* @param {string} code an id string representing the error
		* @param {string} message human-readable description of the error
		* @return never
		* @private
		*/
		_exit(exitCode, code, message) {
			if (this._exitCallback) this._exitCallback(new CommanderError(exitCode, code, message));
			process.exit(exitCode);
		}
		/**
		* Register callback `fn` for the command.
		*
		* @example
		* program
		*   .command('serve')
		*   .description('start service')
		*   .action(function() {
		*      // do work here
		*   });
		*
		* @param {Function} fn
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Factory routine to create a new unattached option.
		*
		* See .option() for creating an attached option, which uses this routine to
		* create the option. You can override createOption to return a custom option.
		*
		* @param {string} flags
		* @param {string} [description]
		* @return {Option} new option
		*/
		createOption(flags, description) {
			return new Option(flags, description);
		}
		/**
		* Wrap parseArgs to catch 'commander.invalidArgument'.
		*
		* @param {(Option | Argument)} target
		* @param {string} value
		* @param {*} previous
		* @param {string} invalidArgumentMessage
		* @private
		*/
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
		/**
		* Check for option flag conflicts.
		* Register option if no conflicts found, or throw on conflict.
		*
		* @param {Option} option
		* @private
		*/
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
		/**
		* Check for command name and alias conflicts with existing commands.
		* Register command if no conflicts found, or throw on conflict.
		*
		* @param {Command} command
		* @private
		*/
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
		/**
		* Add an option.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addOption(option) {
			this._registerOption(option);
			const oname = option.name();
			const name = option.attributeName();
			if (option.negate) {
				const positiveLongFlag = option.long.replace(/^--no-/, "--");
				if (!this._findOption(positiveLongFlag)) this.setOptionValueWithSource(name, option.defaultValue === void 0 ? true : option.defaultValue, "default");
			} else if (option.defaultValue !== void 0) this.setOptionValueWithSource(name, option.defaultValue, "default");
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
		/**
		* Internal implementation shared by .option() and .requiredOption()
		*
		* @return {Command} `this` command for chaining
		* @private
		*/
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
		/**
		* Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
		* option-argument is indicated by `<>` and an optional option-argument by `[]`.
		*
		* See the README for more details, and see also addOption() and requiredOption().
		*
		* @example
		* program
		*     .option('-p, --pepper', 'add pepper')
		*     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
		*     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
		*     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		option(flags, description, parseArg, defaultValue) {
			return this._optionEx({}, flags, description, parseArg, defaultValue);
		}
		/**
		* Add a required option which must have a value after parsing. This usually means
		* the option must be specified on the command line. (Otherwise the same as .option().)
		*
		* The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
		*
		* @param {string} flags
		* @param {string} [description]
		* @param {(Function|*)} [parseArg] - custom option processing function or default value
		* @param {*} [defaultValue]
		* @return {Command} `this` command for chaining
		*/
		requiredOption(flags, description, parseArg, defaultValue) {
			return this._optionEx({ mandatory: true }, flags, description, parseArg, defaultValue);
		}
		/**
		* Alter parsing of short flags with optional values.
		*
		* @example
		* // for `.option('-f,--flag [value]'):
		* program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
		* program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
		*
		* @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
		* @return {Command} `this` command for chaining
		*/
		combineFlagAndOptionalValue(combine = true) {
			this._combineFlagAndOptionalValue = !!combine;
			return this;
		}
		/**
		* Allow unknown options on the command line.
		*
		* @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
		* @return {Command} `this` command for chaining
		*/
		allowUnknownOption(allowUnknown = true) {
			this._allowUnknownOption = !!allowUnknown;
			return this;
		}
		/**
		* Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
		*
		* @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
		* @return {Command} `this` command for chaining
		*/
		allowExcessArguments(allowExcess = true) {
			this._allowExcessArguments = !!allowExcess;
			return this;
		}
		/**
		* Enable positional options. Positional means global options are specified before subcommands which lets
		* subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
		* The default behaviour is non-positional and global options may appear anywhere on the command line.
		*
		* @param {boolean} [positional]
		* @return {Command} `this` command for chaining
		*/
		enablePositionalOptions(positional = true) {
			this._enablePositionalOptions = !!positional;
			return this;
		}
		/**
		* Pass through options that come after command-arguments rather than treat them as command-options,
		* so actual command-options come before command-arguments. Turning this on for a subcommand requires
		* positional options to have been enabled on the program (parent commands).
		* The default behaviour is non-positional and options may appear before or after command-arguments.
		*
		* @param {boolean} [passThrough] for unknown options.
		* @return {Command} `this` command for chaining
		*/
		passThroughOptions(passThrough = true) {
			this._passThroughOptions = !!passThrough;
			this._checkForBrokenPassThrough();
			return this;
		}
		/**
		* @private
		*/
		_checkForBrokenPassThrough() {
			if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw new Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
		}
		/**
		* Whether to store option values as properties on command object,
		* or store separately (specify false). In both cases the option values can be accessed using .opts().
		*
		* @param {boolean} [storeAsProperties=true]
		* @return {Command} `this` command for chaining
		*/
		storeOptionsAsProperties(storeAsProperties = true) {
			if (this.options.length) throw new Error("call .storeOptionsAsProperties() before adding options");
			if (Object.keys(this._optionValues).length) throw new Error("call .storeOptionsAsProperties() before setting option values");
			this._storeOptionsAsProperties = !!storeAsProperties;
			return this;
		}
		/**
		* Retrieve option value.
		*
		* @param {string} key
		* @return {object} value
		*/
		getOptionValue(key) {
			if (this._storeOptionsAsProperties) return this[key];
			return this._optionValues[key];
		}
		/**
		* Store option value.
		*
		* @param {string} key
		* @param {object} value
		* @return {Command} `this` command for chaining
		*/
		setOptionValue(key, value) {
			return this.setOptionValueWithSource(key, value, void 0);
		}
		/**
		* Store option value and where the value came from.
		*
		* @param {string} key
		* @param {object} value
		* @param {string} source - expected values are default/config/env/cli/implied
		* @return {Command} `this` command for chaining
		*/
		setOptionValueWithSource(key, value, source) {
			if (this._storeOptionsAsProperties) this[key] = value;
			else this._optionValues[key] = value;
			this._optionValueSources[key] = source;
			return this;
		}
		/**
		* Get source of option value.
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSource(key) {
			return this._optionValueSources[key];
		}
		/**
		* Get source of option value. See also .optsWithGlobals().
		* Expected values are default | config | env | cli | implied
		*
		* @param {string} key
		* @return {string}
		*/
		getOptionValueSourceWithGlobals(key) {
			let source;
			this._getCommandAndAncestors().forEach((cmd) => {
				if (cmd.getOptionValueSource(key) !== void 0) source = cmd.getOptionValueSource(key);
			});
			return source;
		}
		/**
		* Get user arguments from implied or explicit arguments.
		* Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
		*
		* @private
		*/
		_prepareUserArgs(argv, parseOptions) {
			if (argv !== void 0 && !Array.isArray(argv)) throw new Error("first parameter to parse must be array or undefined");
			parseOptions = parseOptions || {};
			if (argv === void 0 && parseOptions.from === void 0) {
				if (process.versions?.electron) parseOptions.from = "electron";
				const execArgv = process.execArgv ?? [];
				if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) parseOptions.from = "eval";
			}
			if (argv === void 0) argv = process.argv;
			this.rawArgs = argv.slice();
			let userArgs;
			switch (parseOptions.from) {
				case void 0:
				case "node":
					this._scriptPath = argv[1];
					userArgs = argv.slice(2);
					break;
				case "electron":
					if (process.defaultApp) {
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
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Use parseAsync instead of parse if any of your action handlers are async.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* program.parse(); // parse process.argv and auto-detect electron and special node flags
		* program.parse(process.argv); // assume argv[0] is app and argv[1] is script
		* program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv] - optional, defaults to process.argv
		* @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
		* @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
		* @return {Command} `this` command for chaining
		*/
		parse(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			this._parseCommand([], userArgs);
			return this;
		}
		/**
		* Parse `argv`, setting options and invoking commands when defined.
		*
		* Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
		*
		* Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
		* - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
		* - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
		* - `'user'`: just user arguments
		*
		* @example
		* await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
		* await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
		* await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
		*
		* @param {string[]} [argv]
		* @param {object} [parseOptions]
		* @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
		* @return {Promise}
		*/
		async parseAsync(argv, parseOptions) {
			this._prepareForParse();
			const userArgs = this._prepareUserArgs(argv, parseOptions);
			await this._parseCommand([], userArgs);
			return this;
		}
		_prepareForParse() {
			if (this._savedState === null) this.saveStateBeforeParse();
			else this.restoreStateBeforeParse();
		}
		/**
		* Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state saved.
		*/
		saveStateBeforeParse() {
			this._savedState = {
				_name: this._name,
				_optionValues: { ...this._optionValues },
				_optionValueSources: { ...this._optionValueSources }
			};
		}
		/**
		* Restore state before parse for calls after the first.
		* Not usually called directly, but available for subclasses to save their custom state.
		*
		* This is called in a lazy way. Only commands used in parsing chain will have state restored.
		*/
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
		/**
		* Throw if expected executable is missing. Add lots of help for author.
		*
		* @param {string} executableFile
		* @param {string} executableDir
		* @param {string} subcommandName
		*/
		_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
			if (fs.existsSync(executableFile)) return;
			const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
			throw new Error(executableMissing);
		}
		/**
		* Execute a sub-command executable.
		*
		* @private
		*/
		_executeSubCommand(subcommand, args) {
			args = args.slice();
			let launchWithNode = false;
			const sourceExt = [
				".js",
				".ts",
				".tsx",
				".mjs",
				".cjs"
			];
			function findFile(baseDir, baseName) {
				const localBin = path.resolve(baseDir, baseName);
				if (fs.existsSync(localBin)) return localBin;
				if (sourceExt.includes(path.extname(baseName))) return void 0;
				const foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
				if (foundExt) return `${localBin}${foundExt}`;
			}
			this._checkForMissingMandatoryOptions();
			this._checkForConflictingOptions();
			let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
			let executableDir = this._executableDir || "";
			if (this._scriptPath) {
				let resolvedScriptPath;
				try {
					resolvedScriptPath = fs.realpathSync(this._scriptPath);
				} catch {
					resolvedScriptPath = this._scriptPath;
				}
				executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
			}
			if (executableDir) {
				let localFile = findFile(executableDir, executableFile);
				if (!localFile && !subcommand._executableFile && this._scriptPath) {
					const legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
					if (legacyName !== this._name) localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`);
				}
				executableFile = localFile || executableFile;
			}
			launchWithNode = sourceExt.includes(path.extname(executableFile));
			let proc;
			if (process.platform !== "win32") {
				if (launchWithNode) {
					args.unshift(executableFile);
					args = incrementNodeInspectorPort(process.execArgv).concat(args);
					proc = require("node:child_process").spawn(process.argv[0], args, { stdio: "inherit" });
				} else proc = require("node:child_process").spawn(executableFile, args, { stdio: "inherit" });
			} else {
				this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				args.unshift(executableFile);
				args = incrementNodeInspectorPort(process.execArgv).concat(args);
				proc = require("node:child_process").spawn(process.execPath, args, { stdio: "inherit" });
			}
			if (!proc.killed) [
				"SIGUSR1",
				"SIGUSR2",
				"SIGTERM",
				"SIGINT",
				"SIGHUP"
			].forEach((signal) => {
				process.on(signal, () => {
					if (proc.killed === false && proc.exitCode === null) proc.kill(signal);
				});
			});
			const exitCallback = this._exitCallback;
			proc.on("close", (code) => {
				code = code ?? 1;
				if (!exitCallback) process.exit(code);
				else exitCallback(new CommanderError(code, "commander.executeSubCommandAsync", "(close)"));
			});
			proc.on("error", (err) => {
				if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
				else if (err.code === "EACCES") throw new Error(`'${executableFile}' not executable`);
				if (!exitCallback) process.exit(1);
				else {
					const wrappedError = new CommanderError(1, "commander.executeSubCommandAsync", "(error)");
					wrappedError.nestedError = err;
					exitCallback(wrappedError);
				}
			});
			this.runningCommand = proc;
		}
		/**
		* @private
		*/
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
		/**
		* Invoke help directly if possible, or dispatch if necessary.
		* e.g. help foo
		*
		* @private
		*/
		_dispatchHelpCommand(subcommandName) {
			if (!subcommandName) this.help();
			const subCommand = this._findCommand(subcommandName);
			if (subCommand && !subCommand._executableHandler) subCommand.help();
			return this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
		}
		/**
		* Check this.args against expected this.registeredArguments.
		*
		* @private
		*/
		_checkNumberOfArguments() {
			this.registeredArguments.forEach((arg, i) => {
				if (arg.required && this.args[i] == null) this.missingArgument(arg.name());
			});
			if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) return;
			if (this.args.length > this.registeredArguments.length) this._excessArguments(this.args);
		}
		/**
		* Process this.args using this.registeredArguments and save as this.processedArgs!
		*
		* @private
		*/
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
		/**
		* Once we have a promise we chain, but call synchronously until then.
		*
		* @param {(Promise|undefined)} promise
		* @param {Function} fn
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCall(promise, fn) {
			if (promise?.then && typeof promise.then === "function") return promise.then(() => fn());
			return fn();
		}
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
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
		/**
		*
		* @param {(Promise|undefined)} promise
		* @param {Command} subCommand
		* @param {string} event
		* @return {(Promise|undefined)}
		* @private
		*/
		_chainOrCallSubCommandHook(promise, subCommand, event) {
			let result = promise;
			if (this._lifeCycleHooks[event] !== void 0) this._lifeCycleHooks[event].forEach((hook) => {
				result = this._chainOrCall(result, () => {
					return hook(this, subCommand);
				});
			});
			return result;
		}
		/**
		* Process arguments in context of this command.
		* Returns action result, in case it is a promise.
		*
		* @private
		*/
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
		/**
		* Find matching command.
		*
		* @private
		* @return {Command | undefined}
		*/
		_findCommand(name) {
			if (!name) return void 0;
			return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
		}
		/**
		* Return an option matching `arg` if any.
		*
		* @param {string} arg
		* @return {Option}
		* @package
		*/
		_findOption(arg) {
			return this.options.find((option) => option.is(arg));
		}
		/**
		* Display an error message if a mandatory option does not have a value.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForMissingMandatoryOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd.options.forEach((anOption) => {
					if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) cmd.missingMandatoryOptionValue(anOption);
				});
			});
		}
		/**
		* Display an error message if conflicting options are used together in this.
		*
		* @private
		*/
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
		/**
		* Display an error message if conflicting options are used together.
		* Called after checking for help flags in leaf subcommand.
		*
		* @private
		*/
		_checkForConflictingOptions() {
			this._getCommandAndAncestors().forEach((cmd) => {
				cmd._checkForConflictingLocalOptions();
			});
		}
		/**
		* Parse options from `argv` removing known options,
		* and return argv split into operands and unknown arguments.
		*
		* Side effects: modifies command by storing options. Does not reset state if called again.
		*
		* Examples:
		*
		*     argv => operands, unknown
		*     --known kkk op => [op], []
		*     op --known kkk => [op], []
		*     sub --unknown uuu op => [sub], [--unknown uuu op]
		*     sub -- --unknown uuu op => [sub --unknown uuu op], []
		*
		* @param {string[]} args
		* @return {{operands: string[], unknown: string[]}}
		*/
		parseOptions(args) {
			const operands = [];
			const unknown = [];
			let dest = operands;
			function maybeOption(arg) {
				return arg.length > 1 && arg[0] === "-";
			}
			const negativeNumberArg = (arg) => {
				if (!/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg)) return false;
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
		/**
		* Return an object containing local option values as key-value pairs.
		*
		* @return {object}
		*/
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
		/**
		* Return an object containing merged local and global option values as key-value pairs.
		*
		* @return {object}
		*/
		optsWithGlobals() {
			return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
		}
		/**
		* Display error message and exit (or call exitOverride).
		*
		* @param {string} message
		* @param {object} [errorOptions]
		* @param {string} [errorOptions.code] - an id string representing the error
		* @param {number} [errorOptions.exitCode] - used with process.exit
		*/
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
		/**
		* Apply any option related environment variables, if option does
		* not have a value from cli or client code.
		*
		* @private
		*/
		_parseOptionsEnv() {
			this.options.forEach((option) => {
				if (option.envVar && option.envVar in process.env) {
					const optionKey = option.attributeName();
					if (this.getOptionValue(optionKey) === void 0 || [
						"default",
						"config",
						"env"
					].includes(this.getOptionValueSource(optionKey))) {
						if (option.required || option.optional) this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]);
						else this.emit(`optionEnv:${option.name()}`);
					}
				}
			});
		}
		/**
		* Apply any implied option values, if option is undefined or default value.
		*
		* @private
		*/
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
		/**
		* Argument `name` is missing.
		*
		* @param {string} name
		* @private
		*/
		missingArgument(name) {
			const message = `error: missing required argument '${name}'`;
			this.error(message, { code: "commander.missingArgument" });
		}
		/**
		* `Option` is missing an argument.
		*
		* @param {Option} option
		* @private
		*/
		optionMissingArgument(option) {
			const message = `error: option '${option.flags}' argument missing`;
			this.error(message, { code: "commander.optionMissingArgument" });
		}
		/**
		* `Option` does not have a value, and is a mandatory option.
		*
		* @param {Option} option
		* @private
		*/
		missingMandatoryOptionValue(option) {
			const message = `error: required option '${option.flags}' not specified`;
			this.error(message, { code: "commander.missingMandatoryOptionValue" });
		}
		/**
		* `Option` conflicts with another option.
		*
		* @param {Option} option
		* @param {Option} conflictingOption
		* @private
		*/
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
		/**
		* Unknown option `flag`.
		*
		* @param {string} flag
		* @private
		*/
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
		/**
		* Excess arguments, more than expected.
		*
		* @param {string[]} receivedArgs
		* @private
		*/
		_excessArguments(receivedArgs) {
			if (this._allowExcessArguments) return;
			const expected = this.registeredArguments.length;
			const s = expected === 1 ? "" : "s";
			const message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
			this.error(message, { code: "commander.excessArguments" });
		}
		/**
		* Unknown command.
		*
		* @private
		*/
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
		/**
		* Get or set the program version.
		*
		* This method auto-registers the "-V, --version" option which will print the version number.
		*
		* You can optionally supply the flags and description to override the defaults.
		*
		* @param {string} [str]
		* @param {string} [flags]
		* @param {string} [description]
		* @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
		*/
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
		/**
		* Set the description.
		*
		* @param {string} [str]
		* @param {object} [argsDescription]
		* @return {(string|Command)}
		*/
		description(str, argsDescription) {
			if (str === void 0 && argsDescription === void 0) return this._description;
			this._description = str;
			if (argsDescription) this._argsDescription = argsDescription;
			return this;
		}
		/**
		* Set the summary. Used when listed as subcommand of parent.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		summary(str) {
			if (str === void 0) return this._summary;
			this._summary = str;
			return this;
		}
		/**
		* Set an alias for the command.
		*
		* You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
		*
		* @param {string} [alias]
		* @return {(string|Command)}
		*/
		alias(alias) {
			if (alias === void 0) return this._aliases[0];
			/** @type {Command} */
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
		/**
		* Set aliases for the command.
		*
		* Only the first alias is shown in the auto-generated help.
		*
		* @param {string[]} [aliases]
		* @return {(string[]|Command)}
		*/
		aliases(aliases) {
			if (aliases === void 0) return this._aliases;
			aliases.forEach((alias) => this.alias(alias));
			return this;
		}
		/**
		* Set / get the command usage `str`.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
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
		/**
		* Get or set the name of the command.
		*
		* @param {string} [str]
		* @return {(string|Command)}
		*/
		name(str) {
			if (str === void 0) return this._name;
			this._name = str;
			return this;
		}
		/**
		* Set/get the help group heading for this subcommand in parent command's help.
		*
		* @param {string} [heading]
		* @return {Command | string}
		*/
		helpGroup(heading) {
			if (heading === void 0) return this._helpGroupHeading ?? "";
			this._helpGroupHeading = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for subcommands added to this command.
		* (This does not override a group set directly on the subcommand using .helpGroup().)
		*
		* @example
		* program.commandsGroup('Development Commands:);
		* program.command('watch')...
		* program.command('lint')...
		* ...
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		commandsGroup(heading) {
			if (heading === void 0) return this._defaultCommandGroup ?? "";
			this._defaultCommandGroup = heading;
			return this;
		}
		/**
		* Set/get the default help group heading for options added to this command.
		* (This does not override a group set directly on the option using .helpGroup().)
		*
		* @example
		* program
		*   .optionsGroup('Development Options:')
		*   .option('-d, --debug', 'output extra debugging')
		*   .option('-p, --profile', 'output profiling information')
		*
		* @param {string} [heading]
		* @returns {Command | string}
		*/
		optionsGroup(heading) {
			if (heading === void 0) return this._defaultOptionGroup ?? "";
			this._defaultOptionGroup = heading;
			return this;
		}
		/**
		* @param {Option} option
		* @private
		*/
		_initOptionGroup(option) {
			if (this._defaultOptionGroup && !option.helpGroupHeading) option.helpGroup(this._defaultOptionGroup);
		}
		/**
		* @param {Command} cmd
		* @private
		*/
		_initCommandGroup(cmd) {
			if (this._defaultCommandGroup && !cmd.helpGroup()) cmd.helpGroup(this._defaultCommandGroup);
		}
		/**
		* Set the name of the command from script filename, such as process.argv[1],
		* or require.main.filename, or __filename.
		*
		* (Used internally and public although not documented in README.)
		*
		* @example
		* program.nameFromFilename(require.main.filename);
		*
		* @param {string} filename
		* @return {Command}
		*/
		nameFromFilename(filename) {
			this._name = path.basename(filename, path.extname(filename));
			return this;
		}
		/**
		* Get or set the directory for searching for executable subcommands of this command.
		*
		* @example
		* program.executableDir(__dirname);
		* // or
		* program.executableDir('subcommands');
		*
		* @param {string} [path]
		* @return {(string|null|Command)}
		*/
		executableDir(path) {
			if (path === void 0) return this._executableDir;
			this._executableDir = path;
			return this;
		}
		/**
		* Return program help documentation.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
		* @return {string}
		*/
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
		/**
		* @typedef HelpContext
		* @type {object}
		* @property {boolean} error
		* @property {number} helpWidth
		* @property {boolean} hasColors
		* @property {function} write - includes stripColor if needed
		*
		* @returns {HelpContext}
		* @private
		*/
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
		/**
		* Output help information for this command.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		outputHelp(contextOptions) {
			let deprecatedCallback;
			if (typeof contextOptions === "function") {
				deprecatedCallback = contextOptions;
				contextOptions = void 0;
			}
			const outputContext = this._getOutputContext(contextOptions);
			/** @type {HelpTextEventContext} */
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
		/**
		* You can pass in flags and a description to customise the built-in help option.
		* Pass in false to disable the built-in help option.
		*
		* @example
		* program.helpOption('-?, --help' 'show help'); // customise
		* program.helpOption(false); // disable
		*
		* @param {(string | boolean)} flags
		* @param {string} [description]
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Lazy create help option.
		* Returns null if has been disabled with .helpOption(false).
		*
		* @returns {(Option | null)} the help option
		* @package
		*/
		_getHelpOption() {
			if (this._helpOption === void 0) this.helpOption(void 0, void 0);
			return this._helpOption;
		}
		/**
		* Supply your own option to use for the built-in help option.
		* This is an alternative to using helpOption() to customise the flags and description etc.
		*
		* @param {Option} option
		* @return {Command} `this` command for chaining
		*/
		addHelpOption(option) {
			this._helpOption = option;
			this._initOptionGroup(option);
			return this;
		}
		/**
		* Output help information and exit.
		*
		* Outputs built-in help, and custom text added using `.addHelpText()`.
		*
		* @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
		*/
		help(contextOptions) {
			this.outputHelp(contextOptions);
			let exitCode = Number(process.exitCode ?? 0);
			if (exitCode === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) exitCode = 1;
			this._exit(exitCode, "commander.help", "(outputHelp)");
		}
		/**
		* // Do a little typing to coordinate emit and listener for the help text events.
		* @typedef HelpTextEventContext
		* @type {object}
		* @property {boolean} error
		* @property {Command} command
		* @property {function} write
		*/
		/**
		* Add additional text to be displayed with the built-in help.
		*
		* Position is 'before' or 'after' to affect just this command,
		* and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
		*
		* @param {string} position - before or after built-in help
		* @param {(string | Function)} text - string to add, or a function returning a string
		* @return {Command} `this` command for chaining
		*/
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
		/**
		* Output help information if help flags specified
		*
		* @param {Array} args - array of options to search for help flags
		* @private
		*/
		_outputHelpIfRequested(args) {
			const helpOption = this._getHelpOption();
			if (helpOption && args.find((arg) => helpOption.is(arg))) {
				this.outputHelp();
				this._exit(0, "commander.helpDisplayed", "(outputHelp)");
			}
		}
	};
	/**
	* Scan arguments and increment port number for inspect calls (to avoid conflicts when spawning new command).
	*
	* @param {string[]} args - array of arguments from node.execArgv
	* @returns {string[]}
	* @private
	*/
	function incrementNodeInspectorPort(args) {
		return args.map((arg) => {
			if (!arg.startsWith("--inspect")) return arg;
			let debugOption;
			let debugHost = "127.0.0.1";
			let debugPort = "9229";
			let match;
			if ((match = arg.match(/^(--inspect(-brk)?)$/)) !== null) debugOption = match[1];
			else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) !== null) {
				debugOption = match[1];
				if (/^\d+$/.test(match[3])) debugPort = match[3];
				else debugHost = match[3];
			} else if ((match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null) {
				debugOption = match[1];
				debugHost = match[3];
				debugPort = match[4];
			}
			if (debugOption && debugPort !== "0") return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
			return arg;
		});
	}
	/**
	* @returns {boolean | undefined}
	* @package
	*/
	function useColor() {
		if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return false;
		if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return true;
	}
	exports.Command = Command;
	exports.useColor = useColor;
}));
// node_modules/commander/index.js
var require_commander = /* @__PURE__ */ require_rolldown_runtime().__commonJSMin(((exports) => {
	const { Argument } = require_argument();
	const { Command } = require_command();
	const { CommanderError, InvalidArgumentError } = require_error();
	const { Help } = require_help();
	const { Option } = require_option();
	exports.program = new Command();
	exports.createCommand = (name) => new Command(name);
	exports.createOption = (flags, description) => new Option(flags, description);
	exports.createArgument = (name, description) => new Argument(name, description);
	/**
	* Expose classes
	*/
	exports.Command = Command;
	exports.Option = Option;
	exports.Argument = Argument;
	exports.Help = Help;
	exports.CommanderError = CommanderError;
	exports.InvalidArgumentError = InvalidArgumentError;
	exports.InvalidOptionArgumentError = InvalidArgumentError;
}));
const { program, createCommand, createArgument, createOption, CommanderError, InvalidArgumentError, InvalidOptionArgumentError, Command, Argument, Option, Help } = (/* @__PURE__ */ require_rolldown_runtime().__toESM(require_commander(), 1)).default;
// src/render/comment/limits.ts
/**
* GitHub takes 65,536 characters and counts in ways that are not documented, so the budget is in bytes and well below. GitLab
* takes 1,000,000 characters, Azure DevOps 150,000, Bitbucket 32,768, CodeCommit 10,240. A character has at least one byte.
*/
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
/** The forms of `kiln report render`, by name alone: the command line knows them without loading any. */
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
/** The forms of `kiln graph`. */
const graphForms = [
	"mermaid",
	"dot",
	"svg",
	"json"
];
// src/run/options.ts
/** When a run writes a comment: where there is something to say, in any case, not at all. */
const commentPolicies = [
	"auto",
	"always",
	"never"
];
// src/plural.ts
/** Returns the word, with an s unless the count is one. */
function plural(count, word) {
	return count === 1 ? word : `${word}s`;
}
/** Returns a count with its word, thousands set apart: `10,000 configurations`. */
function countOf(count, word) {
	return `${String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",")} ${plural(count, word)}`;
}
// src/report/shard.ts
/** A part of a fleet, as a report says it. */
/** How many parts a fleet can have. The bound keeps a forged report from being counted through. */
const mostShards = 1e4;
// src/render/machine/matrix.ts
const matrixFormats = [
	"github-matrix",
	"gitlab-matrix",
	"json-lines"
];
/** Jobs that a platform takes in one matrix. */
const matrixLimits = {
	"github-matrix": 256,
	"gitlab-matrix": 200,
	"json-lines": mostShards
};
/**
* Returns the cut as text. `variables` are set for the jobs of GitLab: the flags that made the cut, which the jobs must have, too. An
* empty cut gives an empty matrix on GitHub, one job that does nothing on GitLab, and no line.
*/
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
/** A file for a child pipeline: YAML, as JSON is. Jobs extend `.kiln-shards`; without targets they do not run, and one that does must be there. */
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
/** GitLab puts the values into the name of the job, which holds 255 characters. */
function shorten(names) {
	const [first = "", ...others] = names;
	const all = names.join(" ");
	return all.length <= 100 ? all : `${first} and ${others.length} more`;
}
/** The one account or region of a part, or how many it has. */
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
/** Lengths of time as people write them and read them. */
/** A duration as people write it. */
const durationForm = /^(\d{1,6})(ms|s|m|h|d)$/;
const units = {
	ms: 1,
	s: 1e3,
	m: 6e4,
	h: 36e5,
	d: 864e5
};
/** Returns a duration such as `90s`, `5m`, `1h` or `14d` in milliseconds; undefined if it is none. */
function parseDuration(text) {
	const [, count, unit = ""] = durationForm.exec(text) ?? [];
	return count === void 0 ? void 0 : Number(count) * (units[unit] ?? 0);
}
/** Returns a duration for people: `45s`, `2m 05s`, `1h 10m`. */
function formatDuration(ms) {
	const seconds = Math.round(ms / 1e3);
	const minutes = Math.floor(seconds / 60);
	const two = (count) => String(count).padStart(2, "0");
	if (minutes === 0) return `${seconds}s`;
	return minutes < 60 ? `${minutes}m ${two(seconds % 60)}s` : `${Math.floor(minutes / 60)}h ${two(minutes % 60)}m`;
}
// cmd/flag-values.ts
/** What the values of flags are read as. A value that a flag does not take is refused with what it takes. */
function collect(value, previous) {
	return [...previous ?? [], value];
}
/** Parses a selector of targets, which may have commas. */
function collectSelector(value, previous) {
	return collect(value, previous);
}
/** Returns the parser of a flag that takes a whole number from `least` upwards. */
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
/** Adds the parameter of a stack: `NAME=VALUE`, or as the AWS CLI writes it. */
function stackParameter(value, previous = []) {
	const [, name, given] = /^ParameterKey=([^,]+),ParameterValue=(.*)$/s.exec(value) ?? /^([\w:]+)=(.*)$/s.exec(value) ?? [];
	if (name === void 0 || given === void 0) throw new InvalidArgumentError("It takes NAME=VALUE, the name being that of a parameter of the template.");
	return [...previous, [name, given]];
}
// src/compare-text.ts
/** Orders by code units: the same on every machine, unlike a locale's order. */
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/source.ts
/** Sources: how a position in a file is written, and the order in which files are read. */
/** Returns a source as editors and terminals open it: `configs/a.yaml:3:7`. The name of the file stays as it is. */
function formatSource({ file, line, column }) {
	return `${file}:${line}:${column}`;
}
/** Orders sources by file, line and column; what has none comes last. */
function compareSources(a, b) {
	if (a === void 0 || b === void 0) return Number(a === void 0) - Number(b === void 0);
	return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}
// src/render/words/safe-text.ts
/** C0 and C1 controls, zero-width and bidirectional characters, line and paragraph separators, tags, lone surrogates. */
const unsafe = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ufe00-\ufe0f]|[\u{e0000}-\u{e0fff}]|\p{Surrogate}/gu;
/** Returns `text` on one line, with what cannot be seen written as `\u{…}` and workflow commands taken apart. */
function toSafeText(text) {
	if (/^[ -~]*$/.test(text) && !text.includes("##") && !text.includes("::")) return text;
	return text.replaceAll(unsafe, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`).replaceAll(/##(?=\w*\[)/g, "#\\u{23}").replaceAll(/(?<!\S)::(?=[\w-])|::(?=[\w-][^:]*::)/g, ":\\u{3a}");
}
/** Returns a source as editors and terminals open it, the name of its file safe to print. */
function toSafeSource(source) {
	return formatSource({
		...source,
		file: toSafeText(source.file)
	});
}
/** Returns JSON text in which the same characters are JSON escapes: the value is the same, the bytes are harmless. */
function toSafeJson(json) {
	return json.replaceAll(unsafe, (character) => character === "\n" ? character : [...Array(character.length).keys()].map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, "0")}`).join("")).replaceAll(/##(?=\w*\[)/g, "\\u0023#");
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
/** Levels above those of all messages: nothing is logged. */
const silentLevels = /* @__PURE__ */ new Set([
	"warn",
	"error",
	"silent"
]);
/** Returns a log on stderr. pino is loaded only if something may be logged. */
async function createLog({ writeErr }, { logLevel: level, logFormat: format }) {
	if (silentLevels.has(level)) return silent;
	const { pino } = await Promise.resolve().then(() => require("./pino.cjs")).then((n) => /* @__PURE__ */ require_rolldown_runtime().__toESM(n.require_pino(), 1));
	const logger = pino({
		level,
		base: null
	}, { write: (line) => writeErr(format === "json" ? line : prettify(line)) });
	return {
		debug: (fields, message) => logger.debug(fields, message),
		info: (fields, message) => logger.info(fields, message)
	};
}
/** One line for people: level, message, fields. */
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
/** The flags: their definitions, the environment behind them, and what they come to. */
const reviewPolicies = [
	"off",
	"warn",
	"strict"
];
/** Flags that say where imported documents go. */
function addImportFlags(command) {
	return command.option("--out <dir>", "folder of the documents; never overwrites", "configs").option("--compare", "read the account, and show how the documents differ from what is live");
}
/** Flags that say which project and which of its targets. */
function addTargetFlags(command) {
	return command.option("--project <file>", "project file; default: kiln.yaml, looked for from PATH upwards").option("-t, --target <name>", "only these targets: names, globs, labels such as tier=prod, ! excludes (repeatable); tier=prod,place=eu means both", collectSelector);
}
/** Flags that say what is read. */
function addSelectionFlags(command) {
	return addTargetFlags(command).option("--only <id>", "only these configurations: Kind/name, globs, or a name that one has (repeatable)", collect);
}
/** The part of the targets that this machine works on. */
function addShardFlag(command) {
	return command.option("--shard <k/n>", "only the K-th of N parts of the targets, cut by account, then region", shard);
}
/** Flags that leave a part of the targets. */
function addPartFlags(command) {
	return addShardFlag(command).option("--affected-since <rev>", "only targets whose desired state differs from that git revision");
}
/** The form of the answer. */
function addFormatFlags(command, formats) {
	return command.addOption(new Option("-o, --output <format>", "what stdout carries").choices(formats).default("text")).option("--json", "the same as -o json");
}
/** Flags that say how targets are shown, or cut. */
function addMatrixFlags(command) {
	return addFormatFlags(command, ["text", "json"]).addOption(new Option("--format <format>", "cut the fleet for a CI matrix").choices([...matrixFormats])).option("--chunk <n>", "with --format: at most N targets in a job", wholeNumber(1));
}
/** What a text shows. */
function addVerboseFlag(command) {
	return command.option("--verbose", "text: everything that is cut short otherwise, and client tokens");
}
/** Flags that say what is printed and where. */
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
/** Flags that say where the target of a run without project file is. */
function addAmbientFlags(command) {
	return command.option("--region <region>", "region of the target default").option("--account <id>", "account of the target default; pins it", accountId);
}
/** Flags that say which account, and how it is reached. */
function addConnectionFlags(command) {
	return addAmbientFlags(command).option("--emulator", "the embedded emulator instead of AWS; no credential is loaded").option("--emulator-state <file>", "state of the embedded emulator (default: .kiln/emulator.json beside kiln.yaml)").option("--endpoint-url <url>", "another endpoint, for Image Builder and STS alike", url).option("--profile <name>", "profile of the AWS configuration").option("--parallelism <n>", "at most so many requests in flight per target", wholeNumber(1), 10).option("--timeout <duration>", "stop after this time: 90s, 5m, 1h", duration).addOption(new Option("--refresh <mode>", "how much of the account is read whole").choices(["full", "fast"]));
}
/** Flags about the comment in the pull request. */
function addCommentFlags(command) {
	return command.addOption(new Option("--comment <when>", "comment in the pull request").choices([...commentPolicies]).default("auto")).option("--comment-key <key>", "tells this comment apart from others in the same pull request").option("--report-url <url>", "where the whole report can be read: the last link of the comment", url);
}
/** What is told of long work. */
function addProgressFlag(command) {
	return command.addOption(new Option("--progress <what>", "on stderr; default: targets in a log, summary for a fleet on a terminal").choices([...progressModes]));
}
/** Flags that decide what becomes of a declared configuration. */
function addDecisionFlags(command) {
	return command.option("--create-only", "create what is missing; hold back everything else").option("--adopt", "take over declared configurations that nobody owns").option("--keep-drift", "leave alone what the account changed since the last apply");
}
/** Flags about the identities that Kiln runs as, beyond the part of the project that `kiln iam` is about. */
function addIdentityFlags(command) {
	return command.option("--prune", "also what apply --prune needs").option("--any-name", "configurations of any name, so that a new document needs no new policy").option("--build-role <name>", "role of an instance profile; default: called like it (repeatable)", collect);
}
/** The roles that may do what is guarded. */
function addRoleFlag(command) {
	return command.addOption(new Option("--role <arn>", "role that apply runs as; * and ? stand for anything (repeatable)").argParser(collect).makeOptionMandatory());
}
/** Flags that shape a plan. */
function addPlanFlags(command) {
	return addDecisionFlags(addProgressFlag(command)).option("--prune", "delete what is owned and no longer declared").option("--max-deletes <n>", "replaces limits.deletes for this run", wholeNumber(0)).option("--max-updates <n>", "replaces limits.updates for this run", wholeNumber(0)).option("--max-versions <n>", "replaces limits.versions for this run", wholeNumber(0));
}
/** The way past the hold on what is only proposed. */
function addHoldFlag(command) {
	return command.option("--allow-target-changes", "reach targets as this pull request says, not as its base does");
}
/** Flags of what is compared with another revision. */
function addBaseFlags(command) {
	return addHoldFlag(command).option("--base <revision>", "mark what differed there already; default in a pull request: where it left its base").option("--offline", "ask no account: compare with the base revision alone");
}
/** Flags that say which numbers are raised, and to what. */
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
	return addHoldFlag(command).option("--expect <digest>", "refuse unless the plan has this digest: [TARGET=]sha256:… (repeatable)", collect).option("--reviewed <report>", "reports, or folders of them, that say what was reviewed (repeatable)", collect).addOption(new Option("--review-policy <policy>", "what becomes of a plan that goes beyond them").choices([...reviewPolicies])).option("--allow-outdated", "apply even if the branch has moved on").option("-y, --yes", "do not ask");
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
/** What a drift check can fail on. `drift` always counts, unless `none` is the only word. */
const failConditions = [
	"drift",
	"orphan",
	"pending",
	"none"
];
// cmd/watch-flags.ts
/** The flags of a drift check: what it fails on, and what it does besides its report. */
/** Flags about what a drift check does besides its report. */
function addWatchFlags(command) {
	return command.option("--sync-issues", "keep one issue per target with drift on GitHub or GitLab").option("--previous <report>", "report of the check before: only what is new since then is told").option("--notify-webhook <url>", "post what is new as JSON there").option("--notify-slack <url>", "post what is new to this incoming webhook of Slack").option("--notify-sns <arn>", "publish what is new to this topic of SNS").option("--heartbeat-url <url>", "get this URL after every completed check");
}
/** The last apply that a drift check knows of. */
function addAppliedFlag(command) {
	return command.option("--applied <revision>", "the last complete apply: what is missing and was not declared there is never-applied, not drift");
}
/** Flags about what a drift check fails on. */
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
/** The table of commands: what each is called, what it is for, which flags it takes. What they do is loaded when one of them runs. */
/** Words that have commands below them. */
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
/** All commands, in the order of the help. */
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
/** How many words a message holds. */
const shownWords = 10;
/** Returns words as an enumeration: all of them if they are few, else the first `most` and how many more there are. */
function enumerate(words, separator = ", ", most = shownWords) {
	const more = words.length - most;
	return more <= 1 ? words.join(separator) : `${words.slice(0, most).join(separator)} and ${more} more`;
}
// src/glob.ts
/** Globs over short names: targets, tag keys, ids. `*` is any text, `?` any one character; everything else, case included, is itself. */
/**
* Reports whether `text` is selected. A pattern with `!` before it excludes, and an exclusion always wins, whatever the order. A list of
* nothing but exclusions selects everything else; an empty list selects nothing.
*/
function matchesAny(patterns, text) {
	const excluded = patterns.filter((pattern) => pattern.startsWith("!"));
	if (excluded.some((pattern) => matches(pattern.slice(1), text))) return false;
	if (excluded.length === patterns.length) return patterns.length > 0;
	return patterns.some((pattern) => !pattern.startsWith("!") && matches(pattern, text));
}
/** Greedy matching that returns to the last `*` only: time grows with the product of both lengths at worst, never exponentially. */
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
/**
* Selectors of targets, the same on the command line and in documents: `prod-*` is about names, `tier=prod` about labels, `!` before
* either excludes, and `tier!=prod` is `!tier=prod`. Values are globs. Parts with commas between them must all hold: `tier=prod,place=eu`
* is about what is both. `account` and `region` are labels that every target has, unless it declares its own.
*/
/**
* Returns what tells whether a target is selected: by any of the selectors, and excluded by none, whatever their order. Nothing but
* exclusions selects everything else; an empty list selects nothing.
*/
function selectorOf(selectors) {
	const parsed = selectors.map(parseSelector);
	const unwanted = parsed.filter(isExclusion).flat();
	const wanted = parsed.filter((selector) => !isExclusion(selector));
	return (target) => {
		if (unwanted.some((part) => isAbout(part, target))) return false;
		return wanted.length === 0 ? unwanted.length > 0 : wanted.some((selector) => holds(selector, target));
	};
}
/**
* Reports whether a selector, as an exclusion or not, is about any of the targets, and each of its parts, too. One that is about none is
* a slip of the pen.
*/
function isAboutAny(selector, targets) {
	const parts = parseSelector(selector);
	if (!parts.every((part) => targets.some((target) => isAbout(part, target)))) return false;
	return isExclusion(parts) || targets.some((target) => holds(parts, target));
}
/** Returns the selectors in one text, such as a variable: blanks stand between them, or commas where all of them are names. */
function selectorsIn(text) {
	return text.split(/\s+/).filter((one) => one !== "").flatMap((one) => one.includes("=") ? [one] : one.split(","));
}
/** Returns what `selector` could name, for a hint: the first names, and the labels with their values. */
function describeSelectable(targets, selector = "") {
	const labels = /* @__PURE__ */ new Map();
	for (const target of targets) for (const [key, value] of Object.entries(target.labels)) labels.set(key, (labels.get(key) ?? /* @__PURE__ */ new Set()).add(value));
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
/** A selector that only says what is not selected excludes whatever others select. */
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
/** Variables of the environment that stand for flags. */
/** Returns the environment variable of a flag: `--report-file` is `KILN_REPORT_FILE`. */
function variableOf(option) {
	return `KILN_${option.attributeName().replaceAll(/[A-Z]/g, "_$&").toUpperCase()}`;
}
/** What Kubernetes sets for a service called kiln: `KILN_PORT=tcp://10.0.0.7:80`, which is no port of ours. */
const serviceLink = /^(tcp|udp|sctp):\/\//;
/** Fills in from `KILN_…` what the command line leaves open. A value that the flag would refuse ends the program as a usage error. */
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
tier=prod           labels; account=… and region=… without a label of that name
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
		text: `KILN_… for every flag: --report-file is KILN_REPORT_FILE, --yes is KILN_YES=true.
A flag comes first, then the variable, then kiln.yaml, then the default.
Credentials, Regions and proxies are read as the AWS CLI reads them; kiln doctor shows what was found.`
	}
};
/** Returns the topics, each with what it is about. */
function helpTopics() {
	return [{
		value: "topics",
		about: "the list of them"
	}, ...Object.entries(topics).map(([value, { about }]) => ({
		value,
		about
	}))];
}
/** Returns what there is to say of a topic, or the list of them for `topics`; undefined for what is none. */
function findTopic(name) {
	if (name === "topics") return `Topics, each shown by kiln help TOPIC:\n\n${Object.entries(topics).map(([key, { about }]) => `  ${key.padEnd(12)}  ${about}`).join("\n")}\n`;
	const topic = Object.hasOwn(topics, name) ? topics[name] : void 0;
	return topic === void 0 ? void 0 : `${topic.text}\n`;
}
// cmd/words-of-others.ts
/** Words that people know from other tools. */
/** Words of other tools that name nothing here, and what there is instead. */
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
/** Flags of other tools, and what does it here. */
const flagsElsewhere = {
	"--dry-run": "kiln plan shows what kiln apply would do with the same flags",
	"--auto-approve": "--yes is the answer to the question of kiln apply",
	"--var": "variables are vars of a target in kiln.yaml"
};
/** Returns the line that an error of the command line is followed by where it is about a flag of another tool; empty for all others. */
function wayInstead(error) {
	const [, flag = ""] = /^error: unknown option '([^'=]+)/.exec(error) ?? [];
	const way = Object.hasOwn(flagsElsewhere, flag) ? flagsElsewhere[flag] : void 0;
	return way === void 0 ? "" : `${way}\n`;
}
// cmd/command-line.ts
/** The command line: the table of commands as a program. */
/** Makes the program. The exit code of the command that ran is handed to `onExit`. */
function createProgram(host, version, onExit) {
	const program = new Command("kiln").description("GitOps for EC2 Image Builder: plan, apply and drift for the configurations in your repository.").version(version, "-V, --version").helpCommand(false).showHelpAfterError("see kiln --help").exitOverride().configureOutput({
		writeOut: (text) => host.writeOut(text),
		writeErr: (text) => host.writeErr(text),
		outputError: (text, write) => write(`${text}${wayInstead(text)}`),
		getOutHelpWidth: () => widthOf(host.stdout),
		getErrHelpWidth: () => widthOf(host.stderr),
		getOutHasColors: () => false,
		getErrHasColors: () => false
	});
	for (const row of commandRows) addCommand(program, host, row, mayShowFlags(row, host.argv), onExit);
	for (const [name, instead] of Object.entries(elsewhere)) program.command(`${name} [words...]`, { hidden: true }).allowUnknownOption().action(() => program.error(`error: ${instead}`));
	program.command("complete <shell> [words...]", { hidden: true }).action(async (shell, words) => {
		const { complete } = await Promise.resolve().then(() => require("./complete.cjs"));
		onExit(await complete(host, [shell, ...words], program, helpTopics()));
	});
	addHelp(program, host);
	return program;
}
/**
* Reports whether a command line comes to the flags of a command. Defining those of all commands would be a good part of its time: the
* list of commands names none, and a line that begins with the word of some commands none of the others; a completion may want any.
*/
function mayShowFlags(row, [first = "", ...rest]) {
	if (rest.length === 0 && [
		"--help",
		"-h",
		"help"
	].includes(first)) return false;
	return first === "complete" || firstWordsOf(row).includes(first) || !commandRows.flatMap(firstWordsOf).includes(first);
}
/** Returns the words that a command line of a command may begin with. */
function firstWordsOf({ name, aliases = [] }) {
	return [name.split(" ")[0] ?? "", ...aliases];
}
/** Help that was asked for is an answer, not a mistake: `kiln help report merge` as well as `kiln help`. */
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
/** Adds a command, and the group that it belongs to with the first one in it. */
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
/** Returns the columns that help may fill: of the terminal, or 80 where there is none. */
function widthOf({ isTTY, columns }) {
	return isTTY === true ? columns || 80 : 80;
}
/** Reports whether an error is the program's own way of ending early. */
function isCommanderError(error) {
	return error instanceof Error && "exitCode" in error && "code" in error && String(error.code).startsWith("commander.");
}
// cmd/main.ts
/** Runs what `argv` asks for, which is what the host was started with. Resolves to the exit code, and never throws. */
async function main(host, argv = host.argv) {
	let code = 0;
	try {
		await createProgram(host, host.version, (exit) => {
			code = exit;
		}).parseAsync(argv, { from: "user" });
		return code;
	} catch (error) {
		if (isCommanderError(error)) return error.exitCode === 0 ? 0 : await refuseUsage(host, error);
		const { diagnose } = await Promise.resolve().then(() => require("./src-diagnostic-diagnose.cjs")).then((n) => n.diagnose_exports);
		const { say } = await Promise.resolve().then(() => require("./cmd-terminal.cjs")).then((n) => n.say_exports);
		const isOutput = error.syscall === "write";
		const reason = isOutput ? error.message : String(error.stack ?? error);
		say(host, [diagnose(isOutput ? "outputFailed" : "internalError", { reason })]);
		return 1;
	}
}
/** Commander has said what is wrong. A report file that is asked for speaks of this run as well, and never of an earlier one. */
async function refuseUsage(host, error) {
	const { reportUsage } = await Promise.resolve().then(() => require("./wrong-command-line.cjs"));
	await reportUsage(host, error.message);
	return 5;
}
// src/render/machine/workflow-command.ts
/** Commands of GitHub Actions in a log: annotations, groups. The escapes are those of actions/toolkit, packages/core/src/command.ts. */
/** Returns one workflow command as a line without its end. Text is made harmless first: it may come from anywhere. */
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
/** The inputs of the action as a command line of the program. */
/** What the action can run. `none` only puts `kiln` on the PATH of the steps that follow. */
const commands = [
	"plan",
	"apply",
	"drift",
	"validate",
	"report",
	"none"
];
/** A mistake in the inputs. Its message is for whoever wrote the workflow. */
var InputError = class extends Error {};
/** Returns the command that the inputs ask for. Throws `InputError`. */
function commandOf(input) {
	const name = input("command") || "plan";
	const command = commands.find((one) => one === name);
	if (command === void 0) throw new InputError(`command is "${name}"; it takes one of ${commands.join(", ")}`);
	return command;
}
/** Returns the arguments of the program. Flags come from inputs of the same name, and from `args` after them. Throws `InputError`. */
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
/** Returns the exit code of the step: changes of a plan are an output, not a failure. */
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
/** Returns the words of a command line as a shell would take them apart: spaces and line ends part them, quotes keep them together. */
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
Object.defineProperty(exports, "argumentsOf", {
	enumerable: true,
	get: function() {
		return argumentsOf;
	}
});
Object.defineProperty(exports, "commandOf", {
	enumerable: true,
	get: function() {
		return commandOf;
	}
});
Object.defineProperty(exports, "commandRows", {
	enumerable: true,
	get: function() {
		return commandRows;
	}
});
Object.defineProperty(exports, "commands", {
	enumerable: true,
	get: function() {
		return commands$1;
	}
});
Object.defineProperty(exports, "compareSources", {
	enumerable: true,
	get: function() {
		return compareSources;
	}
});
Object.defineProperty(exports, "compareText", {
	enumerable: true,
	get: function() {
		return compareText;
	}
});
Object.defineProperty(exports, "countOf", {
	enumerable: true,
	get: function() {
		return countOf;
	}
});
Object.defineProperty(exports, "createLog", {
	enumerable: true,
	get: function() {
		return createLog;
	}
});
Object.defineProperty(exports, "describeSelectable", {
	enumerable: true,
	get: function() {
		return describeSelectable;
	}
});
Object.defineProperty(exports, "durationForm", {
	enumerable: true,
	get: function() {
		return durationForm;
	}
});
Object.defineProperty(exports, "enumerate", {
	enumerable: true,
	get: function() {
		return enumerate;
	}
});
Object.defineProperty(exports, "findCertificates", {
	enumerable: true,
	get: function() {
		return findCertificates;
	}
});
Object.defineProperty(exports, "forgeLimits", {
	enumerable: true,
	get: function() {
		return forgeLimits;
	}
});
Object.defineProperty(exports, "formatDuration", {
	enumerable: true,
	get: function() {
		return formatDuration;
	}
});
Object.defineProperty(exports, "formatSource", {
	enumerable: true,
	get: function() {
		return formatSource;
	}
});
Object.defineProperty(exports, "invocationOf", {
	enumerable: true,
	get: function() {
		return invocationOf;
	}
});
Object.defineProperty(exports, "isAboutAny", {
	enumerable: true,
	get: function() {
		return isAboutAny;
	}
});
Object.defineProperty(exports, "loadSections", {
	enumerable: true,
	get: function() {
		return loadSections;
	}
});
Object.defineProperty(exports, "main", {
	enumerable: true,
	get: function() {
		return main;
	}
});
Object.defineProperty(exports, "matchesAny", {
	enumerable: true,
	get: function() {
		return matchesAny;
	}
});
Object.defineProperty(exports, "matrixLimits", {
	enumerable: true,
	get: function() {
		return matrixLimits;
	}
});
Object.defineProperty(exports, "mostShards", {
	enumerable: true,
	get: function() {
		return mostShards;
	}
});
Object.defineProperty(exports, "outcomes", {
	enumerable: true,
	get: function() {
		return outcomes;
	}
});
Object.defineProperty(exports, "parseDuration", {
	enumerable: true,
	get: function() {
		return parseDuration;
	}
});
Object.defineProperty(exports, "plural", {
	enumerable: true,
	get: function() {
		return plural;
	}
});
Object.defineProperty(exports, "processHost", {
	enumerable: true,
	get: function() {
		return processHost;
	}
});
Object.defineProperty(exports, "profileIn", {
	enumerable: true,
	get: function() {
		return profileIn;
	}
});
Object.defineProperty(exports, "renderMatrix", {
	enumerable: true,
	get: function() {
		return renderMatrix;
	}
});
Object.defineProperty(exports, "selectorOf", {
	enumerable: true,
	get: function() {
		return selectorOf;
	}
});
Object.defineProperty(exports, "sharedFiles", {
	enumerable: true,
	get: function() {
		return sharedFiles;
	}
});
Object.defineProperty(exports, "shellPath", {
	enumerable: true,
	get: function() {
		return shellPath;
	}
});
Object.defineProperty(exports, "shellWord", {
	enumerable: true,
	get: function() {
		return shellWord;
	}
});
Object.defineProperty(exports, "stepCodeOf", {
	enumerable: true,
	get: function() {
		return stepCodeOf;
	}
});
Object.defineProperty(exports, "toSafeJson", {
	enumerable: true,
	get: function() {
		return toSafeJson;
	}
});
Object.defineProperty(exports, "toSafeSource", {
	enumerable: true,
	get: function() {
		return toSafeSource;
	}
});
Object.defineProperty(exports, "toSafeText", {
	enumerable: true,
	get: function() {
		return toSafeText;
	}
});
Object.defineProperty(exports, "workflowCommand", {
	enumerable: true,
	get: function() {
		return workflowCommand;
	}
});
