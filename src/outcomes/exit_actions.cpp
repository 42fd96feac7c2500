#include "outcomes/exit_actions.h"

#include <algorithm>
#include <cstdlib>
#include <set>

#include "base/names.h"
#include "outcomes/follow_up_store.h"
#include "outcomes/opened.h"
#include "outcomes/owning.h"
#include "parties/code_list_store.h"
#include "parties/mandatory_field_store.h"
#include "parties/parameter_store.h"
#include "record/record_store.h"

namespace outcomes {

namespace {

using parties::Parameter;
using record::Work;
using sharing::Act;
using sharing::Viewer;

// An end measured at another time than the end was a measurement on the way.
void keep_as_between(Work& work, const Participation& p, const std::vector<Measurement>& measurements) {
  for (const auto& before : measurements) {
    if (before.point != MeasurementPoint::end) continue;
    Measurement after = before;
    after.point = MeasurementPoint::between;
    const auto entry_id = work.new_id<base::EntryId>();
    update_measurement(work.session(), work.municipality_id(), after, before.version, entry_id);
    work.write_as(entry_id, remeasure(p, before, after, work.today()).deed);
  }
}

ExitCheck check(Work& work, const sharing::EndingTable& endings, const Participation& p) {
  ExitCheck out{!has_another(work, p), {}};
  if (!out.is_last) return out;
  for (const auto& task : record::running_tasks(work.session(), work.municipality_id(), p.person_id, p.holder_id)) {
    const Running one{task.rule,   task.subject_type, task.subject_id, task.holder_id,
                      task.due_on, task.unit_name,    endings.count(task.subject_type) > 0};
    if (runs(one, p.holder_id)) out.running.push_back(one);
  }
  return out;
}

// All that runs, each subject once, by its own room.
base::Status end_running(Work& work, const Viewer& viewer, const sharing::EndingTable& endings,
                         const ExitCheck& check, base::Date ends_on) {
  std::vector<std::string> ended;
  for (const auto& one : check.running) {
    if (!one.is_ended_with || std::count(ended.begin(), ended.end(), one.subject_id) > 0) continue;
    TRY(endings.at(one.subject_type)(work, viewer, one.subject_id, ends_on));
    ended.push_back(one.subject_id);
  }
  return base::done();
}

// By what the branch has decided on the day of the exit; two that are alike are one.
std::vector<int> follow_up_months(const parties::HeldValues& held) {
  std::set<int> months;
  for (const auto parameter : {Parameter::exit_follow_up_first_months, Parameter::exit_follow_up_second_months,
                               Parameter::exit_follow_up_third_months}) {
    months.insert(held.of(parameter));
  }
  return {months.begin(), months.end()};
}

void plan(Work& work, const Participation& ended, const base::EntryId& entry_id, record::Deed& deed) {
  const auto held =
      parties::parameters_on(work.session(), work.municipality_id(), ended.holder_id, *ended.ends_on);
  const int notice_days = held.of(Parameter::exit_follow_up_notice_days);
  for (auto planned : plan_follow_ups(ended, follow_up_months(held), work.today())) {
    planned.id = work.new_id<base::EntryId>().str();
    insert_follow_up(work.session(), work.municipality_id(), ended.holder_id, planned, entry_id);
    deed.opens.push_back(follow_up_task(ended, planned, notice_days));
  }
}

// The exit is taken back: nobody is asked how it went.
void call_off(Work& work, const Participation& p, const base::EntryId& entry_id, record::Deed& deed) {
  for (auto one : follow_ups_of(work.session(), work.municipality_id(), p.id)) {
    if (one.state != FollowUpState::planned) continue;
    one.state = FollowUpState::cancelled;
    ENSURE(update_follow_up(work.session(), work.municipality_id(), one, one.version, entry_id));
    deed.closes.push_back({"", one.id});
  }
}

base::Status check_mandatory(Work& work, const Participation& p, const Exit& exit) {
  const std::vector<parties::Given> given = {
      {parties::MandatoryField::participation_exit_text, "exit_text", !exit.text.empty()}};
  return parties::check_given_in(work.session(), work.municipality_id(), p.holder_id, given, work.today());
}

// Those of its end measurements that lie elsewhere than around the end.
std::vector<Measurement> measured_elsewhere(const std::vector<Measurement>& measurements, base::Date ends_on) {
  std::vector<Measurement> out;
  std::copy_if(measurements.begin(), measurements.end(), std::back_inserter(out), [&](const Measurement& m) {
    return m.point == MeasurementPoint::end && std::abs(base::days_between(m.measured_on, ends_on)) > kAroundDaysMax;
  });
  return out;
}

}  // namespace

base::Result<ExitCheck> check_exit(Work& work, const Viewer& viewer, const sharing::EndingTable& endings,
                                   const std::string& id) {
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, id, Act::read));
  if (p.ends_on) return ExitCheck{};
  return check(work, endings, p);
}

