#include "placements/placement_changes.h"

#include "base/names.h"
#include "placements/placement_entry.h"

namespace placements {

namespace {

using base::name_of;
using base::Violation;

base::Error conflict(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

base::Status check_open(const Placement& p, base::Date today) {
  const auto state = state_of(p, today);
  if (state == PlacementState::ended || state == PlacementState::cancelled) return conflict("placement.is_over");
  return base::done();
}

base::Status check_open_with_reason(const Placement& p, const std::string& reason, base::Date today) {
  TRY(check_open(p, today));
  if (reason.empty()) return base::invalid("reason", "field.required");
  return base::done();
}

const char* kind_of(const Placement& before, const Placement& after) {
  if (!before.started_on) return "placement_replanned";
  return after.ends_on < before.ends_on ? "placement_shortened" : "placement_extended";
}

}  // namespace

base::Result<Changed> change_period(const Placement& p, const NewPeriod& period, const Whose& whose,
                                    base::Date today) {
  TRY(check_open_with_reason(p, period.reason, today));
  if (p.started_on && period.starts_on != p.starts_on) return base::invalid("starts_on", "placement.start_is_past");
  if (p.started_on && period.ends_on < *p.started_on) return base::invalid("ends_on", "placement.end_before_start");
  Placement after = p;
  after.starts_on = period.starts_on;
  after.ends_on = period.ends_on;
  if (!p.started_on) after.extents.front().valid_from = period.starts_on;
  Changed out{after, begun(kind_of(p, after), p, today)};
  out.deed.entry.reason = period.reason;
  note(out.deed, "starts_on", p.starts_on.str(), period.starts_on.str());
  note(out.deed, "ends_on", p.ends_on.str(), period.ends_on.str());
  out.deed.closes.push_back({p.started_on ? "placement.end" : "placement.confirm_start", p.id});
  out.deed.opens.push_back(p.started_on ? end_task(out.placement, whose) : confirm_task(out.placement, whose));
  return out;
}

base::Result<Changed> change_extent(const Placement& p, const Extent& extent, const std::string& reason,
                                    base::Date today) {
  TRY(check_open_with_reason(p, reason, today));
  std::vector<Violation> broken;
  if (!is_one_of(extent)) broken.push_back({"percent", "placement.extent_one_of", {}});
  if (extent.valid_from < p.started_on.value_or(p.starts_on) || extent.valid_from > p.ends_on) {
    broken.push_back({"valid_from", "placement.extent_outside", {}});
  } else if (extent.valid_from < p.extents.back().valid_from) {
    broken.push_back({"valid_from", "placement.extent_before_last", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  Changed out{p, begun("placement_extent_changed", p, extent.valid_from)};
  out.deed.entry.reason = reason;
  auto& extents = out.placement.extents;
  note(out.deed, "extent", shown(extents.back()), shown(extent));
  note(out.deed, "valid_from", "", extent.valid_from.str());
  if (extents.back().valid_from == extent.valid_from) extents.pop_back();
  extents.push_back(extent);
  return out;
}

base::Result<Changed> move(const Placement& p, const Workplace& from, const Workplace& to, const std::string& reason,
                           base::Date today) {
  TRY(check_open_with_reason(p, reason, today));
  if (p.started_on) return conflict("placement.move_started");
  Changed out{p, begun("placement_moved", p, today)};
  out.deed.entry.reason = reason;
  out.placement.workplace_id = to.id;
  out.placement.terms.supervisor = to.supervisor;
  out.placement.extract.reset();
  out.placement.union_consultation.reset();
  note(out.deed, "workplace_name", from.name, to.name);
  note(out.deed, "supervisor", shown(p.terms.supervisor), shown(to.supervisor));
  return out;
}

base::Result<Changed> correct(const Placement& p, const Terms& terms, const std::string& reason, base::Date today) {
  TRY(check_open(p, today));
  if (p.started_on && reason.empty()) return base::invalid("reason", "field.required");
  if (terms.insurance == Insurance::other && terms.insurance_text.empty()) {
    return base::invalid("insurance_text", "field.required");
  }
  Changed out{p, begun(p.started_on ? "placement_corrected" : "placement_changed", p, today)};
  if (!reason.empty()) out.deed.entry.reason = reason;
  out.placement.terms = terms;
  note_terms(out.deed, p.terms, terms);
  return out;
}

base::Result<Changed> note_union(const Placement& p, const UnionConsultation& consultation, base::Date today) {
  TRY(check_open(p, today));
  std::vector<Violation> broken;
  if (consultation.consulted_on > today) broken.push_back({"consulted_on", "date.in_future", {}});
  const bool is_needed = consultation.outcome != UnionOutcome::not_needed;
  if (is_needed && consultation.consulted_with.empty()) broken.push_back({"consulted_with", "field.required", {}});
  if (consultation.outcome != UnionOutcome::agreed && consultation.text.empty()) {
    broken.push_back({"text", "field.required", {}});
  }
  if (!broken.empty()) return base::invalid(std::move(broken));
  Changed out{p, begun("placement_union_consulted", p, consultation.consulted_on)};
  const auto before = p.union_consultation;
  note(out.deed, "union_outcome", before ? name_of(before->outcome) : "", name_of(consultation.outcome));
  note(out.deed, "consulted_with", before ? before->consulted_with : "", consultation.consulted_with);
  note(out.deed, "union_text", before ? before->text : "", consultation.text);
  out.placement.union_consultation = consultation;
  return out;
}

base::Result<Changed> note_extract(const Placement& p, const RegisterExtract& extract, const std::string& checked_by,
                                   base::Date today) {
  TRY(check_open(p, today));
  if (extract.shown_on > today) return base::invalid("shown_on", "date.in_future");
  Changed out{p, begun("placement_extract_shown", p, extract.shown_on)};
  note(out.deed, "extract_shown_on", p.extract ? p.extract->shown_on.str() : "", extract.shown_on.str());
  note(out.deed, "extract_checked_by", "", checked_by);
  out.placement.extract = extract;
  return out;
}

}  // namespace placements
