#include "reports/overlap_panels.h"

#include <algorithm>
#include <cmath>

#include "base/names.h"
#include "reports/overlap_drawings.h"
#include "reports/overlap_enrolment.h"
#include "reports/overlap_text.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using analysis::OverlapFigures;
using Values = std::vector<std::optional<std::int64_t>>;

constexpr std::pair<const char*, OverlapFigures OverlapMonth::*> kGroups[] = {
    {"total", &OverlapMonth::total}, {"women", &OverlapMonth::women}, {"men", &OverlapMonth::men}};

std::optional<std::int64_t> share_of(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return tenths(static_cast<double>(part) / whole);
}

FigureColumn count_column(const char* column, const char* group, Language language) {
  return {column, group, overlap_column_words({"overlap_sets", {}, column, group}, language), FigureUnit::count};
}

void add_groups(FigureTable& table, Language language) {
  for (const auto& [group, of] : kGroups) {
    table.columns.push_back({"count", group, say(language, group), FigureUnit::count});
    table.columns.push_back({"count", group, say(language, group) + ", %", FigureUnit::tenths_of_percent});
  }
}

template <class Count>
void put_groups(Values& values, const OverlapMonth& month, Count count) {
  for (const auto& [group, of] : kGroups) {
    const int people = count(month.*of);
    values.emplace_back(people);
    values.push_back(share_of(people, (month.*of).people));
  }
}

FigureTable sets_table(const OverlapMonth& month, Language language) {
  FigureTable table{"sets", say(language, "panel.overlap_sets"), say(language, "overlap.exactly"), {}, {}, true};
  add_groups(table, language);
  table.columns.push_back(count_column("uncertain", "total", language));
  for (const auto& set : month.total.sets) {
    const std::string key = joined(set.agencies);
    FigureLine line{key, place_words(key, language), {}};
    put_groups(line.values, month, [&](const auto& figures) { return set_size(figures, set.agencies); });
    line.values.emplace_back(set.uncertain);
    table.lines.push_back(std::move(line));
  }
  FigureLine sum{"total", say(language, "total"), {}, true};
  put_groups(sum.values, month, [](const auto& figures) { return figures.people; });
  sum.values.emplace_back(month.total.uncertain);
  table.lines.push_back(std::move(sum));
  return table;
}

FigureTable agencies_table(const OverlapReport& report, Language language) {
  FigureTable table{"agencies", say(language, "panel.overlap_agencies"), say(language, "overlap.where"), {}, {},
                    true};
  add_groups(table, language);
  table.columns.push_back(count_column("not", "total", language));
  table.columns.push_back(count_column("unknown", "total", language));
  const auto& month = report.last();
  for (const Agency agency : report.agencies) {
    FigureLine line{base::name_of(agency), agency_words(agency, language), {}};
    put_groups(line.values, month, [&](const auto& figures) { return size_of(figures, agency); });
    const int unknown = unknown_of(month.total, agency);
    line.values.emplace_back(month.total.people - size_of(month.total, agency) - unknown);
    line.values.emplace_back(unknown);
    table.lines.push_back(std::move(line));
  }
  return table;
}

std::optional<std::int64_t> maybe_tenths(const std::optional<double>& share) {
  if (!share) return std::nullopt;
  return tenths(*share);
}

FigureTable pairs_table(const OverlapReport& report, Language language) {
  FigureTable table{"pairs", say(language, "panel.overlap_pairs"), say(language, "overlap.both"), {}, {}, true};
  for (const auto& [group, of] : kGroups) {
    table.columns.push_back({"count", group, say(language, group), FigureUnit::count});
  }
  table.columns.push_back(count_column("unknown", "total", language));
  table.columns.push_back({"jaccard", "", say(language, "overlap.jaccard"), FigureUnit::thousandths});
  table.columns.push_back({"first", "", say(language, "overlap.share_of_first"), FigureUnit::tenths_of_percent});
  table.columns.push_back({"second", "", say(language, "overlap.share_of_second"), FigureUnit::tenths_of_percent});
  const auto& month = report.last();
  for (size_t i = 0; i < report.agencies.size(); ++i) {
    for (size_t j = i + 1; j < report.agencies.size(); ++j) {
      const Agency one = report.agencies[i], other = report.agencies[j];
      const std::string key = joined({base::name_of(one), base::name_of(other)});
      FigureLine line{key, place_words(key, language), {}};
      for (const auto& [group, of] : kGroups) line.values.emplace_back(pair_of(month.*of, one, other).people);
      const auto pair = pair_of(month.total, one, other);
      line.values.emplace_back(pair.unknown);
      line.values.push_back(pair.jaccard ? std::optional<std::int64_t>(std::llround(*pair.jaccard * 1000))
                                         : std::nullopt);
      line.values.push_back(maybe_tenths(pair.share_of_first));
      line.values.push_back(maybe_tenths(pair.share_of_second));
      table.lines.push_back(std::move(line));
    }
  }
  return table;
}

