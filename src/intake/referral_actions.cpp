#include "intake/referral_actions.h"

#include <functional>

#include "base/names.h"
#include "intake/opened.h"
#include "parties/code_list_store.h"
#include "parties/mandatory_field_store.h"
#include "parties/parameter_store.h"
#include "parties/party_store.h"
#include "people/registration.h"
#include "record/record_store.h"
#include "sharing/admit.h"
#include "sharing/sharing_store.h"

namespace intake {

namespace {

using sharing::Act;
using sharing::Category;

struct Opened {
  Referral referral;
  Side side;
};

Side side_of(const Viewer& viewer, const Referral& referral, Step step) {
  const bool is_sender = viewer.works_in(referral.holder_id);
  const bool is_receiver = viewer.works_in(referral.receiver_holder_id);
  if (is_sender && is_receiver) {
    return step == Step::reply || step == Step::withdraw ? Side::sender : Side::receiver;
  }
  return is_sender ? Side::sender : Side::receiver;
}

base::Error in_person(base::Error error) {
  for (auto& violation : error.violations) violation.field.insert(0, "person.");
  return error;
}

base::Result<base::PersonId> person_of(Work& work, const Viewer& viewer, const NewReferral& input,
                                       const base::HolderId& sender_branch) {
  if (input.person_id.has_value() == input.person.has_value()) {
    return base::invalid("person_id", "referral.one_person");
  }
  if (input.person_id) {
    TRY(sharing::admit_person(work, viewer, *input.person_id, Act::write, "referral"));
    return *input.person_id;
  }
  auto checked = people::check(*input.person, work.today());
  if (!checked.has_value()) return in_person(checked.take_error());
  if (checked->protection_level != sharing::ProtectionLevel::none && !viewer.may_see_protected) {
    return base::invalid("person.protection_level", "person.protection_needs_right");
  }
  auto made = people::register_person(work, *checked, {sender_branch, input.sender_unit_id, work.today(), {}});
  return made.has_value() ? made : in_person(made.take_error());
}

using Decide = std::function<base::Result<Taken>(const Referral&)>;

// Opens, lets the rule decide, saves row and record together.
base::Result<Taken> take_step(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              Step step, const base::EntryId& entry_id, const Decide& decide) {
  TRY_ASSIGN(const Referral referral, open_referral(work, viewer, id, Act::write));
  // Before the rule: who has an old version is shown both, not told that the step cannot be taken any more.
  if (referral.version != from_version) return base::stale();
  TRY(may(referral, step, side_of(viewer, referral, step)));
  TRY_ASSIGN(Taken taken, decide(referral));
  if (!update_referral(work.session(), work.municipality_id(), taken.referral, from_version, entry_id)) {
    return base::stale();
  }
  return taken;
}

// What came of nothing is taken back: the receiver knows of the person no more, unless by something else.
void take_access_back(Work& work, const Referral& referral) {
  const auto& municipality_id = work.municipality_id();
  if (referral.receiver_holder_id == referral.holder_id) return;
  if (record::has_other_entries(work.session(), municipality_id, referral.person_id,
                                referral.receiver_holder_id, referral.id)) {
    return;
  }
  sharing::forget_current(work.session(), municipality_id, referral.person_id, referral.receiver_holder_id);
}

base::Status step_and_write(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                            Step step, const Decide& decide) {
  const auto entry_id = work.new_id<base::EntryId>();
  TRY_ASSIGN(const Taken taken, take_step(work, viewer, id, from_version, step, entry_id, decide));
  work.write_as(entry_id, taken.deed);
  if (step == Step::withdraw || step == Step::decline) take_access_back(work, taken.referral);
  return base::done();
}

base::Status say(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version, Step step,
                 const std::string& text, const Decide& decide) {
  if (text.empty()) return base::invalid("text", "field.required");
  const auto entry_id = work.new_id<base::EntryId>();
  TRY_ASSIGN(Taken taken, take_step(work, viewer, id, from_version, step, entry_id, decide));
  const char* kind = step == Step::ask ? "question" : "reply";
  record::note_change(taken.deed.entry.changes, kind, "referral", {}, text);
  const auto count = static_cast<int>(messages_of(work.session(), work.municipality_id(), id).size());
  const Message message{work.new_id<base::EntryId>().str(), kind, text, viewer.staff_id, viewer.name, work.now()};
  insert_message(work.session(), work.municipality_id(), id, taken.deed.entry.holder_id, message, count + 1, entry_id);
  work.write_as(entry_id, taken.deed);
  return base::done();
}

// Where the sender names no day: by what its branch has decided on the day that it sends.
base::Date answer_by(Work& work, const base::HolderId& sender_branch) {
  return work.today().plus_days(parties::parameter_on(work.session(), work.municipality_id(), sender_branch,
                                                      parties::Parameter::referral_answer_days, work.today()));
}

// What the sender's branch has made mandatory.
base::Status check_mandatory(Work& work, const NewReferral& input, const base::HolderId& sender_branch) {
  using parties::MandatoryField;
  const bool is_order = input.kind == ReferralKind::order;
  const bool has_background = !input.background.empty();
  const bool has_start = input.wished_start_on.has_value();
  std::vector<parties::Given> given;
  if (is_order) {
    given = {{MandatoryField::order_background, "background", has_background},
             {MandatoryField::order_wished_start_on, "wished_start_on", has_start}};
  } else {
    given = {{MandatoryField::referral_background, "background", has_background},
             {MandatoryField::referral_wished_start_on, "wished_start_on", has_start},
             {MandatoryField::referral_registration_consent_on, "registration_consent_on",
              input.registration_consent_on.has_value()}};
  }
  return parties::check_given_in(work.session(), work.municipality_id(), sender_branch, given, work.today());
}

base::Status check_units(const std::optional<parties::UnitRow>& sender,
                         const std::optional<parties::UnitRow>& receiver) {
  if (!sender) return base::invalid("sender_unit_id", "unit.unknown");
  if (!receiver) return base::invalid("receiver_unit_id", "unit.unknown");
  if (!receiver->unit.accepts_referrals) return base::invalid("receiver_unit_id", "unit.accepts_no_referrals");
  if (sender->unit.id == receiver->unit.id) return base::invalid("receiver_unit_id", "referral.to_own_unit");
  return base::done();
}

// What nobody there may see would lie unanswered, and tell by its silence that there is something to hide.
base::Status check_reader(Work& work, const base::PersonId& person_id, const base::HolderId& receiver) {
  const auto facts = sharing::find_facts(work.session(), work.municipality_id(), person_id);
  const bool is_protected = facts && facts->protection_level != sharing::ProtectionLevel::none;
  if (is_protected && !parties::somebody_sees_protected(work.session(), work.municipality_id(), receiver)) {
    return base::invalid("receiver_unit_id", "referral.nobody_sees_protected");
  }
  return base::done();
}

}  // namespace

base::Result<std::string> send_referral(Work& work, const Viewer& viewer, const NewReferral& input) {
  auto& session = work.session();
  const auto& municipality_id = work.municipality_id();
  const auto sender = parties::find_unit(session, municipality_id, input.sender_unit_id);
  const auto receiver = parties::find_unit(session, municipality_id, input.receiver_unit_id);
  TRY(check_units(sender, receiver));
  TRY(sharing::admit_branch(work, viewer, sender->unit.branch_id, "referral"));
  TRY(parties::check_offered(session, municipality_id, sender->unit.branch_id, parties::CodeList::target_group,
                             {base::name_of(input.target_group), input.local_target_group_id}, "target_group",
                             work.today()));
  TRY(check_mandatory(work, input, sender->unit.branch_id));
  const base::Date answer_by_on = input.answer_by_on.value_or(answer_by(work, sender->unit.branch_id));
  if (answer_by_on < work.today()) return base::invalid("answer_by_on", "date.in_past");
  if (input.registration_consent_on && *input.registration_consent_on > work.today()) {
    return base::invalid("registration_consent_on", "date.in_future");
  }
  TRY_ASSIGN(const base::PersonId person_id, person_of(work, viewer, input, sender->unit.branch_id));
  TRY(check_reader(work, person_id, receiver->unit.branch_id));
  const Referral referral{work.new_id<base::EntryId>().str(), 1, sender->unit.branch_id,
                          receiver->unit.branch_id, input.kind, ReferralState::sent, person_id,
                          input.sender_unit_id, viewer.staff_id, input.receiver_unit_id, input.target_group,
                          input.wish, input.background, input.wished_start_on, answer_by_on,
                          input.registration_consent_on, work.today(), {}, {}, {}, {}, "", "",
                          input.local_target_group_id};
  sharing::make_current(session, municipality_id, person_id, receiver->unit.branch_id, work.today());
  const auto entry_id = work.new_id<base::EntryId>();
  Taken taken = send(referral);
  record::note_change(taken.deed.entry.changes, "receiver_unit", "referral", {}, receiver->unit.name);
  insert_referral(session, municipality_id, taken.referral, entry_id);
  work.write_as(entry_id, taken.deed);
  return referral.id;
}

base::Result<ReferralSheet> find_referral_sheet(Work& work, const Viewer& viewer, const std::string& id) {
  TRY_ASSIGN(const Referral referral, open_referral(work, viewer, id, Act::read));
  ReferralSheet sheet{find_row(work.session(), work.municipality_id(), id).value(),
                      messages_of(work.session(), work.municipality_id(), id),
                      side_of(viewer, referral, Step::reply),
                      {}};
  for (const auto step : {Step::accept, Step::decline, Step::ask, Step::reply, Step::withdraw, Step::start,
                          Step::report}) {
    if (may(referral, step, side_of(viewer, referral, step)).has_value()) sheet.may.push_back(step);
  }
  return sheet;
}

base::Result<ReferralPage> list_referrals(Work& work, const Viewer& viewer, ReferralQuery query) {
  sharing::note_list(work, viewer, "referrals");
  auto scope = sharing::list_scope(viewer);
  if (scope.branches.empty()) return ReferralPage{};
  if (scope.branches.size() > kBranchesMax) {
    return base::Error{base::ErrorCode::conflict, "list.too_many_branches", {}};
  }
  query.branches = std::move(scope.branches);
  query.protection_max = static_cast<int>(scope.protection_max);
  return ReferralPage{list_page(work.session(), work.municipality_id(), query),
                      count_rows(work.session(), work.municipality_id(), query)};
}

std::vector<ReferralRow> referrals_of(Work& work, const Viewer& viewer, const sharing::PersonFacts& facts) {
  std::vector<ReferralRow> out;
  for (auto& row : list_of_person(work.session(), work.municipality_id(), facts.id)) {
    const sharing::Held held{row.referral.holder_id, row.referral.receiver_holder_id};
    if (sharing::decide(viewer, facts, held, Category::referral, Act::read).is_allowed) {
      out.push_back(std::move(row));
    }
  }
  return out;
}

base::Status accept_referral(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                             const Answer& answer) {
  TRY_ASSIGN(const Referral referral, open_referral(work, viewer, id, Act::write));
  if (!parties::is_colleague(work.session(), work.municipality_id(), referral.receiver_holder_id,
                             answer.owner_staff_id)) {
    return base::invalid("owner_staff_id", "staff.not_in_branch");
  }
  return step_and_write(work, viewer, id, from_version, Step::accept,
                        [&](const Referral& opened) { return accept(opened, answer, work.today()); });
}

base::Status decline_referral(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                              const Refusal& refusal) {
  return step_and_write(
      work, viewer, id, from_version, Step::decline, [&](const Referral& referral) -> base::Result<Taken> {
        TRY(parties::check_offered(work.session(), work.municipality_id(), referral.receiver_holder_id,
                                   parties::CodeList::decline_reason,
                                   {base::name_of(refusal.reason), refusal.local_decline_reason_id},
                                   "decline_reason", work.today()));
        return decline(referral, refusal, work.today());
      });
}

base::Status ask_about_referral(Work& work, const Viewer& viewer, const std::string& id,
                                std::int64_t from_version, const std::string& text) {
  return say(work, viewer, id, from_version, Step::ask, text,
             [&](const Referral& referral) { return ask(referral, work.today()); });
}

base::Status reply_about_referral(Work& work, const Viewer& viewer, const std::string& id,
                                  std::int64_t from_version, const std::string& text) {
  return say(work, viewer, id, from_version, Step::reply, text, [&](const Referral& referral) -> base::Result<Taken> {
    TRY(check_reader(work, referral.person_id, referral.receiver_holder_id));
    return reply(referral, work.today());
  });
}

base::Status withdraw_referral(Work& work, const Viewer& viewer, const std::string& id,
                               std::int64_t from_version, const std::string& reason) {
  return step_and_write(work, viewer, id, from_version, Step::withdraw, [&](const Referral& referral) {
    return withdraw(referral, reason, work.today());
  });
}

namespace {

int report_days_of(Work& work, const Referral& referral, base::Date started_on) {
  return parties::parameter_on(work.session(), work.municipality_id(), referral.receiver_holder_id,
                               parties::Parameter::order_report_days, started_on);
}

}  // namespace

base::Status start_order(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                         base::Date started_on) {
  return step_and_write(work, viewer, id, from_version, Step::start, [&](const Referral& referral) {
    return start(referral, started_on, report_days_of(work, referral, started_on), work.today());
  });
}

base::Status report_order(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                          const std::string& text) {
  return step_and_write(work, viewer, id, from_version, Step::report, [&](const Referral& referral) {
    return report(referral, text, work.today());
  });
}

}  // namespace intake
