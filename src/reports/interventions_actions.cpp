#include "reports/interventions_actions.h"

#include "activities/intervention_register_store.h"
#include "activities/intervention_type_store.h"
#include "assessment/answer_store.h"
#include "base/names.h"
#include "platform/system/crypto.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

BegunOne begun_of(const activities::BegunIntervention& one) {
  BegunOne out{one.person_id.str(), one.type_id, one.unit_id.str(), one.carrier_unit_id.str(), {}};
  out.row.starts_on = one.starts_on;
  out.row.ends_on = one.ends_on;
  if (one.ending) {
    out.row.ending = *one.ending == activities::Ending::completed ? analysis::InterventionEnding::completed
                                                                  : analysis::InterventionEnding::ended_early;
  }
  if (one.end_reason) out.row.reason = base::name_of(*one.end_reason);
  return out;
}

InterventionSources sources_of(record::Work& work, const base::HolderId& branch) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  InterventionSources out;
  for (const auto& one : activities::interventions_in_branch(session, municipality_id, branch)) {
    out.begun.push_back(begun_of(one));
  }
  for (const auto& type : activities::list_types(session, municipality_id)) {
    out.tags[type.id] = {type.name, type.skr_category, type.evidence, type.raises_competence};
  }
  for (auto& one : assessment::answers_in_branch(session, municipality_id, branch)) {
    if (one.answer.told.variable != assessment::Variable::work_history) continue;
    out.work_histories[one.person_id.str()].push_back(std::move(one.answer));
  }
  return out;
}

base::Result<analysis::Standing> ever(const analysis::Columns& columns, base::Date to,
                                      std::vector<analysis::Filter> filters) {
  const base::Date from = std::min(base::Date::from_days({}), to);
  return analysis::standing_in(columns, {from, to, analysis::DateBasis::took_part, std::move(filters)});
}

void put(std::string& text, const analysis::Columns& columns, const std::vector<GivenOne>& given) {
  for (const auto& one : given) {
    const auto& row = one.row;
    text += '\n' + (row.participation.empty() ? "-" : columns.id.text(one.participation)) + ' ' + row.intervention +
            ' ' + row.category + ' ' + row.starts_on.str() + ' ' + (row.ends_on ? row.ends_on->str() : "-") + ' ' +
            (row.ending ? base::name_of(*row.ending) : "-") + ' ' + row.reason;
    for (const auto& value : row.background) text += ' ' + value.variable + '=' + value.value;
  }
}

// The participation itself, its outcome and its person stand in the register's own hash.
std::string hash_of(const Register& found, const InterventionsBasis& basis) {
  std::string text = found.hash;
  put(text, found.columns, basis.given.all);
  text += '\n';
  put(text, found.columns, basis.given.without);
  for (const auto& [id, tag] : basis.tags) {
    text += '\n' + id + ' ' + tag.name + ' ' + base::name_of(tag.evidence) + (tag.raises_competence ? " +" : " -");
  }
  return platform::to_hex(platform::digest(text));
}

struct Read {
  FiguresAsked population;  // until today at most
  Place place;
  InterventionsBasis basis;
};

base::Result<Read> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                        InterventionsAsked asked, sharing::Act act) {
  TRY_ASSIGN(auto place, find_place(work, asked.population));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, act, "intervention_figures"));
  TRY_ASSIGN(asked.population, until_today(std::move(asked.population), work.today()));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto basis, interventions_basis(work, *found, place.branch_id, asked));
  return Read{std::move(asked.population), std::move(place), std::move(basis)};
}

}  // namespace

base::Result<InterventionsBasis> interventions_basis(record::Work& work, const Register& found,
                                                     const base::HolderId& branch,
                                                     const InterventionsAsked& asked) {
  const base::Date from = asked.population.from, to = asked.population.to;
  TRY_ASSIGN(auto query, query_of(asked.population));
  TRY_ASSIGN(auto strata, adjustment_of(asked.adjusted_for));
  if (to < from) return base::invalid("to", "population.period_reversed");
  TRY_ASSIGN(const auto everybody, ever(found.columns, to, {}));
  TRY_ASSIGN(const auto selected, ever(found.columns, to, std::move(query.population.filters)));
  auto sources = sources_of(work, branch);
  InterventionsBasis out{{from, to, asked.population.basis, std::move(strata)},
                         given_to(found.columns, everybody, selected, sources),
                         std::move(sources.tags),
                         {}};
  out.hash = hash_of(found, out);
  return out;
}

base::Result<InterventionsSheet> make_interventions(record::Work& work, const sharing::Viewer& viewer,
                                                    Registers& registers, const InterventionsAsked& asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, asked, sharing::Act::statistics));
  auto report = interventions_report(got.basis.given, got.basis.tags, got.basis.query);
  return InterventionsSheet{std::move(got.population),
                            std::move(got.place.name),
                            std::move(report),
                            std::move(got.basis.hash),
                            work.now(),
                            work.now()};
}

base::Result<InterventionsInput> make_intervention_rows(record::Work& work, const sharing::Viewer& viewer,
                                                        Registers& registers, const InterventionsAsked& asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, asked, sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, got.place.branch_id, sharing::Act::export_rows,
                             "intervention_figures"));
  got.basis.query.strata = strata_of(got.basis.given, got.basis.query.strata);
  return InterventionsInput{std::move(got.basis.query), intervention_rows(got.basis.given, got.basis.tags)};
}

}  // namespace reports
