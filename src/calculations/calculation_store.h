#pragma once

#include <vector>

#include "calculations/calculation.h"
#include "platform/sql/session.h"
#include "sharing/sharing.h"

namespace calculations {

struct CalculationRow {
  Calculation calculation;
  std::string owner_name;
  std::int64_t latest_version = 1;
  bool was_shared = false;  // when that version was kept

  // As it is open to others: shared now and then, and not removed.
  sharing::KeptMaterial kept() const {
    const auto& x = calculation;
    return {x.holder_id, x.staff_id, x.is_shared && was_shared && !x.is_removed};
  }
};

// Of one branch, the latest changed first: those of the staff member, and what others share. Without what is
// removed.

std::vector<CalculationRow> calculations_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                            const base::HolderId& holder_id, const base::StaffId& staff_id);

// As it was in that version, with the name and the sharing of now; the latest without one. Also what is removed.
std::optional<CalculationRow> find_calculation(sql::Session& session, const base::MunicipalityId& municipality_id,
                                               const std::string& id, std::optional<std::int64_t> version = {});

void insert_calculation(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const Calculation& calculation);
// A version more. False when the row has another version than `from_version`.
bool update_calculation(sql::Session& session, const base::MunicipalityId& municipality_id,
                        const Calculation& calculation, std::int64_t from_version);

}  // namespace calculations
