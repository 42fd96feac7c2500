#pragma once

#include <string>
#include <vector>

#include "analysis/columns.h"

namespace reports {

// Those rows of the columns in an order that nothing can be told from; another salt gives another.
std::vector<size_t> drawn_order(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                const std::string& salt);

}  // namespace reports
