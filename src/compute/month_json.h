// A month in JSON: text of the form `YYYY-MM`.
#pragma once

#include <string>

#include "analysis/month.h"
#include "platform/http/json.h"

namespace analysis {

// Rules broken: field.type, field.month.
void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Month& out);
void append_json(std::string& out, const Month& value);
std::string value_schema(const Month*);

}  // namespace analysis
