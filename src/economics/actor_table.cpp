#include "economics/actor_table.h"

namespace economics {

namespace {

ActorRow row(const ActorLine& line, const ActorTableInput& input) {
  ActorRow out{line.name, line.transfer, {}};
  for (int years = 1; years <= input.years; ++years) {
    out.cumulative.push_back(to_krona_half_away(line.yearly.kronor() * annuity_factor(input.discounting, years)));
  }
  return out;
}

void add(std::vector<Money>& sums, const std::vector<Money>& row) {
  for (size_t i = 0; i < row.size(); ++i) sums[i] += row[i];
}

}  // namespace

void check_lines(Faults& faults, const std::vector<ActorLine>& lines) {
  faults.want_some("lines", lines.size());
  if (lines.size() > kLinesMax) faults.add("lines", "list.too_long", {{"max", std::to_string(kLinesMax)}});
  std::vector<std::string> names;
  for (size_t i = 0; i < lines.size(); ++i) {
    names.push_back(lines[i].name);
    if (lines[i].yearly > kLineYearMax || lines[i].yearly < -kLineYearMax) {
      const std::string most = std::to_string(kLineYearMax.ore() / 100);
      faults.add(at("lines", i, "yearly_kr"), "amount.outside", {{"min", "-" + most}, {"max", most}});
    }
  }
  faults.want_unique("lines", names);
}

base::Result<ActorTable> actor_table(const ActorTableInput& input) {
  Faults faults;
  check_lines(faults, input.lines);
  faults.want_count("years", input.years, 1, kYearsMax);
  faults.want_rate(in("discounting", "rate"), input.discounting.rate);
  if (faults.any()) return faults.error();

  ActorTable table;
  const auto years = static_cast<size_t>(input.years);
  table.sum_of_lines.resize(years);
  table.transfers.resize(years);
  table.society.resize(years);
  for (const ActorLine& line : input.lines) {
    table.rows.push_back(row(line, input));
    const auto& cumulative = table.rows.back().cumulative;
    add(table.sum_of_lines, cumulative);
    add(line.transfer ? table.transfers : table.society, cumulative);
  }
  return table;
}

}  // namespace economics
