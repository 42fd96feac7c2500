#include "reports/after_exit_report.h"

#include <algorithm>

#include "base/names.h"
#include "reports/panel_parts.h"

namespace reports {

namespace {

using outcomes::FollowUpState;
using outcomes::MainOutcome;

constexpr std::string_view kMonths = "months_";

bool is_due(const AskedAfter& one, base::Date as_of) {
  return one.planned_on <= as_of || one.state != FollowUpState::planned;
}

bool is_in_work(const std::optional<MainOutcome>& outcome) {
  return outcome == MainOutcome::unsubsidised_work || outcome == MainOutcome::subsidised_work;
}

std::optional<int> number_of(std::string_view text) {
  if (text.empty() || text.size() > 3 || !std::all_of(text.begin(), text.end(), [](char c) {
        return c >= '0' && c <= '9';
      })) {
    return std::nullopt;
  }
  return std::stoi(std::string(text));
}

template <class Test>
std::vector<size_t> rows_where(const AfterExitReport& report, Test test) {
  std::vector<size_t> out;
  for (const auto& one : report.all) {
    if (is_due(one, report.as_of) && test(one)) out.push_back(one.row);
  }
  std::sort(out.begin(), out.end());
  return out;
}

}  // namespace

std::set<int> AfterExitReport::months() const {
  std::set<int> out;
  for (const auto& one : all) {
    if (is_due(one, as_of)) out.insert(one.months_after);
  }
  return out;
}

analysis::ResponseRateInput responses_of(const AfterExitReport& report) {
  analysis::ResponseRateInput out{report.as_of.plus_days(1), {}};
  for (const auto& one : report.all) {
    if (!is_due(one, report.as_of)) continue;
    analysis::QuestionnaireRow row{"r" + std::to_string(out.rows.size() + 1), std::to_string(one.months_after),
                                   one.planned_on, {}, {}, {}, {}};
    if (one.asked_on) row.sent = std::min(row.sent, *one.asked_on);
    if (one.state == FollowUpState::reached) row.answered = one.asked_on;
    out.rows.push_back(std::move(row));
  }
  return out;
}

std::optional<std::vector<size_t>> rows_behind(const AfterExitReport& report, const analysis::Cell& cell) {
  if (cell.panel == kAfterExitAskedPanel) {
    const auto months = number_of(cell.line);
    const auto state = base::find_named<FollowUpState>(cell.column);
    if (!months || (cell.column != kDue && !state)) return std::nullopt;
    return rows_where(report, [&](const AskedAfter& one) {
      return one.months_after == *months && (!state || one.state == *state);
    });
  }
  if (cell.panel != kAfterExitOutcomePanel || !cell.column.starts_with(kMonths)) return std::nullopt;
  const auto months = number_of(std::string_view(cell.column).substr(kMonths.size()));
  const auto outcome = base::find_named<MainOutcome>(cell.line);
  if (!months || (cell.line != kInWork && !outcome)) return std::nullopt;
  return rows_where(report, [&](const AskedAfter& one) {
    if (one.months_after != *months || !one.outcome) return false;
    return outcome ? one.outcome == outcome : is_in_work(one.outcome);
  });
}

std::string after_exit_words(const std::string& part, Language language) {
  if (const auto months = number_of(part)) return said_of(language, "after_exit.months", *months);
  if (part.starts_with(kMonths)) return after_exit_words(part.substr(kMonths.size()), language);
  if (base::find_named<MainOutcome>(part)) return code_words(language, "main_outcome", part);
  return say(language, "after_exit." + part);
}

}  // namespace reports
