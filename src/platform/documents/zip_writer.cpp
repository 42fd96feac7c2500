#include "platform/documents/zip_writer.h"

#include <zip.h>

#include "base/ensure.h"

namespace platform {

namespace {

constexpr zip_uint16_t kFirstDate = 1U << 5U | 1U;  // year 1980, month 1, day 1

void add(zip_t* archive, const ZipFile& file) {
  zip_source_t* source = zip_source_buffer(archive, file.bytes.data(), file.bytes.size(), 0);
  ENSURE(source != nullptr);
  const auto index = zip_file_add(archive, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
  ENSURE(index >= 0);
  ENSURE(zip_file_set_dostime(archive, static_cast<zip_uint64_t>(index), 0, kFirstDate, 0) == 0);
}

std::string bytes_of(zip_source_t* source) {
  ENSURE(zip_source_open(source) == 0);
  ENSURE(zip_source_seek(source, 0, SEEK_END) == 0);
  std::string out(static_cast<size_t>(zip_source_tell(source)), '\0');
  ENSURE(zip_source_seek(source, 0, SEEK_SET) == 0);
  ENSURE(zip_source_read(source, out.data(), out.size()) == static_cast<zip_int64_t>(out.size()));
  zip_source_close(source);
  return out;
}

}  // namespace

std::string write_zip(const std::vector<ZipFile>& files) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
  ENSURE(target != nullptr);
  zip_source_keep(target);  // the archive takes one hold of it, and we read it after
  zip_t* archive = zip_open_from_source(target, ZIP_TRUNCATE, &error);
  ENSURE(archive != nullptr);
  for (const auto& file : files) add(archive, file);
  ENSURE(zip_close(archive) == 0);
  std::string out = bytes_of(target);
  zip_source_free(target);
  zip_error_fini(&error);
  return out;
}

}  // namespace platform
