#pragma once

#include "base/names.h"
#include "people/person.h"
#include "platform/http/json.h"

namespace people {

enum class ContactKind {
  relative, trustee, administrator, guardian, personal_ombud, contact_person, contact_family, home_support,
  housing_staff, social_worker, employment_officer, social_insurance_officer, health_care, laro, employer, other
};
inline constexpr std::pair<ContactKind, std::string_view> kContactKindNames[] = {
    {ContactKind::relative, "relative"},
    {ContactKind::trustee, "trustee"},
    {ContactKind::administrator, "administrator"},
    {ContactKind::guardian, "guardian"},
    {ContactKind::personal_ombud, "personal_ombud"},
    {ContactKind::contact_person, "contact_person"},
    {ContactKind::contact_family, "contact_family"},
    {ContactKind::home_support, "home_support"},
    {ContactKind::housing_staff, "housing_staff"},
    {ContactKind::social_worker, "social_worker"},
    {ContactKind::employment_officer, "employment_officer"},
    {ContactKind::social_insurance_officer, "social_insurance_officer"},
    {ContactKind::health_care, "health_care"},
    {ContactKind::laro, "laro"},
    {ContactKind::employer, "employer"},
    {ContactKind::other, "other"},
};
constexpr const auto& enum_names(ContactKind) { return kContactKindNames; }

struct NewContact {
  ContactKind kind = ContactKind::other;
  std::optional<std::string> local_kind_id;
  std::string name;
  std::string organisation;
  std::string role;
  std::string phone;
  std::string email;
  std::string note;
};
template <class V>
void describe(V& v, NewContact& x) {
  v.field("kind", x.kind);
  v.text("local_kind_id", x.local_kind_id, {.max = 36});
  v.text("name", x.name, {.max = 200}, http::with_default);
  v.text("organisation", x.organisation, {.max = 200}, http::with_default);
  v.text("role", x.role, {.max = 200}, http::with_default);
  v.text("phone", x.phone, {.max = 50}, http::with_default);
  v.text("email", x.email, {.max = 200}, http::with_default);
  v.text("note", x.note, {.max = 1000, .lines = true}, http::with_default);
}
inline std::string_view schema_name(const NewContact*) { return "NewContact"; }

struct ContactView {
  std::string id;
  std::string kind;
  std::optional<std::string> local_kind_id;
  std::string name;
  std::string organisation;
  std::string role;
  std::string phone;
  std::string email;
  std::string note;
};
template <class V>
void describe(V& v, ContactView& x) {
  v.field("id", x.id);
  v.field("kind", x.kind);
  v.field("local_kind_id", x.local_kind_id);
  v.field("name", x.name);
  v.field("organisation", x.organisation);
  v.field("role", x.role);
  v.field("phone", x.phone);
  v.field("email", x.email);
  v.field("note", x.note);
}
inline std::string_view schema_name(const ContactView*) { return "Contact"; }

inline Contact contact_of(const NewContact& x) {
  return {"", base::name_of(x.kind), x.name, x.organisation, x.role, x.phone, x.email, x.note, x.local_kind_id};
}
inline ContactView view_of(const Contact& c) {
  return {c.id, c.kind, c.local_kind_id, c.name, c.organisation, c.role, c.phone, c.email, c.note};
}

}  // namespace people
