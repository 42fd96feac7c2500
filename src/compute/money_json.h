// Money and shares in JSON. Money is a number of kronor with at most two decimals; a share or rate of
// the exact kind is a number with at most nine. More decimals are refused, not rounded.
#pragma once

#include <string>

#include "economics/money.h"
#include "platform/http/json.h"

namespace economics {

// Rules broken: field.type, amount.too_fine, amount.too_large (beyond ten thousand million kronor).
void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Money& out);
void append_json(std::string& out, const Money& value);
std::string value_schema(const Money*);

// Rules broken: field.type, ratio.too_fine, ratio.too_large (beyond a million).
void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Ratio& out);
void append_json(std::string& out, const Ratio& value);
std::string value_schema(const Ratio*);

}  // namespace economics
