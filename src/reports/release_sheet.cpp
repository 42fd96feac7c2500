#include "reports/release_sheet.h"

#include <functional>
#include <unordered_map>

#include "base/names.h"

namespace reports {

namespace {

using platform::CellValue;
using platform::SheetContent;

const char* yes_no(bool is_so) { return is_so ? "yes" : "no"; }

// A column of the file: its name, which choice it comes from, a row's value. The names are those of the API.
struct Written {
  std::string name;
  std::optional<ReleaseColumn> column;
  std::function<std::string(size_t row)> value;
};

// Only as far as the choice goes: a month is its first seven letters.
std::string day_text(std::int32_t day, Resolution resolution) {
  const auto date = analysis::date_of(day);
  if (!date) return {};
  return date->str().substr(0, resolution == Resolution::month  ? 7
                               : resolution == Resolution::year ? 4
                                                                : std::string::npos);
}

void put_dates(std::vector<Written>& out, const ReleaseContent& x) {
  const auto& c = x.columns;
  out.push_back({"started_in_period", {}, [&](size_t row) { return yes_no(started_in(c, row, x.query)); }});
  out.push_back({"ended_in_period", {}, [&](size_t row) { return yes_no(ended_in(c, row, x.query)); }});
  const Resolution resolution = x.choice.at(ReleaseColumn::dates);
  if (resolution == Resolution::period) return;
  out.push_back({"starts_on", ReleaseColumn::dates,
                 [&, resolution](size_t row) { return day_text(c.starts_on[row], resolution); }});
  out.push_back({"ends_on", ReleaseColumn::dates, [&, resolution](size_t row) {
                   return ended_in(c, row, x.query) ? day_text(c.ends_on[row], resolution) : std::string();
                 }});
}

// No column beside those chosen: what is not in the class of the alike would tell them apart.
std::vector<Written> written(const ReleaseContent& x) {
  std::vector<Written> out;
  put_dates(out, x);
  for (const auto& rule : release_columns()) {
    const Resolution resolution = x.choice.at(rule.column);
    if (rule.column == ReleaseColumn::dates || resolution == Resolution::none) continue;
    out.push_back({base::name_of(rule.column), rule.column, [&, rule, resolution](size_t row) {
                     return released_value(x.columns, row, x.query, rule.column, resolution);
                   }});
  }
  return out;
}

std::vector<std::string> band_keys(const analysis::Bands& bands) {
  std::vector<std::string> out;
  for (const auto& band : bands) out.push_back(band.key());
  out.emplace_back(analysis::kRowOutside);
  return out;
}

// The codes that a column's values are made of; none where it holds dates, numbers or names.
std::vector<std::string> codes_in(const ReleaseContent& x, ReleaseColumn column) {
  const auto& c = x.columns;
  switch (column) {
    case ReleaseColumn::sex:
      return {"woman", "man", "unknown"};
    case ReleaseColumn::age: {
      auto out =
          x.choice.at(column) == Resolution::band ? band_keys(x.query.age_bands) : std::vector<std::string>{};
      out.emplace_back(analysis::kRowUnknown);
      return out;
    }
    case ReleaseColumn::stay_months:
      return band_keys(x.query.month_bands);
    case ReleaseColumn::education_level:
      if (x.choice.at(column) == Resolution::full) return c.education_levels.codes;
      return {"primary_or_less", "upper_secondary", "post_secondary", "unknown"};
    case ReleaseColumn::income_source_start:
    case ReleaseColumn::income_source_end:
      return c.income_sources.codes;
    case ReleaseColumn::occupation_start:
    case ReleaseColumn::occupation_end:
      return c.occupation_statuses.codes;
    case ReleaseColumn::exit_reason:
      return c.exit_reasons.codes;
    case ReleaseColumn::main_outcome:
      return c.main_outcomes.codes;
    case ReleaseColumn::achieved:
      return c.achievements.codes;
    default:
      return {};
  }
}

// Whose rows a code is worded as.
std::string panel_of(ReleaseColumn column) {
  return column == ReleaseColumn::stay_months ? "duration" : base::name_of(column);
}

}  // namespace

SheetContent release_rows_sheet(const ReleaseContent& x) {
  SheetContent out{"data", {}, {"participation", "participant"}, {}};
  const auto columns = written(x);
  for (const auto& one : columns) out.headings.push_back(one.name);
  std::unordered_map<std::uint32_t, std::string> names;
  for (const size_t row : x.rows) {
    const auto& name =
        names.try_emplace(x.columns.participant[row], "p" + std::to_string(names.size() + 1)).first->second;
    std::vector<CellValue> cells = {"r" + std::to_string(out.rows.size() + 1), name};
    for (const auto& one : columns) cells.emplace_back(one.value(row));
    out.rows.push_back(std::move(cells));
  }
  return out;
}

SheetContent release_columns_sheet(const ReleaseContent& x, Language language) {
  SheetContent out{"columns", {}, {"column", "resolution", "meaning", "code", "code_meaning"}, {}};
  const auto say = [&](const std::string& key) { return std::string(words(language, key)); };
  const auto add = [&](const std::string& name, const std::string& resolution) {
    out.rows.push_back({name, resolution, say("release.meaning." + name), std::string(), std::string()});
  };
  add("participation", "");
  add("participant", "");
  for (const auto& one : written(x)) {
    const std::string resolution = one.column ? base::name_of(x.choice.at(*one.column)) : "";
    add(one.name, resolution.empty() ? "" : say("release.resolution." + resolution));
    if (!one.column || one.name != base::name_of(*one.column)) continue;
    for (const auto& code : codes_in(x, *one.column)) {
      out.rows.push_back(
          {one.name, std::string(), std::string(), code, row_label(language, panel_of(*one.column), code)});
    }
  }
  return out;
}

}  // namespace reports
