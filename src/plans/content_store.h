// The contents of a plan: number 0 is the draft, the others are the agreed versions.
#pragma once

#include "plans/content.h"
#include "platform/sql/session.h"

namespace plans {

inline constexpr int kDraft = 0;

void insert_content(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& plan_id,
                    int number, const Content& content);
void delete_draft(sql::Session& session, const base::MunicipalityId& municipality_id, const std::string& plan_id);
std::optional<Content> find_content(sql::Session& session, const base::MunicipalityId& municipality_id,
                                    const std::string& plan_id, int number);

}  // namespace plans
