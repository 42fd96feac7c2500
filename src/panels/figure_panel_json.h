// The JSON shapes of panels, the same for every page of figures.
#pragma once

#include "panels/figure_panel.h"
#include "platform/http/json.h"

namespace panels {

template <class V>
void describe(V& v, FigureColumn& x) {
  v.field("column", x.column);
  v.field("group", x.group);
  v.field("label", x.label);
  v.field("unit", x.unit);
  v.field("missing", x.missing);
}
inline std::string_view schema_name(const FigureColumn*) { return "FigureColumn"; }

// Values in the column's unit; a cell without one is null.
struct FigureLineView {
  std::string key;
  std::string label;
  std::vector<std::optional<double>> values;
  bool is_total = false;
  std::string note;
};
template <class V>
void describe(V& v, FigureLineView& x) {
  v.field("key", x.key);
  v.field("label", x.label);
  v.field("values", x.values);
  v.field("is_total", x.is_total);
  v.field("note", x.note);
}
inline std::string_view schema_name(const FigureLineView*) { return "FigureLine"; }

struct FigureTableView {
  std::string key;
  std::string caption;
  std::string head;
  std::vector<FigureColumn> columns;
  std::vector<FigureLineView> lines;
  bool opens = false;
  std::string hidden_mark;  // stands for a count that is null because it is not shown
};
template <class V>
void describe(V& v, FigureTableView& x) {
  v.field("key", x.key);
  v.field("caption", x.caption);
  v.field("head", x.head);
  v.field("columns", x.columns);
  v.field("lines", x.lines);
  v.field("opens", x.opens);
  v.field("hidden_mark", x.hidden_mark);
}
inline std::string_view schema_name(const FigureTableView*) { return "FigureTable"; }

struct FigurePanelView {
  std::string key;
  std::string title;
  std::string says;
  std::vector<std::string> warnings;
  std::string definition;
  std::vector<std::string> notes;
  std::string drawing;  // SVG
  std::vector<FigureTableView> tables;
};
template <class V>
void describe(V& v, FigurePanelView& x) {
  v.field("key", x.key);
  v.field("title", x.title);
  v.field("says", x.says);
  v.field("warnings", x.warnings);
  v.field("definition", x.definition);
  v.field("notes", x.notes);
  v.field("drawing", x.drawing);
  v.field("tables", x.tables);
}
inline std::string_view schema_name(const FigurePanelView*) { return "FigurePanel"; }

FigurePanelView view_of(FigurePanel panel);

}  // namespace panels
