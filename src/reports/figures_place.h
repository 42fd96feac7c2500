#pragma once

#include <map>

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

// Every unit and branch of the municipality, read once: for lists whose rows name one each.
class PlaceNames {
 public:
  explicit PlaceNames(record::Work& work);

  // Null where it is gone.
  const parties::Unit* unit(const std::string& id) const;
  // The unit's name, or the branch's where no unit is given; empty where it is gone.
  std::string of(const std::string& unit_id, const base::HolderId& branch) const;
  std::map<std::string, std::string> units() const;  // names by id

 private:
  std::map<std::string, parties::Unit> units_;
  std::map<std::string, std::string> branches_;
};

}  // namespace reports
