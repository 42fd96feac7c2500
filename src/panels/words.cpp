#include "panels/words.h"

#include "base/ensure.h"
#include "panels/catalogue.h"

namespace panels {

namespace {

std::string filled(std::string text, const Blanks& blanks) {
  for (const auto& [name, value] : blanks) {
    const std::string blank = "{{" + std::string(name) + "}}";
    for (size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + value.size())) {
      text.replace(at, blank.size(), value);
    }
  }
  return text;
}

}  // namespace

const std::string* find_text(Catalogue catalogue, Language language, std::string_view key) {
  const auto& texts = texts_in(catalogue, language);
  const auto found = texts.find(key);
  return found == texts.end() ? nullptr : &found->second;
}

std::string_view words(Language language, std::string_view key, Catalogue catalogue) {
  const auto* text = find_text(catalogue, language, key);
  ENSURE(text != nullptr);
  return *text;
}

std::string said(Language language, std::string_view key, const Blanks& blanks, Catalogue catalogue) {
  return filled(std::string(words(language, key, catalogue)), blanks);
}

std::string said_of(Language language, std::string_view key, int count, Blanks blanks, Catalogue catalogue) {
  blanks.emplace_back("count", std::to_string(count));
  const std::string form = std::string(key) + (count == 1 ? "_one" : "_other");
  return said(language, find_text(catalogue, language, form) ? form : key, blanks, catalogue);
}

}  // namespace panels
