// The JSON shapes of people, for this room's routes and for rooms that show a person in theirs.
#pragma once

#include "base/names.h"
#include "people/person_actions.h"
#include "platform/http/json.h"

namespace people {

struct PersonRowView {
  std::string id;
  std::string case_number;
  std::string name;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
};
template <class V>
void describe(V& v, PersonRowView& x) {
  v.field("id", x.id);
  v.field("case_number", x.case_number);
  v.field("name", x.name);
  v.field("birth_year", x.birth_year);
  v.field("sex", x.sex);
  v.field("protection_level", x.protection_level);
}
inline std::string_view schema_name(const PersonRowView*) { return "PersonRow"; }
PersonRowView view_of(const PersonRow& row);

struct NumberView {
  std::string id;
  base::IdentityNumberKind kind;
  std::string number;
  base::Date valid_from = http::blank<base::Date>();
  std::optional<base::Date> valid_to;
};
template <class V>
void describe(V& v, NumberView& x) {
  v.field("id", x.id);
  v.field("kind", x.kind);
  v.field("number", x.number);
  v.field("valid_from", x.valid_from);
  v.field("valid_to", x.valid_to);
}
inline std::string_view schema_name(const NumberView*) { return "IdentityNumber"; }

struct LinkView {
  std::string link_id;
  PersonRowView person;
};
template <class V>
void describe(V& v, LinkView& x) {
  v.field("link_id", x.link_id);
  v.field("person", x.person);
}

struct MayView {
  bool write = false;
  bool see_protected = false;
  bool change_protection = false;
  std::optional<std::string> acting_branch_id;  // in which branch what the viewer adds about the person is held
};
template <class V>
void describe(V& v, MayView& x) {
  v.field("write", x.write);
  v.field("see_protected", x.see_protected);
  v.field("change_protection", x.change_protection);
  v.field("acting_branch_id", x.acting_branch_id);
}

struct PersonView {
  std::string id;
  std::int64_t version = 0;
  std::string case_number;
  std::string given_name;
  std::string family_name;
  std::string name;
  bool anonymous = false;
  std::optional<int> birth_year;
  std::optional<base::Date> birth_on;
  base::Sex sex = base::Sex::unknown;
  std::string phone;
  std::string email;
  std::string preferred_language;
  bool interpreter_needed = false;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
  std::vector<NumberView> identity_numbers;
  std::vector<LinkView> linked_people;
  MayView may;
};
template <class V>
void describe(V& v, PersonView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("case_number", x.case_number);
  v.field("given_name", x.given_name);
  v.field("family_name", x.family_name);
  v.field("name", x.name);
  v.field("anonymous", x.anonymous);
  v.field("birth_year", x.birth_year);
  v.field("birth_on", x.birth_on);
  v.field("sex", x.sex);
  v.field("phone", x.phone);
  v.field("email", x.email);
  v.field("preferred_language", x.preferred_language);
  v.field("interpreter_needed", x.interpreter_needed);
  v.field("protection_level", x.protection_level);
  v.field("identity_numbers", x.identity_numbers);
  v.field("linked_people", x.linked_people);
  v.field("may", x.may);
}
inline std::string_view schema_name(const PersonView*) { return "Person"; }
PersonView view_of(const PersonSheet& sheet, const sharing::Viewer& viewer);

// A person as first met, without the unit.
struct NewPersonView {
  std::string given_name;
  std::string family_name;
  std::optional<std::string> identity_number;
  std::optional<int> birth_year;
  base::Sex sex = base::Sex::unknown;
  std::string phone;
  std::string email;
  std::string preferred_language;
  bool interpreter_needed = false;
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
};
template <class V>
void describe(V& v, NewPersonView& x) {
  v.text("given_name", x.given_name, {.max = 100}, http::with_default);
  v.text("family_name", x.family_name, {.max = 100}, http::with_default);
  v.text("identity_number", x.identity_number, {.max = 20});
  v.field("birth_year", x.birth_year);
  v.field("sex", x.sex, http::with_default);
  v.text("phone", x.phone, {.max = 50}, http::with_default);
  v.text("email", x.email, {.max = 200}, http::with_default);
  v.text("preferred_language", x.preferred_language, {.max = 50}, http::with_default);
  v.field("interpreter_needed", x.interpreter_needed, http::with_default);
  v.field("protection_level", x.protection_level, http::with_default);
}
inline std::string_view schema_name(const NewPersonView*) { return "NewPerson"; }
NewPerson person_of(const NewPersonView& view);

}  // namespace people
