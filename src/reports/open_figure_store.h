#pragma once

#include "platform/sql/session.h"
#include "reports/open_figures.h"

namespace reports {

void insert_open_import(sql::Session& session, const base::MunicipalityId& municipality_id, const OpenImport& made,
                        const std::vector<OpenRow>& rows, const base::EntryId& entry_id);
// False where it is taken back already.
bool take_back_open_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                           const std::string& id, const base::EntryId& entry_id);
std::optional<OpenImport> find_open_import(sql::Session& session, const base::MunicipalityId& municipality_id,
                                           const std::string& id);
// A branch's, the latest first, with those taken back.
std::vector<OpenImport> list_open_imports(sql::Session& session, const base::MunicipalityId& municipality_id,
                                          const base::HolderId& branch);
// Everything that a branch has and that is not taken back.
std::vector<KeptFigure> kept_figures(sql::Session& session, const base::MunicipalityId& municipality_id,
                                     const base::HolderId& branch);

}  // namespace reports
