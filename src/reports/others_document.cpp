#include "reports/others_document.h"

#include <algorithm>
#include <map>
#include <set>

#include "charts/bar_chart.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using Figures = std::vector<const KeptFigure*>;

struct Area {
  std::string code;
  std::string name;
};

constexpr const char* kComputed = "computed";  // a source of one's own, and how its areas begin
constexpr const char* kComputedAreas[] = {"computed_least", "computed_most", "computed_own"};

bool is_computed(const std::string& area) { return area.starts_with(kComputed); }

std::vector<KeptFigure> figures_of(const ComputedBeside& computed, base::Instant at) {
  std::vector<KeptFigure> out;
  for (const auto& year : computed.years) {
    const double shares[] = {year.least, year.most, year.own};
    for (size_t i = 0; i < std::size(shares); ++i) {
      OpenFigure figure{computed.measure, kComputedAreas[i], "", "", std::to_string(year.year), OpenUnit::percent,
                        tenths(shares[i]) * 100};
      out.push_back({std::move(figure), kComputed, base::Date::parse(at.str().substr(0, 10)).value(), at});
    }
  }
  return out;
}

std::optional<int> year_of(const std::string& period) {
  if (period.size() != 4) return std::nullopt;
  return std::stoi(period);
}

// The own municipality and what it has counted itself, then others by name, counties, the nation.
std::vector<Area> areas_of(const Figures& figures, const std::string& own) {
  std::map<std::string, std::string> names;
  for (const auto* one : figures) names[one->figure.area_code] = one->figure.area_name;
  std::vector<Area> out;
  for (const auto& [code, name] : names) out.push_back({code, name});
  const auto rank = [&](const Area& area) {
    if (area.code == own) return 0;
    if (is_computed(area.code)) return 1;
    return area.code == kNation ? 4 : area.code.size() == 4 ? 2 : 3;
  };
  std::sort(out.begin(), out.end(), [&](const Area& a, const Area& b) {
    return std::tuple(rank(a), a.name, a.code) < std::tuple(rank(b), b.name, b.code);
  });
  return out;
}

std::vector<std::string> values_of(const Figures& figures, std::string OpenFigure::*member) {
  std::set<std::string> out;
  for (const auto* one : figures) out.insert(one->figure.*member);
  return {out.begin(), out.end()};
}

const KeptFigure* find(const Figures& figures, const std::string& area, const std::string& population,
                       const std::string& period) {
  for (const auto* one : figures) {
    if (one->figure.area_code == area && one->figure.population == population && one->figure.period == period) {
      return one;
    }
  }
  return nullptr;
}

// How all the measure's values are shown, without rounding any.
FigureUnit unit_of(const Figures& figures) {
  const auto all_of = [&](std::int64_t step) {
    return std::all_of(figures.begin(), figures.end(),
                       [&](const auto* one) { return one->figure.value_thousandths % step == 0; });
  };
  const OpenUnit unit = figures.front()->figure.unit;
  if (unit == OpenUnit::percent && all_of(100)) return FigureUnit::tenths_of_percent;
  if (unit == OpenUnit::kronor && all_of(1000)) return FigureUnit::kronor;
  return unit != OpenUnit::percent && all_of(1000) ? FigureUnit::count : FigureUnit::thousandths;
}

std::int64_t value_in(const KeptFigure& one, FigureUnit unit) {
  if (unit == FigureUnit::tenths_of_percent) return one.figure.value_thousandths / 100;
  return unit == FigureUnit::thousandths ? one.figure.value_thousandths : one.figure.value_thousandths / 1000;
}

struct Measured {
  Figures figures;
  std::vector<Area> areas;
  std::vector<std::string> populations, periods;
  std::vector<std::pair<std::string, base::Date>> sources;  // by their numbers from 1
  FigureUnit unit = FigureUnit::count;
  std::string own;
};

