// cmd/completion/scripts.ts
const shells = [
	"bash",
	"zsh",
	"fish"
];
const bash = `# Completion of kiln for bash. In ~/.bashrc: source <(kiln completion bash)
_kiln() {
  local mode= reply
  COMPREPLY=()
  {
    IFS= read -r mode
    while IFS= read -r reply; do COMPREPLY+=("$reply"); done
  } < <(command kiln complete bash -- "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null)
  case $mode in
    files) compopt -o default ;;
    folders) compopt +o default -o dirnames ;;
    *) compopt +o default ;;
  esac 2>/dev/null
}
complete -o default -F _kiln kiln
`;
const zsh = `#compdef kiln
# Completion of kiln for zsh. In ~/.zshrc, below compinit: source <(kiln completion zsh)
# Or as a file called _kiln in a folder of $fpath.
_kiln() {
  local line value
  local -a lines found
  lines=("\${(@f)$(command kiln complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "$PREFIX" 2>/dev/null)}")
  case $lines[1] in
    files | folders)
      [[ $PREFIX == --*=* ]] && compset -P '*='
      if [[ $lines[1] == folders ]]; then _files -/; else _files; fi
      return
      ;;
  esac
  for line in "\${(@)lines[2,-1]}"; do
    value="\${\${line%%$'\\t'*}//:/\\\\:}"
    found+=("$value\${\${line#*$'\\t'}:+:\${line#*$'\\t'}}")
  done
  _describe -t kiln kiln found
}
if [[ $funcstack[1] == _kiln ]]; then _kiln "$@"; else compdef _kiln kiln; fi
`;
const fish = `# Completion of kiln for fish: kiln completion fish > ~/.config/fish/completions/kiln.fish
function __kiln_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    set -l found (command kiln complete fish -- $before[2..-1] "$current" 2>/dev/null)
    switch "$found[1]"
        case files folders
            set -l flag (string match -r -- '^--[^=]*=' "$current")
            set -l begun (string replace -r -- '^--[^=]*=' '' "$current")
            if test "$found[1]" = folders
                __fish_complete_directories "$begun" | string replace -r -- '^' "$flag"
            else
                __fish_complete_path "$begun" | string replace -r -- '^' "$flag"
            end
        case '*'
            string join \\n -- $found[2..-1]
    end
end
complete -c kiln -e
complete -c kiln -f -a '(__kiln_complete)'
`;
const scripts = {
	bash,
	zsh,
	fish
};
exports.scripts = scripts;
exports.shells = shells;
