#pragma once

#include "record/work.h"
#include "reports/interventions_document.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// What the figures of interventions are counted from; `hash` names it.
struct InterventionsBasis {
  analysis::InterventionQuery query;
  Given given;
  InterventionTags tags;
  std::string hash;
};
struct InterventionsAsked {
  FiguresAsked population;
  std::string adjusted_for = kUsualAdjustment;
};
// Of those of the place whose participation the filters leave; an intervention belongs to the period by its own
// days. Errors: those of query_of, adjustment_of and analysis::standing_in.
base::Result<InterventionsBasis> interventions_basis(record::Work& work, const Register& found,
                                                     const base::HolderId& branch,
                                                     const InterventionsAsked& asked);

// Errors: those of find_place and interventions_basis; forbidden `sharing.no_list_right`.
base::Result<InterventionsSheet> make_interventions(record::Work& work, const sharing::Viewer& viewer,
                                                    Registers& registers, const InterventionsAsked& asked);

// The input of samsyn compute interventions: rows of people, pseudonymised. Errors also: forbidden
// `sharing.not_team_leader`.
struct InterventionsInput {
  analysis::InterventionQuery query;
  std::vector<analysis::InterventionRow> rows;
};
base::Result<InterventionsInput> make_intervention_rows(record::Work& work, const sharing::Viewer& viewer,
                                                        Registers& registers, const InterventionsAsked& asked);

}  // namespace reports
