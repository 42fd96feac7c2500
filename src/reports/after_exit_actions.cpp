#include "reports/after_exit_actions.h"

#include <unordered_map>

#include "base/names.h"
#include "outcomes/after_exit_store.h"
#include "platform/system/crypto.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "after_exit";

std::string hash_of(const Register& found, const AfterExitReport& report) {
  std::string text = found.hash + '\n' + report.as_of.str();
  for (const auto& one : report.all) {
    text += '\n' + found.columns.id.text(one.row) + ' ' + std::to_string(one.months_after) + ' ' +
            one.planned_on.str() + ' ' + base::name_of(one.state) + ' ' + (one.asked_on ? one.asked_on->str() : "") +
            ' ' + (one.outcome ? base::name_of(*one.outcome) : "");
  }
  return platform::to_hex(platform::digest(text));
}

base::Result<AfterExitReport> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                   const FiguresAsked& asked, sharing::Act act) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, act, kSubject));
  if (act == sharing::Act::list) {
    TRY(sharing::admit_release(work, viewer, place.branch_id, sharing::Act::export_rows, kSubject));
  }
  return read_after_exit(work, *registers.of(work, place.branch_id), place, asked);
}

}  // namespace

base::Result<AfterExitReport> read_after_exit(record::Work& work, const Register& found, const Place& place,
                                              FiguresAsked asked) {
  asked.basis = analysis::DateBasis::ended;
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  std::unordered_map<std::string, size_t> rows;
  std::set<std::uint32_t> people;
  for (const size_t row : standing.rows_counting(analysis::kEnded)) {
    rows.emplace(found.columns.id.text(row), row);
    people.insert(found.columns.participant[row]);
  }
  AfterExitReport out{asked, place.name, work.today(), static_cast<int>(people.size()), {}, {}, work.now(), work.now()};
  for (const auto& one : outcomes::follow_ups_in_branch(work.session(), work.municipality_id(), place.branch_id,
                                                        asked.from, asked.to)) {
    const auto row = rows.find(one.participation_id);
    if (row == rows.end()) continue;
    out.all.push_back({row->second, one.months_after, one.planned_on, one.state, one.asked_on, one.main_outcome});
  }
  out.register_hash = hash_of(found, out);
  return out;
}

base::Result<AfterExitReport> make_after_exit(record::Work& work, const sharing::Viewer& viewer,
                                              Registers& registers, const FiguresAsked& asked) {
  return read(work, viewer, registers, asked, sharing::Act::statistics);
}

base::Result<analysis::ResponseRateInput> make_after_exit_input(record::Work& work, const sharing::Viewer& viewer,
                                                                Registers& registers, const FiguresAsked& asked) {
  TRY_ASSIGN(const auto report, read(work, viewer, registers, asked, sharing::Act::list));
  return responses_of(report);
}

}  // namespace reports
