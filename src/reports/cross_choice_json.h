// How a table of the reader's own stands in a body.
#pragma once

#include "platform/http/json.h"
#include "reports/cross_choice.h"

namespace reports {

template <class V>
void describe(V& v, CrossChoice& x) {
  v.field("lines", x.lines);
  v.field("columns", x.columns);
  v.field("measure", x.measure);
  v.field("shares", x.shares);
}
inline std::string_view schema_name(const CrossChoice*) { return "CrossTableChoice"; }

}  // namespace reports
