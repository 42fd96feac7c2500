// The JSON shapes of calculations that are asked, kept and changed. An input is the kind's own, as samsyn compute
// reads it.
#pragma once

#include "calculations/calculation.h"
#include "calculations/priors.h"
#include "panels/figure_panel_json.h"
#include "platform/http/json.h"

namespace calculations {

using http::RawJson;

struct AnswerFields {
  CalculationKind kind = CalculationKind::break_even;
  RawJson input;
};
template <class V>
void describe(V& v, AnswerFields& x) {
  v.field("kind", x.kind);
  v.field("input", x.input);
}
inline std::string_view schema_name(const AnswerFields*) { return "CalculationQuestion"; }

struct AnswerView {
  std::vector<panels::FigurePanelView> panels;
};
template <class V>
void describe(V& v, AnswerView& x) {
  v.field("panels", x.panels);
}
inline std::string_view schema_name(const AnswerView*) { return "CalculationAnswer"; }

// Without a branch, in the first of one's own.
struct NewFields {
  CalculationKind kind = CalculationKind::break_even;
  std::string name;
  bool is_shared = false;
  std::string branch_id;
  RawJson input;
};
template <class V>
void describe(V& v, NewFields& x) {
  v.field("kind", x.kind);
  v.text("name", x.name, {.max = kCalculationNameMax});
  v.field("is_shared", x.is_shared, http::with_default);
  v.text("branch_id", x.branch_id, {}, http::with_default);
  v.field("input", x.input);
}
inline std::string_view schema_name(const NewFields*) { return "NewCalculation"; }

struct ChangeFields {
  std::string name;
  bool is_shared = false;
  bool is_removed = false;
  RawJson input;
};
template <class V>
void describe(V& v, ChangeFields& x) {
  v.text("name", x.name, {.max = kCalculationNameMax});
  v.field("is_shared", x.is_shared);
  v.field("is_removed", x.is_removed, http::with_default);
  v.field("input", x.input);
}
inline std::string_view schema_name(const ChangeFields*) { return "CalculationChange"; }

struct CalculationView {
  std::string id;
  std::int64_t version = 1;
  std::int64_t latest_version = 1;
  CalculationKind kind = CalculationKind::break_even;
  std::string name;
  bool is_shared = false;
  bool is_own = false;
  std::string owner_name;
  std::string branch_id;
  std::string branch_name;
  base::Instant changed_at = http::blank<base::Instant>();
  RawJson input;
};
template <class V>
void describe(V& v, CalculationView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("latest_version", x.latest_version);
  v.field("kind", x.kind);
  v.field("name", x.name);
  v.field("is_shared", x.is_shared);
  v.field("is_own", x.is_own);
  v.field("owner_name", x.owner_name);
  v.field("branch_id", x.branch_id);
  v.field("branch_name", x.branch_name);
  v.field("changed_at", x.changed_at);
  v.field("input", x.input);
}
inline std::string_view schema_name(const CalculationView*) { return "Calculation"; }

template <class V>
void describe(V& v, KeptPrior& x) {
  v.field("calculation_id", x.calculation_id);
  v.field("version", x.version);
  v.field("calculation_name", x.calculation_name);
  v.field("name", x.name);
  v.field("source", x.source);
  v.field("mean", x.mean);
  v.field("sd", x.sd);
}
inline std::string_view schema_name(const KeptPrior*) { return "KeptPrior"; }

struct ExampleView {
  CalculationKind kind = CalculationKind::break_even;
  std::string name;
  RawJson input;
};
template <class V>
void describe(V& v, ExampleView& x) {
  v.field("kind", x.kind);
  v.field("name", x.name);
  v.field("input", x.input);
}
inline std::string_view schema_name(const ExampleView*) { return "CalculationExample"; }

template <class Item>
struct ListView {
  std::vector<Item> items;
};
template <class V, class Item>
void describe(V& v, ListView<Item>& x) {
  v.field("items", x.items);
}

}  // namespace calculations
