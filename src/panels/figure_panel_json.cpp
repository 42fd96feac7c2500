#include "panels/figure_panel_json.h"

namespace panels {

FigurePanelView view_of(FigurePanel panel) {
  FigurePanelView out{std::move(panel.key),
                      std::move(panel.title),
                      std::move(panel.says),
                      std::move(panel.warnings),
                      std::move(panel.definition),
                      std::move(panel.notes),
                      std::move(panel.drawing),
                      {}};
  for (auto& table : panel.tables) {
    FigureTableView view{
        std::move(table.key), std::move(table.caption),    std::move(table.head), table.columns, {},
        table.opens,          std::move(table.hidden_mark)};
    for (auto& line : table.lines) {
      FigureLineView row{std::move(line.key), std::move(line.label), {}, line.is_total, std::move(line.note)};
      for (size_t i = 0; i < line.values.size(); ++i) {
        const auto& value = line.values[i];
        row.values.push_back(value ? std::optional(shown_value(*value, table.columns[i].unit)) : std::nullopt);
      }
      view.lines.push_back(std::move(row));
    }
    out.tables.push_back(std::move(view));
  }
  return out;
}

}  // namespace panels
