#include "reports/panel_parts.h"

#include <cmath>

namespace reports {

std::string say(Language language, std::string_view key) { return std::string(words(language, key)); }

std::string p_words(double p_value, Language language) {
  const auto number = [&](double value) {
    return value_words(std::llround(value * 1000), FigureUnit::thousandths, language == Language::sv);
  };
  return p_value < kLeastShownP ? "< " + number(kLeastShownP) : number(p_value);
}

std::string axis_day(base::Date day, const Shown& shown) {
  return shown.width == DrawingWidth::narrow ? day.str().substr(0, 7) : day.str();
}

FigurePanel empty_panel(const std::string& key, std::string says, Language language) {
  return {key, say(language, "panel." + key), std::move(says), say(language, "definition." + key), {}, {}, {}};
}

}  // namespace reports
