#pragma once

#include "record/work.h"
#include "reports/exit_groups_report.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// `by`: one of exit_group_choices. Errors: those of make_figures and analysis::exit_groups.
base::Result<ExitGroupsReport> make_exit_groups(record::Work& work, const sharing::Viewer& viewer,
                                                Registers& registers, FiguresAsked asked, const std::string& by);

// The participations of one group by intervention, "several" among them; nothing where there is no such group.
struct InterventionGroup {
  std::optional<std::vector<size_t>> rows;
  std::string hash;
};
base::Result<InterventionGroup> rows_of_intervention_group(record::Work& work, const Register& found,
                                                           const base::HolderId& branch,
                                                           const FiguresAsked& asked, const std::string& group);

}  // namespace reports
