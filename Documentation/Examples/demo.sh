#!/usr/bin/env bash
# Shows parley at work on Samples/ and Scenarios/: `make demo` calls it with the program.
set -euo pipefail
parley=${1:-parley}
page=$PWD/.build/report.html
PARLEY_HOME=$(mktemp -d)
export PARLEY_HOME
trap 'rm -r "$PARLEY_HOME"' EXIT
step() { printf '\n\033[1m$ %s\033[0m\n' "parley $*"; "$parley" "$@"; }

# A QA lead: real conversations, one rubric, the words behind each point.
step score Samples
step score Samples/call.fr.txt --lang fr
step score Samples/gym.en.srt --explain
step annotate Samples/chats.en.txt

# A grid of another system.
step rubric import Rubrics/Samples/google.en.json --output "$PARLEY_HOME/chat.yaml"
step rubric bind "$PARLEY_HOME/chat.yaml"
step score Samples/chats.en.txt --rubric "$PARLEY_HOME/chat.yaml"

# A trainee: a role-play, typed here by a file.
step practice late-delivery --person "Sam Carter" --seed 1 < Documentation/Examples/late-delivery.en.txt
step practice late-delivery --language fr --lang fr --person "Nadia Simon" --seed 1 \
  < Documentation/Examples/late-delivery.fr.txt

# A manager: practice beside real calls, with honest intervals, and a page to open.
"$parley" score Samples --record --format csv --output /dev/null
step team
step report Samples --output "$page"
printf '\nEvery point carries its words. Next: parley score YOUR-FILES --explain, or parley practice.\n'
printf 'The report of this demo: %s\n' "$page"
