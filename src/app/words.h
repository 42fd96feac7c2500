// What the command line says, in Swedish or English. Rules have their words in the web application's catalogue
// (web/src/shared/i18n), which is built in; what only the command line says stands in src/app/words.
// Threading: plain values.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/error.h"
#include "platform/http/texts.h"
#include "platform/system/language.h"

namespace app {

class Words {
 public:
  using Params = std::vector<std::pair<std::string, std::string>>;

  explicit Words(platform::Language language);

  platform::Language language() const { return language_; }
  // The text by that key, with its blanks ({{name}}) filled. The key is one of src/app/words.
  std::string operator()(const std::string& key, const Params& params = {}) const;
  // The rule's own text, else that of its last word (`*.required`), else one that names the rule.
  std::string rule(const std::string& rule, const Params& params = {}) const;
  // Whether the rule has words of its own or of its last word.
  bool knows_rule(const std::string& rule) const { return !key_of_rule(rule).empty(); }
  // `field: words`, as of a column or an option.
  std::string violation(const base::Violation& violation) const;

 private:
  std::string key_of_rule(const std::string& rule) const;

  platform::Language language_;
  http::Texts own_;
  http::Texts rules_;
};

}  // namespace app
