#include "plans/plan_words.h"

#include "base/ensure.h"
#include "platform/http/texts.h"

const std::vector<platform::EmbeddedFile>& samsyn_plan_words();

namespace plans {

namespace {

const std::string& find(const http::Texts (&texts)[2], Language language, std::string_view key) {
  const auto& list = texts[static_cast<size_t>(language)];
  const auto found = list.find(key);
  ENSURE(found != list.end());
  return found->second;
}

}  // namespace

const std::string& words(Language language, std::string_view key) {
  static const http::Texts kTexts[2] = {http::texts_of(samsyn_plan_words(), "sv/plans.json"),
                                        http::texts_of(samsyn_plan_words(), "en/plans.json")};
  return find(kTexts, language, key);
}

const std::string& code_words(Language language, std::string_view key) {
  static const http::Texts kTexts[2] = {http::texts_of(samsyn_plan_words(), "sv/codes.json"),
                                        http::texts_of(samsyn_plan_words(), "en/codes.json")};
  return find(kTexts, language, key);
}

}  // namespace plans
