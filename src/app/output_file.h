// A file that a command writes for somebody.
#pragma once

#include <string>
#include <string_view>

#include "base/result.h"

namespace app {

// Written beside its place and moved there when it is whole. Error at the path: file.not_written.
base::Status write_output(const std::string& path, std::string_view bytes);

// To the file, or to standard output where none is named. Error as above.
base::Status write_text(const std::string& path, std::string_view text);

}  // namespace app
