#include "intake/routine_meeting_store.h"

namespace intake {

namespace {

using sql::Row;
using sql::Statement;

const Statement kInsert{
    "intake.insert_meeting",
    "INSERT INTO routine_meeting (municipality_id, id, version, entry_id, holder_id, unit_id, held_on, works_well, "
    "to_improve) VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8)"};
const Statement kUpdate{
    "intake.update_meeting",
    "UPDATE routine_meeting SET version = version + 1, entry_id = $1, held_on = $2, works_well = $3, to_improve = $4 "
    "WHERE municipality_id = $5 AND id = $6 AND version = $7"};
const Statement kInsertParty{
    "intake.insert_meeting_party",
    "INSERT INTO routine_meeting_party (municipality_id, meeting_id, party_id) VALUES ($1, $2, $3)"};
const Statement kInsertAction{
    "intake.insert_meeting_action",
    "INSERT INTO routine_meeting_action (municipality_id, meeting_id, position, what, who_text, due_on, is_done) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7)"};
const Statement kDeleteParties{
    "intake.delete_meeting_parties",
    "DELETE FROM routine_meeting_party WHERE municipality_id = $1 AND meeting_id = $2"};
const Statement kDeleteActions{
    "intake.delete_meeting_actions",
    "DELETE FROM routine_meeting_action WHERE municipality_id = $1 AND meeting_id = $2"};
const Statement kFind{
    "intake.find_meeting",
    "SELECT id, version, holder_id, unit_id, held_on, works_well, to_improve FROM routine_meeting "
    "WHERE municipality_id = $1 AND id = $2"};
const Statement kList{
    "intake.list_meetings",
    "SELECT id, version, holder_id, unit_id, held_on, works_well, to_improve FROM routine_meeting "
    "WHERE municipality_id = $1 AND holder_id = $2 ORDER BY held_on DESC, id DESC LIMIT 200"};
const Statement kParties{
    "intake.meeting_parties",
    "SELECT party_id FROM routine_meeting_party WHERE municipality_id = $1 AND meeting_id = $2 ORDER BY party_id"};
const Statement kActions{
    "intake.meeting_actions",
    "SELECT what, who_text, due_on, is_done FROM routine_meeting_action WHERE municipality_id = $1 AND meeting_id = $2 "
    "ORDER BY position"};

void insert_parts(sql::Session& session, const base::MunicipalityId& municipality_id,
                  const RoutineMeeting& meeting) {
  for (const auto& party : meeting.party_ids) {
    session.change(kInsertParty, {municipality_id, meeting.id, party});
  }
  int position = 0;
  for (const auto& action : meeting.actions) {
    session.change(kInsertAction, {municipality_id, meeting.id, ++position, action.what, action.who_text,
                                   action.due_on, action.is_done});
  }
}

RoutineMeeting meeting_of(const Row& row) {
  return {row.text(0), row.integer(1), row.id<base::HolderId>(2), row.id<base::UnitId>(3), row.date(4),
          row.text(5), row.text(6), {}, {}};
}

void add_parts(sql::Session& session, const base::MunicipalityId& municipality_id, RoutineMeeting& meeting) {
  meeting.party_ids = session.list(kParties, {municipality_id, meeting.id},
                                   [](const Row& row) { return row.id<base::PartyId>(0); });
  meeting.actions = session.list(kActions, {municipality_id, meeting.id}, [](const Row& row) {
    return MeetingAction{row.text(0), row.text(1), row.maybe_date(2), row.flag(3)};
  });
}

}  // namespace

void insert_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const RoutineMeeting& meeting, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, meeting.id, entry_id, meeting.holder_id, meeting.unit_id,
                           meeting.held_on, meeting.works_well, meeting.to_improve});
  insert_parts(session, municipality_id, meeting);
}

bool update_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                    const RoutineMeeting& meeting, std::int64_t from_version, const base::EntryId& entry_id) {
  const auto changed = session.change(kUpdate, {entry_id, meeting.held_on, meeting.works_well, meeting.to_improve,
                                                municipality_id, meeting.id, from_version});
  if (changed != 1) return false;
  session.change(kDeleteParties, {municipality_id, meeting.id});
  session.change(kDeleteActions, {municipality_id, meeting.id});
  insert_parts(session, municipality_id, meeting);
  return true;
}

std::optional<RoutineMeeting> find_meeting(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& id) {
  auto meeting = session.first(kFind, {municipality_id, id}, meeting_of);
  if (meeting) add_parts(session, municipality_id, *meeting);
  return meeting;
}

std::vector<RoutineMeeting> list_meetings(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch) {
  auto meetings = session.list(kList, {municipality_id, branch}, meeting_of);
  for (auto& meeting : meetings) add_parts(session, municipality_id, meeting);
  return meetings;
}

}  // namespace intake
