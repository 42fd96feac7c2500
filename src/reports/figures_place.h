#pragma once

#include "parties/party_store.h"
#include "record/work.h"
#include "reports/figures_report.h"

namespace reports {

// Of which branch figures are asked, and what the place is called.
struct Place {
  base::HolderId branch_id;
  std::string name;
  bool keeps_assistance = false;  // a whole branch of the social services
};
// Errors: not_found `unit.unknown`, `branch.unknown`.
base::Result<Place> find_place(record::Work& work, const FiguresAsked& asked);
// Error: not_found `unit.unknown`.
base::Result<parties::UnitRow> find_unit(record::Work& work, const base::UnitId& id);

}  // namespace reports
