#include "reports/open_figures.h"

#include <algorithm>
#include <map>
#include <tuple>

#include "base/names.h"

namespace reports {

namespace {

auto key_of(const OpenFigure& one) { return std::tie(one.measure, one.area_code, one.population, one.period); }
using Key = std::tuple<std::string, std::string, std::string, std::string>;

record::Deed deed_of(const OpenImport& made, const char* kind, base::Date today) {
  record::NewEntry entry{{}, kind, "open_figure_import", made.id, made.holder_id, {}, {}, {}, today, {}, {},
                         {}, {}};
  record::note_change(entry.changes, "figure_source", "report", {}, made.source);
  record::note_change(entry.changes, "figure_source_on", "report", {}, made.source_on.str());
  return {std::move(entry), {}, {}};
}

}  // namespace

void assess(std::vector<OpenRow>& rows, const std::vector<KeptFigure>& shown, base::Date source_on) {
  std::map<Key, const KeptFigure*> by_key;
  for (const auto& one : shown) by_key.emplace(key_of(one.figure), &one);
  for (auto& row : rows) {
    if (row.state == OpenState::error) continue;
    const auto found = by_key.find(key_of(row.figure));
    if (found == by_key.end()) continue;
    const auto& there = *found->second;
    const bool is_same = there.figure.value_thousandths == row.figure.value_thousandths &&
                         there.figure.unit == row.figure.unit && there.figure.area_name == row.figure.area_name;
    row.state = is_same                       ? OpenState::already_here
                : source_on < there.source_on ? OpenState::older
                                              : OpenState::replaces;
  }
}

OpenCounts count(const std::vector<OpenRow>& rows) {
  OpenCounts out;
  for (const auto& row : rows) {
    out.added += row.state == OpenState::is_new;
    out.replaced += row.state == OpenState::replaces;
    out.already_here += row.state == OpenState::already_here;
    out.older += row.state == OpenState::older;
    out.errors += row.state == OpenState::error;
  }
  return out;
}

std::vector<KeptFigure> latest_of(std::vector<KeptFigure> kept) {
  std::map<Key, KeptFigure> latest;
  for (auto& one : kept) {
    const Key key = key_of(one.figure);
    const auto found = latest.find(key);
    if (found == latest.end()) {
      latest.emplace(key, std::move(one));
    } else if (std::tie(found->second.source_on, found->second.imported_at) <
               std::tie(one.source_on, one.imported_at)) {
      found->second = std::move(one);
    }
  }
  std::vector<KeptFigure> out;
  for (auto& [key, one] : latest) out.push_back(std::move(one));
  return out;
}

base::Status check(const OpenImport& made, base::Date today) {
  std::vector<base::Violation> out;
  if (made.source.empty()) out.push_back({"source", "field.required", {}});
  if (made.source_on > today) out.push_back({"source_on", "date.in_future", {}});
  if (made.added + made.replaced == 0) out.push_back({"file", "open_figures.nothing_new", {}});
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

record::Deed imported_deed(const OpenImport& made, base::Date today) {
  auto out = deed_of(made, "open_figures_imported", today);
  record::note_change(out.entry.changes, "added", "report", {}, std::to_string(made.added));
  record::note_change(out.entry.changes, "replaced", "report", {}, std::to_string(made.replaced));
  return out;
}

record::Deed taken_back_deed(const OpenImport& made, base::Date today) {
  return deed_of(made, "open_figures_taken_back", today);
}

}  // namespace reports
