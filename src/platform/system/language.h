// The language in which a program speaks to whoever started it.
#pragma once

#include <string_view>

namespace platform {

enum class Language { sv, en };

// By the locale's name, for example `sv_SE.UTF-8`: Swedish where it is of Swedish, English otherwise.
Language language_of_locale(std::string_view name);

// Of the environment, as POSIX has it: the first of LC_ALL, LC_MESSAGES and LANG that is not empty.
Language language_of_environment();

}  // namespace platform
