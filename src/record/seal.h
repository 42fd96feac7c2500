// Seals of the access record: what a segment's digest is taken of.
#pragma once

#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"

namespace record {

inline constexpr int kSealedRecordsMax = 10'000;  // in one segment

// A row of the access record, all of it.
struct AccessRow {
  std::string id;
  std::string recorded_month;
  base::Instant at;
  std::string viewer_id;
  std::optional<std::string> holder_id;
  std::optional<std::string> person_id;
  std::string act;
  std::string subject;
  bool is_allowed = false;
  std::string ground;
  std::string request_id;
};

struct Seal {
  int number = 0;       // 1, 2 … without gaps
  std::string upto_id;  // the last record in it
  int record_count = 0;
  std::string digest;  // 32 bytes
};

// One row as text of which no other row has the same: every value with its length before it, nothing as `-`.
std::string text_of(const AccessRow& row);

}  // namespace record
