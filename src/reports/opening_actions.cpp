#include "reports/opening_actions.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "parties/code_list_store.h"
#include "record/record_store.h"
#include "reports/national_report.h"
#include "reports/opening_rows_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;
using outcomes::OpenedRow;

std::vector<OpenedRow> read_rows(record::Work& work, const base::HolderId& branch,
                                 const std::vector<std::string>& ids) {
  auto out = outcomes::list_opened(work.session(), work.municipality_id(), branch, ids);
  std::sort(out.begin(), out.end(), [](const OpenedRow& a, const OpenedRow& b) {
    return std::tie(a.name_sort, a.starts_on, a.participation_id) <
           std::tie(b.name_sort, b.starts_on, b.participation_id);
  });
  return out;
}

// The latest begun, where there are more than can be shown.
std::vector<size_t> shown_of(const Columns& columns, std::vector<size_t> rows) {
  if (rows.size() > kOpenedMax) {
    std::sort(rows.begin(), rows.end(), [&](size_t a, size_t b) {
      return std::pair(columns.starts_on[b], b) < std::pair(columns.starts_on[a], a);
    });
    rows.resize(kOpenedMax);
  }
  return rows;
}

std::vector<std::string> ids_of(const Columns& columns, const std::vector<size_t>& rows) {
  std::vector<std::string> ids;
  for (const size_t row : rows) ids.push_back(columns.id.text(row));
  return ids;
}

// Of the place, whatever their days: who left the population stands here too.
std::vector<size_t> changed_since(record::Work& work, const Columns& columns, const FigureAsked& asked) {
  std::set<std::string> people;
  for (const auto& entry : record::recorded_since(work.session(), work.municipality_id(), asked.read_at)) {
    if (changes_figure(asked, entry.subject_type)) people.insert(entry.person_id.str());
  }
  const auto unit = columns.units.find(asked.figures.unit_id);
  std::vector<size_t> rows;
  for (const auto& person : people) {
    for (const bool is_anonymous : {false, true}) {
      const auto theirs = analysis::rows_of(columns, person, is_anonymous);
      for (size_t row = theirs.first; row < theirs.last; ++row) {
        if (asked.figures.unit_id.empty() || (unit && columns.unit[row] == *unit)) rows.push_back(row);
      }
    }
  }
  return shown_of(columns, std::move(rows));
}

}  // namespace

base::Result<OpenedFigure> open_figure(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                       const FigureAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked.figures));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::list, "figure"));
  const auto found = registers.of(work, place.branch_id);
  const Columns& columns = found->columns;
  TRY_ASSIGN(const auto found_rows,
             rows_of_figure({work, viewer, *found, registers.templates(), place, asked}));
  std::set<std::uint32_t> people;
  for (const size_t row : found_rows.rows) people.insert(columns.participant[row]);
  const auto shown = shown_of(columns, found_rows.rows);
  OpenedFigure out{place.name,
                   read_rows(work, place.branch_id, ids_of(columns, shown)),
                   static_cast<int>(found_rows.rows.size()),
                   static_cast<int>(people.size()),
                   work.today(),
                   (found_rows.hash.empty() ? found->hash : found_rows.hash) == asked.register_hash,
                   {},
                   details_of(columns, shown),
                   {found_rows.goal_name, found_rows.tags, {}, PlaceNames(work).units()}};
  out.names.by_id.insert(found_rows.names.begin(), found_rows.names.end());
  if (asked.cell.panel.starts_with(kNationalPanel)) {
    out.names.own_codes = parties::own_codes_of(work.session(), work.municipality_id(), place.branch_id).local;
  }
  if (!out.is_same_register) {
    const auto changed = changed_since(work, columns, asked);
    out.changed_since = read_rows(work, place.branch_id, ids_of(columns, changed));
    out.details.merge(details_of(columns, changed));
  }
  return out;
}

}  // namespace reports
