#include "base/ensure.h"
#include "placements/document_words.h"
#include "platform/http/json_value.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_placement_words();

namespace placements {

namespace {

Texts texts_of(const std::string& name) {
  Texts out;
  for (const auto& file : samsyn_placement_words()) {
    if (file.name != name) continue;
    http::JsonDocument document;
    ENSURE(document.parse(file.text));
    for (const auto& [key, value] : document.root().members()) out.emplace(key, value.text().value());
  }
  ENSURE(!out.empty());
  return out;
}

}  // namespace

const Texts& texts_in(Catalogue catalogue, Language language) {
  static const Texts kTexts[2][2] = {{texts_of("sv/placements.json"), texts_of("en/placements.json")},
                                     {texts_of("sv/codes.json"), texts_of("en/codes.json")}};
  return kTexts[static_cast<size_t>(catalogue)][static_cast<size_t>(language)];
}

}  // namespace placements
