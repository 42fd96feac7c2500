#include "record/seal.h"

namespace record {

namespace {

void add(std::string& out, const std::optional<std::string>& value) {
  if (!value) {
    out += "-;";
    return;
  }
  out += std::to_string(value->size()) + ":" + *value + ";";
}

}  // namespace

std::string text_of(const AccessRow& row) {
  std::string out;
  add(out, row.id);
  add(out, row.recorded_month);
  add(out, row.at.str());
  add(out, row.viewer_id);
  add(out, row.holder_id);
  add(out, row.person_id);
  add(out, row.act);
  add(out, row.subject);
  add(out, row.is_allowed ? "1" : "0");
  add(out, row.ground);
  add(out, row.request_id);
  return out + "\n";
}

}  // namespace record
