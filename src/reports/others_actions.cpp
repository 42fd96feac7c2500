#include "reports/others_actions.h"

#include <algorithm>

#include "base/text.h"
#include "reports/figures_place.h"
#include "reports/national_actions.h"
#include "reports/open_figure_store.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "open_figures";

base::Result<std::vector<OpenRow>> assessed(record::Work& work, const base::HolderId& branch, base::Date source_on,
                                            const std::string& bytes) {
  auto table = platform::read_table(bytes);
  if (!table.has_value()) {
    auto error = table.error();
    if (error.violations.empty()) return base::invalid("file", error.rule);
    for (auto& one : error.violations) one.field = "file";
    return error;
  }
  TRY_ASSIGN(auto rows, read_open_rows(*table));
  assess(rows, latest_of(kept_figures(work.session(), work.municipality_id(), branch)), source_on);
  return rows;
}

// A year without a template is left out.
base::Result<ComputedBeside> computed_beside(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                             const base::HolderId& branch, const std::vector<KeptFigure>& figures,
                                             const std::string& measure) {
  ComputedBeside out{measure, {}};
  for (const int year : years_beside(figures, measure, work.today())) {
    const auto first = base::Date::from_ymd(year, 1, 1).value(), last = base::Date::from_ymd(year, 12, 31).value();
    if (!template_on(registers.templates(), last).has_value()) continue;
    TRY_ASSIGN(const auto sheet, make_national(work, viewer, registers,
                                               {{}, branch.str(), first, std::min(last, work.today())}));
    if (!sheet.found || sheet.people() == 0) continue;
    const auto& all = sheet.found->total;
    out.years.push_back({year, all.people, *all.least_share, *all.most_share, *all.own_share});
  }
  return out;
}

}  // namespace

base::Result<OthersSheet> make_others(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                      const base::HolderId& branch, const std::string& beside) {
  TRY_ASSIGN(const auto place, find_place(work, {{}, branch.str(), work.today(), work.today()}));
  TRY(sharing::admit_statistics(work, viewer, branch, kSubject));
  OthersSheet out{place.name,
                  work.municipality_id().str(),
                  latest_of(kept_figures(work.session(), work.municipality_id(), branch)),
                  list_open_imports(work.session(), work.municipality_id(), branch),
                  sharing::decide_publication(viewer, branch).is_allowed,
                  work.now()};
  if (sharing::decide_figures(viewer, branch).is_allowed) out.comparable = comparable_measures(out.figures);
  if (std::find(out.comparable.begin(), out.comparable.end(), beside) == out.comparable.end()) return out;
  TRY_ASSIGN(out.computed, computed_beside(work, viewer, registers, branch, out.figures, beside));
  return out;
}

base::Result<std::vector<OpenRow>> preview_open_figures(record::Work& work, const sharing::Viewer& viewer,
                                                        const base::HolderId& branch, base::Date source_on,
                                                        const std::string& bytes) {
  TRY(sharing::admit_publication(work, viewer, branch, kSubject));
  return assessed(work, branch, source_on, bytes);
}

base::Result<std::string> import_open_figures(record::Work& work, const sharing::Viewer& viewer,
                                              const base::HolderId& branch, const std::string& source,
                                              base::Date source_on, const std::string& bytes) {
  TRY(sharing::admit_publication(work, viewer, branch, kSubject));
  TRY_ASSIGN(const auto rows, assessed(work, branch, source_on, bytes));
  const OpenCounts counts = count(rows);
  const OpenImport made{work.new_id<base::EntryId>().str(),
                        1,
                        branch,
                        base::tidy_line(source),
                        source_on,
                        counts.added,
                        counts.replaced,
                        false,
                        work.now(),
                        work.actor_id()};
  TRY(check(made, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  insert_open_import(work.session(), work.municipality_id(), made, rows, entry_id);
  work.write_as(entry_id, imported_deed(made, work.today()));
  return made.id;
}

base::Status take_back_open_figures(record::Work& work, const sharing::Viewer& viewer, const std::string& id) {
  const auto found = find_open_import(work.session(), work.municipality_id(), id);
  if (!found) return base::Error{base::ErrorCode::not_found, "open_figures.unknown", {}};
  TRY(sharing::admit_publication(work, viewer, found->holder_id, kSubject));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!take_back_open_import(work.session(), work.municipality_id(), id, entry_id)) {
    return base::Error{base::ErrorCode::conflict, "open_figures.taken_back", {}};
  }
  work.write_as(entry_id, taken_back_deed(*found, work.today()));
  return base::done();
}

}  // namespace reports
