#include "reports/workload_basis_actions.h"

#include <fmt/format.h>

#include <set>

#include "activities/intervention_register_store.h"
#include "activities/intervention_type_store.h"
#include "activities/service_giver_store.h"
#include "parties/party_store.h"
#include "parties/staff_store.h"
#include "parties/staffing_store.h"
#include "people/ownership_store.h"
#include "platform/system/crypto.h"
#include "reports/workload_cases.h"
#include "reports/workload_shares.h"

namespace reports {

namespace {

std::vector<OwnedCase> owned_in(record::Work& work, const base::HolderId& branch) {
  std::map<std::string, std::vector<Weighed>> weights;
  for (const auto& one : people::weights_in_branch(work.session(), work.municipality_id(), branch)) {
    weights[one.ownership_id].push_back({one.valid_from, one.tenths / 10.0});
  }
  std::vector<OwnedCase> out;
  for (const auto& one : people::ownerships_in_branch(work.session(), work.municipality_id(), branch)) {
    std::optional<std::string> deputy;
    if (one.deputy_staff_id) deputy = one.deputy_staff_id->str();
    out.push_back({one.person_id.str(), one.from_on, one.to_on, one.owner_staff_id.str(), std::move(deputy),
                   std::move(weights[one.id])});
  }
  return out;
}

std::string text_of(const std::optional<int>& number) { return number ? std::to_string(*number) : std::string(); }

std::string hash_of(const Register& found, const std::vector<OwnedCase>& owned,
                    const analysis::WorkloadInput& input) {
  std::string text = found.hash;
  for (const auto& one : owned) {
    text += '\n' + one.person + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "") + ' ' + one.owner + ' ' +
            one.deputy.value_or("");
    for (const auto& weighed : one.weights) text += ' ' + weighed.from.str() + '=' + fmt::format("{}", weighed.weight);
  }
  for (const auto& one : input.shares) {
    text += '\n' + one.worker + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "") + ' ' +
            std::to_string(one.percent) + ' ' + text_of(one.target_least) + ' ' + text_of(one.target_most);
  }
  for (const auto& one : input.services) text += '\n' + one;
  for (const auto& one : input.givers) {
    text += '\n' + one.service + ' ' + one.worker + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "");
  }
  for (const auto& one : input.given) {
    text += '\n' + one.service + ' ' + one.person + ' ' + one.from.str() + ' ' + (one.to ? one.to->str() : "");
  }
  return platform::to_hex(platform::digest(text));
}

// Who can give them. Of today or later without those who do not work in the branch any more: whose roles have gone is
// known of today alone.
void add_givers(record::Work& work, const base::HolderId& branch, base::Date to, WorkloadBasis& out) {
  std::set<base::StaffId> colleagues;
  for (const auto& one : parties::list_colleagues(work.session(), work.municipality_id(), branch)) {
    colleagues.insert(one.id);
  }
  for (const auto& one : activities::givers_of(work.session(), work.municipality_id(), branch)) {
    if (one.is_of_no_day() || (to >= work.today() && colleagues.count(one.staff_id) == 0)) continue;
    out.input.givers.push_back({one.type_id, one.staff_id.str(), one.from_on, one.to_on});
  }
}

// Which of the branch's own interventions are offered on the last day, in the unit where one is asked for; who can give
// them, and to whom the place's own units give them.
void add_services(record::Work& work, const Register& found, const base::HolderId& branch, const FiguresAsked& asked,
                  WorkloadBasis& out) {
  const base::UnitId unit_id(asked.unit_id);
  std::set<base::UnitId> units;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    const bool is_of_place = asked.unit_id.empty() ? row.unit.branch_id == branch : row.unit.id == unit_id;
    if (is_of_place) units.insert(row.unit.id);
  }
  for (const auto& type : activities::list_types(work.session(), work.municipality_id())) {
    if (type.holder_id != branch || !activities::is_active_on(type, asked.to)) continue;
    if (!asked.unit_id.empty() && !activities::is_offered_by(type, unit_id)) continue;
    out.input.services.push_back(type.id);
    out.service_names[type.id] = type.name;
  }
  add_givers(work, branch, asked.to, out);
  std::vector<GivenService> given;
  for (const auto& one : activities::interventions_in_branch(work.session(), work.municipality_id(), branch)) {
    if (units.count(one.carrier_unit_id) == 0) continue;
    given.push_back({one.person_id.str(), one.type_id, one.starts_on, {}});
    if (one.ends_on) given.back().to = one.ends_on->plus_days(1);
  }
  out.input.given = given_while_taking_part(found.columns, out.rows, given);
}

}  // namespace

base::Result<WorkloadBasis> workload_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                           const FiguresAsked& asked) {
  TRY_ASSIGN(auto query, query_of(asked));
  query.population.basis = analysis::DateBasis::took_part;
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  WorkloadBasis out;
  out.rows = standing.rows_counting(analysis::kTookPart);
  auto owned = owned_in(work, branch);
  add_services(work, found, branch, asked, out);
  out.input.shares =
      shares_of(parties::staffing_of(work.session(), work.municipality_id(), branch), asked.unit_id);
  out.hash = hash_of(found, owned, out.input);
  out.input.from = asked.from;
  out.input.to = asked.to;
  out.input.cases = cases_of(found.columns, out.rows, std::move(owned));
  return out;
}

std::map<std::string, std::string> workload_names(record::Work& work, const base::HolderId& branch,
                                                  const WorkloadBasis& basis) {
  std::map<std::string, std::string> out = basis.service_names;
  for (const auto& one : parties::staff_of(work.session(), work.municipality_id(), branch)) {
    out[one.staff.id.str()] = one.staff.name;
  }
  const auto add = [&](const std::string& id) {
    if (out.count(id) > 0) return;
    const auto found = parties::find_sheet(work.session(), work.municipality_id(), base::StaffId(id));
    out[id] = found ? found->staff.name : id;
  };
  for (const auto& one : basis.input.cases) {
    if (one.owner) add(*one.owner);
  }
  for (const auto& one : basis.input.givers) add(one.worker);
  return out;
}

}  // namespace reports
