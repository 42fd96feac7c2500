// What realised savings are counted from: who began at the place, and the assistance that was paid to their
// households and to others'. What was paid to a
// household with somebody whose personal data are protected is not in it: whoever belongs to one cannot be told
// from who had no assistance. Threading: within the unit of work.
#pragma once

#include "record/work.h"
#include "reports/figures_place.h"
#include "reports/register.h"
#include "reports/savings_report.h"
#include "sharing/sharing.h"

namespace reports {

struct SavingsBasis {
  analysis::RealisedSavingsInput input;  // people by their ids
  std::vector<size_t> row_of;            // of the columns, by participant
  std::vector<size_t> anonymous;         // left out: nobody knows who they are
  std::string hash;                      // of the register and the assistance
};

// Nothing where nothing was ever paid. The viewer has been admitted to the place. Errors: forbidden
// `sharing.not_with_assistance`; those of query_of.
base::Result<std::optional<SavingsBasis>> savings_basis(record::Work& work, const sharing::Viewer& viewer,
                                                        const Register& found, const Place& place,
                                                        const FiguresAsked& asked, const SavingsChoice& choice);

}  // namespace reports
