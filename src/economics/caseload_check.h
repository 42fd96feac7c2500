// What is wrong with a caseload, field by field.
#pragma once

#include "economics/caseload.h"

namespace economics {

// Rules, at model.<field> or in the changes of a scenario: list.empty, list.too_long, list.length
// (budget_kr_by_month), name.repeated, count.outside, number.outside, amount.outside, amount.negative,
// rate.outside, share.outside, field.required and field.not_used (prior; capacity and moved shares of a change),
// and, of caseload's own: state_unknown, group_unknown, queue_is_programme, arrivals_one_of, row_missing,
// row_one_of (a share and a count, or neither), row_not_one (shares whose sum is not), row_nothing_counted,
// past_queue (a way into the programme beside the queue), month_outside (a change beyond the months), nobody (no
// people at all).
class CaseloadCheck {
 public:
  explicit CaseloadCheck(const CaseloadModel& model);
  // Of a scenario, at `field`.
  void changes(const std::string& field, const std::vector<CaseloadChange>& changes);
  // All that was wrong, when the last changes are checked.
  Faults faults();

 private:
  void states();
  void queue();
  void group(const std::string& field, const CaseloadGroup& group);
  void change(const std::string& field, const CaseloadChange& change);
  void moved(const std::string& field, const MovedShare& moved);
  void arrivals(const std::string& field, const std::vector<Arrivals>& inflow);
  void row(const std::string& field, const std::string& from, const std::vector<RowEntry>& row);
  void row_adds_up(const std::string& field, const std::vector<RowEntry>& row);
  void want_state(const std::string& field, const std::string& name);
  void want_group(const std::string& field, const std::string& name);
  void want_way_in(const std::string& field, const std::string& from, const std::string& to);
  void people();

  const CaseloadModel& model_;
  Faults faults_;
  bool has_counts_ = false;
};

}  // namespace economics
