// The JSON shapes of how few are alike in a data set.
#pragma once

#include "analysis/anonymity.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, BroaderValue& x) {
  v.text("value", x.value);
  v.text("broader", x.broader);
}

template <class V>
void describe(V& v, Generalisation& x) {
  v.text("column", x.column, {.min = 1});
  v.list("values", x.values, {.max = 100'000});
}

template <class V>
void describe(V& v, Classes& x) {
  v.field("classes", x.classes);
  v.field("smallest", x.smallest);
  v.field("rows_below", x.rows_below);
  v.field("share_below", x.share_below);
}
inline std::string_view schema_name(const Classes*) { return "Classes"; }

template <class V>
void describe(V& v, ClassSize& x) {
  v.field("size", x.size);
  v.field("classes", x.classes);
}

template <class V>
void describe(V& v, Gain& x) {
  v.field("classes", x.classes);
  v.field("gain", x.gain);
}
inline std::string_view schema_name(const Gain*) { return "Gain"; }

template <class V>
void describe(V& v, ColumnContribution& x) {
  v.field("column", x.column);
  v.field("values", x.values);
  v.field("left_out", x.left_out);
  v.field("generalised", x.generalised);
}

template <class V>
void describe(V& v, Diversity& x) {
  v.field("values", x.values);
  v.field("distinct", x.distinct);
  v.field("entropy", x.entropy);
  v.field("rows_of_one_value", x.rows_of_one_value);
}

template <class V>
void describe(V& v, Anonymity& x) {
  v.field("rows", x.rows);
  v.field("classes", x.classes);
  v.field("sizes", x.sizes);
  v.field("columns", x.columns);
  v.field("diversity", x.diversity);
}

}  // namespace analysis

namespace compute {

struct DataRow {
  std::vector<std::string> values;
};
template <class V>
void describe(V& v, DataRow& x) {
  v.text("values", x.values, {.max_items = analysis::kAnonymityColumnsMax});
}

struct AnonymityInput {
  analysis::DataSet data;
  std::vector<DataRow> rows;
};
template <class V>
void describe(V& v, AnonymityInput& x) {
  v.field("threshold", x.data.threshold);
  v.text("columns", x.data.columns, {.min = 1, .max_items = analysis::kAnonymityColumnsMax});
  v.text("sensitive", x.data.sensitive, {.min = 1});
  v.list("generalisations", x.data.generalisations, {.max = analysis::kAnonymityColumnsMax}, http::with_default);
  v.list("rows", x.rows, {.max = 1'000'000});
}

inline base::Result<analysis::Anonymity> anonymity(const AnonymityInput& input) {
  analysis::DataSet data = input.data;
  for (const DataRow& row : input.rows) data.rows.push_back(row.values);
  return analysis::anonymity(data);
}

}  // namespace compute
