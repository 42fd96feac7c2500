#pragma once

#include "record/work.h"
#include "reports/national_document.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// What the national figures are counted from, and by which template; `hash` names it all.
struct NationalRead {
  NationalBasis basis;
  OutcomeTemplate used;
  int anonymous = 0;
  std::string hash;
};
// Of those of the place who ended in the period. Errors: those of query_of, analysis::standing_in and template_on.
base::Result<NationalRead> read_national(record::Work& work, const Register& found,
                                         const OutcomeTemplates& templates, const base::HolderId& branch,
                                         const FiguresAsked& asked);

// Errors: those of find_place and read_national; forbidden `sharing.no_list_right`.
base::Result<NationalSheet> make_national(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                          const FiguresAsked& asked);
// What samsyn compute national-outcomes takes: rows of people, pseudonymised. Errors also: forbidden
// `sharing.not_team_leader`.
struct NationalInput {
  std::vector<analysis::CodeMeaning> meanings;
  std::vector<analysis::ExitRow> rows;
};
base::Result<NationalInput> make_national_input(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, const FiguresAsked& asked);

}  // namespace reports
