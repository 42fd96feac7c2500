#pragma once

#include "base/names.h"
#include "imports/import_actions.h"
#include "people/person_json.h"
#include "platform/http/json.h"

namespace imports {

struct ColumnView {
  int index = 0;
  std::string heading;
  std::vector<std::string> sample;
};
template <class V>
void describe(V& v, ColumnView& x) {
  v.field("index", x.index);
  v.field("heading", x.heading);
  v.field("sample", x.sample);
}
inline std::string_view schema_name(const ColumnView*) { return "ImportColumn"; }

struct CountsView {
  int is_new = 0;
  int match = 0;
  int error = 0;
  int skip = 0;
};
template <class V>
void describe(V& v, CountsView& x) {
  v.field("new", x.is_new);
  v.field("match", x.match);
  v.field("error", x.error);
  v.field("skip", x.skip);
}
inline std::string_view schema_name(const CountsView*) { return "ImportCounts"; }

struct PreviewCountsView {
  CountsView counts;
  int already_here = 0;
};
template <class V>
void describe(V& v, PreviewCountsView& x) {
  describe(v, x.counts);
  v.field("already_here", x.already_here);
}
inline std::string_view schema_name(const PreviewCountsView*) { return "ImportPreviewCounts"; }

struct MappedView {
  PreviewCountsView counts;
};
template <class V>
void describe(V& v, MappedView& x) {
  v.field("counts", x.counts);
}

struct ProblemView {
  std::string column;
  std::string rule;
  std::map<std::string, std::string> params;
};
template <class V>
void describe(V& v, ProblemView& x) {
  v.field("column", x.column);
  v.field("rule", x.rule);
  v.field("params", x.params);
}

struct RowView {
  int row_number = 0;
  RowState state = RowState::is_new;
  std::string name;
  std::optional<Decision> decision;
  std::optional<people::PersonRowView> matched_person;
  std::optional<SameAs> same_as;
  std::vector<ProblemView> problems;
  std::map<std::string, std::string> values;
};
template <class V>
void describe(V& v, RowView& x) {
  v.field("row_number", x.row_number);
  v.field("state", x.state);
  v.field("name", x.name);
  v.field("decision", x.decision);
  v.field("matched_person", x.matched_person);
  v.field("same_as", x.same_as);
  v.field("problems", x.problems);
  v.field("values", x.values);
}
inline std::string_view schema_name(const RowView*) { return "ImportRow"; }
RowView view_of(const AssessedRow& row);

struct RunView {
  std::string id;
  std::string file_name;
  base::Instant imported_at = http::blank<base::Instant>();
  std::string staff_name;
  std::string unit_name;
  CountsView counts;
  std::string state;
};
template <class V>
void describe(V& v, RunView& x) {
  v.field("id", x.id);
  v.field("file_name", x.file_name);
  v.field("imported_at", x.imported_at);
  v.field("staff_name", x.staff_name);
  v.field("unit_name", x.unit_name);
  v.field("counts", x.counts);
  v.field("state", x.state);
}
inline std::string_view schema_name(const RunView*) { return "Import"; }
RunView view_of(const ImportRun& run);

struct PreviewView {
  std::string id;
  std::string file_name;
  std::vector<std::string> sheets;
  std::string sheet;
  std::string encoding;
  std::string delimiter;
  int header_row = 1;
  std::vector<ColumnView> columns;
  int row_count = 0;
  std::map<std::string, std::string> suggested_mapping;
  std::vector<RunView> earlier_imports;  // of the very same file
};
template <class V>
void describe(V& v, PreviewView& x) {
  v.field("id", x.id);
  v.field("file_name", x.file_name);
  v.field("sheets", x.sheets);
  v.field("sheet", x.sheet);
  v.field("encoding", x.encoding);
  v.field("delimiter", x.delimiter);
  v.field("header_row", x.header_row);
  v.field("columns", x.columns);
  v.field("row_count", x.row_count);
  v.field("suggested_mapping", x.suggested_mapping);
  v.field("earlier_imports", x.earlier_imports);
}
inline std::string_view schema_name(const PreviewView*) { return "ImportPreview"; }
PreviewView view_of(const OpenedPreview& opened, const std::vector<ImportRun>& earlier);

}  // namespace imports
