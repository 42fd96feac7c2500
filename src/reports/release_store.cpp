#include "reports/release_store.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

#define SELECT_RELEASE                                                                                       \
  "SELECT r.id, r.holder_id, r.unit_id, r.place_name, r.question, r.columns_text, r.purpose, r.recipient, "  \
  "r.decision, "                                                                                             \
  "r.threshold, r.smallest, r.people, r.participations, r.suppressed_people, r.suppressed_participations, "  \
  "r.left_out_people, r.register_hash, r.file_sha256, r.file_bytes, r.made_at, r.made_by_staff_id, s.name "  \
  "FROM data_release r JOIN staff s ON s.municipality_id = r.municipality_id AND s.id = r.made_by_staff_id " \
  "WHERE r.municipality_id = $1 "
const Statement kOfBranch{"reports.releases_of", SELECT_RELEASE "AND r.holder_id = $2 ORDER BY r.id DESC"};
const Statement kFind{"reports.find_release", SELECT_RELEASE "AND r.id = $2"};
const Statement kInsert{
    "reports.insert_release",
    "INSERT INTO data_release (municipality_id, id, entry_id, holder_id, unit_id, place_name, question, "
    "columns_text, purpose, recipient, decision, threshold, smallest, people, participations, suppressed_people, "
    "suppressed_participations, left_out_people, register_hash, file_sha256, file_bytes, made_at, "
    "made_by_staff_id) "
    "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, "
    "$23)"};

ReleaseLogged release_of(const Row& row) {
  return {{row.text(0),
           row.id<base::HolderId>(1),
           row.maybe_text(2).value_or(""),
           row.text(3),
           row.text(4),
           row.text(5),
           row.text(6),
           row.text(7),
           row.text(8),
           row.small(9),
           row.small(10),
           row.small(11),
           row.small(12),
           row.small(13),
           row.small(14),
           row.small(15),
           row.text(16),
           row.text(17),
           row.integer(18),
           row.instant(19),
           row.id<base::StaffId>(20)},
          row.text(21)};
}

}  // namespace

std::vector<ReleaseLogged> releases_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                       const base::HolderId& holder_id) {
  return session.list(kOfBranch, {municipality_id, holder_id}, release_of);
}

std::optional<ReleaseLogged> find_release(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const std::string& id) {
  return session.first(kFind, {municipality_id, id}, release_of);
}

void insert_release(sql::Session& session, const base::MunicipalityId& municipality_id, const DataRelease& x,
                    const base::EntryId& entry_id) {
  std::optional<std::string> unit;
  if (!x.unit_id.empty()) unit = x.unit_id;
  session.change(kInsert, {municipality_id,
                           x.id,
                           entry_id,
                           x.holder_id,
                           unit,
                           x.place_name,
                           x.question,
                           x.columns,
                           x.purpose,
                           x.recipient,
                           x.decision,
                           x.threshold,
                           x.smallest,
                           x.people,
                           x.participations,
                           x.suppressed_people,
                           x.suppressed_participations,
                           x.left_out_people,
                           x.register_hash,
                           x.file_sha256,
                           x.file_bytes,
                           x.made_at,
                           x.made_by});
}

}  // namespace reports
