#!/bin/sh
# The main job, told in the terminal: two real services, one cause, the fix, its proof, the decision.
# Everything happens in .wirelaw/, which git ignores; nothing is left running.
set -u
cd "$(dirname "$0")/../.."
PATH="$PWD/.venv/bin:$PATH"
export PATH

if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi
chapter() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }
ran() { printf '$ %s\n' "$*"; "$@"; status=$?; }
expect() {
    if [ "$status" -ne "$1" ]; then
        echo "The demo did not go as it should: exit $status instead of $1." >&2
        exit 1
    fi
}

from=''
if ! command -v cargo >/dev/null; then
    from='--from examples/validatord/recorded.json'
    echo "No cargo on this machine: the Rust side is judged from its recorded answers, the Go side live."
    echo "To run both live, install Rust with rustup, or your system's cargo package."
fi

chapter "1  Check: six identical requests to both services"
# shellcheck disable=SC2086 # two words, or none
ran wirelaw check --free-ports $from
expect 1

chapter "2  Explain: what this kind of cause is"
printf '$ wirelaw explain enum-external-vs-internal\n'
wirelaw explain enum-external-vs-internal | sed '/^## Where/,$d'

chapter "3  Fix: the Go code that closes the gap"
ran wirelaw fix go --diff
expect 0

chapter "4  Proof: built with the fix, started, probed again; the working tree is untouched"
# shellcheck disable=SC2086
ran wirelaw fix go --verify --free-ports $from
expect 0

chapter "5  Track: the row this opens in the decisions tracker"
ran wirelaw track --diff

chapter "What to run next"
cat <<'NEXT'
  wirelaw fix go --write     put the fix beside the type
  wirelaw check              in CI: exit 1 while anything diverges
  wirelaw track              bring docs/ARCHITECTURE_COMPARISON.md in line
  wirelaw explain            every kind of cause it knows
NEXT
