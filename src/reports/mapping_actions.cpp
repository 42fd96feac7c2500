#include "reports/mapping_actions.h"

#include <unordered_map>

#include "assessment/answer_store.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using Answers = std::unordered_map<std::string, std::vector<assessment::Answer>>;

Answers answers_of(record::Work& work, const base::HolderId& branch) {
  Answers out;
  for (auto& one : assessment::answers_in_branch(work.session(), work.municipality_id(), branch)) {
    out[one.person_id.str()].push_back(std::move(one.answer));
  }
  return out;
}

}  // namespace

base::Result<MappingSheet> make_mapping(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const FiguresAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "mapping_figures"));
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto found = registers.of(work, place.branch_id);
  const auto& columns = found->columns;
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  const auto answers = answers_of(work, place.branch_id);
  std::vector<Mapped> people;
  std::optional<std::uint32_t> last;
  for (size_t i = 0; i < columns.size(); ++i) {
    if (!analysis::counts(standing[i], analysis::bit_of(asked.basis)) || columns.participant[i] == last) continue;
    last = columns.participant[i];
    const auto theirs = answers.find(columns.participants.text(*last));
    people.push_back(
        {static_cast<base::Sex>(columns.sex[i]),
         theirs == answers.end() ? assessment::Mapping{} : assessment::known_on(theirs->second, asked.to)});
  }
  return MappingSheet{asked, place.name, mapping_report(people), found->hash, found->read_at, work.now()};
}

}  // namespace reports
