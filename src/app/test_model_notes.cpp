#include "app/test_model.h"

#include "journal/note_actions.h"

namespace app {

using record::Work;
using sharing::Viewer;

Tried Model::draft(ModelPerson& person) {
  std::string rule;
  const auto id = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return journal::begin_draft(work, viewer, person.id,
                                {world_.organisation().units.at("ame"), journal::NoteSubject::general,
                                 {journal::NoteKind::meeting, "Möte", "", work.today()}, {}, {}});
  }, rule);
  if (id) person.drafts.push_back(*id);
  return told("draft", true, id.has_value(), rule);
}

// Twice the same draft, or somebody else's, is refused.
Tried Model::lock(ModelPerson& person) {
  if (person.drafts.empty()) return draft(person);
  const std::string id = person.drafts.back();
  const bool is_own = below(4) != 0;
  std::string rule;
  const auto done = world_.as(is_own ? "hassan.nur" : "lovisa.falth", [&](Work& work, const Viewer& viewer) {
    return journal::lock_draft(work, viewer, id, 1);
  }, rule);
  if (!done) return told("lock", is_own, false, rule);
  person.drafts.pop_back();
  std::string again;
  const auto twice = world_.as("hassan.nur", [&](Work& work, const Viewer& viewer) {
    return journal::lock_draft(work, viewer, id, 1);
  }, again);
  return told("lock", is_own && !twice, true, again);
}

}  // namespace app
