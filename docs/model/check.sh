#!/usr/bin/env bash
# Checks the formal models, reconciler.pml and versions.pml, in every configuration and says whether each came out as expected.
#
#   docs/model/check.sh             all configurations, a table; exit 1 on any surprise
#   docs/model/check.sh versions    those of one model
#   docs/model/check.sh NAME        one configuration; a counterexample is printed step by step
#
# Needs spin (Debian, Ubuntu: apt-get install spin) and gcc. Everything is made in a temporary folder.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"

for tool in spin gcc; do
  if ! command -v "$tool" >/dev/null; then
    echo "check.sh: $tool is not installed; it is needed to check the model (Debian, Ubuntu: apt-get install $tool)" >&2
    exit 69
  fi
done

# name | expected: holds, or the property that breaks | macros
reconciler='
P2 same content                    | holds     | -DCRASHES=0 -DLOSSES=2 -DRETRIES=2
P2 tokens remembered for ever      | holds     | -DCRASHES=0 -DLOSSES=2 -DRETRIES=2 -DFOREVER
P2 tokens never remembered         | holds     | -DCRASHES=0 -DLOSSES=2 -DRETRIES=2 -DNEVER_REMEMBERED
P2 same content, tags              | holds     | -DCRASHES=0 -DLOSSES=1 -DTAGS
P2 two contents                    | holds     | -DCRASHES=0 -DD1=C
P2 two contents, tags              | holds     | -DCRASHES=0 -DD1=C -DTAGS
P2 reads throttled, tags           | holds     | -DCRASHES=0 -DLOSSES=1 -DUNREAD=1 -DTAGS
P2 create, delete, throttled       | holds     | -DCRASHES=0 -DLOSSES=1 -DDELETES=1 -DUNREAD=1 -DABSENT
P2 a list lags                     | holds     | -DCRASHES=0 -DLISTLAG=1
P2 a list lags, two contents, tags | holds     | -DCRASHES=0 -DLOSSES=0 -DD1=C -DTAGS -DLISTLAG=1
P2 fast                            | holds     | -DCRASHES=0 -DLOSSES=2 -DRETRIES=2 -DFAST
P2 fast, tokens never remembered   | holds     | -DCRASHES=0 -DLOSSES=1 -DFAST -DNEVER_REMEMBERED -DTAGS
P2 fast, two contents, tags        | holds     | -DCRASHES=0 -DLOSSES=0 -DD1=C -DTAGS -DFAST
P3 a kill, a list lags             | holds     | -DCRASHES=1 -DLOSSES=0 -DLISTLAG=1 -DTAGS
P3 edit, delete, a list lags       | holds     | -DCRASHES=0 -DLOSSES=0 -DEDITS=1 -DDELETES=1 -DLISTLAG=1
P3 fast, a kill, tags              | holds     | -DCRASHES=1 -DLOSSES=0 -DTAGS -DFAST
P3 fast, an edit, a delete         | holds     | -DCRASHES=0 -DLOSSES=0 -DEDITS=1 -DDELETES=1 -DFAST
P3 a kill                          | holds     | -DCRASHES=1
P3 two kills                       | holds     | -DCRASHES=2 -DLOSSES=0
P3 a kill, tags                    | holds     | -DCRASHES=1 -DTAGS
P3 a kill, two contents            | holds     | -DCRASHES=1 -DLOSSES=0 -DD1=C
P3 a kill, two contents, tags      | holds     | -DCRASHES=1 -DLOSSES=0 -DD1=C -DTAGS
P3 a kill, tokens for ever         | holds     | -DCRASHES=1 -DFOREVER
P3 a kill, slow reads              | holds     | -DCRASHES=1 -DLAG=2 -DREADS=3
P3 a kill, tags move dateUpdated   | holds     | -DCRASHES=1 -DTAGGING_MOVES_DATE
P3 a kill, reads throttled         | holds     | -DCRASHES=1 -DLOSSES=0 -DUNREAD=1
P3 create, delete, throttled       | holds     | -DCRASHES=1 -DLOSSES=0 -DDELETES=1 -DUNREAD=1 -DABSENT
P3 edits and a delete              | holds     | -DCRASHES=0 -DLOSSES=0 -DEDITS=2 -DDELETES=1
P3 edit, delete, lost answer       | holds     | -DCRASHES=0 -DLOSSES=1 -DEDITS=1 -DDELETES=1
P3 edit, delete, a kill            | holds     | -DCRASHES=1 -DLOSSES=0 -DEDITS=1 -DDELETES=1
P3 three deletes, tokens for ever  | holds     | -DCRASHES=0 -DLOSSES=0 -DDELETES=3 -DFOREVER
every behaviour ends               | holds     | -DCRASHES=1 -DEDITS=1 -DLOSSES=0 -DLTL
without the generation             | converges | -DNO_GENERATION -DCRASHES=0 -DLOSSES=0 -DDELETES=1
  same, edits instead of deletes   | holds     | -DNO_GENERATION -DCRASHES=0 -DLOSSES=0 -DEDITS=2
