#include "plans/plan_words.h"

#include <functional>
#include <map>

#include "base/ensure.h"
#include "platform/http/json_value.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_plan_words();

namespace plans {

namespace {

using Texts = std::map<std::string, std::string, std::less<>>;

Texts texts_of(const std::string& name) {
  Texts out;
  for (const auto& file : samsyn_plan_words()) {
    if (file.name != name) continue;
    http::JsonDocument document;
    ENSURE(document.parse(file.text));
    for (const auto& [key, value] : document.root().members()) out.emplace(key, value.text().value());
  }
  return out;
}

const std::string& find(const Texts (&texts)[2], Language language, std::string_view key) {
  const auto& list = texts[static_cast<size_t>(language)];
  const auto found = list.find(key);
  ENSURE(found != list.end());
  return found->second;
}

}  // namespace

const std::string& words(Language language, std::string_view key) {
  static const Texts kTexts[2] = {texts_of("sv/plans.json"), texts_of("en/plans.json")};
  return find(kTexts, language, key);
}

const std::string& code_words(Language language, std::string_view key) {
  static const Texts kTexts[2] = {texts_of("sv/codes.json"), texts_of("en/codes.json")};
  return find(kTexts, language, key);
}

}  // namespace plans
