// The branches' own values in code lists, and the codes that they do not offer.
#pragma once

#include "demo/stage.h"
#include "parties/code_list.h"

namespace demo {

void decide_codes(Stage& stage);

// The value of that member of staff's branch under the shared code, where it has one on that day.
std::optional<std::string> own_value(Stage& stage, const std::string& username, parties::CodeList list,
                                     const std::string& code, base::Date on);

}  // namespace demo
