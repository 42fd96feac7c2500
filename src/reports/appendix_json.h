#pragma once

#include "base/names.h"
#include "panels/figure_panel_json.h"
#include "platform/http/json.h"
#include "reports/appendix_report.h"
#include "reports/follow_up_panels.h"
#include "reports/report_words.h"

namespace reports {

struct CommentView {
  std::string text;
  std::int64_t version = 0;
};
template <class V>
void describe(V& v, CommentView& x) {
  v.field("text", x.text);
  v.field("version", x.version);
}

// Participations that the panel would have had.
struct ExcludedView {
  int ended_unmeasured = 0;
  int consent_withdrawn = 0;
  int registered_in_error = 0;
};
template <class V>
void describe(V& v, ExcludedView& x) {
  v.field("ended_unmeasured", x.ended_unmeasured);
  v.field("consent_withdrawn", x.consent_withdrawn);
  v.field("registered_in_error", x.registered_in_error);
}

struct AppendixPanelView {
  FigurePanelView panel;
  ExcludedView excluded;
  CommentView comment;
};
template <class V>
void describe(V& v, AppendixPanelView& x) {
  v.field("panel", x.panel);
  v.field("excluded", x.excluded);
  v.field("comment", x.comment);
}
inline std::string_view schema_name(const AppendixPanelView*) { return "AppendixPanel"; }

struct UnitView {
  std::string id;
  std::string name;
  parties::UnitKind kind = parties::UnitKind::unit;
};
template <class V>
void describe(V& v, UnitView& x) {
  v.field("id", x.id);
  v.field("name", x.name);
  v.field("kind", x.kind);
}

struct AppendixView {
  UnitView unit;
  base::Date from = http::blank<base::Date>();
  base::Date to = http::blank<base::Date>();
  std::string month_bands;
  std::string age_bands;
  int definition_version = 0;
  std::string register_hash;
  int anonymous = 0;  // participations of at least one day
  std::vector<std::string> notes;
  std::vector<AppendixPanelView> panels;
};
template <class V>
void describe(V& v, AppendixView& x) {
  v.field("unit", x.unit);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("month_bands", x.month_bands);
  v.field("age_bands", x.age_bands);
  v.field("definition_version", x.definition_version);
  v.field("register_hash", x.register_hash);
  v.field("anonymous", x.anonymous);
  v.field("notes", x.notes);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const AppendixView*) { return "Appendix"; }

AppendixView view_of(const AppendixReport& report, const Shown& shown);

}  // namespace reports
