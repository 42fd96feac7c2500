// A file of open figures, row by row.
#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>

#include "base/text.h"
#include "reports/open_figures.h"

namespace reports {

namespace {

enum Column { kMeasure, kAreaCode, kAreaName, kPopulation, kPeriod, kValue, kUnit, kColumns };
constexpr std::array<const char*, kColumns> kFields = {"measure", "area_code", "area_name", "population",
                                                       "period",  "value",     "unit"};
constexpr std::pair<const char*, Column> kHeadings[] = {{"mått", kMeasure},
                                                        {"nyckeltal", kMeasure},
                                                        {"measure", kMeasure},
                                                        {"områdeskod", kAreaCode},
                                                        {"kommunkod", kAreaCode},
                                                        {"area_code", kAreaCode},
                                                        {"area code", kAreaCode},
                                                        {"område", kAreaName},
                                                        {"områdesnamn", kAreaName},
                                                        {"area", kAreaName},
                                                        {"area_name", kAreaName},
                                                        {"grupp", kPopulation},
                                                        {"population", kPopulation},
                                                        {"group", kPopulation},
                                                        {"period", kPeriod},
                                                        {"år", kPeriod},
                                                        {"År", kPeriod},
                                                        {"year", kPeriod},
                                                        {"värde", kValue},
                                                        {"value", kValue},
                                                        {"enhet", kUnit},
                                                        {"unit", kUnit}};
constexpr std::pair<const char*, OpenUnit> kUnits[] = {
    {"%", OpenUnit::percent},       {"procent", OpenUnit::percent}, {"percent", OpenUnit::percent},
    {"personer", OpenUnit::people}, {"people", OpenUnit::people},   {"kr", OpenUnit::kronor},
    {"kronor", OpenUnit::kronor},   {"tal", OpenUnit::number},      {"number", OpenUnit::number}};

bool is_digits(const std::string& text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

// Two digits of a county, four of a municipality; "0000" is the nation and "00NN" county NN.
std::optional<std::string> area_of(std::string text) {
  if (!is_digits(text) || text.size() > 4) return std::nullopt;
  if (text.size() == 1 || text.size() == 3) text.insert(0, "0");
  return text.size() == 4 && text.rfind("00", 0) == 0 ? text.substr(2) : text;
}

bool is_between(const std::string& digits, int least, int most) {
  if (!is_digits(digits)) return false;
  const int number = std::stoi(digits);
  return number >= least && number <= most;
}

bool is_period(const std::string& text) {
  if (text.size() < 4 || !is_between(text.substr(0, 4), 1900, 2200)) return false;
  if (text.size() == 4) return true;
  if (text.size() == 7 && text[4] == '-') return is_between(text.substr(5), 1, 12);
  return text.size() == 6 && text[4] == 'Q' && is_between(text.substr(5), 1, 4);
}

// At most twelve digits before the mark and three after it; spaces between thousands.
std::optional<std::int64_t> thousandths_of(std::string text) {
  for (const char* space : {" ", "\u00a0", "\u202f"}) {
    for (size_t at = text.find(space); at != std::string::npos; at = text.find(space)) {
      text.erase(at, std::string(space).size());
    }
  }
  if (text.rfind("\u2212", 0) == 0) text = "-" + text.substr(3);
  const bool is_negative = !text.empty() && text[0] == '-';
  if (is_negative) text.erase(0, 1);
  const size_t mark = text.find_first_of(".,");
  std::string whole = text.substr(0, mark), part = mark == std::string::npos ? "0" : text.substr(mark + 1);
  if (!is_digits(whole) || whole.size() > 12 || !is_digits(part) || part.size() > 3) return std::nullopt;
  part.resize(3, '0');
  const std::int64_t size = std::stoll(whole) * 1000 + std::stoll(part);
  return is_negative ? -size : size;
}

using Places = std::array<std::optional<size_t>, kColumns>;

Places places_of(const platform::TableRow& head) {
  Places out;
  for (size_t i = 0; i < head.cells.size(); ++i) {
    const std::string text = base::lower_ascii(base::trim(head.cells[i].text));
    for (const auto& [heading, column] : kHeadings) {
      if (text == heading && !out[column]) out[column] = i;
    }
  }
  return out;
}

std::string cell(const platform::TableRow& row, const Places& places, Column column) {
  const auto& at = places[column];
  return at && *at < row.cells.size() ? base::trim(row.cells[*at].text) : std::string();
}

OpenRow row_of(const platform::TableRow& row, const Places& places) {
  OpenRow out{row.number,
              {cell(row, places, kMeasure),
               {},
               cell(row, places, kAreaName),
               cell(row, places, kPopulation),
               cell(row, places, kPeriod)},
              OpenState::is_new,
              {}};
  const auto fault = [&](Column column, const char* rule) { out.faults.push_back({kFields[column], rule, {}}); };
  for (const Column column : {kMeasure, kAreaCode, kAreaName, kPeriod, kValue, kUnit}) {
    if (cell(row, places, column).empty()) fault(column, "field.required");
  }
  const auto is_given = [&](Column column) { return !cell(row, places, column).empty(); };
  const auto area = area_of(cell(row, places, kAreaCode));
  if (area) out.figure.area_code = *area;
  if (!area && is_given(kAreaCode)) fault(kAreaCode, "open_figures.area_unreadable");
  if (is_given(kPeriod) && !is_period(out.figure.period)) fault(kPeriod, "open_figures.period_unreadable");
  const auto value = thousandths_of(cell(row, places, kValue));
  if (value) out.figure.value_thousandths = *value;
  if (!value && is_given(kValue)) fault(kValue, "open_figures.value_unreadable");
  const std::string unit = base::lower_ascii(cell(row, places, kUnit));
  const auto known =
      std::find_if(std::begin(kUnits), std::end(kUnits), [&](const auto& one) { return unit == one.first; });
  if (known != std::end(kUnits)) out.figure.unit = known->second;
  if (known == std::end(kUnits) && is_given(kUnit)) fault(kUnit, "open_figures.unit_unknown");
  if (!out.faults.empty()) out.state = OpenState::error;
  return out;
}

// A figure that the file itself gives twice, and a measure with two units, cannot be told.
void find_doubles(std::vector<OpenRow>& rows) {
  std::set<std::string> seen;
  std::map<std::string, OpenUnit> units;
  for (auto& row : rows) {
    if (row.state == OpenState::error) continue;
    const auto& one = row.figure;
    const char sep = '\n';
    if (!seen.insert(one.measure + sep + one.area_code + sep + one.population + sep + one.period).second) {
      row.faults.push_back({"measure", "open_figures.row_twice", {}});
    } else if (units.emplace(one.measure, one.unit).first->second != one.unit) {
      row.faults.push_back({"unit", "open_figures.unit_differs", {}});
    }
    if (!row.faults.empty()) row.state = OpenState::error;
  }
}

}  // namespace

base::Result<std::vector<OpenRow>> read_open_rows(const platform::Table& table) {
  const auto sheet = std::find_if(table.sheets.begin(), table.sheets.end(),
                                  [](const auto& one) { return !one.hidden && !one.rows.empty(); });
  if (sheet == table.sheets.end() || sheet->rows.size() < 2) return base::invalid("file", "list.empty");
  if (sheet->rows.size() > kOpenRowsMax + 1) {
    return base::invalid({{"file", "open_figures.too_many", {{"max", std::to_string(kOpenRowsMax)}}}});
  }
  const Places places = places_of(sheet->rows.front());
  std::string missing;
  for (const Column column : {kMeasure, kAreaCode, kAreaName, kPeriod, kValue, kUnit}) {
    if (!places[column]) missing.append(missing.empty() ? "" : ", ").append(kFields[column]);
  }
  if (!missing.empty()) return base::invalid({{"file", "open_figures.column_missing", {{"columns", missing}}}});
  std::vector<OpenRow> out;
  for (auto row = sheet->rows.begin() + 1; row != sheet->rows.end(); ++row) out.push_back(row_of(*row, places));
  find_doubles(out);
  return out;
}

}  // namespace reports
