#!/usr/bin/env bash
# Shows parley at work on Samples/: `make demo` calls it with the program.
set -euo pipefail
parley=${1:-parley}
step() { printf '\n\033[1m$ %s\033[0m\n' "parley $*"; "$parley" "$@"; }

step score Samples
step score Samples/call.fr.txt --lang fr
step score Samples/gym.en.srt --explain
step annotate Samples/chats.en.txt
step rubric show core --lang fr
grids=$(mktemp -d)
trap 'rm -r "$grids"' EXIT
step rubric import Rubrics/Samples/google.en.json --output "$grids/chat.yaml"
step rubric bind "$grids/chat.yaml"
step score Samples/chats.en.txt --rubric "$grids/chat.yaml"
"$parley" score Samples --format jsonl --output /dev/null

# A store of its own, and a page about what is in it.
report=${TMPDIR:-/tmp}/parley-report.html
step score Samples --record --home "$grids" --output "$grids/scores.txt"
step report Samples --home "$grids" --output "$report"
echo
echo "Open $report"
echo "Every point carries its words. Next: parley score YOUR-FILES --explain"
