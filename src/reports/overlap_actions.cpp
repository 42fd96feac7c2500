#include "reports/overlap_actions.h"

#include <unordered_map>

#include "assessment/answer_store.h"
#include "assistance/household_list_store.h"
#include "outcomes/register_store.h"
#include "parties/parameter_store.h"
#include "platform/system/crypto.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

struct BranchFacts {
  std::unordered_map<std::string, Registered> people;
  std::set<base::Date> paid_months;
};

BranchFacts facts_of(record::Work& work, const base::HolderId& branch, const std::vector<base::Date>& days) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  BranchFacts out;
  for (auto& one : assessment::answers_in_branch(session, municipality_id, branch)) {
    if (!tells_of_agencies(one.answer.told.variable)) continue;
    out.people[one.person_id.str()].answers.push_back(std::move(one.answer));
  }
  for (auto& one : outcomes::measurements_in_branch(session, municipality_id, branch, days.front(), days.back())) {
    out.people[one.person_id.str()].measurements.push_back(std::move(one.measurement));
  }
  const assistance::MonthPeriod period{days.front().month_start().plus_months(-1),
                                       days.back().month_start()};
  for (const auto& one : assistance::list_assisted_people(session, municipality_id, branch, period)) {
    out.people[one.person_id.str()].assisted_months.insert(one.month);
    out.paid_months.insert(one.month);
  }
  return out;
}

OverlapPoint point_of(const analysis::Columns& columns, const analysis::Standing& standing,
                      const BranchFacts& facts, base::Date day) {
  const Registered nothing;
  OverlapPoint out{day, {}};
  for (size_t i = 0; i < columns.size(); ++i) {
    const auto participant = columns.participant[i];
    if (!analysis::counts(standing[i], analysis::kOngoing)) continue;
    if (!out.people.empty() && out.people.back().participant == participant) continue;
    const auto theirs = facts.people.find(columns.participants.text(participant));
    const Registered& known = theirs == facts.people.end() ? nothing : theirs->second;
    out.people.push_back(
        {participant, static_cast<base::Sex>(columns.sex[i]), agencies_on(known, facts.paid_months, day)});
  }
  return out;
}

std::string hash_of(const analysis::Columns& columns, const std::string& register_hash,
                    const std::vector<OverlapPoint>& points) {
  std::string text = register_hash;
  for (const auto& point : points) {
    text += '\n' + point.day.str();
    for (const auto& one : point.people) {
      text += '\n' + columns.participants.text(one.participant) + ' ';
      for (const Presence presence : one.at) text += static_cast<char>('0' + static_cast<int>(presence));
    }
  }
  return platform::to_hex(platform::digest(text));
}

struct Read {
  Place place;
  std::shared_ptr<const Register> found;
  OverlapBasis basis;
};

base::Result<Read> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                        const FiguresAsked& asked, sharing::Act act) {
  TRY_ASSIGN(auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, act, "overlap_figures"));
  auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto basis, overlap_basis(work, *found, place.branch_id, asked));
  return Read{std::move(place), std::move(found), std::move(basis)};
}

}  // namespace

base::Result<OverlapBasis> overlap_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                         const FiguresAsked& asked) {
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto days, overlap_days(asked.from, asked.to));
  const BranchFacts facts = facts_of(work, branch, days);
  OverlapBasis out;
  for (const base::Date day : days) {
    const analysis::Population population{day, day, analysis::DateBasis::ongoing, query.population.filters};
    TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, population));
    out.points.push_back(point_of(found.columns, standing, facts, day));
  }
  out.hash = hash_of(found.columns, found.hash, out.points);
  return out;
}

base::Result<OverlapSheet> make_overlap(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const FiguresAsked& asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, asked, sharing::Act::statistics));
  auto report = overlap_report(got.basis.points);
  report.enrolment_goal =
      parties::parameters_on(work.session(), work.municipality_id(), got.place.branch_id, asked.to)
          .of(parties::Parameter::enrolment_goal_percent);
  return OverlapSheet{asked,
                      std::move(got.place.name),
                      std::move(report),
                      std::move(got.basis.hash),
                      work.now(),
                      work.now()};
}

base::Result<std::vector<analysis::OverlapRow>> make_overlap_rows(record::Work& work,
                                                                  const sharing::Viewer& viewer,
                                                                  Registers& registers,
                                                                  const FiguresAsked& asked) {
  TRY_ASSIGN(const auto got, read(work, viewer, registers, asked, sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, got.place.branch_id, sharing::Act::export_rows, "overlap_figures"));
  return overlap_rows(got.basis.points, known_agencies(got.basis.points));
}

}  // namespace reports
