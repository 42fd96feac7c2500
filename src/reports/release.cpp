#include "reports/release.h"

#include "base/text.h"

namespace reports {

base::Status check_release_words(const std::string& purpose, const std::string& recipient,
                                 const std::string& decision) {
  std::vector<base::Violation> out;
  const auto look = [&](const char* field, const std::string& text, size_t least) {
    if (base::length(base::tidy_text(text)) >= least) return;
    out.push_back({field, "release.too_short", {{"least", std::to_string(least)}}});
  };
  look("purpose", purpose, kPurposeMin);
  look("recipient", recipient, kRecipientMin);
  if (!decision.empty()) look("decision", decision, kDecisionMin);
  if (out.empty()) return base::done();
  return base::invalid(std::move(out));
}

record::Deed released(const DataRelease& x, base::Date today) {
  std::optional<base::UnitId> unit;
  if (!x.unit_id.empty()) unit = base::UnitId(x.unit_id);
  record::NewEntry entry{{}, "data_released", "data_release", x.id, x.holder_id, {}, unit, {}, today, {}, {}, {},
                         {}};
  const auto note = [&](const char* field, const std::string& value) {
    record::note_change(entry.changes, field, "report", "", value);
  };
  note("purpose", x.purpose);
  note("recipient", x.recipient);
  note("question", x.question);
  note("columns", x.columns);
  note("decision", x.decision);
  note("threshold", std::to_string(x.threshold));
  note("smallest", std::to_string(x.smallest));
  note("people", std::to_string(x.people));
  note("participations", std::to_string(x.participations));
  note("suppressed_people", std::to_string(x.suppressed_people));
  note("file_sha256", x.file_sha256);
  return {std::move(entry), {}, {}};
}

}  // namespace reports
