// The JSON shapes of published editions.
#pragma once

#include "panels/figure_panel_json.h"
#include "platform/http/json.h"
#include "reports/edition_actions.h"
#include "reports/panel_chart.h"
#include "reports/report_words.h"

namespace reports {

struct EditionView {
  std::string id;  // empty: not published yet
  std::int64_t version = 1;
  std::string place;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  int threshold = 0;
  std::string register_hash;
  base::Instant published_at = http::blank<base::Instant>();
  std::optional<base::Date> withdrawn_on;
  std::string withdrawal_reason;
};
template <class V>
void describe(V& v, EditionView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("place", x.place);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("threshold", x.threshold);
  v.field("register_hash", x.register_hash);
  v.field("published_at", x.published_at);
  v.field("withdrawn_on", x.withdrawn_on);
  v.field("withdrawal_reason", x.withdrawal_reason);
}
inline std::string_view schema_name(const EditionView*) { return "StatisticsEdition"; }

struct EditionsView {
  std::vector<EditionView> items;
  bool may_publish = false;
};
template <class V>
void describe(V& v, EditionsView& x) {
  v.field("items", x.items);
  v.field("may_publish", x.may_publish);
}

struct EditionSheetView {
  EditionView edition;
  bool may_publish = false;
  std::vector<std::string> facts;
  std::vector<std::string> notes;
  int cells = 0;
  int suppressed = 0;
  std::vector<FigurePanelView> panels;
};
template <class V>
void describe(V& v, EditionSheetView& x) {
  v.field("edition", x.edition);
  v.field("may_publish", x.may_publish);
  v.field("facts", x.facts);
  v.field("notes", x.notes);
  v.field("cells", x.cells);
  v.field("suppressed", x.suppressed);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const EditionSheetView*) { return "StatisticsEditionSheet"; }

EditionView view_of(const StatisticsEdition& edition);
EditionSheetView view_of(const EditionSheet& sheet, const Shown& shown);

}  // namespace reports