without the observed state         | holds     | -DNO_OBSERVED_STATE -DCRASHES=0 -DLOSSES=0 -DEDITS=2
  same, and no generation          | converges | -DNO_OBSERVED_STATE -DNO_GENERATION -DCRASHES=0 -DLOSSES=0 -DEDITS=1
without the read-back              | done      | -DNO_READ_BACK -DCRASHES=0 -DLOSSES=0 -DDELETES=1
with moved told by equality        | both done | -DCRASHES=0 -DLOSSES=0 -DTAGS -DMOVED_BY_EQUALITY
without asking what is unread      | done      | -DNO_ASKING -DCRASHES=0 -DLOSSES=0 -DDELETES=1 -DUNREAD=1 -DABSENT
with the record first              | drifted   | -DRECORD_FIRST -DCRASHES=1 -DLOSSES=0
with UntagResource first           | pending   | -DUNTAG_FIRST -DCRASHES=1 -DLOSSES=0 -DTAGS
with tags whatever was read        | yields    | -DTAGS_ALWAYS -DCRASHES=0 -DLOSSES=0 -DD1=C -DTAGS
limit: reads older than before     | done      | -DCRASHES=0 -DLOSSES=0 -DEDITS=1 -DNON_MONOTONIC
limit: lag longer than read-back   | twice     | -DCRASHES=0 -DLOSSES=0 -DLAG=2 -DREADS=1 -DFOREVER
limit: another commit follows      | drifted   | -DCRASHES=1 -DLOSSES=0 -DNEXT_COMMIT
limit: two contents, tags mixed    | whole     | -DCRASHES=0 -DLOSSES=0 -DD1=C -DTAGS -DWHOLE
with TagResource as the question   | record    | -DASK_BY_TAG -DCRASHES=0 -DLOSSES=0 -DDELETES=1 -DUNREAD=1 -DABSENT -DD1=C -DTAGS
  with UntagResource, as it is     | holds     | -DCRASHES=0 -DLOSSES=0 -DDELETES=1 -DUNREAD=1 -DABSENT -DD1=C -DTAGS
without asking of unread updates   | done      | -DCRASHES=0 -DLOSSES=0 -DDELETES=1 -DUNREAD=1
limit: unread update, tags, a kill | pending   | -DCRASHES=1 -DLOSSES=0 -DUNREAD=1 -DTAGS
  both, with record and question   | holds     | -DCRASHES=0 -DLOSSES=0 -DDELETES=1 -DUNREAD=1 -DTAGS -DUNREAD_AS_READ
  same, a kill for the delete      | holds     | -DCRASHES=1 -DLOSSES=0 -DUNREAD=1 -DTAGS -DUNREAD_AS_READ
'