Measured measured(Figures figures, const std::string& own) {
  Measured out{figures,
               areas_of(figures, own),
               values_of(figures, &OpenFigure::population),
               values_of(figures, &OpenFigure::period),
               {},
               unit_of(figures),
               own};
  std::set<std::pair<std::string, base::Date>> sources;
  for (const auto* one : figures) sources.emplace(one->source, one->source_on);
  out.sources = {sources.begin(), sources.end()};
  return out;
}

std::string population_words(const std::string& population, Language language) {
  return population.empty() ? say(language, "others.everybody") : population;
}

// The own municipality is marked.
std::string name_of(const Measured& all, const Area& area, Language language) {
  if (is_computed(area.code)) return say(language, "others." + area.code);
  return area.code == all.own ? said(language, "others.own", {{"name", area.name}}) : area.name;
}

// "Västernorrlands län [1]": the numbers of the sources that the line's figures are from.
std::string area_words(const Measured& all, const Area& area, const Figures& line, Language language) {
  std::set<size_t> numbers;
  for (const auto* one : line) {
    const auto at = std::find(all.sources.begin(), all.sources.end(), std::pair(one->source, one->source_on));
    numbers.insert(static_cast<size_t>(at - all.sources.begin()) + 1);
  }
  std::string marks;
  for (const size_t number : numbers) marks += (marks.empty() ? "" : ", ") + std::to_string(number);
  return name_of(all, area, language) + (marks.empty() ? "" : " [" + marks + "]");
}

// Of one period: areas by populations.
FigureTable areas_table(const Measured& all, const std::string& period, Language language) {
  FigureTable table{
      "areas", said(language, "others.in_period", {{"period", period}}), say(language, "others.area"), {}, {}};
  for (const auto& population : all.populations) {
    table.columns.push_back({"value", population, population_words(population, language), all.unit});
  }
  for (const auto& area : all.areas) {
    FigureLine line{area.code, {}, {}, area.code == all.own};
    Figures found;
    for (const auto& population : all.populations) {
      const auto* one = find(all.figures, area.code, population, period);
      line.values.push_back(one ? std::optional(value_in(*one, all.unit)) : std::nullopt);
      if (one) found.push_back(one);
    }
    if (found.empty()) continue;
    line.label = area_words(all, area, found, language);
    table.lines.push_back(std::move(line));
  }
  return table;
}

// Areas and populations by periods.
FigureTable time_table(const Measured& all, Language language) {
  FigureTable table{"time", say(language, "others.over_time"), say(language, "others.area"), {}, {}};
  for (const auto& period : all.periods) table.columns.push_back({"value", period, period, all.unit});
  for (const auto& area : all.areas) {
    for (const auto& population : all.populations) {
      FigureLine line{area.code + "/" + population, {}, {}, area.code == all.own};
      Figures found;
      for (const auto& period : all.periods) {
        const auto* one = find(all.figures, area.code, population, period);
        line.values.push_back(one ? std::optional(value_in(*one, all.unit)) : std::nullopt);
        if (one) found.push_back(one);
      }
      if (found.empty()) continue;
      line.label = area_words(all, area, found, language) + ", " + population_words(population, language);
      table.lines.push_back(std::move(line));
    }
  }
  return table;
}

bool is_drawable(const Measured& all, const std::string& period) {
  return std::none_of(all.figures.begin(), all.figures.end(), [&](const auto* one) {
    return one->figure.period == period && one->figure.value_thousandths < 0;
  });
}

