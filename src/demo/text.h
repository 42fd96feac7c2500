// A text of the demo in Swedish and in English, side by side: what is there in one language only, or the same
// in both, does not compile. Names that are the same in every language are said to be so.
#pragma once

#include <string_view>

#include "platform/system/language.h"

namespace demo {

using platform::Language;

class Text {
 public:
  constexpr Text() = default;  // nothing is said
  consteval Text(const char* sv, const char* en) : sv_(sv), en_(en) {
    if (std::string_view(sv).empty() || std::string_view(en).empty()) throw "a text without its other language";
    if (std::string_view(sv) == en) throw "a text that has not been translated";
  }
  static consteval Text name(const char* name) {
    Text out;
    out.sv_ = out.en_ = name;
    return out;
  }

  constexpr const char* in(Language language) const { return language == Language::sv ? sv_ : en_; }

 private:
  const char* sv_ = "";
  const char* en_ = "";
};

}  // namespace demo
