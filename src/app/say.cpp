#include <cstdio>

#include <fmt/format.h>

#include "app/commands.h"
#include "app/words.h"

namespace app {

int say(const base::Error& error, int exit_code) {
  if (error.violations.empty()) fmt::print(stderr, "samsyn: {}\n", words_of(error.rule));
  for (const auto& violation : error.violations) {
    std::string params;
    for (const auto& [name, value] : violation.params) {
      if (!value.empty()) params += fmt::format(" ({} {})", name, value);
    }
    fmt::print(stderr, "samsyn: {}{}{}{}\n", violation.field, violation.field.empty() ? "" : ": ",
               words_of(violation.rule), params);
  }
  return exit_code;
}

}  // namespace app
