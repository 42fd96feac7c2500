#include "analysis/response_rate.h"

#include <algorithm>
#include <map>
#include <set>

#include "analysis/columns.h"
#include "analysis/share.h"

namespace analysis {

namespace {

constexpr const char* kUnknown = "unknown";

class Counting {
 public:
  void add(const QuestionnaireRow& row, base::Date as_of) {
    ++counts_.sent;
    const base::Date due = row.due.value_or(row.sent);
    if (row.answered && *row.answered <= as_of) {
      ++counts_.answered;
      if (row.due && *row.answered <= due) ++counts_.in_time;
      days_.add(day_of(*row.answered) - day_of(row.sent));
    } else if (row.excused) {
      ++counts_.excused;
    } else {
      ++(due < as_of ? counts_.unanswered : counts_.waiting);
    }
  }
  ResponseCounts counted() const {
    ResponseCounts out = counts_;
    out.rate = counted_share(out.answered, out.answered + out.unanswered);
    if (const auto tenths = days_.median_tenths()) out.median_days = *tenths / 10.0;
    return out;
  }

 private:
  ResponseCounts counts_;
  DayCounts days_;
};

std::vector<base::Violation> check(const ResponseRateInput& input) {
  std::vector<base::Violation> out;
  std::set<std::string> ids;
  for (size_t i = 0; i < input.rows.size(); ++i) {
    const auto& row = input.rows[i];
    const std::string at = "rows[" + std::to_string(i) + "].";
    if (row.answered && *row.answered < row.sent) {
      out.push_back({at + "answered", "response_rate.answered_before_sent", {}});
    }
    if (row.due && *row.due < row.sent) out.push_back({at + "due", "response_rate.due_before_sent", {}});
    if (!ids.insert(row.id).second) out.push_back({at + "id", "response_rate.twice", {}});
  }
  return out;
}

std::vector<ResponseLine> lines_of(const std::map<std::string, Counting>& counted) {
  std::vector<ResponseLine> out;
  for (const auto& [name, counts] : counted) out.push_back({name, counts.counted()});
  std::stable_partition(out.begin(), out.end(), [](const auto& line) { return line.name != kUnknown; });
  return out;
}

}  // namespace

base::Result<ResponseRate> response_rate(const ResponseRateInput& input) {
  if (auto broken = check(input); !broken.empty()) return base::invalid(std::move(broken));
  Counting all;
  std::map<std::string, Counting> instruments, groups;
  bool has_groups = false;
  for (const auto& row : input.rows) {
    if (row.sent > input.as_of) continue;
    has_groups = has_groups || row.group;
    all.add(row, input.as_of);
    instruments[row.instrument].add(row, input.as_of);
    groups[row.group.value_or(kUnknown)].add(row, input.as_of);
  }
  return ResponseRate{all.counted(), lines_of(instruments),
                      has_groups ? lines_of(groups) : std::vector<ResponseLine>()};
}

}  // namespace analysis
