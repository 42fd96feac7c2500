#pragma once

#include "platform/sql/session.h"
#include "reports/appendix_report.h"

namespace reports {

std::map<std::string, Comment> comments_of(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const base::UnitId& unit_id, base::Date from, base::Date to);

struct CommentPlace {
  base::UnitId unit_id;
  base::HolderId holder_id;
  base::Date from;
  base::Date to;
  std::string panel;
};
void insert_comment(sql::Session& session, const base::MunicipalityId& municipality_id, const CommentPlace& place,
                    const Comment& comment, const base::EntryId& entry_id);
// False when the row has another version.
bool update_comment(sql::Session& session, const base::MunicipalityId& municipality_id, const Comment& comment,
                    const base::EntryId& entry_id);

}  // namespace reports