# R: recipes, numbers assigned. N: components and workflows, numbers assigned. E: the same, one exact number, its builds counted.
versions='
R P2 one merge                     | holds     | -DLOSSES=2 -DLAG=1
N P2 one merge                     | holds     | -DLOSSES=2 -DLAG=1 -DBUILDS
E P2 one merge                     | holds     | -DLOSSES=2 -DLAG=1 -DBUILDS -DEXACT
R P2 two commits                   | holds     | -DLAG=1 -DD1=C
N P2 two commits                   | holds     | -DLAG=1 -DD1=C -DBUILDS
E P2 two commits                   | holds     | -DLAG=1 -DD1=C -DBUILDS -DEXACT
N P2 tokens forgotten              | holds     | -DLAG=1 -DFORGETS -DREFUSES -DBUILDS
N P2 requests not compared         | holds     | -DLAG=1 -DD1=C -DUNCOMPARED -DBUILDS
N P2 other tags meanwhile          | holds     | -DRETAGS=1 -DD1=C -DBUILDS
R P3 a kill                        | holds     | -DCRASHES=1 -DLAG=1
N P3 a kill                        | holds     | -DCRASHES=1 -DLAG=1 -DBUILDS
E P3 a kill                        | holds     | -DCRASHES=1 -DLAG=1 -DBUILDS -DEXACT
N P3 two kills                     | holds     | -DCRASHES=2 -DLOSSES=0 -DBUILDS
R P3 a kill, two commits           | holds     | -DCRASHES=1 -DD1=C
N P3 a kill, two commits           | holds     | -DCRASHES=1 -DD1=C -DBUILDS
E P3 a kill, two commits           | holds     | -DCRASHES=1 -DD1=C -DBUILDS -DEXACT
R a foreigner, two commits         | holds     | -DFOREIGN=1 -DD1=C
N a foreigner, two commits         | holds     | -DFOREIGN=1 -DD1=C -DBUILDS
E a foreigner, two commits         | holds     | -DFOREIGN=1 -DD1=C -DBUILDS -DEXACT
N a foreigner, with --adopt        | holds     | -DFOREIGN=1 -DADOPT -DBUILDS
N a foreigner, a kill              | holds     | -DFOREIGN=1 -DCRASHES=1 -DLOSSES=0 -DBUILDS
R a delete, a foreigner            | holds     | -DDELETES=1 -DFOREIGN=1 -DLOSSES=0
N a delete, a foreigner            | holds     | -DDELETES=1 -DFOREIGN=1 -DLOSSES=0 -DBUILDS
N a delete, two commits            | holds     | -DDELETES=1 -DD1=C -DLOSSES=0 -DLAG=1 -DBUILDS
R a delete, a kill                 | holds     | -DDELETES=1 -DCRASHES=1 -DLOSSES=0
N every behaviour ends             | holds     | -DCRASHES=1 -DFOREIGN=1 -DLOSSES=0 -DREFUSES -DBUILDS -DLTL
R without the re-read              | overtaken | -DNO_REREAD -DFOREIGN=1
N without the re-read              | overtaken | -DNO_REREAD -DFOREIGN=1 -DBUILDS
N without the prediction           | pinned    | -DNO_PREDICTION -DFOREIGN=1 -DBUILDS
R without the read-back            | done      | -DNO_READ_BACK -DDELETES=1
R with its own version read back   | done      | -DREAD_BACK_OWN -DFOREIGN=1
R with the content wherever it is  | pinned    | -DWANTED_ANYWHERE -DFOREIGN=1 -DADOPT
R without the generation           | converges | -DNO_GENERATION -DDELETES=1
E without the head in the token    | converges | -DNO_HEAD -DD1=C -DBUILDS -DEXACT
  same, the content in its place   | both done | -DNO_HEAD -DCONTENT_IN_TOKEN -DBUILDS -DEXACT
N with the tags of the head in it  | twice     | -DTAGS_IN_TOKEN -DRETAGS=1 -DAT_THE_END -DBUILDS
N with the content in the token    | foreseen  | -DCONTENT_IN_TOKEN -DD1=C -DBUILDS
  same, told at the end            | one wins  | -DCONTENT_IN_TOKEN -DD1=C -DAT_THE_END -DBUILDS
  same, of recipes                 | holds     | -DCONTENT_IN_TOKEN -DD1=C
limit: tokens forgotten            | twice     | -DFORGETS -DBUILDS
limit: same, two commits           | one wins  | -DFORGETS -DREFUSES -DD1=C -DBUILDS
limit: a refusal spends the token  | foreseen  | -DSPENT -DREFUSES -DD1=C -DBUILDS
  same, one merge                  | holds     | -DSPENT -DREFUSES -DBUILDS
limit: a delete, a kill, builds    | converges | -DDELETES=1 -DCRASHES=1 -DLOSSES=0 -DBUILDS -DEXACT
  same, with --adopt               | holds     | -DDELETES=1 -DCRASHES=1 -DLOSSES=0 -DADOPT -DBUILDS -DEXACT
limit: lag longer, versions        | twice     | -DLAG=3 -DLOSSES=0 -DAT_THE_END -DBUILDS
'

