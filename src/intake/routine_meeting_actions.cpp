#include "intake/routine_meeting_actions.h"

#include "intake/routine_meeting_store.h"
#include "parties/party_store.h"
#include "sharing/admit.h"

namespace intake {

namespace {

base::Error unknown_meeting() { return {base::ErrorCode::not_found, "meeting.unknown", {}}; }

record::Deed deed_of(const RoutineMeeting& before, const RoutineMeeting& after, const char* kind) {
  record::NewEntry entry{{}, kind, "routine_meeting", after.id, after.holder_id, {}, after.unit_id, {},
                         after.held_on, {}, {}, {}, {}};
  record::note_change(entry.changes, "works_well", "meeting", before.works_well, after.works_well);
  record::note_change(entry.changes, "to_improve", "meeting", before.to_improve, after.to_improve);
  const auto open_count = [](const RoutineMeeting& meeting) {
    int count = 0;
    for (const auto& action : meeting.actions) count += action.is_done ? 0 : 1;
    return std::to_string(count);
  };
  record::note_change(entry.changes, "open_actions", "meeting", open_count(before), open_count(after));
  return {std::move(entry), {}, {}};
}

base::Status check_parties(record::Work& work, const RoutineMeeting& meeting) {
  const auto parties = parties::list_parties(work.session(), work.municipality_id());
  for (const auto& id : meeting.party_ids) {
    bool known = false;
    for (const auto& party : parties) known = known || party.id == id;
    if (!known) return base::invalid("party_ids", "party.unknown");
  }
  return base::done();
}

}  // namespace

base::Result<std::string> log_meeting(record::Work& work, const sharing::Viewer& viewer, RoutineMeeting meeting) {
  const auto unit = parties::find_unit(work.session(), work.municipality_id(), meeting.unit_id);
  if (!unit) return base::invalid("unit_id", "unit.unknown");
  TRY(sharing::admit_branch(work, viewer, unit->unit.branch_id, "routine_meeting"));
  TRY(check(meeting, work.today()));
  TRY(check_parties(work, meeting));
  meeting.id = work.new_id<base::EntryId>().str();
  meeting.holder_id = unit->unit.branch_id;
  const auto entry_id = work.new_id<base::EntryId>();
  insert_meeting(work.session(), work.municipality_id(), meeting, entry_id);
  RoutineMeeting nothing = meeting;
  nothing.works_well.clear();
  nothing.to_improve.clear();
  nothing.actions.clear();
  work.write_as(entry_id, deed_of(nothing, meeting, "meeting_logged"));
  return meeting.id;
}

base::Result<RoutineMeeting> find_meeting_for(record::Work& work, const sharing::Viewer& viewer,
                                              const std::string& id) {
  auto meeting = find_meeting(work.session(), work.municipality_id(), id);
  if (!meeting || !viewer.works_in(meeting->holder_id)) return unknown_meeting();
  return *meeting;
}

base::Status change_meeting(record::Work& work, const sharing::Viewer& viewer, const RoutineMeeting& meeting,
                            std::int64_t from_version) {
  TRY_ASSIGN(const RoutineMeeting before, find_meeting_for(work, viewer, meeting.id));
  TRY(check(meeting, work.today()));
  TRY(check_parties(work, meeting));
  RoutineMeeting after = meeting;
  after.holder_id = before.holder_id;
  after.unit_id = before.unit_id;
  const auto entry_id = work.new_id<base::EntryId>();
  if (!update_meeting(work.session(), work.municipality_id(), after, from_version, entry_id)) {
    return base::stale();
  }
  work.write_as(entry_id, deed_of(before, after, "meeting_changed"));
  return base::done();
}

std::vector<RoutineMeeting> list_meetings_for(record::Work& work, const sharing::Viewer& viewer) {
  std::vector<RoutineMeeting> out;
  for (const auto& branch : viewer.working_branches()) {
    for (auto& meeting : list_meetings(work.session(), work.municipality_id(), branch)) {
      out.push_back(std::move(meeting));
    }
  }
  return out;
}

}  // namespace intake
