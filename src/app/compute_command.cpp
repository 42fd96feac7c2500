#include <fmt/format.h>

#include <cstdio>
#include <iostream>
#include <iterator>
#include <thread>

#include "app/commands.h"
#include "app/say.h"
#include "compute/kinds_json.h"

namespace app {

namespace {

// Each thread takes every n:th block.
economics::Runner on_threads(int threads) {
  return [threads](size_t count, const std::function<void(size_t)>& task) {
    const auto step = static_cast<size_t>(threads);
    const auto take = [&](size_t first) {
      for (size_t i = first; i < count; i += step) task(i);
    };
    std::vector<std::thread> others;
    for (size_t first = 1; first < step; ++first) others.emplace_back(take, first);
    take(0);
    for (auto& other : others) other.join();
  };
}

}  // namespace

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
  const auto answer = kind->run(input, on_threads(asked.threads));
  if (!answer.has_value()) return say(words, answer.error(), kWrongUse);
  fmt::print("{}", *answer);
  return std::fflush(stdout) == 0 ? kDone : kFailed;
}

}  // namespace app
