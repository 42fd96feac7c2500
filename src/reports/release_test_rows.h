// Rows that the tests of released data share.
#pragma once

#include "analysis/test_spells.h"
#include "reports/release_rows.h"

namespace reports {

using analysis::Columns;
using analysis::Spell;

inline base::Date day(const char* text) { return base::Date::parse(text).value(); }

inline analysis::AppendixQuery asked(analysis::DateBasis basis = analysis::DateBasis::took_part) {
  return {{day("2015-02-10"), day("2016-01-20"), basis},
          *analysis::parse_bands("0-3,4-6,7-12,13-", "m"),
          *analysis::parse_bands("16-24,25-54,55-64", "a")};
}

inline Releasable of(const Columns& columns, const analysis::AppendixQuery& query) {
  return releasable(columns, *analysis::standing_in(columns, query.population));
}

inline Spell alike(const std::string& who, const char* starts_on = "2015-03-01") {
  Spell out{who, base::Sex::woman, day("1980-01-01"), {}, day(starts_on), day("2015-08-01"), "work", "primary", {},
            {}};
  out.id = "row of " + who + starts_on;
  out.unit = "unit";
  out.main_outcome = "unsubsidised_work";
  return out;
}

}  // namespace reports
