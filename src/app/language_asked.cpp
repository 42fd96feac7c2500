#include "app/language_asked.h"

namespace app {

using platform::Language;

std::optional<Language> language_named(std::string_view name) {
  if (name == "sv") return Language::sv;
  if (name == "en") return Language::en;
  return std::nullopt;
}

Language language_asked(int argc, const char* const* argv) {
  constexpr std::string_view kOption = "--language";
  for (int i = 1; i < argc; ++i) {
    const std::string_view word = argv[i];
    if (!word.starts_with(kOption)) continue;
    std::string_view value = word.substr(kOption.size());
    if (value.empty() && i + 1 < argc) value = argv[i + 1];
    if (value.starts_with('=')) value.remove_prefix(1);
    if (const auto language = language_named(value)) return *language;
  }
  return platform::language_of_environment();
}

}  // namespace app
