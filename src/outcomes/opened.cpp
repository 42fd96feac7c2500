#include "outcomes/opened.h"

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

}  // namespace outcomes
