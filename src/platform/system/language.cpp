#include "platform/system/language.h"

#include <cstdlib>

namespace platform {

Language language_of_locale(std::string_view name) {
  const std::string_view language = name.substr(0, name.find_first_of("_.@"));
  return language == "sv" ? Language::sv : Language::en;
}

Language language_of_environment() {
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return language_of_locale(value);
  }
  return Language::en;
}

}  // namespace platform
