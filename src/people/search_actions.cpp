#include "people/search_actions.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "people/person_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace people {

namespace {

constexpr size_t kQueryMin = 2;

bool looks_like_case_number(const std::string& text) {
  return text.size() >= 8 && text.size() <= 11 && text[4] == '-' &&
         std::all_of(text.begin(), text.end(), [](char c) { return c == '-' || (c >= '0' && c <= '9'); });
}

void keep_first_of_each(std::vector<PersonRow>& rows) {
  std::set<base::PersonId> seen;
  rows.erase(std::remove_if(rows.begin(), rows.end(),
                            [&](const PersonRow& row) { return !seen.insert(row.id).second; }),
             rows.end());
}

std::optional<PersonRow> find_by_number_for(record::Work& work, const sharing::Viewer& viewer,
                                            const base::IdentityNumber& number) {
  const auto id = find_by_number(work.session(), work.municipality_id(), work.keys(), number);
  if (!id) return std::nullopt;
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), *id);
  const auto decision =
      sharing::decide(viewer, *facts, {}, sharing::Category::identity, sharing::Act::list);
  if (!decision.is_allowed) return std::nullopt;
  return find_row(work.session(), work.municipality_id(), *id);
}

// Whose names begin alike: the first letters only, so that a slip further on is still found.
std::vector<PersonRow> candidates(record::Work& work, const base::HolderId& branch,
                                  sharing::ProtectionLevel protection_max, const std::string& name,
                                  std::optional<int> birth_year) {
  constexpr int kCandidatesMax = 1000;
  const size_t letters = birth_year ? 2 : 4;
  const std::string start = base::beginning(name, letters);
  if (!birth_year) {
    return search_names(work.session(), work.municipality_id(), branch, protection_max, start, kCandidatesMax);
  }
  return born_in(work.session(), work.municipality_id(), branch, protection_max, *birth_year, start, kCandidatesMax);
}

}  // namespace

base::Result<SearchAnswer> search(record::Work& work, const sharing::Viewer& viewer, const std::string& query) {
  const std::string text = base::tidy_line(query);
  if (base::length(text) < kQueryMin) return base::invalid("query", "search.too_short");
  sharing::note_list(work, viewer, "person_search");
  SearchAnswer answer;
  if (const auto number = base::IdentityNumber::parse(text, work.today()); number.has_value()) {
    if (auto row = find_by_number_for(work, viewer, *number)) answer.rows.push_back(std::move(*row));
    return answer;
  }
  const auto scope = sharing::list_scope(viewer);
  const bool by_case_number = looks_like_case_number(text);
  for (const auto& branch : scope.branches) {
    auto rows = by_case_number ? search_case_number(work.session(), work.municipality_id(), branch,
                                                    scope.protection_max, text)
                               : search_names(work.session(), work.municipality_id(), branch,
                                              scope.protection_max, base::fold(text), kSearchRowsMax + 1);
    for (auto& row : rows) answer.rows.push_back(std::move(row));
  }
  keep_first_of_each(answer.rows);
  if (answer.rows.size() > kSearchRowsMax) {
    answer.rows.resize(kSearchRowsMax);
    answer.is_truncated = true;
  }
  return answer;
}

base::Result<std::vector<PossibleDuplicate>> possible_duplicates(record::Work& work,
                                                                 const sharing::Viewer& viewer,
                                                                 const NewPerson& asked) {
  std::vector<PossibleDuplicate> out;
  std::set<base::PersonId> seen;
  sharing::note_list(work, viewer, "possible_duplicates");
  if (asked.identity_number) {
    const auto number = base::IdentityNumber::parse(*asked.identity_number, work.today());
    if (number.has_value()) {
      if (auto row = find_by_number_for(work, viewer, *number)) {
        seen.insert(row->id);
        out.push_back({std::move(*row), DuplicateReason::same_number});
      }
    }
  }
  const std::string family = base::fold(base::tidy_line(asked.details.family_name));
  const std::string given = base::fold(base::tidy_line(asked.details.given_name));
  const auto scope = sharing::list_scope(viewer);
  for (const auto& branch : scope.branches) {
    for (const auto& beginning : {family, given}) {
      if (beginning.size() < kQueryMin) continue;
      for (auto& row : candidates(work, branch, scope.protection_max, beginning, asked.details.birth_year)) {
        PersonDetails known;
        known.family_name = row.name;
        known.birth_year = row.birth_year;
        const auto reason = likeness(asked.details, known);
        if (reason && seen.insert(row.id).second) out.push_back({std::move(row), *reason});
      }
    }
  }
  return out;
}

}  // namespace people
