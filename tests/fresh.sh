#!/bin/bash
# Tries the two commands where nothing is installed: a bare Debian 12 in a folder, a clone of what is committed.
#   tests/fresh.sh [test] [run] [--keep]      both without a word; as root
# Package sources, proxies, certificates and npm's settings are taken over from this machine when it starts.
set -u
cd "$(dirname "$0")/.." || exit 1
top=$PWD
port=${SAMSYN_TEST_FRESH_PORT:-8097}
chosen='' keep=''
for word in "$@"; do
  case $word in
    test | run) chosen="$chosen $word" ;;
    --keep) keep=yes ;;
    *) sed -n '2,4s/^# //p' "$0"; exit 2 ;;
  esac
done
chosen=${chosen:-test run}

say() { echo "fresh: $* ($SECONDS s)"; }
die() { say "$*"; exit 1; }

[ "$(id -u)" = 0 ] || die "must be root"
command -v mmdebstrap >/dev/null || { apt-get -qq update && apt-get -qq -y install mmdebstrap >/dev/null; } || die "no mmdebstrap"
work=$(mktemp -d "${TMPDIR:-/var/tmp}/samsyn-fresh.XXXXXX")
root=$work/root
# The mounts live in a namespace that has ended by then, so that only the folder's own files are removed.
finish() { if [ -n "$keep" ]; then say "kept in $work"; else rm -rf --one-file-system "$work"; fi; }
trap finish EXIT
trap 'exit 130' INT TERM

# The machine's own sources of Debian 12; where it has none, mmdebstrap takes the public ones.
sources() {
  local found
  found=$(grep -slE '(^deb |^Suites:).*bookworm' /etc/apt/sources.list /etc/apt/sources.list.d/*.list \
    /etc/apt/sources.list.d/*.sources | xargs -r grep -l debian)
  echo "$found"
}

take_settings_over() {
  local file
  if compgen -G '/usr/local/share/ca-certificates/*.crt' >/dev/null; then
    cp /usr/local/share/ca-certificates/*.crt "$root/usr/local/share/ca-certificates/"
    chroot "$root" update-ca-certificates >/dev/null 2>&1
  fi
  for file in "$HOME/.npmrc" /etc/npmrc /usr/etc/npmrc; do
    [ -r "$file" ] && cat "$file" >>"$root/root/.npmrc"
  done
  cp /etc/resolv.conf /etc/hosts "$root/etc/" 2>/dev/null
}

# inside <command>: in the bare system, with mounts and processes that end with it.
inside() {
  unshare --mount --pid --fork --kill-child bash -c '
    mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount -t tmpfs tmpfs "$0/dev/shm" &&
      exec chroot "$0" /usr/bin/env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 CI=true "${@:2}" bash -c "$1"
    ' "$root" "cd /root/samsyn || exit 1; $1" "${passed[@]}" </dev/null
}

passed=()
while IFS= read -r setting; do passed+=("$setting"); done \
  < <(env | grep -iE '^(https?_proxy|no_proxy|npm_config_registry|npm_config_cafile|NODE_EXTRA_CA_CERTS)=')

say "a bare Debian 12"
apt-config dump Acquire | grep -E '^Acquire::(https?|Check-|ForceIPv)' >"$work/apt.conf"
# shellcheck disable=SC2046
mmdebstrap --quiet --variant=minbase --include=ca-certificates,git --aptopt="$work/apt.conf" \
  bookworm "$root" $(sources) >"$work/bootstrap.log" 2>&1 || { tail -n 20 "$work/bootstrap.log"; die "no bare system"; }
take_settings_over
git clone --quiet --no-hardlinks "$top" "$root/root/samsyn" || die "no clone"
git -C "$root/root/samsyn" checkout --quiet --detach "$(git rev-parse HEAD)"
say "$(chroot "$root" dpkg-query -W | wc -l) packages, commit $(git rev-parse --short HEAD)"
failed=''

try_test() {
  say "./test"
  inside ./test || failed="$failed ./test"
  say "./test ended"
}

# Serves, asks for the page, and stops as a service manager does; then the same once more.
try_run() {
  local round
  for round in first second; do
    say "./run, $round start"
    inside "
      ./run --port $port & pid=\$!
      for _ in \$(seq 3600); do
        kill -0 \$pid 2>/dev/null || { echo './run ended by itself'; exit 1; }
        if exec 3<>/dev/tcp/127.0.0.1/$port; then break; fi 2>/dev/null
        sleep 0.5
      done
      printf 'GET / HTTP/1.1\r\nHost: 127.0.0.1:$port\r\nConnection: close\r\n\r\n' >&3
      read -r status <&3; echo \"GET / answers \$status\"
      kill -TERM \$pid; wait \$pid; ended=\$?
      echo \"stopped, exit code \$ended\"
      case \$status in *' 200 '*) [ \$ended = 0 ] ;; *) false ;; esac" || { failed="$failed ./run($round)"; break; }
    say "./run, $round start ended"
  done
}

for word in $chosen; do "try_$word"; done
[ -z "$failed" ] || die "failed:$failed"
say "all well"
