#include "outcomes/opened.h"

#include "parties/parameter_store.h"
#include "sharing/admit.h"

namespace outcomes {

base::Result<Participation> open_participation(record::Work& work, const sharing::Viewer& viewer,
                                               const std::string& id, sharing::Act act) {
  const base::Error unknown{base::ErrorCode::not_found, "participation.unknown", {}};
  const auto participation = find_participation(work.session(), work.municipality_id(), id);
  if (!participation || participation->is_cancelled) return unknown;
  const auto facts = sharing::admit(work, viewer, participation->person_id, {participation->holder_id, {}},
                                    sharing::Category::participation, act, "participation");
  if (!facts.has_value()) return unknown;
  return *participation;
}

base::Result<Participation> open_version(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                                         std::int64_t from_version) {
  TRY_ASSIGN(Participation participation, open_participation(work, viewer, id, sharing::Act::write));
  if (participation.version != from_version) return base::stale();
  return participation;
}

int measure_days(record::Work& work, const Participation& participation, base::Date day) {
  return parties::parameter_on(work.session(), work.municipality_id(), participation.holder_id,
                               parties::Parameter::participation_measure_days, day);
}

base::Status save(record::Work& work, const Changed& changed, std::int64_t from_version, const Beside& beside) {
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_participation(work.session(), work.municipality_id(), changed.participation, from_version, entry_id)) {
    return base::stale();
  }
  auto deed = changed.deed;
  if (beside) TRY(beside(entry_id, deed));
  work.write_as(entry_id, deed);
  return base::done();
}

}  // namespace outcomes
