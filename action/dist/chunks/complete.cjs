let require_start$;
const require_start = () => require_start$ ??= require("./start.cjs");
let require_scripts$;
const require_scripts = () => require_scripts$ ??= require("./scripts.cjs");
let require_src_diagnostic$;
const require_src_diagnostic = () => require_src_diagnostic$ ??= require("./src-diagnostic.cjs");
let require_src_run$;
const require_src_run = () => require_src_run$ ??= require("./src-run.cjs");
let require_every_run$;
const require_every_run = () => require_every_run$ ??= require("./every-run.cjs");
let require_schema$;
const require_schema = () => require_schema$ ??= require("./schema.cjs");
// cmd/completion/answer.ts
const files = {
	mode: "files",
	candidates: []
};
const folders = {
	mode: "folders",
	candidates: []
};
const nothing = {
	mode: "words",
	candidates: []
};
async function answerFor(program, words, sources) {
	const current = words.at(-1) ?? "";
	const begun = read(program, words.slice(0, -1));
	const { command, open, endsOptions } = begun;
	if (open !== void 0) return valuesOf$1(open, current, begun, sources);
	const [, flag, value] = /^(--[\w-]+)=(.*)$/s.exec(current) ?? [];
	if (flag !== void 0 && !endsOptions) {
		const option = command.options.find(({ long }) => long === flag);
		if (option === void 0 || !takesValue(option)) return nothing;
		const { mode, candidates } = await valuesOf$1(option, value ?? "", begun, sources);
		return {
			mode,
			candidates: candidates.map((one) => ({
				...one,
				value: `${flag}=${one.value}`
			}))
		};
	}
	if (current.startsWith("-") && !endsOptions) return wordsOf(optionsOf(begun));
	if (command.name() === "help" && command.parent === program) {
		const about = findCommand(program, begun.args);
		return wordsOf([...commandsOf(about), ...about === program ? sources.topics : []]);
	}
	if (command.commands.length > 0) return wordsOf(commandsOf(command));
	return argumentOf(begun, current, sources);
}
function wordsOf(candidates) {
	return {
		mode: "words",
		candidates
	};
}
function read(program, words) {
	let command = program;
	let open;
	let endsOptions = false;
	const args = [];
	const options = new Map();
	for (const word of words) if (open !== void 0) {
		options.set(open, word);
		open = void 0;
	} else if (word === "--") endsOptions = true;
	else if (word.startsWith("-") && !endsOptions) {
		const [name = "", ...rest] = word.split("=");
		const option = command.options.find(({ short, long }) => short === name || long === name);
		if (option === void 0) continue;
		options.set(option, rest.join("="));
		if (takesValue(option) && rest.length === 0) open = option;
	} else {
		const found = args.length === 0 ? findCommand(command, [word]) : command;
		if (found === command) args.push(word);
		command = found;
	}
	return {
		command,
		args,
		options,
		endsOptions,
		...open === void 0 ? {} : { open }
	};
}
function findCommand(from, names) {
	let at = from;
	for (const name of names) at = at.commands.find((one) => one.name() === name || one.aliases().includes(name)) ?? at;
	return at;
}
function commandsOf(command) {
	return command.createHelp().visibleCommands(command).flatMap((one) => {
		const about = one.description();
		const others = one.aliases().map((value) => ({
			value,
			about: `the same as ${one.name()}`
		}));
		return [{
			value: one.name(),
			about
		}, ...others];
	});
}
function optionsOf({ command, options }) {
	return [...command.options.filter((option) => !options.has(option) || /\(repeatable\)/.test(option.description)).flatMap(({ long, description }) => long == null ? [] : [{
		value: long,
		about: description
	}]), {
		value: "--help",
		about: "display help for command"
	}];
}
function takesValue(option) {
	return option.required || option.optional;
}
async function valuesOf$1(option, begun, line, sources) {
	if (option.argChoices !== void 0) return wordsOf(option.argChoices.map((value) => ({ value })));
	if (option.long === "--target") return wordsOf(await sources.targets(hintOf(line), begun));
	const [, kind] = /<([\w/]+)>/.exec(option.flags) ?? [];
	return byName(kind ?? "", line, begun, sources);
}
async function argumentOf(line, begun, sources) {
	const { command, args } = line;
	const declared = command.registeredArguments;
	const argument = declared[args.length] ?? declared.filter(({ variadic }) => variadic).at(-1);
	if (argument === void 0) return nothing;
	if (command.name() === "explain" && /^k(?:i(?:l(?:n\d*)?)?)?$/i.test(begun) && begun !== "") return wordsOf([...await sources.codes(), ...await sources.ids(hintOf(line))]);
	if (command.name() === "schema") return wordsOf(sources.schemas);
	return byName(argument.name(), line, begun, sources);
}
async function byName(name, line, begun, sources) {
	switch (name) {
		case "path":
		case "file":
		case "files":
		case "template":
		case "state":
		case "report": return files;
		case "dir": return folders;
		case "id":
		case "ids": {
			const isExclusion = begun.startsWith("!");
			const ids = await sources.ids(hintOf(line));
			return wordsOf(isExclusion ? ids.map((one) => ({
				...one,
				value: `!${one.value}`
			})) : ids);
		}
		case "shell": return wordsOf(require_scripts().shells.map((value) => ({ value })));
		default: return nothing;
	}
}
function hintOf({ command, args, options }) {
	const project = [...options].find(([{ long }]) => long === "--project")?.[1];
	const [path] = command.registeredArguments[0]?.name() === "path" ? args : [];
	return {
		...project === void 0 ? {} : { project },
		...path === void 0 ? {} : { path }
	};
}
// cmd/completion/bash-line.ts
function readBashLine(line) {
	const words = [];
	let start = 0;
	for (const at of breaksIn(line)) {
		if (at > start) words.push(unquote(line.slice(start, at)).text);
		start = at + 1;
	}
	const typed = line.slice(start);
	return {
		words: [...words, unquote(typed).text],
		typed
	};
}
function bashReply(candidate, typed, tail) {
	const { text, quote } = unquote(typed.endsWith(tail) ? typed.slice(0, typed.length - tail.length) : "");
	if (!candidate.startsWith(text)) return void 0;
	const rest = candidate.slice(text.length);
	if (quote === "'") return rest.includes("'") ? void 0 : rest;
	if (quote === "\"") return rest.replaceAll(/["\\$`]/g, "\\$&");
	return rest.replaceAll(/[^\w./:=,@%+-]/g, "\\$&");
}
function unquote(word) {
	let [text, quote] = ["", ""];
	for (const { character, isPlain, after } of charactersIn(word)) {
		if (isPlain) text += character;
		quote = after;
	}
	return {
		text,
		quote
	};
}
function* breaksIn(line) {
	for (const { character, isPlain, isQuoted, at } of charactersIn(line)) if (isPlain && !isQuoted && /[ \t\n]/.test(character)) yield at;
}
function* charactersIn(text) {
	let quote = "";
	for (let at = 0; at < text.length; at++) {
		const character = text.charAt(at);
		const next = text.charAt(at + 1);
		if (character === "\\" && quote !== "'" && (quote === "" || /["\\$`]/.test(next))) {
			yield {
				character,
				at,
				isPlain: false,
				isQuoted: true,
				after: quote
			};
			at += 1;
			if (next !== "") yield {
				character: next,
				at,
				isPlain: true,
				isQuoted: true,
				after: quote
			};
		} else if (character === quote || quote === "" && (character === "'" || character === "\"")) {
			quote = quote === "" ? character : "";
			yield {
				character,
				at,
				isPlain: false,
				isQuoted: true,
				after: quote
			};
		} else yield {
			character,
			at,
			isPlain: true,
			isQuoted: quote !== "",
			after: quote
		};
	}
}
// cmd/completion/sources.ts
function sourcesOf(machine) {
	const load = ({ project = machine.env["KILN_PROJECT"], path }) => {
		const options = {
			comment: "never",
			parallelism: 1,
			...project ? { project } : {}
		};
		return require_every_run().loadTargets(machine, "completion", options, path);
	};
	return {
		targets: async (about, begun) => selectors((await load(about)).project?.targets ?? [], begun),
		ids: async (about) => {
			const { project } = await load(about);
			return (project?.file === void 0 ? [] : await require_src_run().findIds(project.configs, machine.cwd)).map((value) => ({ value }));
		},
		codes: () => {
			const all = Object.values(require_src_diagnostic().diagnostics);
			return Promise.resolve(all.map(({ code, message }) => ({
				value: code,
				about: message
			})));
		}
	};
}
function selectors(targets, begun) {
	const [, before = ""] = /^(!?(?:[^,]*,)*)/.exec(begun) ?? [];
	const labels = new Map();
	for (const target of targets) for (const [key, value] of Object.entries(target.labels)) labels.set(`${key}=${value}`, (labels.get(`${key}=${value}`) ?? 0) + 1);
	return [...before.includes(",") ? [] : targets.map(({ name, account, region }) => nameOf(name, account, region)), ...[...labels].map(([value, count]) => ({
		value,
		about: `${count} of the targets`
	}))].map((one) => ({
		...one,
		value: before + one.value
	}));
}
function nameOf(value, account = "", region = "") {
	return {
		value,
		about: `${account} ${region}`.trim()
	};
}
// cmd/commands/complete.ts
async function complete(host, [shell = "", ...words], program, topics) {
	const schemas = require_schema().schemaNames.map((value) => ({ value }));
	const ask = (before) => answerFor(program, before, {
		...sourcesOf(host),
		topics,
		schemas
	});
	try {
		const { mode, lines } = await (shell === "bash" ? forBash(words, ask) : forOthers(words, ask));
		host.writeOut([mode, ...lines].map((line) => `${line}\n`).join(""));
	} catch {
		host.writeOut("words\n");
	}
	return 0;
}
async function forBash([line = "", tail = ""], ask) {
	const { words, typed } = readBashLine(line);
	const { mode, candidates } = await ask(words.slice(1));
	const begun = words.at(-1) ?? "";
	return {
		mode,
		lines: valuesOf(candidates).filter(({ value }) => value.startsWith(begun)).flatMap(({ value }) => bashReply(value, typed, tail) ?? [])
	};
}
async function forOthers(words, ask) {
	const { text } = unquote(words.at(-1) ?? "");
	const { mode, candidates } = await ask([...words.slice(0, -1), text]);
	return {
		mode,
		lines: valuesOf(candidates).map(({ value, about = "" }) => `${value}\t${require_start().toSafeText(about)}`)
	};
}
function valuesOf(candidates) {
	return [...new Map(candidates.map((one) => [one.value, one])).values()].filter(({ value }) => require_start().toSafeText(value) === value);
}
exports.complete = complete;
