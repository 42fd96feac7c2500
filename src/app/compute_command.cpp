#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <iterator>

#include "app/commands.h"
#include "app/say.h"
#include "compute/kinds_json.h"
#include "platform/system/compute_crew.h"

namespace app {

std::string list_kinds(const Words& words) {
  std::string out = words("usage.kinds") + "\n";
  for (const auto& kind : compute::kinds()) {
    out += fmt::format("  {:<22}{}\n", kind.name, words("kind." + std::string(kind.name)));
  }
  return out;
}

int compute(const Words& words, const ComputeAsked& asked) {
  const auto* kind = compute::find_kind(asked.kind);
  if (kind == nullptr) return say(words, base::invalid("kind", "kind.unknown"), kWrongUse);
  if (asked.schema) {
    fmt::print("{}", compute::schema_document(*kind));
    return kDone;
  }
  const std::string input{std::istreambuf_iterator<char>(std::cin), {}};
  platform::ComputeCrew crew(static_cast<size_t>(asked.threads));
  const auto turn = crew.take_turn();
  const auto answer = kind->run(
      input, [&](size_t count, const std::function<void(size_t)>& task) { crew.share_out(count, task); });
  if (!answer.has_value()) return say(words, answer.error(), kWrongUse);
  fmt::print("{}", *answer);
  return std::fflush(stdout) == 0 ? kDone : kFailed;
}

}  // namespace app
