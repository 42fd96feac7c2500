// In which language a command answers.
#pragma once

#include <optional>
#include <string_view>

#include "platform/system/language.h"

namespace app {

std::optional<platform::Language> language_named(std::string_view name);

// Before anything else is understood, so that even wrong use is answered in it.
platform::Language language_asked(int argc, const char* const* argv);

}  // namespace app
