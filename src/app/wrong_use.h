// A command that cannot be understood, in words.
#pragma once

#include <string>

#include <CLI/CLI.hpp>

#include "app/words.h"

namespace app {

std::string wrong_use(const Words& words, const CLI::ParseError& error);

}  // namespace app
