// The words of documents, in Swedish and English. The web's catalogues own the words of pages; a document
// is made where no browser is.
#pragma once

#include <string>
#include <string_view>

namespace reports {

enum class Language { sv, en };

// The text with that key; ENSUREs that there is one.
std::string_view words(Language language, std::string_view key);
// The word for a code of a list, for example (`income_source`, `salary`); the code itself where the list
// has no word for it.
std::string code_words(Language language, std::string_view list, std::string_view code);

}  // namespace reports