// For each population a bar for each area, as far as the looks of the bars suffice; areas without a value there
// stand with none.
std::string drawing_of(const Measured& all, const std::string& measure, const std::string& period,
                       const Shown& shown, size_t number) {
  if (!is_drawable(all, period)) return {};
  charts::BarChart chart;
  chart.title = measure + ", " + period;
  chart.width = shown.units();
  for (const auto& population : all.populations)
    chart.categories.push_back(population_words(population, shown.language));
  for (const auto& area : all.areas) {
    if (chart.series.size() == charts::kLooksMax) break;
    charts::BarSeries series{name_of(all, area, shown.language), {}, {}};
    bool has_any = false;
    for (const auto& population : all.populations) {
      const auto* one = find(all.figures, area.code, population, period);
      const std::int64_t value = one ? value_in(*one, all.unit) : 0;
      if (value > 1'000'000'000) return {};
      series.values.push_back(static_cast<int>(value));
      series.value_labels.push_back(one ? value_words(value, all.unit, shown.language == Language::sv) : "–");
      has_any |= one != nullptr;
      chart.description += series.name + ", " + population_words(population, shown.language) + ": " +
                           series.value_labels.back() + ". ";
    }
    if (has_any) chart.series.push_back(std::move(series));
  }
  return charts::bar_chart_svg(chart, "chart-others-" + std::to_string(number));
}

std::string says_of(const Measured& all, const std::string& period, Language language) {
  const auto areas = std::count_if(all.areas.begin(), all.areas.end(),
                                   [](const Area& area) { return !is_computed(area.code); });
  return said_of(language, "says.others", static_cast<int>(areas), {{"period", period}});
}

// Of what was imported.
std::string latest_period(const Measured& all) {
  std::string out;
  for (const auto* one : all.figures) {
    if (!is_computed(one->figure.area_code)) out = std::max(out, one->figure.period);
  }
  return out;
}

std::string source_words(const Measured& all, size_t at, Language language) {
  const auto& [source, on] = all.sources[at];
  if (source == kComputed) return said(language, "others.computed.source", {{"number", std::to_string(at + 1)}});
  return said(language, "others.source",
              {{"number", std::to_string(at + 1)}, {"source", source}, {"date", on.str()}});
}

FigurePanel panel_of(const std::string& measure, const Measured& all, const Shown& shown, size_t number) {
  const Language language = shown.language;
  const std::string period = latest_period(all);
  FigurePanel out{"others_" + std::to_string(number),
                  measure,
                  says_of(all, period, language),
                  say(language, "definition.others"),
                  {},
                  drawing_of(all, measure, period, shown, number),
                  {}};
  for (size_t i = 0; i < all.sources.size(); ++i) out.says += " " + source_words(all, i, language);
  out.tables = {areas_table(all, period, language)};
  if (all.periods.size() > 1) out.tables.push_back(time_table(all, language));
  return out;
}

}  // namespace

std::vector<std::string> comparable_measures(const std::vector<KeptFigure>& figures) {
  std::set<std::string> out;
  for (const auto& [figure, source, on, at] : figures) {
    if (figure.unit == OpenUnit::percent && year_of(figure.period)) out.insert(figure.measure);
  }
  return {out.begin(), out.end()};
}

std::set<int> years_beside(const std::vector<KeptFigure>& figures, const std::string& measure, base::Date today) {
  std::set<int> out;
  for (int back = 1; back <= 3; ++back) out.insert(today.year() - back);
  for (const auto& one : figures) {
    const auto year = one.figure.measure == measure ? year_of(one.figure.period) : std::nullopt;
    if (year && *year <= today.year()) out.insert(*year);
  }
  return out;
}

std::vector<FigurePanel> panels_of(const OthersSheet& sheet, const Shown& shown) {
  std::map<std::string, Figures> by_measure;
  for (const auto& one : sheet.figures) by_measure[one.figure.measure].push_back(&one);
  const auto computed = sheet.computed ? figures_of(*sheet.computed, sheet.made_at) : std::vector<KeptFigure>();
  for (const auto& one : computed) by_measure[one.figure.measure].push_back(&one);
  std::vector<FigurePanel> out;
  for (const auto& [measure, figures] : by_measure) {
    out.push_back(panel_of(measure, measured(figures, sheet.own_area), shown, out.size() + 1));
  }
  return out;
}

PanelDocument document_of(const OthersSheet& sheet, Language language) {
  return {say(language, "others.title"),
          sheet.place,
          {},
          {say(language, "others.lead")},
          panels_of(sheet, {language}),
          sheet.made_at,
          language == Language::sv ? "andras-siffror" : "figures-of-others"};
}

}  // namespace reports
