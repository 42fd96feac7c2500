#include "intake/referral_json.h"

#include <algorithm>

namespace intake {

namespace {

UnitNameView view_of(const UnitName& unit) { return {unit.id.str(), unit.name, unit.party_name}; }

bool has(const std::vector<Step>& steps, Step step) {
  return std::find(steps.begin(), steps.end(), step) != steps.end();
}

}  // namespace

ReferralRowView view_of(const ReferralRow& row, const sharing::Viewer& viewer, base::Date today) {
  const auto& r = row.referral;
  return {r.id, r.kind, r.state, people::view_of(row.person), view_of(row.sender_unit),
          view_of(row.receiver_unit), row.sender_name, r.sent_on, r.answer_by_on, r.answered_on,
          is_overdue(r, today), r.target_group, r.local_target_group_id,
          viewer.works_in(r.holder_id) ? "sent" : "received"};
}

ReferralView view_of(const ReferralSheet& sheet, const sharing::Viewer& viewer, base::Date today) {
  const auto& r = sheet.row.referral;
  ReferralView view{view_of(sheet.row, viewer, today), r.version, r.wish, r.background, r.wished_start_on,
                    r.registration_consent_on, r.agreed_start_on, r.decline_reason, r.local_decline_reason_id,
                    r.decline_text, r.report_text, sheet.row.owner_name, {}, {}};
  for (const auto& message : sheet.messages) {
    view.messages.push_back({message.kind, message.body, message.staff_name, message.written_at});
  }
  view.may = {has(sheet.may, Step::accept), has(sheet.may, Step::decline),  has(sheet.may, Step::ask),
              has(sheet.may, Step::reply),  has(sheet.may, Step::withdraw), has(sheet.may, Step::start),
              has(sheet.may, Step::report)};
  return view;
}

NewReferral referral_of(const NewReferralView& view) {
  std::optional<people::NewPerson> person;
  if (view.person) person = people::person_of(*view.person);
  return {view.kind, view.person_id, person, view.sender_unit_id, view.receiver_unit_id, view.target_group,
          view.local_target_group_id, view.wish, view.background, view.wished_start_on, view.answer_by_on,
          view.registration_consent_on};
}

}  // namespace intake
