#include "placements/document_words.h"

#include "base/ensure.h"

namespace placements {

namespace {

const std::string& found(Catalogue catalogue, Language language, std::string_view key) {
  const auto& texts = texts_in(catalogue, language);
  const auto text = texts.find(key);
  ENSURE(text != texts.end());
  return text->second;
}

}  // namespace

const std::string& words(Language language, std::string_view key) {
  return found(Catalogue::placements, language, key);
}

const std::string& code_words(Language language, std::string_view list, std::string_view code) {
  return found(Catalogue::codes, language, std::string(list) + "." + std::string(code));
}

}  // namespace placements
