#include "reports/mapping_actions.h"

#include <unordered_map>

#include "assessment/answer_store.h"
#include "base/names.h"
#include "platform/system/crypto.h"
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

void put(std::string& out, std::string_view person, const assessment::Mapping& mapping) {
  out.append("\n").append(person);
  for (const auto& [variable, answer] : mapping) {
    out += ' ' + base::name_of(variable) + '=';
    for (const auto& value : answer.told.values) out += value.code + '+';
  }
}

}  // namespace

base::Result<MappingBasis> mapping_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                         const FiguresAsked& asked) {
  TRY_ASSIGN(const auto query, query_of(asked));
  const auto& columns = found.columns;
  TRY_ASSIGN(const auto standing, analysis::standing_in(columns, query.population));
  const auto answers = answers_of(work, branch);
  MappingBasis out;
  std::string text = found.hash;
  out.rows = standing.rows_counting(analysis::bit_of(asked.basis));
  for (const size_t row : out.rows) {
    if (!out.people.empty() && out.people.back().participant == columns.participant[row]) continue;
    const auto person = columns.participants.text(columns.participant[row]);
    const auto theirs = answers.find(person);
    Mapped mapped{static_cast<base::Sex>(columns.sex[row]), {}, columns.participant[row]};
    if (theirs != answers.end()) mapped.mapping = assessment::known_on(theirs->second, asked.to);
    put(text, person, mapped.mapping);
    out.people.push_back(std::move(mapped));
  }
  out.hash = platform::to_hex(platform::digest(text));
  return out;
}

base::Result<MappingSheet> make_mapping(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const FiguresAsked& asked) {
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, "mapping_figures"));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto basis, mapping_basis(work, *found, place.branch_id, asked));
  return MappingSheet{asked, place.name, mapping_report(basis.people), std::move(basis.hash), work.now(), work.now()};
}

}  // namespace reports
