#pragma once

#include "record/work.h"
#include "reports/others_document.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// For those with a statistics mandate in the branch. With `beside`, the measure that what the branch has counted itself
// is to stand beside: for those who may list its people, as it is exact; nothing is computed where it is none of the
// comparable, as when its file has been taken back. Errors: forbidden `sharing.no_mandate`; with `beside`, those of
// make_national.
base::Result<OthersSheet> make_others(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                      const base::HolderId& branch, const std::string& beside);

// What a file would bring; nothing is written. For those who publish the branch's statistics. Errors: forbidden
// `sharing.not_publisher`; those of platform::read_table and read_open_rows, at file.
base::Result<std::vector<OpenRow>> preview_open_figures(record::Work& work, const sharing::Viewer& viewer,
                                                        const base::HolderId& branch, base::Date source_on,
                                                        const std::string& bytes);
// Takes in what is new and what replaces; rows with faults are left out. Gives the import's id. Errors: the same,
// and those of check.
base::Result<std::string> import_open_figures(record::Work& work, const sharing::Viewer& viewer,
                                              const base::HolderId& branch, const std::string& source,
                                              base::Date source_on, const std::string& bytes);
// What it had replaced is shown again. Errors: not_found `open_figures.unknown`; forbidden
// `sharing.not_publisher`; conflict `open_figures.taken_back`.
base::Status take_back_open_figures(record::Work& work, const sharing::Viewer& viewer, const std::string& id);

}  // namespace reports
