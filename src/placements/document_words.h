// The words of the documents, in Swedish and English: the web's own catalogues `placements` and `codes`, so that a
// page and its document say the same.
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace placements {

enum class Language { sv, en };

enum class Catalogue { placements, codes };
using Texts = std::map<std::string, std::string, std::less<>>;
const Texts& texts_in(Catalogue catalogue, Language language);

// ENSUREs that there is such a text.
const std::string& words(Language language, std::string_view key);
// The code of a list, for example `insurance` `municipal`.
const std::string& code_words(Language language, std::string_view list, std::string_view code);

}  // namespace placements
