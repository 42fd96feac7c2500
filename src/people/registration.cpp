#include "people/registration.h"

#include "people/person_store.h"
#include "sharing/sharing_store.h"

namespace people {

namespace {

record::NewEntry entry_of(const char* kind, const base::PersonId& id, const Registration& how) {
  return {id, kind, "person", id.str(), how.holder_id, {}, how.unit_id, {}, how.happened_on,
          {}, {}, how.import_id, {}};
}

void write_person(record::Work& work, Person& person, sharing::ProtectionLevel level,
                  const Registration& how, const base::EntryId& entry_id) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  sharing::insert_facts(session, municipality_id, person.id, level);
  sharing::make_current(session, municipality_id, person.id, how.holder_id, how.happened_on);
  person.case_number = next_case_number(session, municipality_id, work.today().year());
  insert_person(session, municipality_id, person, entry_id);
}

// The number is somebody's already: the same person becomes current here too, when that may be told.
base::Result<base::PersonId> join(record::Work& work, const base::PersonId& id, const CheckedPerson& checked,
                                  const Registration& how) {
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), id);
  ENSURE(facts.has_value());
  const bool is_protected = facts->protection_level != sharing::ProtectionLevel::none;
  if (!is_protected && facts->current_in.count(how.holder_id) > 0) {
    return base::Error{base::ErrorCode::conflict, "person.number_known",
                       {{"identity_number", "person.number_known", {}}}};
  }
  if (!may_join(work, *facts, checked.details)) return number_refused();
  auto& session = work.session();
  sharing::make_current(session, work.municipality_id(), id, how.holder_id, how.happened_on);
  Person person = find_person(session, work.municipality_id(), id).value();
  auto entry = entry_of("person_current", id, how);
  const PersonDetails told = filled_in(person.details, checked.details);
  entry.changes = changes(person.details, told);
  const auto entry_id = work.new_id<base::EntryId>();
  if (!entry.changes.empty()) {
    person.details = told;
    ENSURE(update_person(session, work.municipality_id(), person, person.version, entry_id));
  }
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return id;
}

}  // namespace

base::Error number_refused() {
  constexpr const char* kRule = "person.number_has_other_name";
  return {base::ErrorCode::rule_violation, kRule, {{"identity_number", kRule, {}}}};
}

bool may_join(record::Work& work, const sharing::PersonFacts& holder, const PersonDetails& told) {
  if (holder.protection_level != sharing::ProtectionLevel::none) return false;
  return is_same_by_number(told, find_person(work.session(), work.municipality_id(), holder.id).value().details);
}

void become_current(record::Work& work, const base::PersonId& id, const Registration& how) {
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), id);
  if (facts.value().current_in.count(how.holder_id) > 0) return;
  sharing::make_current(work.session(), work.municipality_id(), id, how.holder_id, how.happened_on);
  work.write({entry_of("person_current", id, how), {}, {}});
}

base::Result<base::PersonId> register_person(record::Work& work, const CheckedPerson& checked,
                                             const Registration& how) {
  if (checked.number) {
    const auto known = find_by_number(work.session(), work.municipality_id(), work.keys(), *checked.number);
    if (known) return join(work, *known, checked, how);
  }
  Person person{work.new_id<base::PersonId>(), 1, how.holder_id, "", false, checked.details, checked.birth_on};
  const auto entry_id = work.new_id<base::EntryId>();
  write_person(work, person, checked.protection_level, how, entry_id);
  auto entry = entry_of("person_registered", person.id, how);
  entry.changes = changes({}, person.details);
  if (checked.number) {
    const HeldNumber held{work.new_id<base::EntryId>().str(), *checked.number, how.happened_on, {}};
    insert_number(work.session(), work.municipality_id(), work.keys(), person.id, how.holder_id, held, entry_id);
  }
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return person.id;
}

base::PersonId register_anonymous(record::Work& work, base::Sex sex, std::optional<int> birth_year,
                                  const Registration& how) {
  PersonDetails details;
  details.sex = sex;
  details.birth_year = birth_year;
  Person person{work.new_id<base::PersonId>(), 1, how.holder_id, "", true, details, {}};
  const auto entry_id = work.new_id<base::EntryId>();
  write_person(work, person, sharing::ProtectionLevel::none, how, entry_id);
  auto entry = entry_of("anonymous_registered", person.id, how);
  entry.changes = changes({}, details);
  work.write_as(entry_id, {std::move(entry), {}, {}});
  return person.id;
}

}  // namespace people
