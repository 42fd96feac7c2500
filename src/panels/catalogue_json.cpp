#include "panels/catalogue.h"
#include "platform/http/texts.h"

const std::vector<platform::EmbeddedFile>& samsyn_panel_words();

namespace panels {

const Texts& texts_in(Catalogue catalogue, Language language) {
  static const auto texts = [](const char* name) { return http::texts_of(samsyn_panel_words(), name); };
  static const Texts kTexts[4][2] = {{texts("sv/reports.json"), texts("en/reports.json")},
                                     {texts("sv/codes.json"), texts("en/codes.json")},
                                     {texts("sv/thread.json"), texts("en/thread.json")},
                                     {texts("sv/calculations.json"), texts("en/calculations.json")}};
  return kTexts[static_cast<size_t>(catalogue)][static_cast<size_t>(language)];
}

}  // namespace panels
