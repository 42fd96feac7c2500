#include "reports/release_json.h"

namespace reports {

ReleasePreviewView view_of(const ReleasePreview& x) {
  const auto& check = x.check;
  ReleasePreviewView out{x.place,
                         text_of(x.choice),
                         check.threshold,
                         check.people,
                         check.rows,
                         check.left_out_people,
                         check.smallest,
                         check.people_below,
                         check.rows_below,
                         check.kept_smallest,
                         {},
                         check.told,
                         check.filtered,
                         panels_kept(x.choice)};
  for (const auto& one : check.columns) out.gains.push_back({one.column, one.values, one.coarser, one.gain});
  return out;
}

}  // namespace reports
