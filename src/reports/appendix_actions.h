#pragma once

#include "record/work.h"
#include "reports/appendix_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// Exact, for who may list the people. Errors: not_found `unit.unknown`, forbidden `sharing.no_list_right`, those
// of the bands, population.period_reversed at `to`.
base::Result<AppendixReport> make_appendix(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                           const AppendixQuery& asked);

struct NewComment {
  AppendixQuery place;
  std::string panel;
  std::string text;
  std::int64_t from_version = 0;  // 0: none was there
};
// As it is now; version 0 where none is written.
base::Result<Comment> find_comment(record::Work& work, const sharing::Viewer& viewer, const AppendixQuery& place,
                                   const std::string& panel);
base::Status save_comment(record::Work& work, const sharing::Viewer& viewer, const NewComment& comment);

}  // namespace reports
