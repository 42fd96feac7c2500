// Use cases of participation and measurement.
#pragma once

#include "outcomes/follow_up.h"
#include "outcomes/portfolio_store.h"
#include "record/work.h"
#include "sharing/sharing.h"
#include "sharing/undo.h"

namespace outcomes {

using record::Work;
using sharing::Viewer;

// Sex and year of birth only, for who has given no registration consent.
struct AnonymousParticipant {
  base::Sex sex = base::Sex::unknown;
  std::optional<int> birth_year;
};

struct NewParticipation {
  std::optional<base::PersonId> person_id;          // one of the two
  std::optional<AnonymousParticipant> anonymous;
  base::UnitId unit_id;
  base::Date starts_on;
  std::optional<base::StaffId> owner_staff_id;
  std::optional<base::Date> registration_consent_on;
  EducationLevel education_level = EducationLevel::unknown;
  std::optional<std::string> referral_id;
};
base::Result<std::string> start_participation(Work& work, const Viewer& viewer, const NewParticipation& input);

// A participation as the person's page and its own page show it.
struct ParticipationSheet {
  Participation participation;
  std::string unit_name;
  std::optional<std::string> owner_name;
  people::PersonRow person;
  bool is_anonymous = false;
  std::vector<Measurement> measurements;
  std::vector<FollowUp> follow_ups;
};
base::Result<ParticipationSheet> find_participation_sheet(Work& work, const Viewer& viewer, const std::string& id);
// Those of one person that the viewer may read, newest first.
std::vector<ParticipationSheet> participation_sheets_of(Work& work, const Viewer& viewer,
                                                        const sharing::PersonFacts& facts);

base::Status amend_participation(Work& work, const Viewer& viewer, const std::string& id,
                                 std::int64_t from_version, const Amendment& amendment);
base::Status cancel_participation(Work& work, const Viewer& viewer, const std::string& id);

base::Result<std::string> add_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                          const Measurement& measurement);
base::Result<Measurement> find_own_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                               const std::string& measurement_id);
base::Status change_measurement(Work& work, const Viewer& viewer, const std::string& participation_id,
                                const std::string& measurement_id, std::int64_t from_version,
                                const Measurement& measurement);
base::Status cancel_measurement(Work& work, const Viewer& viewer, const std::string& measurement_id);

struct PortfolioAnswer {
  std::vector<PortfolioRow> rows;
  int total = 0;
};
base::Result<PortfolioAnswer> portfolio(Work& work, const Viewer& viewer, PortfolioQuery query);

// participation_started, participation_ended, measurement_made.
void add_undo(sharing::UndoTable& table);

}  // namespace outcomes
