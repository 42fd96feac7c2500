// Pseudonymised rows that have left the house: what of, to whom and why. Words; pure.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"
#include "base/result.h"
#include "record/record.h"

namespace reports {

struct DataRelease {
  std::string id;
  base::HolderId holder_id;
  std::string unit_id;  // empty: the whole branch
  std::string place_name;
  std::string question;  // as it stands in the address of the figures
  std::string columns;   // as release_choice.h writes them
  std::string purpose;
  std::string recipient;
  std::string decision;  // by which people below the threshold went too; empty: they did not
  int threshold = 0;
  int smallest = 0;  // people who are alike in the file, at least
  int people = 0;    // in the file
  int participations = 0;
  int suppressed_people = 0;
  int suppressed_participations = 0;
  int left_out_people = 0;
  std::string register_hash;
  std::string file_sha256;
  std::int64_t file_bytes = 0;
  base::Instant made_at = base::Instant::parse("1970-01-01T00:00:00Z").value();
  base::StaffId made_by;
};

// As the log shows it.
struct ReleaseLogged {
  DataRelease release;
  std::string made_by_name;
};

inline constexpr size_t kPurposeMin = 20;  // letters: what it is to answer, not "evaluation"
inline constexpr size_t kRecipientMin = 5;
inline constexpr size_t kDecisionMin = 10;  // the reference of a decision and its day

// Rules broken, with `least`: purpose, recipient, decision release.too_short. No decision is no fault.
base::Status check_release_words(const std::string& purpose, const std::string& recipient,
                                 const std::string& decision);

record::Deed released(const DataRelease& release, base::Date today);

}  // namespace reports
