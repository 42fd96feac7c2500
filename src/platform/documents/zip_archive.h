// A ZIP file in memory, read part by part without ever holding an inflated one.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "platform/documents/table.h"

struct zip;

namespace platform {

// The bytes must outlive the archive. One thread at a time.
class ZipArchive {
 public:
  // Rules: xlsx.damaged, xlsx.too_many_parts.
  static base::Result<ZipArchive> open(std::string_view bytes, const TableLimits& limits);

  bool has(const std::string& part) const;
  // Gives the part's bytes in pieces until `take` returns false. Counts what really comes out, over
  // all parts read so far. Rules: xlsx.damaged, xlsx.too_large.
  base::Status read(const std::string& part, const std::function<bool(std::string_view)>& take);

 private:
  struct Close {
    void operator()(struct zip* archive) const;
  };
  ZipArchive(struct zip* archive, const TableLimits& limits) : archive_(archive), limits_(limits) {}

  std::unique_ptr<struct zip, Close> archive_;
  TableLimits limits_;
  size_t inflated_ = 0;
};

}  // namespace platform
