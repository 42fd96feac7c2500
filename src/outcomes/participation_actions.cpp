#include "outcomes/participation_actions.h"

#include <cstdlib>

#include "base/text.h"
#include "outcomes/follow_up_store.h"
#include "outcomes/opened.h"
#include "outcomes/owning.h"
#include "parties/mandatory_field_store.h"
#include "parties/party_store.h"
#include "people/person_store.h"
#include "people/registration.h"
#include "record/record_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace outcomes {

namespace {

using sharing::Act;

base::Result<base::PersonId> participant_of(Work& work, const Viewer& viewer, const NewParticipation& input,
                                            const base::HolderId& branch) {
  if (input.person_id.has_value() == input.anonymous.has_value()) {
    return base::invalid("person_id", "participation.one_participant");
  }
  if (input.person_id) {
    TRY(sharing::admit_person(work, viewer, *input.person_id, Act::write, "participation"));
    return *input.person_id;
  }
  if (input.registration_consent_on) {
    return base::invalid("registration_consent_on", "participation.anonymous_has_no_consent");
  }
  return people::register_anonymous(work, input.anonymous->sex, input.anonymous->birth_year,
                                    {branch, input.unit_id, input.starts_on, {}});
}

base::Status check_unit_period(const parties::Unit& unit, base::Date starts_on) {
  const bool is_before = unit.starts_on && starts_on < *unit.starts_on;
  const bool is_after = unit.ends_on && starts_on > *unit.ends_on;
  if (is_before || is_after) return base::invalid("starts_on", "participation.outside_unit");
  return base::done();
}

// Who is anonymous has no consent to be registered by.
base::Status check_mandatory(Work& work, const NewParticipation& input, const base::HolderId& branch) {
  using parties::MandatoryField;
  const std::vector<parties::Given> given = {
      {MandatoryField::participation_education_level, "education_level",
       input.education_level != EducationLevel::unknown},
      {MandatoryField::participation_registration_consent_on, "registration_consent_on",
       input.registration_consent_on.has_value() || input.anonymous.has_value()}};
  return parties::check_given_in(work.session(), work.municipality_id(), branch, given, work.today());
}

std::vector<Participation> others_of(Work& work, const Participation& p) {
  return participations_of(work.session(), work.municipality_id(), p.person_id);
}

ParticipationSheet sheet_of(Work& work, const Participation& p) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto unit = parties::find_unit(session, municipality_id, p.unit_id);
  std::optional<std::string> owner_name;
  if (p.owner_staff_id) {
    if (const auto staff = parties::find_staff(session, municipality_id, *p.owner_staff_id)) owner_name = staff->name;
  }
  const auto person = people::find_person(session, municipality_id, p.person_id);
  const auto row = people::find_row(session, municipality_id, p.person_id);
  return {p, unit->unit.name, owner_name, *row, person->is_anonymous,
          measurements_of(session, municipality_id, p.id), follow_ups_of(session, municipality_id, p.id)};
}

}  // namespace

base::Result<std::string> start_participation(Work& work, const Viewer& viewer, const NewParticipation& input) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto unit = parties::find_unit(session, municipality_id, input.unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  const auto& branch = unit->unit.branch_id;
  TRY(sharing::admit_branch(work, viewer, branch, "participation"));
  if (input.owner_staff_id && !parties::is_colleague(session, municipality_id, branch, *input.owner_staff_id)) {
    return base::invalid("owner_staff_id", "staff.not_in_branch");
  }
  TRY(check_unit_period(unit->unit, input.starts_on));
  TRY(check_mandatory(work, input, branch));
  TRY_ASSIGN(const base::PersonId person_id, participant_of(work, viewer, input, branch));
  if (input.referral_id && !record::has_open_task(session, municipality_id, "participation.register",
                                                  *input.referral_id, person_id, branch)) {
    return base::invalid("referral_id", "participation.referral_not_waiting");
  }
  TRY_ASSIGN(const auto owner, owner_from(work, person_id, branch, input.owner_staff_id));
  const Participation participation{work.new_id<base::EntryId>().str(), 1, branch, person_id, input.unit_id,
                                    input.referral_id, owner, input.starts_on, {}, {}, "",
                                    input.education_level, input.registration_consent_on, false};
  TRY(check_start(participation, participations_of(session, municipality_id, person_id), work.today()));
  sharing::make_current(session, municipality_id, person_id, branch, work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  insert_participation(session, municipality_id, participation, entry_id);
  auto deed = start(participation, measure_days(work, participation, input.starts_on)).deed;
  begin_owning(work, participation, owner, entry_id, deed);
  work.write_as(entry_id, deed);
  return participation.id;
}

base::Result<ParticipationSheet> find_participation_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Participation participation, open_participation(work, viewer, id, Act::read));
  return sheet_of(work, participation);
}

