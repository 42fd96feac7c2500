// The words of panels and documents, in Swedish and English: the web's own catalogues, so that a page and its
// document say the same.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace panels {

enum class Language { sv, en };

constexpr char decimal_mark(Language language) { return language == Language::sv ? ',' : '.'; }

enum class Catalogue { reports, codes, thread, calculations };

using Blanks = std::vector<std::pair<std::string_view, std::string>>;

// The text with that key, nullptr where there is none.
const std::string* find_text(Catalogue catalogue, Language language, std::string_view key);

// The text with that key; ENSUREs that there is one.
std::string_view words(Language language, std::string_view key, Catalogue catalogue = Catalogue::reports);
// The same with its `{{name}}` filled.
std::string said(Language language, std::string_view key, const Blanks& blanks,
                 Catalogue catalogue = Catalogue::reports);
// In the singular or the plural of `count`, which fills `{{count}}`.
std::string said_of(Language language, std::string_view key, int count, Blanks blanks = {},
                    Catalogue catalogue = Catalogue::reports);

}  // namespace panels
