#pragma once

#include "record/work.h"
#include "reports/overlap_document.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// What the figures of the overlap are counted from; `hash` names it.
struct OverlapBasis {
  std::vector<OverlapPoint> points;
  std::string hash;
};
// Of those of the place whose participation goes on on each day (overlap_days). Errors: those of query_of,
// overlap_days and analysis::standing_in.
base::Result<OverlapBasis> overlap_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                         const FiguresAsked& asked);

// Errors: those of find_place and overlap_basis; forbidden `sharing.no_list_right`.
base::Result<OverlapSheet> make_overlap(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const FiguresAsked& asked);

// The rows for samsyn compute overlap, for who may list the people. Errors: the same.
base::Result<std::vector<analysis::OverlapRow>> make_overlap_rows(record::Work& work,
                                                                  const sharing::Viewer& viewer,
                                                                  Registers& registers, const FiguresAsked& asked);

}  // namespace reports
