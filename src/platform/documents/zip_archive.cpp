#include "platform/documents/zip_archive.h"

#include <vector>

#include <zip.h>

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

constexpr size_t kPieceBytes = 64 * 1024;
constexpr size_t kRatioFromBytes = 1'000'000;

Error damaged() { return {ErrorCode::invalid_input, "xlsx.damaged", {}}; }
Error too_large() { return {ErrorCode::too_large, "xlsx.too_large", {}}; }

struct CloseFile {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

}  // namespace

void ZipArchive::Close::operator()(struct zip* archive) const { zip_discard(archive); }

base::Result<ZipArchive> ZipArchive::open(std::string_view bytes, const TableLimits& limits) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
  zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
  if (source && !archive) zip_source_free(source);
  zip_error_fini(&error);
  if (!archive) return damaged();
  ZipArchive opened(archive, limits);
  if (static_cast<size_t>(zip_get_num_entries(archive, 0)) > limits.parts) {
    return Error{ErrorCode::too_large, "xlsx.too_many_parts", {}};
  }
  return opened;
}

bool ZipArchive::has(const std::string& part) const {
  return zip_name_locate(archive_.get(), part.c_str(), ZIP_FL_NOCASE) >= 0;
}

base::Status ZipArchive::read(const std::string& part,
                              const std::function<bool(std::string_view)>& take) {
  zip_stat_t stat;
  if (zip_stat(archive_.get(), part.c_str(), ZIP_FL_NOCASE, &stat) != 0) return damaged();
  if (!(stat.valid & ZIP_STAT_INDEX) || !(stat.valid & ZIP_STAT_COMP_SIZE)) return damaged();
  const std::unique_ptr<zip_file_t, CloseFile> file(zip_fopen_index(archive_.get(), stat.index, 0));
  if (!file) return damaged();
  const size_t ratio_limit = static_cast<size_t>(stat.comp_size) * limits_.inflation_ratio;
  std::vector<char> piece(kPieceBytes);
  size_t size = 0;
  while (true) {
    const auto got = zip_fread(file.get(), piece.data(), piece.size());
    if (got < 0) return damaged();
    if (got == 0) return base::done();
    size += static_cast<size_t>(got);
    inflated_ += static_cast<size_t>(got);
    if (inflated_ > limits_.inflated_bytes) return too_large();
    if (size > kRatioFromBytes && size > ratio_limit) return too_large();
    if (!take({piece.data(), static_cast<size_t>(got)})) return base::done();
  }
}

}  // namespace platform
