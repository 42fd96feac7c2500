#include "people/person_actions.h"

#include "base/names.h"
#include "parties/party_store.h"
#include "people/around_store.h"
#include "people/person_store.h"
#include "people/registration.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace people {

namespace {

using sharing::Act;

struct Opened {
  Person person;
  sharing::PersonFacts facts;
  base::HolderId acting;
};

base::Result<Opened> open_to_write(Work& work, const Viewer& viewer, const base::PersonId& id,
                                   std::string subject) {
  TRY_ASSIGN(auto facts, sharing::admit_person(work, viewer, id, Act::write, std::move(subject)));
  const auto person = find_person(work.session(), work.municipality_id(), id);
  const auto acting = sharing::acting_branch(viewer, facts);
  ENSURE(person && acting);
  return Opened{*person, std::move(facts), *acting};
}

record::NewEntry entry_of(Work& work, const char* kind, const Opened& opened) {
  return {opened.person.id, kind, "person", opened.person.id.str(), opened.acting, {}, {}, {}, work.today(),
          {}, {}, {}, {}};
}

std::optional<base::IdentityNumber> current_number(Work& work, const base::PersonId& id) {
  for (auto& held : numbers_of(work.session(), work.municipality_id(), work.keys(), id, work.today())) {
    if (!held.valid_to) return held.number;
  }
  return std::nullopt;
}

// That a number is known is told of people whom the viewer may know of.
base::Status check_number_free(Work& work, const Viewer& viewer, const base::IdentityNumber& number) {
  const auto holder = find_by_number(work.session(), work.municipality_id(), work.keys(), number);
  if (!holder) return base::done();
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), *holder);
  const auto knows = sharing::decide(viewer, facts.value(), {}, sharing::Category::identity, Act::list);
  if (!knows.is_allowed) return number_refused();
  return base::Error{base::ErrorCode::conflict, "person.number_known",
                     {{"identity_number", "person.number_known", {}}}};
}

PersonDetails with(PersonDetails details, const DetailsChange& change) {
  if (change.given_name) details.given_name = *change.given_name;
  if (change.family_name) details.family_name = *change.family_name;
  if (change.birth_year) details.birth_year = *change.birth_year;
  if (change.sex) details.sex = *change.sex;
  if (change.phone) details.phone = *change.phone;
  if (change.email) details.email = *change.email;
  if (change.preferred_language) details.preferred_language = *change.preferred_language;
  if (change.interpreter_needed) details.interpreter_needed = *change.interpreter_needed;
  return details;
}

}  // namespace

base::Result<base::PersonId> create_person(Work& work, const Viewer& viewer, const NewPerson& person,
                                           const base::UnitId& unit_id) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  TRY(sharing::admit_branch(work, viewer, unit->unit.branch_id, "person"));
  if (person.protection_level != sharing::ProtectionLevel::none && !viewer.may_see_protected) {
    return base::invalid("protection_level", "person.protection_needs_right");
  }
  TRY_ASSIGN(const CheckedPerson checked, check(person, work.today()));
  return register_person(work, checked, {unit->unit.branch_id, unit_id, work.today(), {}});
}

base::Result<PersonSheet> find_sheet(Work& work, const Viewer& viewer, const base::PersonId& id) {
  TRY_ASSIGN(auto facts, sharing::admit_person(work, viewer, id, Act::read, "person"));
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto person = find_person(session, municipality_id, id);
  ENSURE(person.has_value());
  PersonSheet sheet{*person, facts, numbers_of(session, municipality_id, work.keys(), id, work.today()), {}};
  for (const auto& link : links_of(session, municipality_id, id)) {
    const auto& other = link.person_id == id ? link.duplicate_id : link.person_id;
    const auto other_facts = sharing::find_facts(session, municipality_id, other);
    const auto decision = sharing::decide(viewer, *other_facts, {}, sharing::Category::identity, Act::list);
    if (!decision.is_allowed) continue;
    sheet.linked.push_back({link.id, find_row(session, municipality_id, other).value()});
  }
  return sheet;
}

base::Status change_details(Work& work, const Viewer& viewer, const base::PersonId& id,
                            std::int64_t from_version, const DetailsChange& change) {
  TRY_ASSIGN(const Opened opened, open_to_write(work, viewer, id, "person"));
  TRY_ASSIGN(PersonDetails after,
             check_details(with(opened.person.details, change), current_number(work, id), work.today()));
  auto entry = entry_of(work, "person_changed", opened);
  entry.changes = changes(opened.person.details, after);
  if (entry.changes.empty()) return base::done();
  Person changed = opened.person;
  changed.details = std::move(after);
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_person(work.session(), work.municipality_id(), changed, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return base::done();
}

base::Status change_protection(Work& work, const Viewer& viewer, const base::PersonId& id,
                               std::int64_t from_version, sharing::ProtectionLevel level,
                               const std::string& reason) {
  TRY_ASSIGN(const Opened opened, open_to_write(work, viewer, id, "protection"));
  if (!viewer.may_see_protected) {
    return base::Error{base::ErrorCode::forbidden, "person.protection_needs_right", {}};
  }
  if (reason.empty()) return base::invalid("reason", "field.required");
  auto entry = entry_of(work, "protection_changed", opened);
  record::note_change(entry.changes, "protection_level", base::name_of(sharing::Category::protection),
                      base::name_of(opened.facts.protection_level), base::name_of(level));
  if (entry.changes.empty()) return base::done();
  entry.reason = reason;
  const auto entry_id = work.new_id<base::EntryId>();
  if (!bump_person(work.session(), work.municipality_id(), id, from_version, entry_id)) return base::stale();
  sharing::set_protection(work.session(), work.municipality_id(), id, level);
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return base::done();
}

base::Result<std::string> change_number(Work& work, const Viewer& viewer, const base::PersonId& id,
                                        const std::string& identity_number, base::Date valid_from,
                                        const std::string& reason) {
  TRY_ASSIGN(Opened opened, open_to_write(work, viewer, id, "identity_number"));
  TRY_ASSIGN(const auto number, base::IdentityNumber::parse(identity_number, work.today()));
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto held_so_far = numbers_of(session, municipality_id, work.keys(), id, work.today());
  TRY(check_valid_from(number, valid_from, held_so_far, work.today()));
  TRY(check_number_free(work, viewer, number));
  auto entry = entry_of(work, "number_changed", opened);
  entry.reason = reason;
  Person changed = opened.person;
  changed.details.birth_year = number.birth_year();
  changed.details.sex = number.sex();
  changed.birth_on = number.born_on();
  entry.changes = changes(opened.person.details, changed.details);
  record::note_change(entry.changes, "identity_number_kind", base::name_of(sharing::Category::identity), {},
                      base::name_of(number.kind()));
  const auto entry_id = work.new_id<base::EntryId>();
  end_numbers(session, municipality_id, id, valid_from.plus_days(-1));
  const HeldNumber held{work.new_id<base::EntryId>().str(), number, valid_from, {}};
  insert_number(session, municipality_id, work.keys(), id, opened.acting, held, entry_id);
  ENSURE(update_person(session, municipality_id, changed, opened.person.version, entry_id));
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return held.id;
}

}  // namespace people
