let require_src_diagnostic_diagnose$;
const require_src_diagnostic_diagnose = () => require_src_diagnostic_diagnose$ ??= require("./src-diagnostic-diagnose.cjs");
let require_cmd_terminal$;
const require_cmd_terminal = () => require_cmd_terminal$ ??= require("./cmd-terminal.cjs");
// cmd/commands/completion.ts
const shells = {
	bash,
	zsh,
	fish
};
/** Prints the completion script of a shell. Resolves to 5 for a shell that there is none for. */
async function completion(host, [shell = ""], _flags, program) {
	const script = Object.hasOwn(shells, shell) ? shells[shell] : void 0;
	if (script === void 0) {
		const reason = `there is no completion for ${shell}; there is for ${Object.keys(shells).join(", ")}`;
		return require_cmd_terminal().refuse(host, [require_src_diagnostic_diagnose().diagnose("usage", {
			reason,
			command: "completion"
		})]);
	}
	const words = program.commands.map((command) => ({
		name: command.name(),
		description: command.description(),
		flags: [command, ...command.commands].flatMap(({ options }) => options.flatMap((option) => option.long ?? []))
	}));
	host.writeOut(script(words));
	return 0;
}
function bash(words) {
	const cases = words.map(({ name, flags }) => `    ${name}) flags="${flags.join(" ")}" ;;`).join("\n");
	return `# source <(kiln completion bash)
_kiln() {
  local current="\${COMP_WORDS[COMP_CWORD]}" flags=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${words.map(({ name }) => name).join(" ")}" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases}
  esac
  case "$current" in
    -*) COMPREPLY=($(compgen -W "$flags" -- "$current")) ;;
    *) COMPREPLY=($(compgen -f -- "$current")) ;;
  esac
}
complete -o filenames -F _kiln kiln
`;
}
function zsh(words) {
	const quote = (text) => text.replaceAll("'", "'\\''").replaceAll(":", "\\:");
	return `#compdef kiln
# source <(kiln completion zsh)
_kiln() {
  local -a commands
  commands=(
${words.map(({ name, description }) => `    '${name}:${quote(description)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  case "$words[2]" in
${words.map(({ name, flags }) => `    ${name}) compadd -- ${flags.join(" ")}; _files ;;`).join("\n")}
  esac
}
compdef _kiln kiln
`;
}
function fish(words) {
	const quote = (text) => text.replaceAll("'", "\\'");
	return `# kiln completion fish | source\n${words.flatMap(({ name, description, flags }) => [`complete -c kiln -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`, ...flags.map((flag) => `complete -c kiln -n '__fish_seen_subcommand_from ${name}' -l ${flag.slice(2)}`)]).join("\n")}\n`;
}
exports.completion = completion;
