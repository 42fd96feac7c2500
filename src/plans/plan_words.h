// The words of a printed plan, in Swedish and English: the web's own catalogues `plans` and `codes`, so that the page
// and the paper say the same.
#pragma once

#include <string>
#include <string_view>

namespace plans {

enum class Language { sv, en };

// The text with that key of the catalogue `plans`; ENSUREs that there is one.
const std::string& words(Language language, std::string_view key);
// What a code of a list is called: `plan_kind.action_plan`.
const std::string& code_words(Language language, std::string_view key);

}  // namespace plans
