// The words of documents, in Swedish and English: the web's own catalogues `reports` and `codes`, so that a page
// and its document say the same.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace reports {

enum class Language { sv, en };

constexpr char decimal_mark(Language language) { return language == Language::sv ? ',' : '.'; }

using Blanks = std::vector<std::pair<std::string_view, std::string>>;

// The text with that key of the catalogue `reports`; ENSUREs that there is one.
std::string_view words(Language language, std::string_view key);
// The same with its `{{name}}` filled.
std::string said(Language language, std::string_view key, const Blanks& blanks);
// In the singular or the plural of `count`, which fills `{{count}}`.
std::string said_of(Language language, std::string_view key, int count, Blanks blanks = {});
// The label of a panel's row: a code of the panel's list, a band with its unit, or a row of the panel's own.
std::string row_label(Language language, const std::string& panel, const std::string& row);

// A code of the list, as the catalogue `codes` says it; ENSUREs that it does.
std::string code_words(Language language, const std::string& list, const std::string& code);

// A variable of the mapping, and a code that answers it.
std::string variable_words(Language language, const std::string& variable);
std::string mapping_label(Language language, const std::string& variable, const std::string& code);

}  // namespace reports
