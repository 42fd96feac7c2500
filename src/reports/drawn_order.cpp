#include "reports/drawn_order.h"

#include <algorithm>

#include "platform/system/crypto.h"

namespace reports {

std::vector<size_t> drawn_order(const analysis::Columns& columns, const std::vector<size_t>& rows,
                                const std::string& salt) {
  std::vector<std::pair<std::string, size_t>> keyed;
  for (const size_t row : rows) keyed.emplace_back(platform::digest(salt + columns.id.text(row)), row);
  std::sort(keyed.begin(), keyed.end());
  std::vector<size_t> out;
  for (const auto& [key, row] : keyed) out.push_back(row);
  return out;
}

}  // namespace reports
