#include "analysis/national_outcomes.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace analysis {

namespace {

using Meanings = std::map<std::string, CodeMeaning>;

OutcomeLine line_of(OutcomeClass national, const ExitRow& row) {
  switch (national) {
    case OutcomeClass::regular_work:
      return row.lasted_month ? OutcomeLine::work_month : OutcomeLine::work_duration_unknown;
    case OutcomeClass::regular_work_month:
      return OutcomeLine::work_month;
    case OutcomeClass::work:
      return OutcomeLine::work_employer_unknown;
    case OutcomeClass::municipal_employment:
      return OutcomeLine::municipal_employment;
    case OutcomeClass::studies:
      return row.has_student_aid ? OutcomeLine::entitled_studies : OutcomeLine::studies_entitlement_unknown;
    case OutcomeClass::entitled_studies:
      return OutcomeLine::entitled_studies;
    case OutcomeClass::neither:
      return OutcomeLine::neither;
    case OutcomeClass::unknown:
      break;
  }
  return OutcomeLine::outcome_unknown;
}

JudgedExit judged(size_t place, const ExitRow& row, const Meanings& meanings) {
  const auto detail = row.detail.empty() ? meanings.end() : meanings.find(row.detail);
  if (detail != meanings.end()) {
    return {place, row.detail, line_of(detail->second.national, row), detail->second.own};
  }
  if (row.outcome.empty()) return {place, {}, OutcomeLine::outcome_unknown, Verdict::perhaps};
  const auto outcome = meanings.find(row.outcome);
  if (outcome == meanings.end()) return {place, row.outcome, OutcomeLine::unmapped, Verdict::perhaps};
  return {place, row.outcome, line_of(outcome->second.national, row), outcome->second.own};
}

// What decides between two exits of one person, whichever of them is read first.
auto weight(const ExitRow& row, const JudgedExit& exit) {
  return std::tuple(row.ended_on, -static_cast<int>(exit.line), -static_cast<int>(exit.own), exit.code, row.sex);
}

std::optional<double> share(int part, int whole) {
  if (whole == 0) return std::nullopt;
  return static_cast<double>(part) / whole;
}

void count(NationalFigures& out, const JudgedExit& exit) {
  const Verdict national = verdict_of(exit.line);
  ++out.people;
  out.counted += national == Verdict::counted;
  out.perhaps += national == Verdict::perhaps;
  out.not_counted += national == Verdict::not_counted;
  out.own_counted += exit.own == Verdict::counted;
  out.own_perhaps += exit.own == Verdict::perhaps;
  ++out.lines[static_cast<size_t>(exit.line)].people;
}

void finish(NationalFigures& out) {
  out.least_share = share(out.counted, out.people);
  out.most_share = share(out.counted + out.perhaps, out.people);
  out.own_share = share(out.own_counted, out.people);
}

void count(CodeDifference& out, const JudgedExit& exit) {
  const Verdict national = verdict_of(exit.line);
  const bool is_own = exit.own == Verdict::counted;
  ++out.people;
  out.counted += national == Verdict::counted;
  out.perhaps += national == Verdict::perhaps;
  out.own_counted += is_own;
  out.only_own += is_own && national == Verdict::not_counted;
  out.perhaps_only_own += is_own && national == Verdict::perhaps;
  out.only_national += !is_own && national == Verdict::counted;
}

NationalFigures no_figures() {
  NationalFigures out;
  for (const auto& [line, name] : kOutcomeLineNames) out.lines.push_back({line, 0});
  return out;
}

std::vector<base::Violation> check(const std::vector<ExitRow>& rows, const std::vector<CodeMeaning>& meanings) {
  std::vector<base::Violation> out;
  if (rows.empty()) out.push_back({"rows", "list.empty", {}});
  std::set<std::string> seen;
  for (size_t i = 0; i < meanings.size(); ++i) {
    if (seen.insert(meanings[i].code).second) continue;
    out.push_back({"meanings[" + std::to_string(i) + "].code", "national.code_twice", {}});
  }
  return out;
}

}  // namespace

Verdict verdict_of(OutcomeLine line) {
  if (line <= OutcomeLine::entitled_studies) return Verdict::counted;
  return line <= OutcomeLine::unmapped ? Verdict::perhaps : Verdict::not_counted;
}

std::vector<JudgedExit> judge_exits(const std::vector<ExitRow>& rows, const std::vector<CodeMeaning>& meanings) {
  Meanings by_code;
  for (const auto& meaning : meanings) by_code.emplace(meaning.code, meaning);
  std::map<std::string, JudgedExit> latest;
  for (size_t i = 0; i < rows.size(); ++i) {
    const JudgedExit exit = judged(i, rows[i], by_code);
    const auto [kept, is_first] = latest.emplace(rows[i].person, exit);
    if (!is_first && weight(rows[kept->second.row], kept->second) < weight(rows[i], exit)) kept->second = exit;
  }
  std::vector<JudgedExit> out;
  for (auto& [person, exit] : latest) out.push_back(std::move(exit));
  return out;
}

base::Result<NationalOutcomes> national_outcomes(const std::vector<ExitRow>& rows,
                                                 const std::vector<CodeMeaning>& meanings) {
  auto violations = check(rows, meanings);
  if (!violations.empty()) return base::invalid(std::move(violations));
  NationalOutcomes out{no_figures(), no_figures(), no_figures(), {}, {}};
  std::map<std::string, CodeDifference> by_code;
  std::set<std::string> unmapped;
  for (const JudgedExit& exit : judge_exits(rows, meanings)) {
    const base::Sex sex = rows[exit.row].sex;
    count(out.total, exit);
    if (sex == base::Sex::woman) count(out.women, exit);
    if (sex == base::Sex::man) count(out.men, exit);
    CodeDifference& code = by_code[exit.code];
    code.code = exit.code;
    count(code, exit);
    if (exit.line == OutcomeLine::unmapped) unmapped.insert(exit.code);
  }
  for (auto* figures : {&out.total, &out.women, &out.men}) finish(*figures);
  for (auto& [name, code] : by_code) out.codes.push_back(std::move(code));
  out.unmapped_codes = {unmapped.begin(), unmapped.end()};
  return out;
}

}  // namespace analysis
