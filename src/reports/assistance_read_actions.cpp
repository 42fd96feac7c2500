#include "reports/assistance_read_actions.h"

#include <algorithm>

#include "assistance/assistance_end_store.h"
#include "assistance/household_list_store.h"

namespace reports {

namespace {

assistance::MonthPeriod of_the_latest(assistance::MonthPeriod period) {
  period.from_month = std::max(period.from_month, period.to_month.plus_months(1 - assistance::kPeriodMonthsMax));
  return period;
}

std::optional<assistance::MonthPeriod> known_period(record::Work& work, const std::set<base::HolderId>& branches) {
  std::optional<assistance::MonthPeriod> out;
  for (const auto& branch : branches) {
    auto period = assistance::paid_period(work.session(), work.municipality_id(), branch);
    if (!period) continue;
    period->to_month = std::min(period->to_month, work.today().month_start().plus_months(-1));
    if (period->to_month < period->from_month) continue;
    if (!out) out = *period;
    out->from_month = std::min(out->from_month, period->from_month);
    out->to_month = std::max(out->to_month, period->to_month);
  }
  return out ? std::optional(of_the_latest(*out)) : std::nullopt;
}

template <class T>
void append(std::vector<T>& out, std::vector<T> more) {
  out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

AssistanceRead read_assistance(record::Work& work, const std::set<base::HolderId>& branches) {
  AssistanceRead out{known_period(work, branches), {}, {}, {}};
  if (!out.period) return out;
  for (const auto& branch : branches) {
    append(out.members, assistance::list_assisted_members(work.session(), work.municipality_id(), branch));
    append(out.paid, assistance::list_paid_months(work.session(), work.municipality_id(), branch, *out.period));
    append(out.ends, assistance::ends_in_branch(work.session(), work.municipality_id(), branch,
                                                out.period->from_month, out.period->to_month.plus_months(1)));
  }
  return out;
}

}  // namespace reports
