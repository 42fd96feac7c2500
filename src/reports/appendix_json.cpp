#include "reports/appendix_json.h"

namespace reports {

namespace {

SplitView view_of(const analysis::Split& split) { return {split.total, split.women, split.men, split.unknown}; }

void put(http::Change<int>& count, http::Change<double>& share, const analysis::Figure& figure) {
  count = {true, figure.count};
  if (figure.share_tenths) share = {true, *figure.share_tenths / 10.0};
}

CellView cell_of(const analysis::Row& row, analysis::Figure analysis::Figures::*group) {
  CellView cell;
  http::Change<double> no_share;
  if (row.count) put(cell.count, cell.share_percent, (*row.count).*group);
  if (row.spells) put(cell.participations, no_share, (*row.spells).*group);
  if (row.before) put(cell.before, cell.before_share_percent, (*row.before).*group);
  if (row.after) put(cell.after, cell.after_share_percent, (*row.after).*group);
  return cell;
}

RowView view_of(const analysis::Row& row) {
  return {row.key, cell_of(row, &analysis::Figures::total), cell_of(row, &analysis::Figures::women),
          cell_of(row, &analysis::Figures::men)};
}

std::optional<double> from_tenths(const std::optional<int>& tenths) {
  if (!tenths) return std::nullopt;
  return *tenths / 10.0;
}

PanelView view_of(const analysis::Panel& panel, const AppendixReport& report) {
  PanelView view;
  view.key = panel.key;
  view.population = view_of(panel.participants);
  view.participations = view_of(panel.spells);
  view.excluded = {panel.excluded.ended_unmeasured.total, panel.excluded.consent_withdrawn.total,
                   panel.excluded.registered_in_error.total};
  if (panel.without_measurement) {
    view.without_measurement =
        UnmeasuredView{panel.without_measurement->at_start.total, panel.without_measurement->at_end.total};
  }
  if (panel.days) {
    view.days = DaysView{from_tenths(panel.days->total.median_tenths), from_tenths(panel.days->total.mean_tenths)};
  }
  if (panel.age_by_year_only) view.age_by_year_only = panel.age_by_year_only->total;
  for (const auto& row : panel.rows) view.rows.push_back(view_of(row));
  if (panel.total) view.total = view_of(*panel.total);
  const auto comment = report.comments.find(panel.key);
  if (comment != report.comments.end()) view.comment = {comment->second.body, comment->second.version};
  return view;
}

}  // namespace

AppendixView view_of(const AppendixReport& report) {
  AppendixView view{{report.unit.unit.id.str(), report.unit.unit.name, report.unit.unit.kind},
                    report.appendix.from, report.appendix.to, report.appendix.definition_version,
                    view_of(report.appendix.anonymous), report.appendix.without_consent, {}};
  for (const auto& panel : report.appendix.panels) view.panels.push_back(view_of(panel, report));
  return view;
}

}  // namespace reports
