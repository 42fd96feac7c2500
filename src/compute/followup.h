// The follow-up as bytes: the input that `samsyn compute followup` reads, made from columns, and what it answers.
// What is frozen today can be computed again in years, byte for byte. Threading: pure functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/appendix.h"
#include "compute/followup_answer.h"

namespace compute {

// The program that computes: the same version gives the same bytes.
inline constexpr std::string_view kEngineVersion = "0.1.0";

// The rows in the order given, named r1, r2 … and their participants p1, p2 … as they come: nothing in it tells
// who they are, nor in which order they were registered unless the order given does.
std::string followup_input(const analysis::Columns& columns, const std::vector<size_t>& rows,
                           const analysis::AppendixQuery& query);

// The bytes that the command writes. Errors: those of http::read_json and followup().
base::Result<std::string> followup_output(std::string_view input);
// What such bytes say. Others are our own fault.
FollowupAnswer followup_answer(std::string_view output);

struct RowDifference {
  size_t position = 0;              // in the input's rows, from 0
  std::vector<std::string> fields;  // that differ, by their names in the input; empty where the row is gone
};
// Where the rows of an input differ from what columns say of them now; `now` has the row of each, or none. An
// input that cannot be read is our own fault.
std::vector<RowDifference> followup_differences(std::string_view input, const analysis::Columns& columns,
                                                const std::vector<std::optional<size_t>>& now);

}  // namespace compute
