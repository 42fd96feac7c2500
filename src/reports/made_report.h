// A document that was made at a set time of a saved population. Its numbers are those of that moment, exact: for
// its owner, and for the branch where the population was shared with it. Words; pure.
#pragma once

#include <string>

#include "base/date.h"
#include "base/id.h"
#include "reports/appendix_document.h"

namespace reports {

struct MadeReport {
  std::string id;
  base::HolderId holder_id;
  base::StaffId staff_id;
  std::string saved_id;  // the population that it is of, which may be gone
  bool is_shared = false;
  std::string name;
  std::string place;
  base::Date from;
  base::Date to;
  Format format = Format::pdf;
  std::string file_name;
  std::int64_t byte_count = 0;
  base::Instant made_at;
  base::Date keep_until;
};

}  // namespace reports
