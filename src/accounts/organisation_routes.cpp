#include "accounts/routes.h"

#include <algorithm>
#include <map>

#include "parties/party_store.h"

namespace accounts {

namespace {

struct UnitView {
  std::string id;
  std::string name;
  parties::UnitKind kind;
  std::string party_id;
  std::string party_name;
  std::string branch_id;
  std::string branch_name;
  bool own = false;
  bool accepts_referrals = false;
  std::optional<base::Date> starts_on;
  std::optional<base::Date> ends_on;
};
template <class V>
void describe(V& v, UnitView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("kind", x.kind);
  v.field("party_id", x.party_id);
  v.field("party_name", x.party_name);
  v.field("branch_id", x.branch_id);
  v.field("branch_name", x.branch_name);
  v.field("own", x.own);
  v.field("accepts_referrals", x.accepts_referrals);
  v.field("starts_on", x.starts_on);
  v.field("ends_on", x.ends_on);
}
std::string_view schema_name(const UnitView*) { return "Unit"; }

struct ColleagueView {
  std::string id;
  std::string name;
  std::vector<std::string> unit_ids;
};
template <class V>
void describe(V& v, ColleagueView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("unit_ids", x.unit_ids);
}
std::string_view schema_name(const ColleagueView*) { return "Colleague"; }

struct PartyView {
  std::string id;
  std::string name;
  std::string kind;
};
template <class V>
void describe(V& v, PartyView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("kind", x.kind);
}
std::string_view schema_name(const PartyView*) { return "Party"; }

template <class T>
struct Items {
  std::vector<T> items;
};
template <class V, class T>
void describe(V& v, Items<T>& x) {
  v.field("items", x.items);
}

Items<UnitView> units_for(Work& work, const Viewer& viewer) {
  Items<UnitView> out;
  for (const auto& row : parties::list_units(work.session(), work.municipality_id())) {
    const bool own = viewer.works_in(row.unit.branch_id) ||
                     viewer.has(parties::Role::statistician, row.unit.branch_id);
    out.items.push_back({row.unit.id.str(), row.unit.name, row.unit.kind, row.party_id.str(), row.party_name,
                         row.unit.branch_id.str(), row.branch_name, own, row.unit.accepts_referrals,
                         row.unit.starts_on, row.unit.ends_on});
  }
  return out;
}

// Colleagues of the viewer's own branches; a role in the whole branch counts in each of its units.
Items<ColleagueView> colleagues_for(Work& work, const Viewer& viewer, const std::string& unit_id) {
  std::map<std::string, ColleagueView> by_id;
  std::vector<std::string> order;
  const auto units = parties::list_units(work.session(), work.municipality_id());
  for (const auto& branch : viewer.working_branches()) {
    for (const auto& colleague : parties::list_colleagues(work.session(), work.municipality_id(), branch)) {
      auto [at, is_new] = by_id.try_emplace(colleague.id.str(), ColleagueView{colleague.id.str(), colleague.name, {}});
      if (is_new) order.push_back(colleague.id.str());
      for (const auto& row : units) {
        const bool works_there = colleague.unit_id ? row.unit.id == *colleague.unit_id : row.unit.branch_id == branch;
        if (works_there) at->second.unit_ids.push_back(row.unit.id.str());
      }
    }
  }
  Items<ColleagueView> out;
  for (const auto& id : order) {
    const auto& found = by_id.at(id);
    const bool wanted = unit_id.empty() || std::find(found.unit_ids.begin(), found.unit_ids.end(), unit_id) !=
                                               found.unit_ids.end();
    if (wanted) out.items.push_back(found);
  }
  return out;
}

Items<PartyView> all_parties(Work& work) {
  Items<PartyView> out;
  for (const auto& party : parties::list_parties(work.session(), work.municipality_id())) {
    out.items.push_back({party.id.str(), party.name, party.kind});
  }
  return out;
}

}  // namespace

void add_organisation_routes(http::Router& router, Gate& gate) {
  router.add(http::get("/api/{municipality_id}/units")
                 .summary("Units and projects, one's own marked")
                 .tag("organisation")
                 .returns<Items<UnitView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         return http::json(units_for(work, viewer));
                       });
                 }));
  router.add(http::get("/api/{municipality_id}/staff")
                 .summary("Colleagues in one's own branches")
                 .tag("organisation")
                 .query({"unit_id", "Only those who work there", http::QueryKind::id, false, 0, 0, {}})
                 .returns<Items<ColleagueView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         return http::json(colleagues_for(work, viewer, request.query("unit_id").value_or("")));
                       });
                 }));
  router.add(http::get("/api/{municipality_id}/parties")
                 .summary("The collaborating parties")
                 .tag("organisation")
                 .returns<Items<PartyView>>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer&) -> base::Result<http::Response> {
                         return http::json(all_parties(work));
                       });
                 }));
}

}  // namespace accounts
