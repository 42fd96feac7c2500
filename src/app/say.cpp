#include "app/say.h"

#include <cstdio>

#include <fmt/format.h>

namespace app {

int say(const Words& words, const base::Error& error, int exit_code) {
  if (error.violations.empty()) complain(words.rule(error.rule));
  for (const auto& violation : error.violations) complain(words.violation(violation));
  return exit_code;
}

void complain(const std::string& text) { fmt::print(stderr, "samsyn: {}\n", text); }

}  // namespace app
