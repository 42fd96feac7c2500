#include "reports/frozen_report.h"

namespace reports {

namespace {

record::NewEntry entry_of(const FrozenReport& report, const char* kind, base::Date today) {
  std::optional<base::UnitId> unit;
  if (!report.unit_id.empty()) unit = base::UnitId(report.unit_id);
  return {{}, kind, "frozen_report", report.id, report.holder_id, {}, unit, {}, today, {}, {}, {}, {}};
}

}  // namespace

base::Status check_freezing(const std::string& name, base::Date keep_until, base::Date today) {
  std::vector<base::Violation> out;
  if (name.empty()) out.push_back({"name", "field.required", {}});
  if (keep_until < today || keep_until > today.plus_months(12 * kKeepYearsMax)) {
    out.push_back({"keep_until", "frozen.keep_range", {}});
  }
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

record::Deed frozen(const FrozenReport& report, base::Date today) {
  auto entry = entry_of(report, "report_frozen", today);
  record::note_change(entry.changes, "name", "report", "", report.name);
  record::note_change(entry.changes, "question", "report", "", report.question);
  record::note_change(entry.changes, "keep_until", "report", "", report.keep_until.str());
  record::note_change(entry.changes, "output_sha256", "report", "", report.output_sha256);
  return {std::move(entry), {}, {}};
}

record::Deed disposed(const FrozenReport& report, const std::string& reason, base::Date today) {
  auto entry = entry_of(report, "report_input_disposed", today);
  entry.reason = reason;
  record::note_change(entry.changes, "disposed_on", "report", "", today.str());
  return {std::move(entry), {}, {}};
}

}  // namespace reports
