#include "analysis/publication.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/opening.h"
#include "analysis/panels.h"
#include "analysis/suppression_grid.h"
#include "base/names.h"

namespace analysis {

namespace {

using Conditions = std::vector<Condition>;
using Rows = std::vector<size_t>;

constexpr const char* kBar = "participants";
constexpr const char* kMeasured = "measured";
constexpr const char* kCarriedIn = "carried_in";  // began before the period
constexpr std::pair<base::Sex, const char*> kSexes[] = {
    {base::Sex::woman, "woman"}, {base::Sex::man, "man"}, {base::Sex::unknown, "unknown"}};

Conditions with(Conditions conditions, const char* variable, const std::string& value) {
  conditions.push_back({variable, value});
  return conditions;
}

// The period's and the place's, which every count of theirs has.
Conditions base_of(const std::string& place, const PublishedPeriod& period) {
  return {{"place", place}, {"period", period.from.str() + "/" + period.to.str()}};
}

struct Line {
  std::string key;
  Rows rows;
};

// Everybody once, and by sex: whole and parts of what a relation says.
std::vector<Conditions> by_sex(const Conditions& conditions) {
  std::vector<Conditions> out = {conditions};
  for (const auto& [sex, name] : kSexes) out.push_back(with(conditions, kSexVariable, name));
  return out;
}

class Making {
 public:
  Making(const Columns& columns, const AppendixQuery& query, Standing standing, const std::string& place)
      : columns_(columns),
        query_(query),
        standing_(std::move(standing)),
        period_{query.population.from, query.population.to},
        base_(base_of(place, period_)) {}

  Publication run(const Appendix& appendix) {
    for (const Panel& panel : appendix.panels) {
      if (panel.key == kBar)
        bars(panel);
      else if (!panel.without_measurement)
        parts(panel, panel.key == "duration" ? DateBasis::ended : DateBasis::started);
    }
    const Rows rows = measured();
    for (const Panel& panel : appendix.panels) {
      if (!panel.without_measurement) continue;
      for (const char* when : {"before", "after"}) answers(panel, when, rows);
    }
    return std::move(out_);
  }

 private:
  Rows rows(const std::string& panel, const std::string& line, const char* column) const {
    return rows_in(columns_, standing_, query_, {panel, line, column, "total"}).value();
  }
  Conditions bar(DateBasis basis) const { return with(base_, kBar, base::name_of(basis)); }
  Conditions measured_ones() const { return with(bar(DateBasis::ended), kMeasured, kMeasured); }

  TableCell cell(std::vector<std::optional<std::string>> values, const Rows& rows,
                 std::optional<base::Sex> sex) const {
    std::set<std::uint32_t> people;
    TableCell out{std::move(values), 0, false, {}};
    for (const size_t row : rows) {
      if (sex && columns_.sex[row] != static_cast<std::uint8_t>(*sex)) continue;
      ++out.count;
      people.insert(columns_.participant[row]);
    }
    out.people = static_cast<std::int64_t>(people.size());
    return out;
  }

  void put_cells(CountTable& table, const std::optional<std::string>& key, const Rows& rows) const {
    for (const auto& [sex, name] : kSexes) table.cells.push_back(cell({key, name}, rows, sex));
    table.cells.push_back(cell({key, std::nullopt}, rows, {}));
  }

  void put_table(const std::string& name, Conditions conditions, const char* variable,
                 const std::vector<Line>& lines, Total total) {
    std::vector<std::string> sexes;
    for (const auto& [sex, code] : kSexes) sexes.emplace_back(code);
    CountTable table{published_name(name, period_),
                     std::move(conditions),
                     {{variable, {}, total}, {kSexVariable, std::move(sexes), Total::shown}},
                     {}};
    Rows all;
    for (const Line& line : lines) {
      table.dimensions[0].categories.push_back(line.key);
      put_cells(table, line.key, line.rows);
      all.insert(all.end(), line.rows.begin(), line.rows.end());
    }
    if (total == Total::shown) put_cells(table, std::nullopt, all);
    out_.tables.push_back(std::move(table));
  }

  std::vector<Line> lines_of(const Panel& panel, const char* column) const {
    std::vector<Line> out;
    for (const Row& row : panel.rows) out.push_back({row.key, rows(panel.key, row.key, column)});
    return out;
  }

  void bars(const Panel& panel) {
    put_table(panel.key, base_, kBar, lines_of(panel, "spells"), Total::none);
    relate(bar(DateBasis::took_part), {bar(DateBasis::ended), bar(DateBasis::ongoing)});
    const Conditions carried = with(base_, kBar, kCarriedIn);
    relate(bar(DateBasis::took_part), {carried, bar(DateBasis::started)});
    tell(carried, less(rows(kBar, base::name_of(DateBasis::took_part), "spells"),
                       rows(kBar, base::name_of(DateBasis::started), "spells")));
  }

  void parts(const Panel& panel, DateBasis of) {
    put_table(panel.key, bar(of), panel.key.c_str(), lines_of(panel, "count"), Total::shown);
  }

  static Rows less(const Rows& rows, const Rows& others) {
    Rows out;
    std::set_difference(rows.begin(), rows.end(), others.begin(), others.end(), std::back_inserter(out));
    return out;
  }

  // Who is behind a count that stands nowhere.
  void tell(const Conditions& conditions, const Rows& rows) {
    const auto cells = by_sex(conditions);
    out_.people.push_back({cells[0], *cell({}, rows, {}).people});
    for (size_t i = 1; i < cells.size(); ++i) {
      out_.people.push_back({cells[i], *cell({}, rows, kSexes[i - 1].first).people});
    }
  }