std::vector<ParticipationSheet> participation_sheets_of(Work& work, const Viewer& viewer,
                                                        const sharing::PersonFacts& facts) {
  std::vector<ParticipationSheet> out;
  for (const auto& p : participations_of(work.session(), work.municipality_id(), facts.id)) {
    const auto decision =
        sharing::decide(viewer, facts, {p.holder_id, {}}, sharing::Category::participation, Act::read);
    if (decision.is_allowed) out.push_back(sheet_of(work, p));
  }
  return out;
}

// The start may not move away from what was measured at it.
static base::Status check_moved_start(Work& work, const Participation& participation, const Amendment& amendment) {
  if (!amendment.starts_on || *amendment.starts_on == participation.starts_on) return base::done();
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), participation.unit_id);
  TRY(check_unit_period(unit->unit, *amendment.starts_on));
  for (const auto& m : measurements_of(work.session(), work.municipality_id(), participation.id)) {
    const int days = std::abs(base::days_between(m.measured_on, *amendment.starts_on));
    if (m.point == MeasurementPoint::start && days > kAroundDaysMax) {
      return base::invalid("starts_on", "participation.start_is_measured");
    }
  }
  return base::done();
}

base::Status amend_participation(Work& work, const Viewer& viewer, const std::string& id,
                                 std::int64_t from_version, const Amendment& amendment) {
  TRY_ASSIGN(const Participation participation, open_version(work, viewer, id, from_version));
  TRY(check_moved_start(work, participation, amendment));
  TRY_ASSIGN(const Changed changed, amend(participation, amendment, others_of(work, participation), work.today()));
  if (changed.deed.entry.changes.empty()) return base::done();
  return save(work, changed, from_version);
}

base::Status cancel_participation(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Participation participation, open_participation(work, viewer, id, Act::write));
  for (const auto& m : measurements_of(work.session(), work.municipality_id(), id)) {
    const auto measured = cancel(participation, m, {}, work.today());
    const auto entry_id = work.new_id<base::EntryId>();
    update_measurement(work.session(), work.municipality_id(), measured.measurement, m.version, entry_id);
    work.write_as(entry_id, measured.deed);
  }
  return save(work, cancel(participation, work.today()), participation.version,
              [&](const base::EntryId& entry_id, record::Deed&) -> base::Status {
                end_owning(work, participation, work.today(), true, entry_id);
                return base::done();
              });
}

base::Result<PortfolioAnswer> portfolio(Work& work, const Viewer& viewer, PortfolioQuery query) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), query.unit_id);
  if (!unit) return base::Error{base::ErrorCode::not_found, "unit.unknown", {}};
  sharing::note_list(work, viewer, "portfolio");
  const auto scope = sharing::list_scope(viewer);
  if (scope.branches.count(unit->unit.branch_id) == 0) {
    return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotOwnBranch), {}};
  }
  query.protection_max = static_cast<int>(scope.protection_max);
  query.name_fold = base::fold(query.name_fold);
  query.today = work.today();
  PortfolioAnswer answer{list_portfolio(work.session(), work.municipality_id(), query),
                         count_portfolio(work.session(), work.municipality_id(), query)};
  add_latest_measurements(work.session(), work.municipality_id(), answer.rows);
  return answer;
}

}  // namespace outcomes
