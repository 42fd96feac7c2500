// The gate of every use case: may this viewer do this act to this person's data? The answer is recorded
// either way. A person whom the viewer may not know of is answered exactly as one who does not exist.
#pragma once

#include "base/result.h"
#include "record/work.h"
#include "sharing/sharing.h"

namespace sharing {

// For data of one holder. Errors: not_found `person.unknown` (also for a protected person, and for one who
// is not current in any branch of the viewer's), forbidden `sharing.…`.
base::Result<PersonFacts> admit(record::Work& work, const Viewer& viewer, const base::PersonId& person_id,
                                const Held& held, Category category, Act act, std::string subject);

// For who the person is; `subject` says what was opened, for example `thread`.
base::Result<PersonFacts> admit_person(record::Work& work, const Viewer& viewer,
                                       const base::PersonId& person_id, Act act, std::string subject);

// For a person's households and financial assistance, which the social services alone keep: gives the branch.
// Errors: those of admit.
base::Result<base::HolderId> admit_assistance(record::Work& work, const Viewer& viewer,
                                              const base::PersonId& person_id, Act act);

// The social services' list of households with assistance. Error: forbidden `sharing.not_own_branch`.
base::Status admit_assistance_list(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                                   std::string subject);

// A list or search of several people: one record of what was asked, none of each row.
void note_list(record::Work& work, const Viewer& viewer, std::string subject);

// Statistics of one branch. Error: forbidden `sharing.no_mandate`.
base::Status admit_statistics(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                              std::string subject);

// To publish statistics of one branch. Error: forbidden `sharing.not_publisher`.
base::Status admit_publication(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                               std::string subject);

// Exact figures of one branch, or, with Act::list, the people behind one of them. Error: forbidden
// `sharing.no_list_right`.
base::Status admit_figures(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                           std::string subject);

// Exact figures of the financial assistance that stands beside those of a branch: gives whose it is. Error: forbidden
// `sharing.not_with_assistance`.
base::Result<std::set<base::HolderId>> admit_assistance_figures(record::Work& work, const Viewer& viewer,
                                                                const base::HolderId& branch, std::string subject);

// How much work lies on whom in one branch, worker by worker. Error: forbidden `sharing.workload_of_leader`.
base::Status admit_workload(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                            std::string subject);

// Pseudonymised rows of one branch that are to leave the authority. Error: forbidden `sharing.not_team_leader`.
base::Status admit_release(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                           std::string subject);
// What has left one branch. Error: forbidden `sharing.not_release_reader`.
base::Status admit_release_log(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                               std::string subject);

// A unit of the viewer's own branch, to write in. Error: forbidden `sharing.not_own_branch`.
base::Status admit_branch(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                          std::string subject);

inline constexpr std::string_view kBranchRecord = "branch_record";
// To administer one branch, or, by listing kBranchRecord, to read what was changed in it. Error: forbidden
// `sharing.not_administrator`.
base::Status admit_administration(record::Work& work, const Viewer& viewer, const base::HolderId& branch, Act act,
                                  std::string subject);

// To change one branch's catalogue of interventions. Error: forbidden `sharing.not_catalogue_keeper`.
base::Status admit_catalogue(record::Work& work, const Viewer& viewer, const base::HolderId& branch,
                             std::string subject);

}  // namespace sharing
