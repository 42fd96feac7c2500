#include "reports/national_report.h"

#include <algorithm>
#include <functional>

#include "base/names.h"

namespace reports {

namespace {

using analysis::Columns;
using analysis::ExitRow;
using analysis::JudgedExit;
using analysis::Verdict;
using Test = std::function<bool(const JudgedExit&)>;

constexpr const char* kStudentAid = "student_aid";

ExitRow row_of(const Columns& columns, size_t place, const KnownExits& known) {
  ExitRow out{columns.participants.text(columns.participant[place]),
              analysis::date_of(columns.ends_on[place]).value(),
              static_cast<base::Sex>(columns.sex[place]),
              {}};
  const auto outcome = columns.main_outcome[place];
  if (outcome != analysis::kNoCode) out.outcome = columns.main_outcomes.codes[outcome];
  const auto aid = columns.income_sources.find(kStudentAid);
  out.has_student_aid = aid && (columns.sources_at_end[place] >> *aid & 1) != 0;
  if (const auto found = known.find(columns.id.text(place)); found != known.end()) {
    out.detail = found->second.detail;
    out.lasted_month = found->second.in_work_a_month_later;
  }
  return out;
}

bool goes_on(const Columns& columns, size_t place, std::int32_t day) {
  return columns.starts_on[place] <= day &&
         (columns.ends_on[place] == analysis::kNoDay || columns.ends_on[place] > day);
}

int count_still_there(const Columns& columns, const analysis::Standing& standing,
                      const std::set<std::uint32_t>& ended, base::Date last_day) {
  const std::int32_t day = analysis::day_of(last_day);
  std::set<std::uint32_t> found;
  for (size_t i = 0; i < columns.size(); ++i) {
    const bool is_wrong = (standing[i] & analysis::kRegisteredWrongly) != 0;
    if (!is_wrong && goes_on(columns, i, day) && ended.count(columns.participant[i]) > 0)
      found.insert(columns.participant[i]);
  }
  return static_cast<int>(found.size());
}

Verdict national_of(const JudgedExit& exit) { return analysis::verdict_of(exit.line); }

Test in_share(const std::string& line) {
  if (line == "total") return [](const JudgedExit&) { return true; };
  if (const auto verdict = base::find_named<Verdict>(line)) {
    return [verdict](const JudgedExit& exit) { return national_of(exit) == *verdict; };
  }
  const auto wanted = base::find_named<analysis::OutcomeLine>(line);
  if (!wanted) return {};
  return [wanted](const JudgedExit& exit) { return exit.line == *wanted; };
}

Test beside(const std::string& line) {
  if (line == "least") return [](const JudgedExit& exit) { return national_of(exit) == Verdict::counted; };
  if (line == "most") return [](const JudgedExit& exit) { return national_of(exit) != Verdict::not_counted; };
  if (line == "own") return [](const JudgedExit& exit) { return exit.own == Verdict::counted; };
  return {};
}

Test of_column(const std::string& column) {
  const auto both = [](std::optional<Verdict> national, std::optional<bool> own) {
    return Test([=](const JudgedExit& exit) {
      return (!national || national_of(exit) == *national) && (!own || (exit.own == Verdict::counted) == *own);
    });
  };
  if (column == "count") return both({}, {});
  if (column == "counted") return both(Verdict::counted, {});
  if (column == "perhaps") return both(Verdict::perhaps, {});
  if (column == "own") return both({}, true);
  if (column == "only_own") return both(Verdict::not_counted, true);
  if (column == "perhaps_only_own") return both(Verdict::perhaps, true);
  if (column == "only_national") return both(Verdict::counted, false);
  return {};
}

Test test_of(const analysis::Cell& cell) {
  if (cell.panel == "national_share" && cell.column == "count") return in_share(cell.line);
  if (cell.panel == "national_beside" && cell.column == "count") return beside(cell.line);
  if (cell.panel != "national_codes") return {};
  const auto counted = of_column(cell.column);
  if (!counted || cell.line == "total") return counted;
  const std::string code = cell.line == kNoOutcome ? std::string() : cell.line;
  return [counted, code](const JudgedExit& exit) { return exit.code == code && counted(exit); };
}

bool is_of(const std::string& group, base::Sex sex) {
  if (group == "women") return sex == base::Sex::woman;
  return group == "total" || sex == base::Sex::man;
}

}  // namespace

NationalBasis national_basis(const Columns& columns, const analysis::Standing& standing, const KnownExits& known,
                             base::Date last_day) {
  NationalBasis out;
  std::set<std::uint32_t> ended;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (!analysis::counts(standing[i], analysis::kEnded)) continue;
    out.places.push_back(i);
    out.rows.push_back(row_of(columns, i, known));
    ended.insert(columns.participant[i]);
  }
  out.still_taking_part = count_still_there(columns, standing, ended, last_day);
  return out;
}

// In the order of what is known of them, so that their numbers tell nothing else.
std::vector<ExitRow> national_rows(const NationalBasis& basis) {
  const auto told = [](const ExitRow& row) {
    return row.ended_on.str() + row.outcome + row.detail + std::to_string(static_cast<int>(row.sex)) +
           (row.lasted_month ? "1" : "0") + (row.has_student_aid ? "1" : "0");
  };
  std::map<std::string, std::string> theirs;
  for (const auto& row : basis.rows) theirs[row.person] += told(row) + ";";
  std::vector<std::pair<std::string, std::string>> order;
  for (const auto& [person, text] : theirs) order.emplace_back(text, person);
  std::sort(order.begin(), order.end());
  std::map<std::string, size_t> numbers;
  for (size_t i = 0; i < order.size(); ++i) numbers[order[i].second] = i + 1;
  std::vector<std::pair<std::pair<size_t, std::string>, ExitRow>> out_of;
  for (const auto& row : basis.rows) {
    ExitRow one = row;
    one.person = std::to_string(numbers.at(row.person));
    out_of.push_back({{numbers.at(row.person), told(row)}, std::move(one)});
  }
  std::stable_sort(out_of.begin(), out_of.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<ExitRow> out;
  for (auto& [key, row] : out_of) out.push_back(std::move(row));
  return out;
}

std::optional<std::vector<size_t>> behind(const NationalBasis& basis,
                                          const std::vector<analysis::CodeMeaning>& meanings,
                                          const analysis::Cell& cell) {
  const auto is_behind = test_of(cell);
  const bool is_group = cell.group == "total" || cell.group == "women" || cell.group == "men";
  if (!is_behind || !is_group) return std::nullopt;
  std::vector<size_t> out;
  for (const auto& exit : analysis::judge_exits(basis.rows, meanings)) {
    if (is_of(cell.group, basis.rows[exit.row].sex) && is_behind(exit)) out.push_back(basis.places[exit.row]);
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace reports