  // Whole and parts for everybody, women, men and those of unknown sex.
  void relate(const Conditions& whole, const std::vector<Conditions>& parts) {
    const auto wholes = by_sex(whole);
    for (size_t i = 0; i < wholes.size(); ++i) {
      CellRelation relation{wholes[i], {}};
      for (const auto& part : parts) relation.parts.push_back(by_sex(part)[i]);
      out_.relations.push_back(std::move(relation));
    }
  }

  // Those ended by whether they could be measured; gives the rows of those who could.
  Rows measured() {
    std::vector<Line> lines = {{kMeasured, {}}, {kEndedUnmeasured, {}}, {kConsentWithdrawn, {}}};
    const auto unmeasured = columns_.exit_reasons.find(kEndedUnmeasured);
    const auto withdrawn = columns_.exit_reasons.find(kConsentWithdrawn);
    for (const size_t row : rows(kBar, base::name_of(DateBasis::ended), "spells")) {
      const std::uint8_t reason = columns_.exit_reason[row];
      const bool is_unmeasured = unmeasured && reason == *unmeasured;
      lines[is_unmeasured ? 1 : withdrawn && reason == *withdrawn ? 2 : 0].rows.push_back(row);
    }
    put_table(kMeasured, bar(DateBasis::ended), kMeasured, lines, Total::shown);
    return std::move(lines[0].rows);
  }

  void answers(const Panel& panel, const char* when, const Rows& measured_rows) {
    const std::string name = panel.key + "_" + when;
    const Rows with_answer = rows(panel.key, kRowTotal, when);
    const Rows without = less(measured_rows, with_answer);
    const std::string answered = name + "_answered";
    put_table(answered, measured_ones(), answered.c_str(), {{"yes", with_answer}, {"no", without}}, Total::shown);
    const Conditions whole = with(measured_ones(), answered.c_str(), "yes");
    const auto lines = lines_of(panel, when);
    put_table(name, whole, name.c_str(), lines, Total::none);
    std::vector<Conditions> all;
    std::map<size_t, int> answers_of;
    for (const Line& line : lines) {
      all.push_back(with(whole, name.c_str(), line.key));
      const Conditions others = with(whole, (name + "_not").c_str(), line.key);
      relate(whole, {all.back(), others});
      tell(others, less(with_answer, line.rows));
      for (const size_t row : line.rows) ++answers_of[row];
    }
    Rows several;
    for (const auto& [row, count] : answers_of) {
      if (count > 1) several.push_back(row);
    }
    const Conditions given = with(whole, (name + "_given").c_str(), "all");
    const Conditions beyond = with(whole, (name + "_given").c_str(), "beyond_the_first");
    relate(given, all);
    relate(given, {whole, beyond});
    tell(given, with_answer);
    tell(beyond, several);
  }

  const Columns& columns_;
  const AppendixQuery& query_;
  Standing standing_;
  PublishedPeriod period_;
  Conditions base_;
  Publication out_;
};

// The counts of the first panel's bars, by what they are of.
std::map<Conditions, std::int64_t> bars_in(const std::vector<CountTable>& tables) {
  std::map<Conditions, std::int64_t> out;
  for (const CountTable& table : tables) {
    if (table.dimensions[0].variable != kBar) continue;
    const Grid grid(table);
    for (const TableCell& one : table.cells) out[grid.conditions(*grid.find(one.values))] = one.count;
  }
  return out;
}

}  // namespace

base::Result<Publication> publication_of(const Columns& columns, const AppendixQuery& query,
                                         const std::string& place) {
  TRY_ASSIGN(Standing standing, standing_in(columns, query.population));
  TRY_ASSIGN(const Appendix counted, appendix(columns, query));
  return Making(columns, query, std::move(standing), place).run(counted);
}

std::vector<CellRelation> continuing(const std::string& place, const PublishedPeriod& before,
                                     const PublishedPeriod& after, const std::vector<CountTable>& tables) {
  const auto counts = bars_in(tables);
  const auto bar = [&](const PublishedPeriod& period, DateBasis basis) {
    return by_sex(with(base_of(place, period), kBar, base::name_of(basis)));
  };
  const auto count = [&](Conditions conditions) {
    std::sort(conditions.begin(), conditions.end());
    return counts.at(conditions);
  };
  const auto took_part = bar(after, DateBasis::took_part), started = bar(after, DateBasis::started);
  const auto ongoing = bar(before, DateBasis::ongoing);
  const auto carried = by_sex(with(base_of(place, after), kBar, kCarriedIn));
  const auto otherwise = by_sex(with(base_of(place, after), kBar, "otherwise_now"));
  std::vector<CellRelation> out;
  for (size_t i = 0; i < carried.size(); ++i) {
    const std::int64_t now = count(took_part[i]) - count(started[i]), then = count(ongoing[i]);
    if (then == now) out.push_back({ongoing[i], {carried[i]}});
    if (then > now) out.push_back({ongoing[i], {carried[i], otherwise[i]}});
    if (then < now) out.push_back({carried[i], {ongoing[i], otherwise[i]}});
  }
  return out;
}

std::string published_name(const std::string& table, const PublishedPeriod& period) {
  return table + " " + period.from.str() + "/" + period.to.str();
}

}  // namespace analysis
