// Files that are part of the binary: migrations, code lists, templates.
#pragma once

#include <string_view>
#include <vector>

namespace platform {

struct EmbeddedFile {
  std::string_view name;  // path under the folder it was embedded from
  std::string_view text;
};

}  // namespace platform
