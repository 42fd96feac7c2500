#include "reports/release_actions.h"

#include <set>

#include "base/text.h"
#include "parties/parameter_store.h"
#include "platform/system/crypto.h"
#include "reports/drawn_order.h"
#include "reports/figures_place.h"
#include "reports/release_document.h"
#include "reports/release_store.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;

// What is asked of whom, found and counted.
struct Prepared {
  Place place;
  analysis::AppendixQuery query;
  ReleaseChoice choice;
  Columns columns;  // units by name
  std::string register_hash;
  Releasable from;
  ReleaseCheck check;
};

void name_units(record::Work& work, Columns& columns) {
  const PlaceNames names(work);
  for (auto& code : columns.units.codes) {
    if (const auto* unit = names.unit(code)) code = unit->name;
  }
}

base::Result<Prepared> prepare(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                               const FiguresAsked& asked, const std::string& columns, sharing::Act act) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_release(work, viewer, place.branch_id, act, "data_release"));
  TRY_ASSIGN(auto query, query_of(asked));
  TRY_ASSIGN(auto choice, choice_of(columns));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(const auto standing, analysis::standing_in(found->columns, query.population));
  Prepared out{place, std::move(query), std::move(choice), found->columns, found->hash, {}, {}};
  name_units(work, out.columns);
  out.from = releasable(out.columns, standing);
  const int threshold = parties::parameter_on(work.session(), work.municipality_id(), place.branch_id,
                                              parties::Parameter::release_alike_people, work.today());
  out.check = check_release(out.columns, out.from, out.query, out.choice, threshold);
  return out;
}

DataRelease release_of(record::Work& work, const sharing::Viewer& viewer, const Prepared& x,
                       const NewRelease& wanted) {
  DataRelease out;
  out.id = work.new_id<base::EntryId>().str();
  out.holder_id = x.place.branch_id;
  out.unit_id = wanted.asked.unit_id;
  out.place_name = x.place.name;
  out.question = question_of(wanted.asked);
  out.columns = text_of(x.choice);
  out.purpose = base::tidy_text(wanted.purpose);
  out.recipient = base::tidy_line(wanted.recipient);
  out.threshold = x.check.threshold;
  out.left_out_people = x.check.left_out_people;
  out.register_hash = x.register_hash;
  out.made_at = work.now();
  out.made_by = viewer.staff_id;
  // A decision that nobody needed is none: nobody was below.
  const bool is_overridden = !wanted.decision.empty() && x.check.people_below > 0;
  if (is_overridden) out.decision = base::tidy_text(wanted.decision);
  out.suppressed_people = is_overridden ? 0 : x.check.people_below;
  out.suppressed_participations = is_overridden ? 0 : x.check.rows_below;
  out.people = x.check.people - out.suppressed_people;
  out.participations = x.check.rows - out.suppressed_participations;
  out.smallest = is_overridden ? x.check.smallest : x.check.kept_smallest;
  return out;
}

}  // namespace

base::Result<ReleasePreview> preview_release(record::Work& work, const sharing::Viewer& viewer,
                                             Registers& registers, const FiguresAsked& asked,
                                             const std::string& columns) {
  TRY_ASSIGN(auto found, prepare(work, viewer, registers, asked, columns, sharing::Act::count));
  return ReleasePreview{found.place.name, std::move(found.choice), std::move(found.check)};
}

base::Result<ReleasedFile> release_data(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const NewRelease& wanted) {
  TRY_ASSIGN(const auto found,
             prepare(work, viewer, registers, wanted.asked, wanted.columns, sharing::Act::export_rows));
  TRY(check_release_words(wanted.purpose, wanted.recipient, wanted.decision));
  ReleasedFile out{release_of(work, viewer, found, wanted), {}};
  auto& release = out.release;
  if (release.people == 0) return base::invalid("columns", "release.nobody_left");
  const bool is_whole = release.suppressed_people == 0;
  const auto rows = drawn_order(found.columns, is_whole ? found.from.rows : found.check.kept_rows,
                                work.new_id<base::EntryId>().str());
  const ReleaseContent content{release, wanted.asked, found.query, found.choice, found.columns, rows};
  out.bytes = platform::write_zip(release_files(content, wanted.language));
  release.file_sha256 = platform::to_hex(platform::sha256(out.bytes));
  release.file_bytes = static_cast<std::int64_t>(out.bytes.size());
  const auto entry_id = work.new_id<base::EntryId>();
  insert_release(work.session(), work.municipality_id(), release, entry_id);
  work.write_as(entry_id, released(release, work.today()));
  return out;
}

base::Result<std::vector<ReleaseLogged>> list_releases(record::Work& work, const sharing::Viewer& viewer) {
  std::vector<ReleaseLogged> out;
  std::set<base::HolderId> branches;
  for (const auto& held : viewer.roles) branches.insert(held.branch_id);
  bool is_reader = false;
  for (const auto& branch : branches) {
    if (!sharing::admit_release_log(work, viewer, branch, "data_releases").has_value()) continue;
    is_reader = true;
    for (auto& release : releases_of(work.session(), work.municipality_id(), branch))
      out.push_back(std::move(release));
  }
  if (!is_reader) return base::Error{base::ErrorCode::forbidden, std::string(sharing::kNotReleaseReader), {}};
  return out;
}

base::Result<ReleaseLogged> find_one_release(record::Work& work, const sharing::Viewer& viewer,
                                             const std::string& id) {
  auto found = find_release(work.session(), work.municipality_id(), id);
  if (!found) return base::Error{base::ErrorCode::not_found, "release.unknown", {}};
  TRY(sharing::admit_release_log(work, viewer, found->release.holder_id, "data_release"));
  return std::move(*found);
}

}  // namespace reports
