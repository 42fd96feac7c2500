#include "placements/workplace.h"

#include <algorithm>

#include "base/names.h"
#include "sharing/sharing.h"

namespace placements {

namespace {

using base::name_of;
using record::note_change;

bool is_free_on(const Capacity& capacity, const Stays& stays, base::Date day) {
  return taken_on(stays, day) < places_on(capacity, day);
}

bool overlap(const CapacityRow& a, const CapacityRow& b) {
  return base::Period{a.valid_from, a.valid_to}.overlaps({b.valid_from, b.valid_to});
}

// How many are taken, or can be, changes on these days only.
std::vector<base::Date> turning_days(const Capacity& capacity, const Stays& stays, base::Date from_on) {
  std::vector<base::Date> out{from_on};
  for (const auto& row : capacity) {
    out.push_back(row.valid_from);
    if (row.valid_to) out.push_back(row.valid_to->plus_days(1));
  }
  for (const auto& stay : stays) {
    out.push_back(stay.from_on);
    out.push_back(stay.to_on.plus_days(1));
  }
  out.erase(std::remove_if(out.begin(), out.end(), [&](base::Date day) { return day < from_on; }), out.end());
  std::sort(out.begin(), out.end());
  return out;
}

std::string shown(const Capacity& capacity) {
  std::vector<std::string> lines;
  for (const auto& row : capacity) {
    lines.push_back(std::to_string(row.places) + ": " + row.valid_from.str() + " – " +
                    (row.valid_to ? row.valid_to->str() : ""));
  }
  return joined(lines);
}

std::string shown(const Reach& reach) {
  std::vector<std::string> parts;
  for (const auto& part : {reach.name, reach.phone, reach.email}) {
    if (!part.empty()) parts.push_back(part);
  }
  return joined(parts);
}

std::string yes_no(bool value) { return value ? "yes" : "no"; }

}  // namespace

std::string joined(const std::vector<std::string>& lines) {
  std::string out;
  for (const auto& line : lines) out += (out.empty() ? "" : "; ") + line;
  return out;
}

base::Status check(const Workplace& workplace) {
  std::vector<base::Violation> broken;
  if (workplace.name.empty()) broken.push_back({"name", "field.required", {}});
  if (workplace.kind == WorkplaceKind::employer && workplace.organisation_name.empty()) {
    broken.push_back({"organisation_name", "field.required", {}});
  }
  const auto& rows = workplace.capacity;
  if (rows.empty()) broken.push_back({"capacity", "workplace.capacity_required", {}});
  for (size_t i = 0; i < rows.size(); ++i) {
    const std::string at = "capacity[" + std::to_string(i) + "].";
    if (rows[i].valid_to && *rows[i].valid_to < rows[i].valid_from) {
      broken.push_back({at + "valid_to", "placement.end_before_start", {}});
      continue;
    }
    const auto earlier = rows.begin() + static_cast<std::ptrdiff_t>(i);
    if (std::any_of(rows.begin(), earlier, [&](const CapacityRow& row) { return overlap(row, rows[i]); })) {
      broken.push_back({at + "valid_from", "workplace.capacity_overlaps", {}});
    }
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

record::Deed change(const Workplace& before, const Workplace& after, const char* kind, base::Date today) {
  record::Deed deed{{{}, kind, "workplace", after.id, after.holder_id, {}, {}, {}, today, {}, {}, {}, {}}, {}, {}};
  auto& changes = deed.entry.changes;
  const std::string category = name_of(sharing::Category::placement);
  const auto note = [&](const char* field, const std::string& old_value, const std::string& new_value) {
    note_change(changes, field, category, old_value, new_value);
  };
  const bool is_new = before.id.empty();
  note("workplace_name", before.name, after.name);
  note("workplace_kind", is_new ? "" : name_of(before.kind), name_of(after.kind));
  note("organisation_name", before.organisation_name, after.organisation_name);
  note("organisation_number", before.organisation_number, after.organisation_number);
  note("school_or_care", is_new ? "" : yes_no(before.is_school_or_care), yes_no(after.is_school_or_care));
  note("address", before.address, after.address);
  note("workplace_contact", shown(before.contact), shown(after.contact));
  note("supervisor", shown(before.supervisor), shown(after.supervisor));
  note("union_contact", before.union_contact, after.union_contact);
  note("placement_tasks", joined(before.tasks), joined(after.tasks));
  note("capacity", shown(before.capacity), shown(after.capacity));
  return deed;
}

int places_on(const Capacity& capacity, base::Date day) {
  for (const auto& row : capacity) {
    if (base::Period{row.valid_from, row.valid_to}.contains(day)) return row.places;
  }
  return 0;
}

int taken_on(const Stays& stays, base::Date day) {
  return static_cast<int>(std::count_if(stays.begin(), stays.end(), [&](const Stay& stay) {
    return stay.from_on <= day && day <= stay.to_on;
  }));
}

std::optional<base::Date> first_full_on(const Capacity& capacity, const Stays& stays, base::Date from_on,
                                        base::Date to_on) {
  for (const auto day : turning_days(capacity, stays, from_on)) {
    if (day <= to_on && !is_free_on(capacity, stays, day)) return day;
  }
  return std::nullopt;
}

std::optional<base::Date> first_free_on(const Capacity& capacity, const Stays& stays, base::Date from_on) {
  for (const auto day : turning_days(capacity, stays, from_on)) {
    if (is_free_on(capacity, stays, day)) return day;
  }
  return std::nullopt;
}

}  // namespace placements
