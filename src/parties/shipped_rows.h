// The lines of a shipped file, each cut at its semicolons; the first names the columns and is left out.
#pragma once

#include <string_view>
#include <vector>

#include "platform/system/embedded.h"

namespace parties {

// ENSUREs that there is one file and that every line has so many fields.
std::vector<std::vector<std::string_view>> shipped_rows(const std::vector<platform::EmbeddedFile>& files,
                                                        size_t fields);

}  // namespace parties
