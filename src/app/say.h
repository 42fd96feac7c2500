// What goes wrong, said on standard error.
#pragma once

#include <string>

#include "app/words.h"

namespace app {

// The error in words, rule by rule. Returns `exit_code`.
int say(const Words& words, const base::Error& error, int exit_code);
// One line after the program's name.
void complain(const std::string& text);

}  // namespace app
