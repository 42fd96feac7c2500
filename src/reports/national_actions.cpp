#include "reports/national_actions.h"

#include "base/ensure.h"
#include "base/names.h"
#include "outcomes/after_exit_store.h"
#include "parties/code_list_store.h"
#include "platform/system/crypto.h"
#include "reports/figures_place.h"
#include "sharing/admit.h"

namespace reports {

namespace {

bool is_work(outcomes::MainOutcome outcome) {
  return outcome == outcomes::MainOutcome::unsubsidised_work || outcome == outcomes::MainOutcome::subsidised_work;
}

struct Exit {
  base::Date ended_on;
  std::string outcome;
};

std::map<std::string, Exit> exits_of(const analysis::Columns& columns) {
  std::map<std::string, Exit> out;
  for (size_t i = 0; i < columns.size(); ++i) {
    const auto ended = analysis::date_of(columns.ends_on[i]);
    if (!ended) continue;
    const auto code = columns.main_outcome[i];
    out.emplace(columns.id.text(i),
                Exit{*ended, code == analysis::kNoCode ? std::string() : columns.main_outcomes.codes[code]});
  }
  return out;
}

// Another kind of work than the one left for is another work.
bool is_still_in_it(const outcomes::AfterExit& asked, const Exit& exit) {
  const bool is_later = asked.asked_on && *asked.asked_on >= exit.ended_on.plus_months(1);
  return is_later && asked.main_outcome && is_work(*asked.main_outcome) &&
         base::name_of(*asked.main_outcome) == exit.outcome;
}

KnownExits known_exits(record::Work& work, const Register& found, const base::HolderId& branch,
                       const FiguresAsked& asked) {
  const auto exits = exits_of(found.columns);
  KnownExits out;
  for (const auto& one :
       outcomes::after_exits_in_branch(work.session(), work.municipality_id(), branch, asked.from, asked.to)) {
    const auto exit = exits.find(one.participation_id);
    if (exit == exits.end()) continue;
    KnownExit& known = out[one.participation_id];
    known.detail = one.local_exit_reason_id.value_or(std::string());
    known.in_work_a_month_later |= is_still_in_it(one, exit->second);
  }
  return out;
}

std::string hash_of(const Register& found, const NationalRead& read) {
  std::string text = found.hash + read.used.version + read.used.valid_from.str();
  for (const auto& meaning : read.used.meanings) {
    text += '\n' + meaning.code + ' ' + std::to_string(static_cast<int>(meaning.national)) + ' ' +
            std::to_string(static_cast<int>(meaning.own));
  }
  for (const auto& row : read.basis.rows) {
    text += '\n' + row.person + ' ' + row.detail + (row.lasted_month ? " 1" : " 0");
  }
  return platform::to_hex(platform::digest(text));
}

int count_anonymous(const analysis::Standing& standing) {
  int out = 0;
  for (size_t i = 0; i < standing.size(); ++i) {
    const auto bits = standing[i];
    const bool is_ended = (bits & analysis::kEnded) != 0 && (bits & analysis::kRegisteredWrongly) == 0;
    out += is_ended && (bits & analysis::kAnonymous) != 0 ? 1 : 0;
  }
  return out;
}

struct Read {
  Place place;
  std::shared_ptr<const Register> found;
  NationalRead national;
};

base::Result<Read> read(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                        const FiguresAsked& asked, sharing::Act act) {
  TRY_ASSIGN(auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, act, "national_figures"));
  auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(auto national, read_national(work, *found, registers.templates(), place.branch_id, asked));
  return Read{std::move(place), std::move(found), std::move(national)};
}

}  // namespace

base::Result<NationalRead> read_national(record::Work& work, const Register& found,
                                         const OutcomeTemplates& templates, const base::HolderId& branch,
                                         const FiguresAsked& asked) {
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  TRY_ASSIGN(auto used, template_on(templates, asked.to));
  NationalRead out{national_basis(found.columns, standing, known_exits(work, found, branch, asked), asked.to),
                   std::move(used),
                   count_anonymous(standing),
                   {}};
  out.hash = hash_of(found, out);
  return out;
}

base::Result<NationalSheet> make_national(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const FiguresAsked& asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, asked, sharing::Act::statistics));
  auto own = parties::own_codes_of(work.session(), work.municipality_id(), got.place.branch_id).local;
  NationalSheet out{asked,
                    std::move(got.place.name),
                    {},
                    std::move(got.national.used),
                    std::move(own),
                    got.national.basis.still_taking_part,
                    got.national.anonymous,
                    std::move(got.national.hash),
                    work.now(),
                    work.now()};
  if (!got.national.basis.rows.empty()) {
    TRY_ASSIGN(out.found, analysis::national_outcomes(got.national.basis.rows, out.used.meanings));
  }
  return out;
}

base::Result<NationalInput> make_national_input(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, const FiguresAsked& asked) {
  TRY_ASSIGN(auto got, read(work, viewer, registers, asked, sharing::Act::list));
  TRY(sharing::admit_release(work, viewer, got.place.branch_id, sharing::Act::export_rows, "national_figures"));
  return NationalInput{std::move(got.national.used.meanings), national_rows(got.national.basis)};
}

}  // namespace reports