base::Status end_participation(Work& work, const Viewer& viewer, const sharing::EndingTable& endings,
                               const std::string& id, std::int64_t from_version, const Exit& exit) {
  TRY_ASSIGN(const Participation p, open_version(work, viewer, id, from_version));
  TRY(parties::check_offered(work.session(), work.municipality_id(), p.holder_id, parties::CodeList::exit_reason,
                             {base::name_of(exit.reason), exit.local_exit_reason_id}, "exit_reason", work.today()));
  TRY(check_mandatory(work, p, exit));
  const auto measurements = measurements_of(work.session(), work.municipality_id(), id);
  const auto elsewhere = measured_elsewhere(measurements, exit.ends_on);
  const auto at_end = std::count_if(measurements.begin(), measurements.end(),
                                    [](const Measurement& m) { return m.point == MeasurementPoint::end; });
  std::optional<int> to_measure;
  if (static_cast<size_t>(at_end) == elsewhere.size()) to_measure = measure_days(work, p, exit.ends_on);
  TRY_ASSIGN(Changed changed, end(p, exit, to_measure, work.today()));
  const ExitCheck found = check(work, endings, p);
  const bool is_overridden = !exit.override_reason.empty() || exit.reason == ExitReason::deceased;
  if (!found.running.empty() && !is_overridden) return still_running(found);
  TRY(end_running(work, viewer, endings, found, exit.ends_on));
  keep_as_between(work, p, elsewhere);
  if (!found.running.empty()) {
    // Not undone as a whole any more: each thing that was ended is its own.
    changed.deed.entry.kind = "participation_ended_overridden";
    if (!exit.override_reason.empty()) changed.deed.entry.reason = exit.override_reason;
  }
  return save(work, changed, from_version, [&](const base::EntryId& entry_id, record::Deed& deed) -> base::Status {
    end_owning(work, p, exit.ends_on, false, entry_id);
    plan(work, changed.participation, entry_id, deed);
    return base::done();
  });
}

base::Status postpone_exit(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                           base::Date until_on, const std::string& reason) {
  TRY_ASSIGN(const Participation p, open_version(work, viewer, id, from_version));
  TRY_ASSIGN(const auto deed, postpone(p, until_on, reason, work.today()));
  work.write(deed);
  return base::done();
}

base::Status reopen_participation(Work& work, const Viewer& viewer, const std::string& id, std::int64_t from_version,
                                  const std::string& reason) {
  TRY_ASSIGN(const Participation p, open_version(work, viewer, id, from_version));
  const auto others = participations_of(work.session(), work.municipality_id(), p.person_id);
  TRY_ASSIGN(const Changed changed, reopen(p, others, reason, work.today()));
  keep_as_between(work, p, measurements_of(work.session(), work.municipality_id(), id));
  return save(work, changed, from_version, [&](const base::EntryId& entry_id, record::Deed& deed) -> base::Status {
    resume_owning(work, p, entry_id, deed);
    call_off(work, p, entry_id, deed);
    return base::done();
  });
}

base::Status answer_follow_up(Work& work, const Viewer& viewer, const std::string& participation_id,
                              const std::string& follow_up_id, std::int64_t from_version,
                              const FollowUpAnswer& given) {
  TRY_ASSIGN(const Participation p, open_participation(work, viewer, participation_id, Act::write));
  const auto planned = find_follow_up(work.session(), work.municipality_id(), follow_up_id);
  if (!planned || planned->participation_id != p.id) {
    return base::Error{base::ErrorCode::not_found, "follow_up.unknown", {}};
  }
  if (planned->version != from_version) return base::stale();
  TRY_ASSIGN(const auto made, answer(p, *planned, given, work.today()));
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_follow_up(work.session(), work.municipality_id(), made.follow_up, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, made.deed);
  return base::done();
}

}  // namespace outcomes
