// The JSON shapes of an edition of tables and of what may be published of it.
#pragma once

#include "analysis/suppression.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, Condition& x) {
  v.text("variable", x.variable, {.min = 1});
  v.text("value", x.value, {.min = 1});
}
inline std::string_view schema_name(const Condition*) { return "Condition"; }

template <class V>
void describe(V& v, Dimension& x) {
  v.text("variable", x.variable, {.min = 1});
  v.text("categories", x.categories, {.min = 1});
  v.field("total", x.total);
}
inline std::string_view schema_name(const Dimension*) { return "Dimension"; }

template <class V>
void describe(V& v, TableCell& x) {
  v.text("values", x.values, {.min = 1, .max_items = 3});
  v.field("count", x.count);
  v.field("suppressed", x.suppressed, http::with_default);
  v.field("people", x.people, http::with_default);
}

template <class V>
void describe(V& v, CountTable& x) {
  v.text("name", x.name, {.min = 1});
  v.list("conditions", x.conditions, {.max = 20}, http::with_default);
  v.list("dimensions", x.dimensions, {.max = 3});
  v.list("cells", x.cells, {.max = kEditionCellsMax});
}
inline std::string_view schema_name(const CountTable*) { return "CountTable"; }

template <class V>
void describe(V& v, CellRelation& x) {
  v.list("whole", x.whole, {.max = 20});
  v.list("parts", x.parts, {.max = 1000});
}

template <class V>
void describe(V& v, ImpliedPeople& x) {
  v.list("cell", x.cell, {.max = 20});
  v.field("people", x.people);
}
inline std::string_view schema_name(const ImpliedPeople*) { return "ImpliedPeople"; }

template <class V>
void describe(V& v, Edition& x) {
  v.field("threshold", x.threshold);
  v.field("zeros_are_small", x.zeros_are_small);
  v.list("tables", x.tables, {.max = kEditionTablesMax});
  v.list("earlier", x.earlier, {.max = kEditionTablesMax}, http::with_default);
  v.list("relations", x.relations, {.max = kEditionCellsMax}, http::with_default);
  v.list("people", x.people, {.max = kEditionCellsMax}, http::with_default);
}

template <class V>
void describe(V& v, PublishedCell& x) {
  v.field("values", x.values);
  v.field("count", x.count);
  v.field("lower", x.lower);
  v.field("upper", x.upper);
}

template <class V>
void describe(V& v, PublishedTable& x) {
  v.field("name", x.name);
  v.field("conditions", x.conditions);
  v.field("dimensions", x.dimensions);
  v.field("cells", x.cells);
}

template <class V>
void describe(V& v, PublishedEdition& x) {
  v.field("threshold", x.threshold);
  v.field("cells", x.cells);
  v.field("suppressed", x.suppressed);
  v.field("unproven", x.unproven);
  v.field("tables", x.tables);
}

}  // namespace analysis