FigureTable months_table(const OverlapReport& report, Language language) {
  FigureTable table{"months", say(language, "panel.overlap_months"), say(language, "overlap.month"), {}, {}, true};
  std::vector<std::string> columns = {"count", "two"};
  for (const Agency agency : report.agencies) columns.push_back(base::name_of(agency));
  for (const auto& column : columns) {
    table.columns.push_back({column, "total",
                             overlap_column_words({"overlap_months", {}, column, "total"}, language),
                             FigureUnit::count});
  }
  for (const auto& month : report.months) {
    const std::string key = month.day.str().substr(0, 7);
    FigureLine line{key, key, {month.total.people, month.total.in_at_least_two}};
    for (const Agency agency : report.agencies) line.values.emplace_back(size_of(month.total, agency));
    table.lines.push_back(std::move(line));
  }
  return table;
}

std::string sets_say(const OverlapMonth& month, Language language) {
  const auto& most = month.total.sets.front();
  return said_of(language, "says.overlap_sets", month.total.people,
                 {{"date", month.day.str()},
                  {"people", count_words(month.total.people, language)},
                  {"two", count_words(month.total.in_at_least_two, language)},
                  {"where", place_words(joined(most.agencies), language)},
                  {"most", count_words(most.people, language)}});
}

std::string pairs_say(const OverlapMonth& month, Language language) {
  const analysis::AgencyPair* most = nullptr;
  for (const auto& pair : month.total.pairs) {
    if (pair.people > 0 && (most == nullptr || pair.people > most->people)) most = &pair;
  }
  if (most == nullptr) return say(language, "says.overlap_no_pairs");
  return said(language, "says.overlap_pairs",
              {{"where", place_words(joined({most->first, most->second}), language)},
               {"count", count_words(most->people, language)},
               {"share", percent(most->jaccard.value_or(0), language)}});
}

// Of whom nothing is known anywhere.
std::vector<std::string> notes_of(const OverlapReport& report, Language language) {
  std::vector<std::string> out;
  const auto& all = report.last().total;
  if (all.uncertain > 0) {
    out.push_back(
        said(language, "overlap.uncertain_of",
             {{"count", count_words(all.uncertain, language)}, {"people", count_words(all.people, language)}}));
  }
  return out;
}

// Of which agencies nothing is known of anybody.
std::vector<std::string> unknown_agencies(const OverlapReport& report, Language language) {
  std::string names;
  for (const auto& [agency, name] : kAgencyNames) {
    if (std::find(report.agencies.begin(), report.agencies.end(), agency) != report.agencies.end()) continue;
    names += (names.empty() ? "" : ", ") + agency_inside(agency, language);
  }
  if (names.empty()) return {};
  return {said(language, "overlap.nothing_known", {{"names", names}})};
}

FigurePanel panel(const char* key, std::string says, const OverlapReport& report, Language language) {
  FigurePanel out = empty_panel(key, std::move(says), language);
  out.definition += " " + say(language, "definition.overlap");
  out.notes = notes_of(report, language);
  return out;
}

}  // namespace

std::vector<FigurePanel> overlap_panels(const OverlapReport& report, const Shown& shown) {
  const Language language = shown.language;
  const bool is_nobody = report.last().total.people == 0;
  const std::string nobody = said(language, "says.overlap_nobody", {{"date", report.last().day.str()}});
  FigurePanel sets = panel("overlap_sets", nobody, report, language);
  sets.warnings = unknown_agencies(report, language);
  FigurePanel agencies = panel("overlap_agencies", nobody, report, language);
  FigurePanel pairs = panel("overlap_pairs", nobody, report, language);
  FigurePanel months = panel("overlap_months", nobody, report, language);
  for (auto& text : agency_definitions(language)) sets.notes.push_back(std::move(text));
  months.tables = {months_table(report, language)};
  months.drawing = months_drawing(report, shown);
  months.says = said_of(language, "says.overlap_months", static_cast<int>(report.months.size()));
  if (!is_nobody) {
    sets.says = sets_say(report.last(), language);
    sets.tables = {sets_table(report.last(), language)};
    auto drawn = sets_drawing(report, sets.says, shown);
    sets.drawing = std::move(drawn.svg);
    if (drawn.left_out > 0) sets.notes.push_back(said_of(language, "overlap.sets_left_out", drawn.left_out));
    agencies.tables = {agencies_table(report, language)};
    agencies.says = agencies_say(report, language);
    agencies.drawing = agencies_drawing(report, shown);
    pairs.tables = {pairs_table(report, language)};
    pairs.says = pairs_say(report.last(), language);
    pairs.drawing = pairs_drawing(report, shown);
  }
  std::vector<FigurePanel> out = {std::move(sets), std::move(agencies), std::move(pairs), std::move(months)};
  const auto& known = report.agencies;
  const bool is_known = std::find(known.begin(), known.end(), Agency::employment_service) != known.end();
  if (is_known && !is_nobody) out.push_back(enrolment_panel(report, shown));
  return out;
}

}  // namespace reports
