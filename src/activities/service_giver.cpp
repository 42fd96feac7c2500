#include "activities/service_giver.h"

#include <algorithm>

#include "parties/administration.h"

namespace activities {

namespace {

constexpr int kBackYears = 10;
constexpr int kAheadDays = 366;

bool is_out_of_range(base::Date day, base::Date today) {
  return day < today.plus_months(-12 * kBackYears) || day > today.plus_days(kAheadDays);
}

bool overlap(const ServiceGiver& a, const ServiceGiver& b) {
  return (!a.to_on || *a.to_on > b.from_on) && (!b.to_on || *b.to_on > a.from_on);
}

}  // namespace

base::Status check(const ServiceGiver& added, const std::vector<ServiceGiver>& of_type, base::Date today) {
  if (is_out_of_range(added.from_on, today)) return base::invalid("from_on", "date.out_of_range");
  const bool already = std::any_of(of_type.begin(), of_type.end(), [&](const ServiceGiver& one) {
    return one.staff_id == added.staff_id && !one.is_of_no_day() && overlap(one, added);
  });
  if (already) return base::invalid("from_on", "service_giver.already");
  return base::done();
}

base::Result<ServiceGiver> end(const ServiceGiver& giver, base::Date to_on, base::Date today) {
  if (giver.to_on) return base::Error{base::ErrorCode::conflict, "service_giver.ended", {}};
  if (to_on < giver.from_on) return base::invalid("to_on", "service_giver.before_start");
  if (is_out_of_range(to_on, today)) return base::invalid("to_on", "date.out_of_range");
  ServiceGiver out = giver;
  out.to_on = to_on;
  return out;
}

record::Deed giver_deed(const ServiceGiver* before, const ServiceGiver& after, const std::string& type_name,
                        const std::string& staff_name, base::Date today) {
  const char* kind = before ? "service_giver_ended" : "service_giver_added";
  record::NewEntry entry{{}, kind, "service_giver", after.id, after.branch_id, {}, {}, {}, today, {}, {}, {}, {}};
  const auto note = [&](const char* field, const std::string& value) {
    record::note_change(entry.changes, field, parties::kOrganisation, {}, value);
  };
  note("type_name", type_name);
  note("staff_name", staff_name);
  if (before) {
    note("given_until", after.to_on->str());
  } else {
    note("given_from", after.from_on.str());
  }
  return {std::move(entry), {}, {}};
}

}  // namespace activities
