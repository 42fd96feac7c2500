#include "thread/timeline_store.h"

#include <algorithm>
#include <unordered_map>

namespace thread {

namespace {

using sql::Row;
using sql::Statement;

const Statement kEntries{
    "thread.entries",
    "SELECT e.id, e.number, e.kind, e.subject_type, e.subject_id, e.happened_on, e.recorded_at, s.name, e.holder_id, "
    "e.counterpart_holder_id, p.name, b.name, u.name, e.reason, e.cancels_entry_id, "
    "(SELECT MIN(c.id) FROM entry c WHERE c.municipality_id = e.municipality_id AND c.cancels_entry_id = e.id), "
    "(SELECT MAX(l.id) FROM entry l WHERE l.municipality_id = e.municipality_id AND l.subject_id = e.subject_id) "
    "FROM entry e JOIN branch b ON b.municipality_id = e.municipality_id AND b.id = e.holder_id "
    "JOIN party p ON p.municipality_id = b.municipality_id AND p.id = b.party_id "
    "LEFT JOIN staff s ON s.municipality_id = e.municipality_id AND s.id = e.actor_id "
    "LEFT JOIN unit u ON u.municipality_id = e.municipality_id AND u.id = e.unit_id "
    "WHERE e.municipality_id = $1 AND e.person_id = $2 AND (e.happened_on, e.number) < ($3, $4) "
    "ORDER BY e.happened_on DESC, e.number DESC LIMIT $5"};
const Statement kBelow{"thread.below",
                       "SELECT happened_on, number FROM entry WHERE municipality_id = $1 AND person_id = $2 "
                       "AND number = $3"};
const Statement kChanges{
    "thread.changes",
    "SELECT c.entry_id, c.field, c.information_category, COALESCE(so.name, c.old_value), "
    "COALESCE(sn.name, c.new_value) FROM entry e "
    "JOIN entry_change c ON c.municipality_id = e.municipality_id AND c.entry_id = e.id "
    "AND c.recorded_month = e.recorded_month "
    "LEFT JOIN staff so ON c.field = 'owner' AND so.municipality_id = c.municipality_id AND so.id = c.old_value "
    "LEFT JOIN staff sn ON c.field = 'owner' AND sn.municipality_id = c.municipality_id AND sn.id = c.new_value "
    "WHERE e.municipality_id = $1 AND e.person_id = $2 "
    "AND e.number BETWEEN $3 AND $4 ORDER BY e.number, c.position"};
const Statement kKinds{
    "thread.kinds",
    "SELECT kind, holder_id, counterpart_holder_id, COUNT(*) FROM entry WHERE municipality_id = $1 AND person_id = $2 "
    "GROUP BY kind, holder_id, counterpart_holder_id"};

TimelineEntry entry_of(const Row& row) {
  return {row.id<base::EntryId>(0),
          row.small(1),
          row.text(2),
          row.text(3),
          row.text(4),
          row.date(5),
          row.instant(6),
          row.maybe_text(7).value_or(""),
          row.id<base::HolderId>(8),
          row.maybe_id<base::HolderId>(9),
          row.text(10),
          row.text(11),
          row.maybe_text(12),
          row.maybe_text(13),
          row.maybe_id<base::EntryId>(14),
          row.maybe_id<base::EntryId>(15),
          row.text(16) == row.text(0),
          {}};
}

}  // namespace

std::optional<Below> find_below(sql::Session& session, const base::MunicipalityId& municipality_id,
                                const base::PersonId& person_id, int number) {
  return session.first(kBelow, {municipality_id, person_id, number},
                      [](const Row& row) { return Below{row.date(0), row.small(1)}; });
}

std::vector<TimelineEntry> entries_below(sql::Session& session, const base::MunicipalityId& municipality_id,
                                         const base::PersonId& person_id, const Below& below, int limit) {
  return session.list(kEntries, {municipality_id, person_id, below.happened_on, below.number, limit}, entry_of);
}

void add_changes(sql::Session& session, const base::MunicipalityId& municipality_id,
                 const base::PersonId& person_id, std::vector<TimelineEntry>& entries) {
  if (entries.empty()) return;
  std::unordered_map<std::string, TimelineEntry*> by_id;
  for (auto& entry : entries) by_id.emplace(entry.id.str(), &entry);
  const auto [low, high] = std::minmax_element(
      entries.begin(), entries.end(), [](const auto& a, const auto& b) { return a.number < b.number; });
  session.each(kChanges, {municipality_id, person_id, low->number, high->number}, [&](const Row& row) {
    const auto found = by_id.find(row.text(0));
    if (found == by_id.end()) return;
    found->second->changes.push_back({row.text(1), row.text(2), row.maybe_text(3), row.maybe_text(4)});
  });
}

std::vector<KindCount> count_kinds(sql::Session& session, const base::MunicipalityId& municipality_id,
                                   const base::PersonId& person_id) {
  return session.list(kKinds, {municipality_id, person_id}, [](const Row& row) {
    return KindCount{row.text(0), row.id<base::HolderId>(1), row.maybe_id<base::HolderId>(2), row.small(3)};
  });
}

}  // namespace thread
