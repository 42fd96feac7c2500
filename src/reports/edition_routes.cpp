#include "reports/edition_document.h"
#include "reports/edition_json.h"
#include "reports/panel_pages_json.h"
#include "reports/routes.h"

namespace reports {

namespace {

using accounts::Gate;
using record::Work;
using sharing::Viewer;

struct NewEditionView {
  base::UnitId unit_id;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  std::string month_bands = kUsualMonthBands;
  std::string age_bands = kUsualAgeBands;
  std::string register_hash;  // of what was previewed

  AppendixQuery asked() const { return {unit_id, from, to, month_bands, age_bands}; }
};
template <class V>
void describe(V& v, NewEditionView& x) {
  v.field("unit_id", x.unit_id);
  v.field("from", x.from);
  v.field("to", x.to);
  v.text("month_bands", x.month_bands, {.max = 200}, http::with_default);
  v.text("age_bands", x.age_bands, {.max = 200}, http::with_default);
  v.text("register_hash", x.register_hash, {.max = 100}, http::with_default);
}
std::string_view schema_name(const NewEditionView*) { return "NewStatisticsEdition"; }

struct WithdrawalView {
  std::string reason;
};
template <class V>
void describe(V& v, WithdrawalView& x) {
  v.text("reason", x.reason, {.min = 1, .max = 1000});
}
std::string_view schema_name(const WithdrawalView*) { return "EditionWithdrawal"; }

std::string id_of(const http::Request& request) { return std::string(request.path_parameter("id")); }

base::Result<EditionSheet> sheet_of(Gate& gate, const http::Request& request) {
  return gate.read<EditionSheet>(
      request, [&](Work& work, const Viewer& viewer) { return find_edition_sheet(work, viewer, id_of(request)); });
}

void add_reading(http::Router& router, Gate& gate, const std::string& path) {
  router.add(http::get(path)
                 .summary("Published editions of the branches that one has a statistics mandate in")
                 .tag("reports")
                 .returns<EditionsView>()
                 .handle([&gate](const http::Request& request) {
                   return gate.read<http::Response>(
                       request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
                         const auto found = list_editions(work, viewer);
                         EditionsView out{{}, found.may_publish};
                         for (const auto& one : found.items) out.items.push_back(view_of(one));
                         return http::json(out);
                       });
                 }));
  auto one = http::get(path + "/{id}");
  with_shown(one).summary("A published edition").tag("reports").returns<EditionSheetView>();
  router.add(one.handle([&gate](const http::Request& request) -> base::Result<http::Response> {
    TRY_ASSIGN(const auto sheet, sheet_of(gate, request));
    return http::json(view_of(sheet, shown_of(request)));
  }));
  add_panel_documents(
      router, path + "/{id}/edition", "A published edition as a document", "reports",
      [](auto& builder) -> auto& { return builder; },
      [&gate](const http::Request& request, Language language) -> base::Result<PanelDocument> {
        TRY_ASSIGN(const auto sheet, sheet_of(gate, request));
        return document_of(sheet, language);
      });
}

}  // namespace

void add_edition_routes(http::Router& router, Gate& gate, Registers& registers) {
  const std::string path = "/api/{municipality_id}/reports/editions";
  add_reading(router, gate, path);
  auto preview = http::post("/api/{municipality_id}/reports/edition-previews");
  with_shown(preview).summary("What an edition would show, before it is published").tag("reports");
  router.add(preview.body<NewEditionView>().returns<EditionSheetView>().handle(
      [&gate, &registers](const http::Request& request, const NewEditionView& x) {
        return gate.read<http::Response>(
            request, [&](Work& work, const Viewer& viewer) -> base::Result<http::Response> {
              TRY_ASSIGN(const auto sheet, preview_edition(work, viewer, registers, x.asked()));
              return http::json(view_of(sheet, shown_of(request)));
            });
      }));
  router.add(http::post(path)
                 .summary("Publish an edition; it cannot be undone")
                 .tag("reports")
                 .body<NewEditionView>()
                 .creates()
                 .handle([&gate, &registers](const http::Request& request, const NewEditionView& x) {
                   return gate.create(request, [&](Work& work, const Viewer& viewer) {
                     return publish_edition(work, viewer, registers, x.asked(), x.register_hash);
                   });
                 }));
  router.add(http::post(path + "/{id}/withdrawal")
                 .summary("Show a published edition no longer")
                 .tag("reports")
                 .versioned()
                 .body<WithdrawalView>()
                 .changes()
                 .handle([&gate](const http::Request& request, const WithdrawalView& x) {
                   return gate.change(request, [&](Work& work, const Viewer& viewer) {
                     return withdraw(work, viewer, id_of(request), request.version(), x.reason);
                   });
                 }));
}

}  // namespace reports
