#include "base/names.h"
#include "platform/http/json.h"
#include "reports/cross_choice_json.h"
#include "reports/report_schedule_json.h"
#include "reports/routes.h"
#include "reports/saved_population_actions.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

// From and to are of a fixed period; a branch counts where no unit is given; without a table it is looked at as
// figures.
struct SavedFields {
  std::string name;
  bool is_shared = false;
  std::string unit_id;
  std::string branch_id;
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters;
  SavedPeriod period = SavedPeriod::fixed;
  std::optional<base::Date> from_on;
  std::optional<base::Date> to_on;
  std::optional<CrossChoice> table;
  std::optional<ScheduleFields> schedule;
};
template <class V>
void describe(V& v, SavedFields& x) {
  v.text("name", x.name, {.max = 100});
  v.field("is_shared", x.is_shared, http::with_default);
  v.text("unit_id", x.unit_id, {}, http::with_default);
  v.text("branch_id", x.branch_id, {}, http::with_default);
  v.field("basis", x.basis);
  v.text("filters", x.filters, {.max = 2000}, http::with_default);
  v.field("period", x.period);
  v.field("from_on", x.from_on);
  v.field("to_on", x.to_on);
  v.field("table", x.table);
  v.field("schedule", x.schedule);
}
std::string_view schema_name(const SavedFields*) { return "SavedPopulationFields"; }

// `from` and `to` are the period's days today; `next_on` when a document is made next, `fault` the rule by which
// the last was not.
struct SavedView {
  std::string id;
  std::int64_t version = 1;
  SavedFields fields;
  std::string place;
  std::string owner_name;
  bool is_own = false;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  std::optional<base::Date> next_on;
  std::string fault;
};
template <class V>
void describe(V& v, SavedView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  describe(v, x.fields);
  v.field("place", x.place);
  v.field("owner_name", x.owner_name);
  v.field("is_own", x.is_own);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("next_on", x.next_on);
  v.field("fault", x.fault);
}
std::string_view schema_name(const SavedView*) { return "SavedPopulation"; }

struct SavedListView {
  std::vector<SavedView> items;
};
template <class V>
void describe(V& v, SavedListView& x) {
  v.field("items", x.items);
}

SavedView view_of(const SavedSheet& x) {
  const auto& s = x.saved;
  SavedView out{s.id,
                s.version,
                {s.name,
                 s.is_shared,
                 s.unit_id,
                 s.holder_id.str(),
                 s.basis,
                 s.filters,
                 s.period,
                 s.from_on,
                 s.to_on,
                 s.table,
                 {}},
                x.place,
                x.owner_name,
                x.is_own,
                x.period.from,
                x.period.to,
                {},
                {}};
  if (s.schedule) {
    out.fields.schedule =
        ScheduleFields{s.schedule->cadence, s.schedule->day, s.schedule->format, s.schedule->kept_months,
                       s.schedule->report_id};
    out.next_on = s.schedule->next_on;
    out.fault = s.schedule->fault;
  }
  return out;
}

SavedPopulation saved_of(const SavedFields& x, base::Date today) {
  SavedPopulation out{"",        1,        {},          base::HolderId(x.branch_id),
                      x.unit_id, x.name,   x.is_shared, x.basis,
                      x.filters, x.period, x.from_on,   x.to_on,
                      x.table,   {}};
  if (x.schedule) out.schedule = x.schedule->schedule(today);
  return out;
}

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<std::string> current(Work& work, const Viewer& viewer, const http::Request& request) {
  TRY_ASSIGN(const auto found, find_one_saved(work, viewer, id_of(request)));
  return http::to_json(view_of(found));
}

void add_list(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Saved populations: one's own, and what the branch shares")
                 .tag("reports")
                 .returns<SavedListView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         SavedListView out;
                         for (const auto& one : list_saved(work, viewer)) out.items.push_back(view_of(one));
                         return http::json(out);
                       });
                 }));
}

}  // namespace

void add_saved_population_routes(http::Router& router, Gate& gate) {
  const std::string path = "/api/{municipality_id}/reports/saved-populations";
  add_list(router, gate, path);
  router.add(http::post(path)
                 .summary("Save a population by name")
                 .tag("reports")
                 .body<SavedFields>()
                 .creates()
                 .handle([&gate](const http::Request& request, const SavedFields& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return save_population(work, viewer, saved_of(x, work.today()));
                   });
                 }));
  router.add(http::patch(path + "/{id}")
                 .summary("Rename, share or change a saved population of one's own")
                 .tag("reports")
                 .versioned()
                 .body<SavedFields>()
                 .changes()
                 .handle([&gate](const http::Request& request, const SavedFields& x) {
                   return gate.change(
                       request,
                       [&](Work& work, const Viewer& viewer) {
                         return change_saved(work, viewer, id_of(request), request.version(),
                                             saved_of(x, work.today()));
                       },
                       [&](Work& work, const Viewer& viewer) { return current(work, viewer, request); });
                 }));
  router.add(http::remove(path + "/{id}")
                 .summary("Take away a saved population of one's own")
                 .tag("reports")
                 .versioned()
                 .changes()
                 .handle([&gate](const http::Request& request) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return delete_saved(work, viewer, id_of(request), request.version());
                   });
                 }));
}

}  // namespace reports
