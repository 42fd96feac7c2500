#include "people/routes.h"

#include "people/person_json.h"
#include "people/search_actions.h"

namespace people {

namespace {

using accounts::Gate;
using record::Work;

struct Query {
  std::string query;
};
template <class V>
void describe(V& v, Query& x) {
  v.text("query", x.query, {.max = 100});
}

struct Found {
  std::vector<PersonRowView> items;
  bool truncated = false;
};
template <class V>
void describe(V& v, Found& x) {
  v.field("items", x.items);
  v.field("truncated", x.truncated);
}
std::string_view schema_name(const Found*) { return "PersonSearch"; }

struct Asked {
  std::string given_name;
  std::string family_name;
  std::optional<std::string> identity_number;
  std::optional<int> birth_year;
};
template <class V>
void describe(V& v, Asked& x) {
  v.text("given_name", x.given_name, {.max = 100}, http::with_default);
  v.text("family_name", x.family_name, {.max = 100}, http::with_default);
  v.text("identity_number", x.identity_number, {.max = 20});
  v.field("birth_year", x.birth_year);
}

struct Likely {
  PersonRowView person;
  DuplicateReason reason = DuplicateReason::similar_name;
};
template <class V>
void describe(V& v, Likely& x) {
  describe(v, x.person);
  v.field("reason", x.reason);
}
std::string_view schema_name(const Likely*) { return "PossibleDuplicate"; }

struct Duplicates {
  std::vector<Likely> items;
};
template <class V>
void describe(V& v, Duplicates& x) {
  v.field("items", x.items);
}

base::Result<http::Response> find(Work& work, const sharing::Viewer& viewer, const std::string& query) {
  TRY_ASSIGN(const SearchAnswer answer, search(work, viewer, query));
  Found out;
  out.truncated = answer.is_truncated;
  for (const auto& row : answer.rows) out.items.push_back(view_of(row));
  return http::json(out);
}

base::Result<http::Response> find_duplicates(Work& work, const sharing::Viewer& viewer, const Asked& input) {
  NewPerson asked;
  asked.details.given_name = input.given_name;
  asked.details.family_name = input.family_name;
  asked.details.birth_year = input.birth_year;
  asked.identity_number = input.identity_number;
  TRY_ASSIGN(const auto rows, possible_duplicates(work, viewer, asked));
  Duplicates out;
  for (const auto& row : rows) out.items.push_back({view_of(row.person), row.reason});
  return http::json(out);
}

}  // namespace

void add_search_routes(http::Router& router, Gate& gate) {
  router.add(http::post("/api/{municipality_id}/person-searches")
                 .summary("Find people by name, identity number or case number")
                 .tag("people")
                 .body<Query>()
                 .returns<Found>()
                 .handle([&gate](const http::Request& request, const Query& input) {
                   return gate.read<http::Response>(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return find(work, viewer, input.query);
                   });
                 }));
  router.add(http::post("/api/{municipality_id}/possible-duplicates")
                 .summary("Who might be the same person already registered")
                 .tag("people")
                 .body<Asked>()
                 .returns<Duplicates>()
                 .handle([&gate](const http::Request& request, const Asked& input) {
                   return gate.read<http::Response>(request, [&](Work& work, const sharing::Viewer& viewer) {
                     return find_duplicates(work, viewer, input);
                   });
                 }));
}

}  // namespace people
