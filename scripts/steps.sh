# Sourced by scripts/test and scripts/check: runs named steps, goes on after a failure, and sums up.
#
#   step NAME COMMAND...    runs the command as one step
#   skip NAME WHY           a step that has nothing to do here; shown in the summary
#   summary                 prints every step with its duration; fails when a step failed
#
# ONLY="rust web" runs the steps whose name begins with one of these words, nothing else.

steps_lines=()
steps_failed=0
steps_started=$SECONDS

steps_wanted() {
  [ -n "${ONLY:-}" ] || return 0
  local word
  for word in $ONLY; do
    case $1 in "$word"*) return 0 ;; esac
  done
  return 1
}

steps_rule() { printf '\n=== %s ===\n' "$*"; }

step() {
  local name=$1 started=$SECONDS code=0 outcome=ok
  shift
  steps_wanted "$name" || return 0
  steps_rule "$name"
  "$@" || code=$?
  if [ $code != 0 ]; then
    outcome="FAILED ($code)"
    steps_failed=$((steps_failed + 1))
    printf '=== %s failed with %s ===\n' "$name" "$code" >&2
  fi
  steps_lines+=("$(printf '%6ss  %-34s %s' $((SECONDS - started)) "$name" "$outcome")")
}

skip() {
  steps_wanted "$1" || return 0
  steps_lines+=("$(printf '%6s   %-34s %s' - "$1" "not run: $2")")
}

summary() {
  steps_rule "summary"
  [ ${#steps_lines[@]} = 0 ] || printf '%s\n' "${steps_lines[@]}"
  printf '%6ss  altogether, %s failed\n' $((SECONDS - steps_started)) "$steps_failed"
  [ "${#steps_lines[@]}" != 0 ] || { echo "no step is called '${ONLY:-}'" >&2; return 1; }
  [ "$steps_failed" = 0 ]
}
