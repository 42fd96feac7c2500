#include "platform/http/texts.h"
#include "reports/report_catalogue.h"

const std::vector<platform::EmbeddedFile>& samsyn_report_words();

namespace reports {

const Texts& texts_in(Catalogue catalogue, Language language) {
  static const auto texts = [](const char* name) { return http::texts_of(samsyn_report_words(), name); };
  static const Texts kTexts[3][2] = {{texts("sv/reports.json"), texts("en/reports.json")},
                                     {texts("sv/codes.json"), texts("en/codes.json")},
                                     {texts("sv/thread.json"), texts("en/thread.json")}};
  return kTexts[static_cast<size_t>(catalogue)][static_cast<size_t>(language)];
}

}  // namespace reports
