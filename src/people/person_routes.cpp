#include "people/routes.h"

#include "people/person_json.h"

namespace people {

namespace {

using accounts::Gate;
using record::Work;

struct NewPersonInUnit {
  NewPersonView person;
  base::UnitId unit_id;
};
template <class V>
void describe(V& v, NewPersonInUnit& x) {
  describe(v, x.person);
  v.field("unit_id", x.unit_id);
}
std::string_view schema_name(const NewPersonInUnit*) { return "NewPersonInUnit"; }

struct PersonPatch {
  http::Change<std::string> given_name;
  http::Change<std::string> family_name;
  http::Change<std::optional<int>> birth_year;
  http::Change<base::Sex> sex;
  http::Change<std::string> phone;
  http::Change<std::string> email;
  http::Change<std::string> preferred_language;
  http::Change<bool> interpreter_needed;
};
template <class V>
void describe(V& v, PersonPatch& x) {
  v.text("given_name", x.given_name, {.max = 100});
  v.text("family_name", x.family_name, {.max = 100});
  v.field("birth_year", x.birth_year);
  v.field("sex", x.sex);
  v.text("phone", x.phone, {.max = 50});
  v.text("email", x.email, {.max = 200});
  v.text("preferred_language", x.preferred_language, {.max = 50});
  v.field("interpreter_needed", x.interpreter_needed);
}
std::string_view schema_name(const PersonPatch*) { return "PersonChange"; }

struct Protection {
  sharing::ProtectionLevel protection_level = sharing::ProtectionLevel::none;
  std::string reason;
};
template <class V>
void describe(V& v, Protection& x) {
  v.field("protection_level", x.protection_level);
  v.text("reason", x.reason, {.min = 1, .max = 500});
}

struct NewNumber {
  std::string identity_number;
  base::Date valid_from = http::blank<base::Date>();
  std::string reason;
};
template <class V>
void describe(V& v, NewNumber& x) {
  v.text("identity_number", x.identity_number, {.min = 1, .max = 20});
  v.field("valid_from", x.valid_from);
  v.text("reason", x.reason, {.max = 500}, http::with_default);
}

template <class T>
std::optional<T> named(const http::Change<T>& change) {
  if (!change.present) return std::nullopt;
  return change.value;
}

base::PersonId id_of(const http::Request& request) {
  return base::PersonId(std::string(request.path_parameter("id")));
}

base::Result<std::string> current(const http::Request& request, Work& work, const sharing::Viewer& viewer) {
  TRY_ASSIGN(const PersonSheet sheet, find_sheet(work, viewer, id_of(request)));
  std::string out;
  http::write_json(out, view_of(sheet, viewer));
  return out;
}

base::Result<http::Response> patch_person(Gate& gate, const http::Request& request, const PersonPatch& input) {
  const DetailsChange change{named(input.given_name), named(input.family_name), named(input.birth_year),
                             named(input.sex),        named(input.phone),       named(input.email),
                             named(input.preferred_language), named(input.interpreter_needed)};
  return gate.change(
      request,
      [&](Work& work, const sharing::Viewer& viewer) {
        return change_details(work, viewer, id_of(request), request.version(), change);
      },
      [&](Work& work, const sharing::Viewer& viewer) { return current(request, work, viewer); });
}

}  // namespace

void add_person_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/people")
                 .summary("Register a person")
                 .tag("people")
                 .body<NewPersonInUnit>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewPersonInUnit& input) {
                   return gate.create(request, [&](Work& work, const sharing::Viewer& viewer) -> base::Result<std::string> {
                     TRY_ASSIGN(const auto id, create_person(work, viewer, person_of(input.person), input.unit_id));
                     return id.str();
                   });
                 }));
  router.add(http::get("/api/{municipality_id}/people/{id}")
                 .summary("Who the person is")
                 .tag("people")
                 .returns<PersonView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const sharing::Viewer& viewer) -> base::Result<http::Response> {
                         TRY_ASSIGN(const PersonSheet sheet, find_sheet(work, viewer, id_of(request)));
                         return http::json(view_of(sheet, viewer));
                       });
                 }));
  router.add(http::patch("/api/{municipality_id}/people/{id}")
                 .summary("Change who the person is")
                 .tag("people")
                 .versioned()
                 .body<PersonPatch>()
                 .changes()
                 .handle([&gate](const http::Request& request, const PersonPatch& input) {
                   return patch_person(gate, request, input);
                 }));
  router.add(http::put("/api/{municipality_id}/people/{id}/protection")
                 .summary("Protect personal data, or cease to")
                 .tag("people")
                 .versioned()
                 .body<Protection>()
                 .changes()
                 .handle([&gate](const http::Request& request, const Protection& input) {
                   return gate.change(
                       request,
                       [&](Work& work, const sharing::Viewer& viewer) {
                         return change_protection(work, viewer, id_of(request), request.version(),
                                                  input.protection_level, input.reason);
                       },
                       [&](Work& work, const sharing::Viewer& viewer) { return current(request, work, viewer); });
                 }));
  router.add(http::post("/api/{municipality_id}/people/{id}/identity-numbers")
                 .summary("The number that holds from a date")
                 .tag("people")
                 .body<NewNumber>()
                 .creates()
                 .handle([&gate](const http::Request& request, const NewNumber& input) {
                   return gate.create(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return change_number(work, viewer, id_of(request), input.identity_number, input.valid_from,
                                          input.reason);
                   });
                 }));
}

}  // namespace people
