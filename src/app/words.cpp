#include "app/words.h"

#include "base/ensure.h"
#include "platform/system/embedded.h"

const std::vector<platform::EmbeddedFile>& samsyn_rule_words();
const std::vector<platform::EmbeddedFile>& samsyn_command_words();

namespace app {

namespace {

std::string filled(std::string text, const Words::Params& params) {
  for (const auto& [name, value] : params) {
    const std::string blank = "{{" + name + "}}";
    for (size_t at = text.find(blank); at != std::string::npos; at = text.find(blank, at + value.size())) {
      text.replace(at, blank.size(), value);
    }
  }
  return text;
}

}  // namespace

Words::Words(platform::Language language) : language_(language) {
  const std::string name = language == platform::Language::sv ? "sv" : "en";
  own_ = http::texts_of(samsyn_command_words(), name + ".json");
  rules_ = http::texts_of(samsyn_rule_words(), name + "/rules.json");
}

std::string Words::operator()(const std::string& key, const Params& params) const {
  const auto found = own_.find(key);
  ENSURE(found != own_.end());
  return filled(found->second, params);
}

std::string Words::key_of_rule(const std::string& rule) const {
  const std::string kind = "*" + rule.substr(std::min(rule.rfind('.'), rule.size()));
  for (const auto& key : {rule, kind}) {
    if (rules_.count(key) > 0) return key;
  }
  return {};
}

std::string Words::rule(const std::string& rule, const Params& params) const {
  const std::string key = key_of_rule(rule);
  return key.empty() ? filled(rules_.at("unknown"), {{"rule", rule}}) : filled(rules_.at(key), params);
}

std::string Words::violation(const base::Violation& violation) const {
  const std::string at = violation.field.empty() ? "" : violation.field + ": ";
  return at + rule(violation.rule, violation.params);
}

}  // namespace app
