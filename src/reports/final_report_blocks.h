// Blocks as bytes. Threading: pure functions.
#pragma once

#include <string>
#include <string_view>

#include "reports/final_report.h"

namespace reports {

std::string blocks_json(const std::vector<ReportBlock>& blocks);
// Bytes that cannot be read are our own fault.
std::vector<ReportBlock> blocks_from(std::string_view json);

}  // namespace reports
