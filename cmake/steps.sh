# Steps that tell what they do and how long it took, and that are left out while nothing they read has changed.
# Sourced by run and test from the top folder.
# shellcheck shell=bash

log_dir=build/log
stamp_dir=build/stamp

fail() {
  echo "samsyn: $*" >&2
  exit 1
}

# step <name> <command>… : one line with name and seconds; on a terminal the seconds run while it works. The
# command's output goes to a file in build/log, and its end is shown when the command fails.
step() {
  local name=$1 started=$SECONDS log ended ticker=
  shift
  mkdir -p "$log_dir"
  log=$log_dir/$(echo "$name" | tr -c 'a-zA-Z0-9\n' _ | cut -c1-40).log
  if [ -t 1 ]; then
    tick "$name" "$log" & ticker=$!
    # shellcheck disable=SC2064
    trap "kill $ticker 2>/dev/null; exit 130" INT TERM
  else
    printf '  %s …\n' "$name"
  fi
  "$@" >"$log" 2>&1 </dev/null
  ended=$?
  if [ -n "$ticker" ]; then kill "$ticker" 2>/dev/null; wait "$ticker" 2>/dev/null; fi
  trap - INT TERM
  if [ $ended = 0 ]; then
    say_line "$(printf '  %-52s %5d s' "$name" $((SECONDS - started)))"
    return 0
  fi
  say_line "$(printf '  %-52s failed' "$name")"
  tail -n 40 "$log" | sed 's/^/    /' >&2
  fail "$name failed; the whole output is in $log"
}

say_line() {
  if [ -t 1 ]; then printf '\r\033[K%s\n' "$1"; else printf '%s\n' "$1"; fi
}

# Ninja's "[12/340]" is passed on as progress.
tick() {
  local started=$SECONDS
  while sleep 0.5; do
    printf '\r\033[K  %-52s %5d s  %s' "$1" $((SECONDS - started)) \
      "$(tail -c 400 "$2" 2>/dev/null | grep -aoE '^\[[0-9]+/[0-9]+\]' | tail -n 1)"
  done
}

# hash_of <path>… : of names and bytes of the files below, not of their dates.
hash_of() {
  find "$@" -type d \( -name node_modules -o -name dist -o -name __pycache__ \) -prune -o -type f -print0 |
    LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d' ' -f1
}

# unless_same <stamp> <hash> <product> : true when the work has to be done, because the product is not there
# or was made of something else. Followed by `made <stamp> <hash>`.
unless_same() {
  [ -e "$3" ] && [ "$(cat "$stamp_dir/$1" 2>/dev/null)" = "$2" ] && return 1
  return 0
}

made() {
  mkdir -p "$stamp_dir"
  echo "$2" >"$stamp_dir/$1"
}
