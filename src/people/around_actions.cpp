#include "people/around_actions.h"

#include <algorithm>

#include "base/names.h"
#include "parties/code_list_store.h"
#include "people/around_store.h"
#include "people/person_store.h"
#include "sharing/admit.h"

namespace people {

namespace {

using record::Work;
using sharing::Act;
using sharing::Category;
using sharing::Viewer;

struct Acting {
  sharing::PersonFacts facts;
  base::HolderId branch;
};

base::Result<Acting> act_for(Work& work, const Viewer& viewer, const base::PersonId& id, std::string subject) {
  TRY_ASSIGN(auto facts, sharing::admit_person(work, viewer, id, Act::write, std::move(subject)));
  const auto branch = sharing::acting_branch(viewer, facts);
  ENSURE(branch.has_value());
  return Acting{std::move(facts), *branch};
}

record::NewEntry entry_of(Work& work, const char* kind, const char* subject_type, const std::string& subject_id,
                          const Acting& acting) {
  return {acting.facts.id, kind, subject_type, subject_id, acting.branch, {}, {}, {}, work.today(), {}, {}, {}, {}};
}

void note_contact(std::vector<record::FieldChange>& changes, const Contact& before, const Contact& after) {
  const std::string category = base::name_of(Category::network);
  record::note_change(changes, "contact_kind", category, before.kind, after.kind);
  record::note_change(changes, "local_contact_kind_id", category, before.local_kind_id, after.local_kind_id);
  record::note_change(changes, "contact_name", category, before.name, after.name);
  record::note_change(changes, "contact_organisation", category, before.organisation, after.organisation);
  record::note_change(changes, "contact_role", category, before.role, after.role);
}

base::Error no_such(const char* rule) { return {base::ErrorCode::not_found, rule, {}}; }

}  // namespace

base::Result<std::string> add_contact(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                      const Contact& contact) {
  TRY_ASSIGN(const Acting acting, act_for(work, viewer, person_id, "contact"));
  if (contact.name.empty() && contact.organisation.empty()) {
    return base::invalid("name", "contact.name_or_organisation");
  }
  TRY(parties::check_offered(work.session(), work.municipality_id(), acting.branch, parties::CodeList::contact_kind,
                             {contact.kind, contact.local_kind_id}, "kind", work.today()));
  Contact made = contact;
  made.id = work.new_id<base::EntryId>().str();
  auto entry = entry_of(work, "contact_added", "contact", made.id, acting);
  note_contact(entry.changes, {}, made);
  const auto entry_id = work.new_id<base::EntryId>();
  insert_contact(work.session(), work.municipality_id(), person_id, acting.branch, made, entry_id);
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return made.id;
}

base::Status end_contact(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                         const std::string& contact_id) {
  TRY_ASSIGN(const Acting acting, act_for(work, viewer, person_id, "contact"));
  const auto held = contacts_of(work.session(), work.municipality_id(), person_id);
  const auto found = std::find_if(held.begin(), held.end(), [&](const HeldContact& one) {
    return one.contact.id == contact_id && viewer.works_in(one.holder_id);
  });
  if (found == held.end()) return no_such("contact.unknown");
  auto entry = entry_of(work, "contact_ended", "contact", contact_id, acting);
  note_contact(entry.changes, found->contact, {});
  const auto entry_id = work.new_id<base::EntryId>();
  end_contact(work.session(), work.municipality_id(), contact_id, work.now(), entry_id);
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return base::done();
}

std::vector<Contact> contacts_for(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts) {
  std::vector<Contact> out;
  for (const auto& held : contacts_of(work.session(), work.municipality_id(), facts.id)) {
    const auto decision = sharing::decide(viewer, facts, {held.holder_id, {}}, Category::network, Act::read);
    if (decision.is_allowed) out.push_back(held.contact);
  }
  return out;
}

base::Result<std::string> link_people(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                      const base::PersonId& duplicate_id, const std::string& reason) {
  TRY_ASSIGN(const Acting acting, act_for(work, viewer, person_id, "person_link"));
  if (person_id == duplicate_id) return base::invalid("duplicate_id", "link.same_person");
  TRY(sharing::admit_person(work, viewer, duplicate_id, Act::write, "person_link"));
  for (const auto& link : links_of(work.session(), work.municipality_id(), person_id)) {
    if (link.person_id == duplicate_id || link.duplicate_id == duplicate_id) {
      return base::Error{base::ErrorCode::conflict, "link.exists", {}};
    }
  }
  const Link link{work.new_id<base::EntryId>().str(), person_id, duplicate_id};
  auto entry = entry_of(work, "people_linked", "person_link", link.id, acting);
  if (!reason.empty()) entry.reason = reason;
  const auto entry_id = work.new_id<base::EntryId>();
  insert_link(work.session(), work.municipality_id(), link, acting.branch, work.now(), entry_id);
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return link.id;
}

base::Status unlink_people(Work& work, const Viewer& viewer, const base::PersonId& person_id,
                           const std::string& link_id) {
  TRY_ASSIGN(const Acting acting, act_for(work, viewer, person_id, "person_link"));
  for (const auto& link : links_of(work.session(), work.municipality_id(), person_id)) {
    if (link.id != link_id) continue;
    auto entry = entry_of(work, "people_unlinked", "person_link", link_id, acting);
    const auto entry_id = work.new_id<base::EntryId>();
    end_link(work.session(), work.municipality_id(), link_id, work.now(), entry_id);
    work.write_as(entry_id, {std::move(entry), {}, {}});
    return base::done();
  }
  return no_such("link.unknown");
}

namespace {

base::Status bring_back_contact(Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
  TRY_ASSIGN(const Acting acting, act_for(work, viewer, *undone.person_id, "contact"));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!revive_contact(work.session(), work.municipality_id(), undone.subject_id, entry_id)) {
    return no_such("contact.unknown");
  }
  work.write_as(entry_id, {entry_of(work, "contact_added", "contact", undone.subject_id, acting), {}, {}});
  return base::done();
}

}  // namespace

void add_undo(sharing::UndoTable& table) {
  table["contact_added"] = [](Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
    return end_contact(work, viewer, *undone.person_id, undone.subject_id);
  };
  table["contact_ended"] = bring_back_contact;
  table["people_linked"] = [](Work& work, const Viewer& viewer, const record::EntryHeader& undone) {
    return unlink_people(work, viewer, *undone.person_id, undone.subject_id);
  };
}

}  // namespace people
