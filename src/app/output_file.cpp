#include "app/output_file.h"

#include <filesystem>
#include <fstream>

#include <fmt/format.h>

namespace app {

namespace {

bool write_whole(const std::string& path, std::string_view bytes) {
  std::ofstream out(path, std::ios::binary);
  out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  out.close();
  return out.good();
}

}  // namespace

base::Status write_output(const std::string& path, std::string_view bytes) {
  std::error_code failed;
  const auto there = std::filesystem::status(path, failed);
  // Pipes and devices are written to, never replaced.
  if (std::filesystem::exists(there) && !std::filesystem::is_regular_file(there)) {
    return write_whole(path, bytes) ? base::done() : base::Status(base::invalid(path, "file.not_written"));
  }
  const std::string making = path + ".making";
  if (write_whole(making, bytes)) {
    std::filesystem::rename(making, path, failed);
    if (!failed) return base::done();
  }
  std::filesystem::remove(making, failed);
  return base::invalid(path, "file.not_written");
}

base::Status write_text(const std::string& path, std::string_view text) {
  if (!path.empty()) return write_output(path, text);
  fmt::print("{}", text);
  return base::done();
}

}  // namespace app
