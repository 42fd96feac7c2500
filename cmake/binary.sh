# The program of one preset. Sourced by run and test from the top folder.
# shellcheck shell=bash

# ensure_binary <preset> <target>… : sets `binary` to the built samsyn.
ensure_binary() {
  local preset=$1 hash
  shift
  binary=build/$preset/src/samsyn
  hash=$(hash_of CMakeLists.txt CMakePresets.json cmake src web/src/shared/i18n tests/fixtures/identity_numbers.csv)
  unless_same "binary-$preset" "$hash" "$binary" || return 0
  step "configure ($preset)" cmake --preset "$preset"
  step "build ($preset, $(nproc) cores)" cmake --build "build/$preset" --parallel "$(nproc)" --target "$@"
  made "binary-$preset" "$hash"
}
