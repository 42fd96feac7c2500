#include "reports/panel_parts.h"

#include <cmath>

namespace reports {

std::string say(Language language, std::string_view key) { return std::string(words(language, key)); }

std::int64_t tenths(double share) { return std::llround(share * 1000); }

std::string percent(double share, Language language) {
  return value_words(tenths(share), FigureUnit::tenths_of_percent, language == Language::sv);
}

std::vector<charts::Tick> percent_ticks(Language language) {
  std::vector<charts::Tick> out;
  for (const int at : {0, 25, 50, 75, 100}) out.push_back({at / 100.0, percent(at / 100.0, language)});
  return out;
}

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
