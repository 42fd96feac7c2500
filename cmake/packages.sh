# The one list of what Samsyn needs from Debian 12, and how it is installed. Sourced by run and test.
# shellcheck shell=bash

packages_build="g++ cmake ninja-build pkg-config ccache mold coinor-libclp-dev libboost-dev libbrotli-dev libcli11-dev
  libcurl4-openssl-dev libexpat1-dev libfmt-dev libgtest-dev libicu-dev libpq-dev libsimdjson-dev libsodium-dev libspdlog-dev
  libsqlite3-dev libssl-dev libtomlplusplus-dev libxlsxwriter-dev libzip-dev zlib1g-dev"
packages_serve="ca-certificates python3 weasyprint pandoc librsvg2-bin fonts-dejavu-core"
packages_test="chromium mount poppler-utils postgresql-15 python3-aiosmtpd strace util-linux"
packages_full="clang clang-tidy libclang-rt-14-dev"
# Only where the machine has no Node that is new enough (cmake/node.sh).
packages_npm="npm"

installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_of() {
  local package
  for package in "$@"; do installed "$package" || echo "$package"; done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif command -v sudo >/dev/null; then sudo "$@"
  else fail "packages are missing and neither root nor sudo is at hand: $*"
  fi
}

# install_packages <package>… : what is missing of them, asking nothing.
install_packages() {
  local missing
  missing=$(missing_of "$@")
  [ -n "$missing" ] || return 0
  # shellcheck disable=SC2086
  step "Debian packages ($(echo $missing | wc -w) missing)" install_now $missing
}

package_lists_read=

# PostgreSQL's package would make and start a database of its own; the tests start theirs.
install_now() {
  local policy=/etc/postgresql-common/createcluster.conf
  if [ -z "$package_lists_read" ]; then as_root apt-get -qq update || return; fi
  package_lists_read=yes
  if [[ " $* " == *" postgresql-15 "* && ! -e $policy ]]; then
    as_root mkdir -p "${policy%/*}" || return
    echo 'create_main_cluster = false' | as_root tee "$policy" || return
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install "$@"
}
