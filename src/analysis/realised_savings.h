// What assistance became to those who take part in something, month by month before and after they began: from
// what was paid, never from what was assumed. With B months before and up to A after,
//   a(i, m)       what was paid in month m to the households that i belongs to then. A household's month is
//   counted
//                 once: for the participant in it who began first (then by id), or else for the first of the
//                 others
//   before(i)     Σ a(i, m) / B over the B months before the month in which i began
//   saving(i, k)  before(i) − a(i, start + k), k = 1 … A, as far as months are observed; may be negative
// The month of start is in neither. Left out, and counted, are those who began too early for the B months to be
// observed, or so late that no month after is, and who shared a household, in the month of start or the one
// before, with a participant who is counted and began before them: they are counted with that one. The mean of a
// month is Σ saving / person-months, with
//   se = √(n/(n − 1)·Σ(yᵢ − r·kᵢ)²) / Σk     of the n participants, each with sum yᵢ over kᵢ months (a ratio's)
// and the interval r ± 1.959963984540054·se. Assistance falls after a peak by itself: what of it follows from
// taking part, only the comparison says (savings_comparison.h). Row order never changes a result. Threading: pure
// functions.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analysis/month.h"
#include "base/result.h"

namespace analysis {

inline constexpr int kSavingsWindowMax = 240;         // months
inline constexpr int kSavingsSideMax = 60;            // months before, and after
inline constexpr size_t kSavingsPeopleMax = 100'000;  // participants and others, together
inline constexpr size_t kSavingsRowsMax = 1'000'000;
inline constexpr std::int64_t kPaidMonthOreMax = 1'000'000'000;        // ten million kronor
inline constexpr std::int64_t kSavingsCostOreMax = 1'000'000'000'000;  // ten thousand million

using Covariates = std::map<std::string, double>;  // known before the start; the same names for everybody

struct SavingsParticipant {
  std::string id;
  Month start;
  Covariates covariates;
};
struct SavingsOther {  // never began what the participants did
  std::string id;
  Covariates covariates;
};
struct SavingsMember {  // belongs to a household from a month to another, both with it
  std::string person;
  std::string household;
  Month first_month;
  std::optional<Month> last_month;
};
struct SavingsPaid {  // several rows of one household and month are one
  std::string household;
  Month month;
  std::int64_t amount_ore = 0;
};

struct RealisedSavingsInput {
  Month first_month;  // that payments are known of, both ends inside
  Month last_month;
  int months_before = 0;
  int months_after = 0;
  std::vector<SavingsParticipant> participants;
  std::vector<SavingsMember> members;
  std::vector<SavingsPaid> paid;
  std::optional<std::int64_t> cost_ore;  // of what they took part in
  std::vector<SavingsOther> others;      // for a comparison, and only then the next two
  std::optional<int> compared_months;    // 1 … months_after
  std::optional<std::int64_t> seed;
};

// Of everybody's k-th month before (k < 0) or after the month of start.
struct SavingsMonth {
  int month = 0;
  int people = 0;
  std::int64_t paid_ore = 0;
};

struct SavingsSum {
  int person_months = 0;
  std::int64_t before_ore = 0;  // what they would have been paid as before, to the öre
  std::int64_t paid_ore = 0;
  std::int64_t saving_ore = 0;
};
struct SavingsYear {
  int year = 0;  // of the calendar
  SavingsSum sum;
};

// Kronor a person and month.
struct SavingsMean {
  double mean = 0;
  std::optional<double> se;  // none of one person
  std::optional<double> low;
  std::optional<double> high;
};

struct SavingsRecovery {
  std::int64_t cost_ore = 0;
  std::int64_t net_ore = 0;      // saving − cost
  double share = 0;              // saving / cost; 0 of no cost
  std::optional<Month> covered;  // from which month on the sum of savings has reached the cost, for good so far
};

struct RealisedSavings {
  int participants = 0;
  int counted = 0;
  int begun_too_early = 0;  // months before are not known
  int begun_too_late = 0;   // no month after is
  int with_another = 0;     // of their household, and counted with them
  int never_assisted = 0;   // of those counted: nothing before nor after
  std::vector<SavingsMonth> months;
  std::vector<SavingsYear> years;
  SavingsSum total;
  std::optional<SavingsMean> mean;  // none where nobody is counted
  std::optional<SavingsRecovery> recovery;
};

// Rules broken: list.empty and list.too_long (participants; others), name.repeated at participants[i].id and
// others[i].id (one of the participants too), period.reversed and period.too_long at last_month, count.outside at
// months_before, months_after and compared_months, period.reversed at members[i].last_month, amount.negative and
// amount.too_large at paid[i].amount_kr and cost_kr, savings.outside_window at paid[i].month,
// field.required and field.not_used at compared_months and seed,
// savings.reserved_name at participants[i].covariates.NAME and others[i].covariates.NAME.
base::Status check_savings(const RealisedSavingsInput& input);

base::Result<RealisedSavings> realised_savings(const RealisedSavingsInput& input);

enum class SavingsStanding { counted, begun_too_early, begun_too_late, with_another };
inline constexpr std::pair<SavingsStanding, std::string_view> kSavingsStandingNames[] = {
    {SavingsStanding::counted, "counted"},
    {SavingsStanding::begun_too_early, "begun_too_early"},
    {SavingsStanding::begun_too_late, "begun_too_late"},
    {SavingsStanding::with_another, "with_another"}};
constexpr const auto& enum_names(SavingsStanding) { return kSavingsStandingNames; }
// How each participant is counted, in their order. Of what check_savings has passed.
struct StoodAs {
  SavingsStanding standing = SavingsStanding::counted;
  bool is_never_assisted = false;
};
std::vector<StoodAs> standings_of(const RealisedSavingsInput& input);

}  // namespace analysis
