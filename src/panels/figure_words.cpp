#include "panels/figure_words.h"

#include <cmath>

namespace panels {

std::int64_t tenths(double share) { return std::llround(share * 1000); }

std::string percent(double share, Language language) {
  return value_words(tenths(share), FigureUnit::tenths_of_percent, language == Language::sv);
}

std::vector<charts::Tick> percent_ticks(Language language) {
  std::vector<charts::Tick> out;
  for (const int at : {0, 25, 50, 75, 100}) out.push_back({at / 100.0, percent(at / 100.0, language)});
  return out;
}

std::string count_words(std::int64_t count, Language language) {
  return value_words(count, FigureUnit::count, language == Language::sv);
}

}  // namespace panels
