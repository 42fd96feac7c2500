// Figures as they were when they were frozen: the question, the pseudonymised input while it is kept, and the
// answer for ever. Words; pure.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace reports {

struct FrozenReport {
  std::string id;
  std::int64_t version = 1;
  base::HolderId holder_id;
  std::string unit_id;  // empty: the whole branch
  std::string name;
  std::string place_name;
  std::string question;  // as it stood in the address: from, to, basis, filters
  int definition_version = 0;
  std::string engine_version;
  std::string register_hash;
  base::Instant made_at;
  base::StaffId made_by;
  base::Date keep_until;  // the input and its key to people are destroyed after this day
  std::string input_sha256;
  std::string output_sha256;
  std::optional<base::Date> disposed_on = {};

  bool opens() const { return !disposed_on; }
};

inline constexpr int kKeepYearsMax = 10;
// Rules broken: name field.required; keep_until frozen.keep_range (from today and ten years on).
base::Status check_freezing(const std::string& name, base::Date keep_until, base::Date today);

record::Deed frozen(const FrozenReport& report, base::Date today);
// `legal_ground`: by the report's own day, or because somebody decided so.
record::Deed disposed(const FrozenReport& report, const std::string& reason, base::Date today);

}  // namespace reports
