// The JSON shapes of data that leave the house.
#pragma once

#include "base/names.h"
#include "platform/http/json.h"
#include "reports/population_json.h"
#include "reports/release_actions.h"

namespace reports {

struct ColumnGainView {
  ReleaseColumn column = ReleaseColumn::dates;
  int values = 0;
  std::optional<Resolution> coarser;
  int gain = 0;
};
template <class V>
void describe(V& v, ColumnGainView& x) {
  v.field("column", x.column);
  v.field("values", x.values);
  v.field("coarser", x.coarser);
  v.field("gain", x.gain);
}
inline std::string_view schema_name(const ColumnGainView*) { return "ReleaseColumnGain"; }

template <class V>
void describe(V& v, ColumnTold& x) {
  v.field("column", x.column);
  v.field("people", x.people);
}
inline std::string_view schema_name(const ColumnTold*) { return "ReleaseColumnTold"; }

template <class V>
void describe(V& v, PanelKept& x) {
  v.field("panel", x.panel);
  v.field("is_kept", x.is_kept);
}
inline std::string_view schema_name(const PanelKept*) { return "ReleasePanel"; }

// `kept_people` would leave, alike with at least `kept_smallest`; the others are below the threshold.
struct ReleasePreviewView {
  std::string place;
  std::string columns;
  int threshold = 0;
  int people = 0;
  int participations = 0;
  int left_out_people = 0;
  int smallest = 0;
  int people_below = 0;
  int participations_below = 0;
  int kept_smallest = 0;
  std::vector<ColumnGainView> gains;
  std::vector<ColumnTold> told;
  std::vector<ReleaseColumn> filtered;
  std::vector<PanelKept> panels;
};
template <class V>
void describe(V& v, ReleasePreviewView& x) {
  v.field("place", x.place);
  v.field("columns", x.columns);
  v.field("threshold", x.threshold);
  v.field("people", x.people);
  v.field("participations", x.participations);
  v.field("left_out_people", x.left_out_people);
  v.field("smallest", x.smallest);
  v.field("people_below", x.people_below);
  v.field("participations_below", x.participations_below);
  v.field("kept_smallest", x.kept_smallest);
  v.field("gains", x.gains);
  v.field("told", x.told);
  v.field("filtered", x.filtered);
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const ReleasePreviewView*) { return "ReleasePreview"; }

struct ColumnRuleView {
  ReleaseColumn column = ReleaseColumn::dates;
  bool identifies = false;
  std::vector<Resolution> resolutions;
};
template <class V>
void describe(V& v, ColumnRuleView& x) {
  v.field("column", x.column);
  v.field("identifies", x.identifies);
  v.field("resolutions", x.resolutions);
}
inline std::string_view schema_name(const ColumnRuleView*) { return "ReleaseColumnRule"; }

struct ColumnRulesView {
  std::vector<ColumnRuleView> items;
};
template <class V>
void describe(V& v, ColumnRulesView& x) {
  v.field("items", x.items);
}

struct NewReleaseView {
  PopulationBody population;
  std::string columns;
  std::string purpose;
  std::string recipient;
  std::string decision;
};
template <class V>
void describe(V& v, NewReleaseView& x) {
  describe(v, x.population);
  v.text("columns", x.columns, {.max = 1000});
  v.text("purpose", x.purpose, {.max = 2000});
  v.text("recipient", x.recipient, {.max = 300});
  v.text("decision", x.decision, {.max = 1000}, http::with_default);
}
inline std::string_view schema_name(const NewReleaseView*) { return "NewDataRelease"; }

struct ReleaseView {
  DataRelease release;
  std::string made_by_name;
};
template <class V>
void describe(V& v, ReleaseView& x) {
  auto& r = x.release;
  v.field("id", r.id);
  v.field("place", r.place_name);
  v.field("unit_id", r.unit_id);
  v.field("branch_id", r.holder_id);
  v.field("question", r.question);
  v.field("columns", r.columns);
  v.field("purpose", r.purpose);
  v.field("recipient", r.recipient);
  v.field("decision", r.decision);
  v.field("threshold", r.threshold);
  v.field("smallest", r.smallest);
  v.field("people", r.people);
  v.field("participations", r.participations);
  v.field("suppressed_people", r.suppressed_people);
  v.field("suppressed_participations", r.suppressed_participations);
  v.field("left_out_people", r.left_out_people);
  v.field("register_hash", r.register_hash);
  v.field("file_sha256", r.file_sha256);
  v.field("file_bytes", r.file_bytes);
  v.field("made_at", r.made_at);
  v.field("made_by_name", x.made_by_name);
}
inline std::string_view schema_name(const ReleaseView*) { return "DataRelease"; }

struct ReleasesView {
  std::vector<ReleaseView> items;
};
template <class V>
void describe(V& v, ReleasesView& x) {
  v.field("items", x.items);
}

ReleasePreviewView view_of(const ReleasePreview& preview);
inline ReleaseView view_of(const ReleaseLogged& x) { return {x.release, x.made_by_name}; }

}  // namespace reports
