#include "compute/month_json.h"

namespace analysis {

void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Month& out) {
  const auto text = json.text();
  if (!text) return errors.add("field.type");
  const auto month = Month::parse(*text);
  if (!month) return errors.add("field.month");
  out = *month;
}

void append_json(std::string& out, const Month& value) { out += '"' + value.str() + '"'; }

std::string value_schema(const Month*) { return R"({"type":"string","pattern":"^[0-9]{4}-(0[1-9]|1[0-2])$"})"; }

}  // namespace analysis
