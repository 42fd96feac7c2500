#include "reports/interventions_report.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "base/ensure.h"
#include "base/names.h"
#include "reports/row_numbers.h"

namespace reports {

namespace {

using activities::SkrCategory;
using analysis::InterventionLine;
using analysis::InterventionRow;

void put_in_order(analysis::InterventionFigures& figures, const InterventionTags& tags) {
  const auto class_of = [](const InterventionLine& line) { return base::named<SkrCategory>(line.category); };
  std::sort(figures.categories.begin(), figures.categories.end(),
            [&](const auto& a, const auto& b) { return class_of(a) < class_of(b); });
  const auto rank = [&](const InterventionLine& line) {
    return std::tuple(class_of(line), tags.at(*line.intervention).name, *line.intervention);
  };
  std::sort(figures.interventions.begin(), figures.interventions.end(),
            [&](const auto& a, const auto& b) { return rank(a) < rank(b); });
}

// Types of several branches may have one name: a class and a name then stand for several, which a number tells
// apart.
std::map<std::string, std::string> names_of(const Given& given, const InterventionTags& tags) {
  std::set<std::pair<std::string, std::string>> used;
  for (const auto& one : given.all) used.emplace(tags.at(one.row.intervention).name, one.row.intervention);
  std::map<std::string, std::string> out;
  std::map<std::string, int> numbers;
  for (const auto& [name, id] : used) {
    const int number = ++numbers[name];
    out[id] = number == 1 ? name : name + " (" + std::to_string(number) + ")";
  }
  return out;
}

auto content_of(const InterventionRow& row) {
  return std::tie(row.category, row.intervention, row.starts_on, row.ends_on, row.ending, row.reason,
                  row.participation_ends_on, row.outcome, row.background);
}

}  // namespace

std::string line_key(const InterventionLine& line) {
  if (line.intervention) return std::string(kTypeLine) + *line.intervention;
  return line.category.empty() ? std::string(kAllLine) : std::string(kClassLine) + line.category;
}

std::vector<std::string> strata_of(const Given& given, const std::vector<std::string>& wanted) {
  std::vector<std::string> out;
  for (const auto& variable : wanted) {
    const bool is_known = std::any_of(given.all.begin(), given.all.end(), [&](const GivenOne& one) {
      return std::any_of(one.row.background.begin(), one.row.background.end(),
                         [&](const auto& value) { return value.variable == variable; });
    });
    if (is_known) out.push_back(variable);
  }
  return out;
}

InterventionsReport interventions_report(const Given& given, const InterventionTags& tags,
                                         const analysis::InterventionQuery& asked) {
  InterventionsReport out{asked, {}, tags, 0};
  out.query.strata = strata_of(given, asked.strata);
  for (const auto& one : given.without) {
    out.without_participation += analysis::is_in_period(one.row, asked) ? 1 : 0;
  }
  if (given.all.empty()) return out;
  std::vector<InterventionRow> rows;
  for (const auto& one : given.all) rows.push_back(one.row);
  auto figures = analysis::interventions(rows, out.query);
  ENSURE(figures.has_value());
  out.figures = std::move(*figures);
  put_in_order(out.figures, tags);
  return out;
}

std::vector<InterventionRow> intervention_rows(const Given& given, const InterventionTags& tags) {
  const auto names = names_of(given, tags);
  std::vector<InterventionRow> out;
  for (const auto& one : given.all) {
    out.push_back(one.row);
    out.back().intervention = names.at(one.row.intervention);
  }
  std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return content_of(a) < content_of(b); });
  RowNumbers people, participations;
  for (auto& row : out) {
    row.person = people.of(row.person);
    row.participation = participations.of(row.participation);
  }
  return out;
}

}  // namespace reports
