#include "extracts/monthly_extract_actions.h"

#include "activities/intervention_register_store.h"
#include "assistance/assistance_end_store.h"
#include "assistance/month_list_store.h"
#include "people/person_store.h"
#include "sharing/admit.h"

namespace extracts {

namespace {

using record::Work;
using sharing::Viewer;

constexpr const char* kSubject = "monthly_extract";

base::Status check(const ExtractAsked& asked, base::Date today) {
  if (asked.month != asked.month.month_start()) return base::invalid("month", "assistance.month_form");
  if (asked.month > today.month_start()) return base::invalid("month", "extract.month_ahead");
  return base::done();
}

// The number that holds now, else the one that held last.
void put_numbers(Work& work, MonthlyExtract& extract) {
  std::vector<base::PersonId> ids;
  for (const auto& household : extract.households) {
    for (const auto& member : household.members) ids.push_back(member.person.id);
  }
  for (const auto& one : extract.ended) ids.push_back(one.household.applicant.id);
  const auto digits = people::latest_digits(work.session(), work.municipality_id(), work.keys(), ids);
  const auto number_of = [&](const base::PersonId& id) {
    const auto found = digits.find(id);
    return found == digits.end() ? std::string() : found->second;
  };
  for (auto& household : extract.households) {
    for (auto& member : household.members) member.identity_number = number_of(member.person.id);
  }
  for (auto& one : extract.ended) one.identity_number = number_of(one.household.applicant.id);
}

}  // namespace

base::Result<ExtractSheet> make_extract(Work& work, const Viewer& viewer, const ReportingCodesVersions& codes,
                                        const ExtractAsked& asked) {
  TRY(sharing::admit_assistance_list(work, viewer, asked.branch_id, kSubject));
  TRY(check(asked, work.today()));
  const auto* held = reports::holding_on(codes, asked.month);
  if (held == nullptr) return base::invalid("month", "extract.no_codes");
  const assistance::MonthQuery query{asked.branch_id, asked.month,
                                     static_cast<int>(sharing::list_scope(viewer).protection_max)};
  const base::Period days{asked.month, asked.month.plus_months(1).plus_days(-1)};
  auto& session = work.session();
  const auto& municipality = work.municipality_id();
  auto extract = monthly_extract(
      asked.month, assistance::month_households(session, municipality, query),
      assistance::month_members(session, municipality, query),
      assistance::obstacles_up_to(session, municipality, asked.branch_id, asked.month),
      activities::in_interventions(session, municipality, asked.branch_id, days));
  extract.ended = extract_ends(
      asked.month, assistance::ended_households(session, municipality, query),
      assistance::ends_in_branch(session, municipality, asked.branch_id, asked.month, asked.month));
  put_numbers(work, extract);
  auto unfilled = unfilled_codes(extract, *held);
  return ExtractSheet{std::move(extract), *held, std::move(unfilled), municipality.str(), work.now()};
}

base::Result<ExtractSheet> take_out_extract(Work& work, const Viewer& viewer, const ReportingCodesVersions& codes,
                                            const ExtractAsked& asked) {
  TRY(sharing::admit_release(work, viewer, asked.branch_id, sharing::Act::export_rows, kSubject));
  return make_extract(work, viewer, codes, asked);
}

}  // namespace extracts
