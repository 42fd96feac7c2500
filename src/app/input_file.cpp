#include "app/input_file.h"

#include <filesystem>
#include <fstream>
#include <sstream>

namespace app {

base::Result<std::string> read_input(const std::string& path) {
  std::error_code ignored;
  if (std::filesystem::is_directory(path, ignored)) return base::invalid(path, "file.is_folder");
  std::ifstream in(path, std::ios::binary);
  if (!in) return base::invalid(path, "file.not_there");
  std::stringstream bytes;
  bytes << in.rdbuf();
  return bytes.str();
}

}  // namespace app
