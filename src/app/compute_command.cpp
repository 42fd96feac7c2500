#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <iterator>

#include "app/commands.h"
#include "compute/kinds_json.h"

namespace app {

std::string compute_help() {
  std::string out = "Kinds (JSON Schema and examples in docs/compute):\n";
  for (const auto& kind : compute::kinds()) out += fmt::format("  {:<22}{}\n", kind.name, kind.summary);
  return out;
}

int compute(const ComputeAsked& asked) {
  const auto* kind = compute::find_kind(asked.kind);
  if (kind == nullptr) return say(base::invalid("kind", "kind.unknown"), kWrongUse);
  if (asked.schema) {
    fmt::print("{}", compute::schema_document(*kind));
    return kDone;
  }
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  const auto answer = kind->run(input);
  if (!answer.has_value()) return say(answer.error(), kWrongUse);
  fmt::print("{}", *answer);
  return std::fflush(stdout) == 0 ? kDone : kFailed;
}

}  // namespace app