# Which property an assertion of the model stands for, told from how pan prints it.
property_of() {
  case "$1" in
    *'fresh||'* | *isFresh*) echo overtaken ;;
    *'(s=='*) echo foreseen ;;
    *'made<=1'*) echo twice ;;
    *'line[ps]=='*) echo pinned ;;
    *'violated ok '*) echo done ;;
    *'crashed)||'*) echo 'one wins' ;;
    *'rounds=='* | *'foreigners<'* | *'line[head]==next'*) echo converges ;;
    *yielded*) echo yields ;;
    *'ru!=u'*) echo record ;;
    *'outcome[2]'* | *'f==next'*) echo converges ;;
    *'lv>=mine'* | *'held'*) echo done ;;
    *'whyF!=3'*) echo pending ;;
    *'whyF!=2'*) echo drifted ;;
    *'outcome[0]'*) echo 'both done' ;;
    *hasRun*) echo twice ;;
    *'t==(1<<'*) echo whole ;;
    *) echo "$1" ;;
  esac
}

work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"

# Runs one configuration of a model: sets got, states, seconds.
check() {
  local model=$1
  shift
  local flags=("$@") compile=(-DSAFETY -DNOCLAIM) run=()
  case " $* " in *' -DLTL '*) compile=() run=(-a) ;; esac
  rm -f pan* ./*.trail
  cp "$here/$model.pml" .
  got=error states=- seconds=-
  spin -a "${flags[@]}" "$model.pml" >spin.out 2>&1 || { cat spin.out >&2; return; }
  gcc -O0 -w -DMEMLIM=2000 -DCOLLAPSE -DVECTORSZ=2048 "${compile[@]}" -o pan pan.c >gcc.out 2>&1 || { cat gcc.out >&2; return; }
  local started ended
  started=$(date +%s%N)
  timeout 300 ./pan -m100000 "${run[@]}" >pan.out 2>&1 || true
  ended=$(date +%s%N)
  seconds=$(((ended - started) / 100000000))
  seconds="$((seconds / 10)).$((seconds % 10))"
  states=$(sed -n 's/^ *\([0-9.e+]*\) states, stored.*/\1/p' pan.out | head -1)
  if grep -q 'assertion violated' pan.out; then
    got=$(property_of "$(grep -m1 'assertion violated' pan.out)")
  elif grep -q 'errors: 0$' pan.out && ! grep -qE 'Search not completed|max search depth too small|out of memory' pan.out; then
    got=holds
  else
    cat pan.out >&2
  fi
}

# Runs the configurations of a model that were asked for.
check_model() {
  local model=$1 name expected flags mark
  while IFS='|' read -r name expected flags; do
    [ -n "$name" ] || continue
    name=$(sed 's/ *$//' <<<"$name") expected=$(sed 's/^ *//; s/ *$//' <<<"$expected")
    case "$only" in '' | "$model" | "$(sed 's/^ *//' <<<"$name")") ;; *) continue ;; esac
    seen=$((seen + 1))
    # shellcheck disable=SC2206
    flags=($flags)
    check "$model" "${flags[@]}"
    mark=''
    [ "$got" = "$expected" ] || mark='  <- unexpected' surprises=$((surprises + 1))
    printf '%-34s  %-9s  %-9s  %10s  %7s%s\n' "$name" "$expected" "$got" "$states" "$seconds" "$mark"
    if [ -n "$only" ] && [ "$only" != "$model" ] && [ -e "$model.pml.trail" ]; then
      printf '\nCounterexample (%s):\n' "${contents[$model]}"
      spin -t -T "${flags[@]}" "$model.pml" | grep -E "^ *($steps)|failed assertion" || true
    fi
  done <<<"${!model}"
}

declare -A contents=(
  [reconciler]='contents: 0 not there, 1 A, 2 B, 3 C; record 4: not confirmed'
  [versions]='number/build; contents: 0 no version, 1 A, 2 B, 3 C, 6 to 8 the same with a record of another build; 4 a foreign one, 5 a foreign copy of B'
)
steps='runner [0-9].*[a-z]|a replay|the (account|line|token|newest)|it(s answer is lost| exists)|a person|a foreigner|a killed|a late|all ended'
only="${1-}"
surprises=0 seen=0
printf '%-34s  %-9s  %-9s  %10s  %7s\n' configuration expected got states seconds
check_model reconciler
check_model versions

if [ "$seen" = 0 ]; then
  echo "check.sh: there is no configuration '$only'" >&2
  exit 64
fi
if [ "$surprises" != 0 ]; then
  printf '\n%s of %s configurations did not come out as expected\n' "$surprises" "$seen"
  exit 1
fi
printf '\nAll %s configurations came out as expected\n' "$seen"
