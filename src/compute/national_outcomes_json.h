// The JSON shapes of outcomes by the national definition.
#pragma once

#include "analysis/national_outcomes.h"
#include "platform/http/json.h"

namespace analysis {

inline constexpr size_t kExitRowsMax = 1'000'000;
inline constexpr size_t kMeaningsMax = 1'000;

template <class V>
void describe(V& v, CodeMeaning& x) {
  v.text("code", x.code, {.min = 1, .max = 60});
  v.field("national", x.national);
  v.field("own", x.own);
}

template <class V>
void describe(V& v, ExitRow& x) {
  v.text("person", x.person, {.min = 1});
  v.field("ended_on", x.ended_on);
  v.field("sex", x.sex);
  v.text("outcome", x.outcome, {.max = 60});
  v.text("detail", x.detail, {.max = 60}, http::with_default);
  v.field("lasted_month", x.lasted_month, http::with_default);
  v.field("has_student_aid", x.has_student_aid, http::with_default);
}

template <class V>
void describe(V& v, LineCount& x) {
  v.field("line", x.line);
  v.field("people", x.people);
}

template <class V>
void describe(V& v, NationalFigures& x) {
  v.field("people", x.people);
  v.field("counted", x.counted);
  v.field("perhaps", x.perhaps);
  v.field("not_counted", x.not_counted);
  v.field("least_share", x.least_share);
  v.field("most_share", x.most_share);
  v.field("own_counted", x.own_counted);
  v.field("own_perhaps", x.own_perhaps);
  v.field("own_share", x.own_share);
  v.field("lines", x.lines);
}

template <class V>
void describe(V& v, CodeDifference& x) {
  v.field("code", x.code);
  v.field("people", x.people);
  v.field("counted", x.counted);
  v.field("perhaps", x.perhaps);
  v.field("own_counted", x.own_counted);
  v.field("only_own", x.only_own);
  v.field("perhaps_only_own", x.perhaps_only_own);
  v.field("only_national", x.only_national);
}

template <class V>
void describe(V& v, NationalOutcomes& x) {
  v.field("total", x.total);
  v.field("women", x.women);
  v.field("men", x.men);
  v.field("codes", x.codes);
  v.field("unmapped_codes", x.unmapped_codes);
}

}  // namespace analysis

namespace compute {

struct NationalOutcomesInput {
  std::vector<analysis::CodeMeaning> meanings;
  std::vector<analysis::ExitRow> rows;
};
template <class V>
void describe(V& v, NationalOutcomesInput& x) {
  v.list("meanings", x.meanings, {.max = analysis::kMeaningsMax});
  v.list("rows", x.rows, {.max = analysis::kExitRowsMax});
}

inline base::Result<analysis::NationalOutcomes> national_outcomes(const NationalOutcomesInput& input) {
  return analysis::national_outcomes(input.rows, input.meanings);
}

}  // namespace compute
