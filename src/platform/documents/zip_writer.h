// Several files as one ZIP file, in memory.
#pragma once

#include <string>
#include <vector>

namespace platform {

struct ZipFile {
  std::string name;  // ASCII
  std::string bytes;
};

// The same files give the same bytes: every one is dated 1980-01-01, the first day that ZIP knows.
std::string write_zip(const std::vector<ZipFile>& files);

}  // namespace platform
