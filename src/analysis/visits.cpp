#include "analysis/visits.h"

#include <set>

namespace analysis {

namespace {

class Counting {
 public:
  void add(const Visit& visit) {
    ++counts_.visits;
    ++(visit.kind == VisitKind::organised ? counts_.organised : counts_.spontaneous);
    if (visit.person) {
      visitors_.insert(*visit.person);
    } else {
      ++counts_.without_person;
    }
  }
  VisitCounts counted() const {
    VisitCounts out = counts_;
    out.visitors = static_cast<int>(visitors_.size());
    if (out.visitors > 0) out.visits_per_visitor = double(out.visits - out.without_person) / out.visitors;
    return out;
  }

 private:
  VisitCounts counts_;
  std::set<std::string> visitors_;
};

std::vector<base::Violation> check(const VisitsInput& input) {
  std::vector<base::Violation> out;
  if (input.to < input.from) {
    out.push_back({"to", "population.period_reversed", {}});
  } else if (month_of(input.to).number - month_of(input.from).number >= kVisitMonthsMax) {
    out.push_back({"to", "population.period_long", {{"max", std::to_string(kVisitMonthsMax)}}});
  }
  if (input.target_least.has_value() != input.target_most.has_value()) {
    out.push_back({"target_most", "visits.target_half", {}});
  } else if (input.target_least && (*input.target_least < 0 || *input.target_most < *input.target_least)) {
    out.push_back({"target_most", "visits.target_reversed", {}});
  }
  return out;
}

}  // namespace

base::Result<Visits> visits(const VisitsInput& input) {
  if (auto broken = check(input); !broken.empty()) return base::invalid(std::move(broken));
  const int first = month_of(input.from).number, last = month_of(input.to).number;
  std::vector<Counting> months(static_cast<size_t>(last - first + 1));
  Counting all;
  for (const auto& visit : input.rows) {
    if (visit.day < input.from || visit.day > input.to) continue;
    months[static_cast<size_t>(month_of(visit.day).number - first)].add(visit);
    all.add(visit);
  }
  Visits out;
  for (size_t i = 0; i < months.size(); ++i) {
    const int number = first + static_cast<int>(i);
    const bool begins = number > first || input.from.day() == 1;
    const bool ends = number < last || input.to.plus_days(1).day() == 1;
    VisitMonth month{{number}, begins && ends, months[i].counted(), {}};
    if (month.is_whole && input.target_least)
      month.against = against(month.counts.visitors, *input.target_least, *input.target_most);
    out.months.push_back(month);
  }
  out.all = all.counted();
  return out;
}

}  // namespace analysis
