#include "reports/comment_store.h"

namespace reports {

namespace {

using sql::Row;
using sql::Statement;

const Statement kComments{
    "reports.comments",
    "SELECT panel, id, version, body FROM report_comment "
    "WHERE municipality_id = $1 AND unit_id = $2 AND from_on = $3 AND to_on = $4 ORDER BY panel"};
const Statement kInsert{
    "reports.insert_comment",
    "INSERT INTO report_comment (municipality_id, id, version, entry_id, holder_id, unit_id, from_on, to_on, panel, body) "
    "VALUES ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9)"};
const Statement kUpdate{
    "reports.update_comment",
    "UPDATE report_comment SET version = version + 1, entry_id = $1, body = $2 "
    "WHERE municipality_id = $3 AND id = $4 AND version = $5"};

}  // namespace

std::map<std::string, Comment> comments_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::UnitId& unit_id, base::Date from, base::Date to) {
  std::map<std::string, Comment> out;
  session.each(kComments, {municipality_id, unit_id, from, to}, [&](const Row& row) {
    out.emplace(row.text(0), Comment{row.text(1), row.integer(2), row.text(3)});
  });
  return out;
}

void insert_comment(sql::Session& session, const base::MunicipalityId& municipality_id, const CommentPlace& place,
                    const Comment& comment, const base::EntryId& entry_id) {
  session.change(kInsert, {municipality_id, comment.id, entry_id, place.holder_id, place.unit_id, place.from,
                           place.to, place.panel, comment.body});
}

bool update_comment(sql::Session& session, const base::MunicipalityId& municipality_id, const Comment& comment,
                    const base::EntryId& entry_id) {
  return session.change(kUpdate, {entry_id, comment.body, municipality_id, comment.id, comment.version}) == 1;
}

}  // namespace reports
