#include "reports/edition_actions.h"

#include <algorithm>

#include "parties/parameter_store.h"
#include "parties/party_store.h"
#include "reports/edition_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

constexpr const char* kSubject = "statistics_edition";

analysis::Edition beside(record::Work& work, analysis::Publication publication, const StatisticsEdition& edition,
                         const std::vector<StatisticsEdition>& earlier) {
  analysis::Edition out{edition.threshold,
                        false,
                        std::move(publication.tables),
                        {},
                        std::move(publication.relations),
                        std::move(publication.people)};
  const auto kept = edition_tables_of(work.session(), work.municipality_id(), edition.unit_id);
  for (const auto& one : earlier) {
    for (auto& table : tables_from(kept.at(one.id))) {
      out.earlier.push_back(std::move(table));
    }
  }
  auto tables = out.tables;
  tables.insert(tables.end(), out.earlier.begin(), out.earlier.end());
  auto all = earlier;
  all.push_back(edition);
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.from < b.from; });
  for (size_t i = 1; i < all.size(); ++i) {
    for (auto& relation :
         analysis::continuing(edition.unit_id.str(), all[i - 1].period(), all[i].period(), tables)) {
      out.relations.push_back(std::move(relation));
    }
  }
  return out;
}

// The reader knows no tables by their numbers.
base::Error refused(const base::Error& error) {
  for (const auto& violation : error.violations) {
    if (violation.rule == "suppression.deduced_before" || violation.rule == "suppression.not_publishable") {
      return {base::ErrorCode::conflict, "edition.gives_away", {}};
    }
  }
  return error;
}

}  // namespace

base::Result<EditionSheet> preview_edition(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const AppendixQuery& asked) {
  TRY_ASSIGN(const auto unit, find_unit(work, asked.unit_id));
  const auto& branch = unit.unit.branch_id;
  TRY(sharing::admit_publication(work, viewer, branch, kSubject));
  const auto published = editions_of(work.session(), work.municipality_id(), asked.unit_id);
  TRY(check_publishing(asked.from, asked.to, published, work.today()));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, branch);
  const auto earlier = linked({asked.from, asked.to}, published);
  StatisticsEdition edition{{},
                            1,
                            branch,
                            asked.unit_id,
                            unit.unit.name,
                            asked.from,
                            asked.to,
                            asked.month_bands,
                            asked.age_bands,
                            parties::parameter_on(work.session(), work.municipality_id(), branch,
                                                  parties::Parameter::publication_people_min, work.today()),
                            analysis::kPublicationDefinitionVersion,
                            found->hash,
                            work.now(),
                            viewer.staff_id};
  // A period that goes on from another keeps what the other promised.
  if (!earlier.empty()) {
    edition.threshold = std::min_element(earlier.begin(), earlier.end(), [](const auto& a, const auto& b) {
                          return a.threshold < b.threshold;
                        })->threshold;
  }
  TRY_ASSIGN(const auto publication, analysis::publication_of(found->columns, query, asked.unit_id.str()));
  const auto result = analysis::publish(beside(work, publication, edition, earlier));
  if (!result) return refused(result.error());
  return EditionSheet{std::move(edition), viewer.name, as_published(publication, *result), true};
}

base::Result<std::string> publish_edition(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const AppendixQuery& asked, const std::string& previewed) {
  TRY_ASSIGN(auto sheet, preview_edition(work, viewer, registers, asked));
  if (!previewed.empty() && previewed != sheet.edition.register_hash) {
    return base::Error{base::ErrorCode::conflict, "edition.changed_since_preview", {}};
  }
  sheet.edition.id = work.new_id<base::EntryId>().str();
  const auto entry_id = work.new_id<base::EntryId>();
  insert_edition(work.session(), work.municipality_id(), sheet.edition, tables_json(sheet.tables), entry_id);
  work.write_as(entry_id, published(sheet.edition, work.today()));
  return sheet.edition.id;
}

Editions list_editions(record::Work& work, const sharing::Viewer& viewer) {
  Editions out;
  for (const auto& branch : sharing::statistics_branches(viewer)) {
    if (!sharing::admit_statistics(work, viewer, branch, kSubject)) continue;
    for (auto& one : editions_of(work.session(), work.municipality_id(), branch))
      out.items.push_back(std::move(one));
    if (sharing::decide_publication(viewer, branch).is_allowed) out.may_publish = true;
  }
  return out;
}

base::Result<EditionSheet> find_edition_sheet(record::Work& work, const sharing::Viewer& viewer,
                                              const std::string& id) {
  auto found = find_edition(work.session(), work.municipality_id(), id);
  if (!found) return base::Error{base::ErrorCode::not_found, "edition.unknown", {}};
  TRY(sharing::admit_statistics(work, viewer, found->holder_id, kSubject));
  const auto staff = parties::find_staff(work.session(), work.municipality_id(), found->published_by);
  EditionSheet out{*found,
                   staff ? staff->name : std::string(),
                   {},
                   sharing::decide_publication(viewer, found->holder_id).is_allowed};
  if (!found->withdrawn_on) out.tables = tables_from(edition_tables(work.session(), work.municipality_id(), id));
  return out;
}

base::Status withdraw(record::Work& work, const sharing::Viewer& viewer, const std::string& id,
                      std::int64_t from_version, const std::string& reason) {
  TRY_ASSIGN(auto sheet, find_edition_sheet(work, viewer, id));
  auto& edition = sheet.edition;
  TRY(sharing::admit_publication(work, viewer, edition.holder_id, kSubject));
  if (edition.withdrawn_on) return base::Error{base::ErrorCode::conflict, "edition.withdrawn", {}};
  if (edition.version != from_version) return base::stale();
  if (reason.empty()) return base::invalid("reason", "field.required");
  edition.withdrawn_on = work.today();
  edition.withdrawal_reason = reason;
  const auto entry_id = work.new_id<base::EntryId>();
  if (!withdraw_edition(work.session(), work.municipality_id(), edition, entry_id)) return base::stale();
  work.write_as(entry_id, withdrawn(edition, work.today()));
  return base::done();
}

}  // namespace reports
