#include "reports/deadlines_actions.h"

#include "assessment/assessment_store.h"
#include "base/names.h"
#include "parties/holiday.h"
#include "parties/parameter_store.h"
#include "plans/plan_store.h"
#include "platform/system/crypto.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::DayCounting;
using parties::Parameter;

constexpr const char* kSubject = "deadlines";

std::string days_text(const std::vector<DayOf>& all) {
  std::string out;
  for (const auto& one : all) {
    out += '\n' + one.person + ' ' + one.on.str() + ' ' + (one.ended ? one.ended->str() : "");
  }
  return out;
}

base::Result<DeadlinesReport> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                   FiguresAsked asked, sharing::Act act) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, act, kSubject));
  TRY_ASSIGN(asked, until_today(std::move(asked), work.today()));
  if (act == sharing::Act::list) {
    TRY(sharing::admit_release(work, viewer, place.branch_id, sharing::Act::export_rows, kSubject));
  }
  const auto found = registers.of(work, place.branch_id);
  return read_deadlines(work, *found, place, std::move(asked));
}

}  // namespace

base::Result<DeadlinesReport> read_deadlines(record::Work& work, const Register& found, const Place& place,
                                             FiguresAsked asked) {
  asked.basis = analysis::DateBasis::started;
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  auto& session = work.session();
  std::vector<DayOf> sittings, plans;
  for (const auto& one : assessment::sittings_in_branch(session, work.municipality_id(), place.branch_id)) {
    sittings.push_back({one.person_id.str(), one.held_on});
  }
  for (const auto& one : plans::plans_in_branch(session, work.municipality_id(), place.branch_id)) {
    plans.push_back({one.person_id.str(), one.begun_on, one.ended_on});
  }
  const auto held = parties::parameters_on(session, work.municipality_id(), place.branch_id, asked.to);
  const int days = held.of(Parameter::introduction_days);
  const auto counting = held.of(Parameter::introduction_counting) == 0 ? DayCounting::calendar : DayCounting::working;
  const std::string basis = found.hash + '\n' + std::to_string(days) + ' ' + base::name_of(counting) +
                            days_text(sittings) + '\n' + days_text(plans);
  return DeadlinesReport{asked,
                         place.name,
                         days,
                         counting,
                         parties::holidays_between(asked.from, asked.to),
                         introductions_of(found.columns, standing.rows_counting(analysis::kStarted), sittings, plans),
                         platform::to_hex(platform::digest(basis)),
                         work.now(),
                         work.now()};
}

base::Result<DeadlinesReport> make_deadlines(record::Work& work, const sharing::Viewer& viewer,
                                             Registers& registers, FiguresAsked asked) {
  return read(work, viewer, registers, std::move(asked), sharing::Act::statistics);
}

base::Result<analysis::DeadlinesInput> make_deadlines_input(record::Work& work, const sharing::Viewer& viewer,
                                                            Registers& registers, FiguresAsked asked) {
  TRY_ASSIGN(const auto report, read(work, viewer, registers, std::move(asked), sharing::Act::list));
  return deadlines_of(report, Step::introduced);
}

}  // namespace reports
