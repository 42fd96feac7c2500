#pragma once

#include <string>

namespace app {

// What the command line says for a rule; the rule itself where it has no words.
std::string words_of(const std::string& rule);

}  // namespace app
