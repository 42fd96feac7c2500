// A file that somebody has named.
#pragma once

#include <string>

#include "base/result.h"

namespace app {

// Its bytes. Rules, at the path: file.is_folder, file.not_there.
base::Result<std::string> read_input(const std::string& path);

}  // namespace app
