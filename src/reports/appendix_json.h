#pragma once

#include "base/names.h"
#include "platform/http/json.h"
#include "reports/appendix_report.h"

namespace reports {

struct SplitView {
  int total = 0;
  int women = 0;
  int men = 0;
  int unknown = 0;
};
template <class V>
void describe(V& v, SplitView& x) {
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
  v.field("unknown", x.unknown);
}
inline std::string_view schema_name(const SplitView*) { return "Split"; }

// Only what the panel has: counts, or before and after. `participations` beside `count` in the first panel.
struct CellView {
  http::Change<int> count;
  http::Change<double> share_percent;
  http::Change<int> participations;
  http::Change<int> before;
  http::Change<double> before_share_percent;
  http::Change<int> after;
  http::Change<double> after_share_percent;
};
template <class V>
void describe(V& v, CellView& x) {
  v.field("count", x.count);
  v.field("share_percent", x.share_percent);
  v.field("participations", x.participations);
  v.field("before", x.before);
  v.field("before_share_percent", x.before_share_percent);
  v.field("after", x.after);
  v.field("after_share_percent", x.after_share_percent);
}
inline std::string_view schema_name(const CellView*) { return "AppendixCell"; }

struct RowView {
  std::string key;
  CellView total;
  CellView women;
  CellView men;
};
template <class V>
void describe(V& v, RowView& x) {
  v.field("key", x.key);
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
}
inline std::string_view schema_name(const RowView*) { return "AppendixRow"; }

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

struct UnmeasuredView {
  int at_start = 0;
  int at_end = 0;
};
template <class V>
void describe(V& v, UnmeasuredView& x) {
  v.field("at_start", x.at_start);
  v.field("at_end", x.at_end);
}

struct DaysView {
  std::optional<double> median;
  std::optional<double> mean;
};
template <class V>
void describe(V& v, DaysView& x) {
  v.field("median", x.median);
  v.field("mean", x.mean);
}

struct CommentView {
  std::string text;
  std::int64_t version = 0;
};
template <class V>
void describe(V& v, CommentView& x) {
  v.field("text", x.text);
  v.field("version", x.version);
}

struct PanelView {
  std::string key;
  SplitView population;
  SplitView participations;
  ExcludedView excluded;
  std::optional<UnmeasuredView> without_measurement;
  std::optional<DaysView> days;
  int age_by_year_only = 0;
  std::vector<RowView> rows;
  std::optional<RowView> total;
  CommentView comment;
};
template <class V>
void describe(V& v, PanelView& x) {
  v.field("key", x.key);
  v.field("population", x.population);
  v.field("participations", x.participations);
  v.field("excluded", x.excluded);
  v.field("without_measurement", x.without_measurement);
  v.field("days", x.days);
  v.field("age_by_year_only", x.age_by_year_only);
  v.field("rows", x.rows);
  v.field("total", x.total);
  v.field("comment", x.comment);
}
inline std::string_view schema_name(const PanelView*) { return "AppendixPanel"; }

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
  int definition_version = 0;
  SplitView anonymous;
  int without_consent = 0;
  std::vector<PanelView> panels;
};
template <class V>
void describe(V& v, AppendixView& x) {
  v.field("unit", x.unit);
  v.field("from", x.from);
  v.field("to", x.to);
  v.field("definition_version", x.definition_version);
  v.field("anonymous", x.anonymous);
  v.field("without_consent", x.without_consent);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const AppendixView*) { return "Appendix"; }

AppendixView view_of(const AppendixReport& report);

}  // namespace reports
