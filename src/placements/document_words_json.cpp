#include "placements/document_words.h"
#include "platform/http/texts.h"

const std::vector<platform::EmbeddedFile>& samsyn_placement_words();

namespace placements {

const Texts& texts_in(Catalogue catalogue, Language language) {
  static const auto texts = [](const char* name) { return http::texts_of(samsyn_placement_words(), name); };
  static const Texts kTexts[2][2] = {{texts("sv/placements.json"), texts("en/placements.json")},
                                     {texts("sv/codes.json"), texts("en/codes.json")}};
  return kTexts[static_cast<size_t>(catalogue)][static_cast<size_t>(language)];
}

}  // namespace placements
