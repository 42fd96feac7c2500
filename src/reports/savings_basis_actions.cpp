#include "reports/savings_basis_actions.h"

#include <algorithm>
#include <map>
#include <set>

#include "platform/system/crypto.h"
#include "reports/assistance_read_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using analysis::Columns;
using analysis::Month;

constexpr std::int64_t kSeed = 1;  // the lot is the same each time that the page is read

analysis::Covariates covariates_of(base::Sex sex, std::optional<int> birth_year, Month first) {
  analysis::Covariates out = {
      {"woman", sex == base::Sex::woman ? 1.0 : 0.0}, {"age_known", birth_year ? 1.0 : 0.0}, {"age", 0.0}};
  if (birth_year) out["age"] = first.year() - *birth_year;
  return out;
}

class Reader {
 public:
  Reader(const Register& found, const AssistanceRead& assistance, const FiguresAsked& asked,
         const SavingsChoice& choice)
      : columns_(found.columns),
        assistance_(assistance),
        unit_(columns_.units.find(asked.unit_id)),
        is_branch_(asked.unit_id.empty()) {
    out_.hash = found.hash;
    auto& input = out_.input;
    input.first_month = analysis::month_of(assistance.period->from_month);
    input.last_month = analysis::month_of(assistance.period->to_month);
    input.months_before = choice.months_before;
    input.months_after = choice.months_after;
    if (choice.cost_kr) input.cost_ore = *choice.cost_kr * 100;
    for (const auto& one : assistance.members) {
      auto& known = people_[one.person_id.str()];
      known.covariates = covariates_of(one.sex, one.birth_year, input.first_month);
      known.is_protected = known.is_protected || one.is_protected;
    }
  }

  SavingsBasis read(const std::vector<size_t>& rows, int compared_months) {
    put_participants(rows);
    put_assistance();
    put_others(compared_months);
    return std::move(out_);
  }

 private:
  struct Known {
    analysis::Covariates covariates;
    bool is_protected = false;
  };

  // One each: the first of the rows, which rise by participant and day.
  void put_participants(const std::vector<size_t>& rows) {
    std::optional<std::uint32_t> last;
    for (const size_t row : rows) {
      if (columns_.anonymous[row] != 0) {
        out_.anonymous.push_back(row);
        continue;
      }
      if (last && *last == columns_.participant[row]) continue;
      last = columns_.participant[row];
      const std::string id = columns_.participants.text(columns_.participant[row]);
      const auto known = people_.find(id);
      const auto start = analysis::month_of(*analysis::date_of(columns_.starts_on[row]));
      const auto nothing = covariates_of(base::Sex::unknown, {}, out_.input.first_month);
      out_.input.participants.push_back({id, start, known == people_.end() ? nothing : known->second.covariates});
      out_.row_of.push_back(row);
    }
  }

  void put_assistance() {
    std::string text = out_.hash;
    for (const auto& one : assistance_.members) {
      const auto to = one.to_on ? std::optional(analysis::month_of(*one.to_on)) : std::nullopt;
      out_.input.members.push_back({one.person_id.str(), one.household_id, analysis::month_of(one.from_on), to});
      text += '\n' + one.person_id.str() + ' ' + one.household_id + ' ' + one.from_on.str() + ' ' +
              (one.to_on ? one.to_on->str() : "") + (one.is_protected ? "!" : "");
    }
    for (const auto& one : assistance_.paid) {
      out_.input.paid.push_back({one.when.household_id, analysis::month_of(one.when.month), one.amount_ore});
      text += '\n' + one.when.household_id + ' ' + one.when.month.str() + ' ' + std::to_string(one.amount_ore);
    }
    out_.hash = platform::to_hex(platform::digest(text));
  }

  bool takes_part(size_t row) const { return is_branch_ || (unit_ && columns_.unit[row] == *unit_); }

  // Those who have had assistance, and have never begun at the place.
  void put_others(int compared_months) {
    std::set<std::string> here;
    for (size_t row = 0; row < columns_.size(); ++row) {
      if (takes_part(row)) here.insert(columns_.participants.text(columns_.participant[row]));
    }
    for (const auto& [id, known] : people_) {
      if (known.is_protected || here.contains(id)) continue;
      out_.input.others.push_back({id, known.covariates});
    }
    if (out_.input.others.empty()) return;
    out_.input.compared_months = compared_months;
    out_.input.seed = kSeed;
  }

  const Columns& columns_;
  const AssistanceRead& assistance_;
  std::optional<size_t> unit_;
  bool is_branch_;
  std::map<std::string, Known> people_;
  SavingsBasis out_;
};

}  // namespace

base::Result<std::optional<SavingsBasis>> savings_basis(record::Work& work, const sharing::Viewer& viewer,
                                                        const Register& found, const Place& place,
                                                        const FiguresAsked& asked, const SavingsChoice& choice) {
  TRY_ASSIGN(const auto branches, sharing::admit_assistance_figures(work, viewer, place.branch_id, "savings"));
  TRY_ASSIGN(const auto query, query_of(asked));
  TRY_ASSIGN(const auto standing, analysis::standing_in(found.columns, query.population));
  const auto assistance = read_assistance(work, branches);
  if (!assistance.period) return std::optional<SavingsBasis>();
  Reader reader(found, assistance, asked, choice);
  return std::optional(reader.read(standing.rows_counting(analysis::kStarted), choice.compared_months));
}

}  // namespace reports
