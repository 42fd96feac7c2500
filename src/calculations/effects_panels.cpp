#include <cmath>

#include "calculations/calculation_panels.h"

namespace calculations {

namespace {

using economics::EffectsTogether;
using economics::PriorOfOne;

Cell tenths(double share) { return Cell(panels::tenths(share)); }

// Of so few the spread between places is hardly known.
constexpr size_t kFewEffects = 3;

std::string points(double share, Language language) {
  return decimal_words(std::round(share * 1000) / 10, language);
}

std::string interval_words(double low, double high, Language language) {
  return say(language, "effects.interval", {{"low", points(low, language)}, {"high", points(high, language)}});
}

std::string says(const economics::PublishedEffects& answer, Language language) {
  if (!answer.together) {
    const auto& one = answer.effects.front().prior;
    return say(language, "effects.says_alone",
               {{"mean", points(one.mean, language)}, {"interval", interval_words(one.low, one.high, language)}});
  }
  const auto& all = *answer.together;
  return say(language, "effects.says",
             {{"mean", points(all.mean, language)},
              {"interval", interval_words(all.low, all.high, language)},
              {"elsewhere", interval_words(all.elsewhere_low, all.elsewhere_high, language)}});
}

struct Row {
  std::string key;
  std::string label;
  double mean, sd, low, high;
};

class Panel {
 public:
  Panel(FigurePanel& out, Language language)
      : table_(table_of(out, "effect",
                        {{"effect", FigureUnit::tenths_of_point},
                         {"se", FigureUnit::tenths_of_point},
                         {"low", FigureUnit::tenths_of_point},
                         {"high", FigureUnit::tenths_of_point},
                         {"weight", FigureUnit::tenths_of_percent}},
                        language)),
        chart_{out.title, "", say(language, "effects.more"), say(language, "effects.fewer"), {}, {}},
        language_(language) {}

  void add(const Row& row, std::optional<double> weight, bool is_total, std::string note = {}) {
    table_.lines.push_back({row.key,
                            row.label,
                            {tenths(row.mean), tenths(row.sd), tenths(row.low), tenths(row.high),
                             weight ? tenths(*weight) : std::nullopt},
                            is_total,
                            std::move(note)});
    const std::string words =
        row.label + ": " + points(row.mean, language_) + ", " + interval_words(row.low, row.high, language_);
    chart_.bars.push_back({row.label, points(row.mean, language_), row.mean, row.low, row.high, words});
    chart_.description += words + ". ";
  }

  void put(FigurePanel& out, int width) {
    chart_.width = width;
    out.drawing = charts::signed_bar_chart_svg(chart_, "chart-" + out.key);
    out.tables = {std::move(table_)};
  }

 private:
  FigureTable table_;
  charts::SignedBarChart chart_;
  Language language_;
};

}  // namespace

Panels panels_of(const economics::PublishedEffectsInput&, const economics::PublishedEffects& answer,
                 const Shown& shown) {
  const Language language = shown.language;
  FigurePanel out = panel_of("effects", language);
  out.says = says(answer, language);
  Panel panel(out, language);
  for (const PriorOfOne& one : answer.effects) {
    const auto& x = one.prior;
    panel.add({x.name, x.name, x.mean, x.sd, x.low, x.high}, one.weight, false, x.source);
  }
  if (answer.together) {
    const EffectsTogether& all = *answer.together;
    panel.add({"together", say(language, "effects.together"), all.mean, all.se, all.low, all.high}, {}, true);
    panel.add({"elsewhere", say(language, "effects.elsewhere"), all.mean, all.elsewhere_sd, all.elsewhere_low,
               all.elsewhere_high},
              {}, true);
    out.notes.push_back(
        say(language, "effects.differ",
            {{"share", panels::percent(all.i_squared, language)}, {"tau", points(all.tau, language)}}));
    if (answer.effects.size() <= kFewEffects) out.warnings.push_back(say(language, "effects.few"));
  }
  panel.put(out, shown.units());
  return {out};
}

}  // namespace calculations
