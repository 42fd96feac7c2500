#pragma once

#include "record/work.h"
#include "reports/figures_report.h"
#include "reports/register.h"
#include "reports/release.h"
#include "reports/release_rows.h"
#include "reports/report_words.h"
#include "sharing/sharing.h"

namespace reports {

// What a choice of columns would give, before anything leaves. Errors: those of find_place, query_of, standing_in
// and choice_of; forbidden `sharing.not_team_leader`.
struct ReleasePreview {
  std::string place;
  ReleaseChoice choice;
  ReleaseCheck check;
};
base::Result<ReleasePreview> preview_release(record::Work& work, const sharing::Viewer& viewer,
                                             Registers& registers, const FiguresAsked& asked,
                                             const std::string& columns);

struct NewRelease {
  FiguresAsked asked;
  std::string columns;
  std::string purpose;
  std::string recipient;
  std::string decision;  // empty: nobody below the threshold goes
  Language language = Language::sv;
};
struct ReleasedFile {
  DataRelease release;
  std::string bytes;  // a ZIP file; kept nowhere
};
// Pseudonyms are drawn anew and no key is kept. Errors also: those of check_release_words;
// `release.nobody_left` at columns.
base::Result<ReleasedFile> release_data(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const NewRelease& wanted);

// Of every branch whose log the viewer reads, the latest first. Error: forbidden `sharing.not_release_reader`.
base::Result<std::vector<ReleaseLogged>> list_releases(record::Work& work, const sharing::Viewer& viewer);
// Errors: not_found `release.unknown`; forbidden `sharing.not_release_reader`.
base::Result<ReleaseLogged> find_one_release(record::Work& work, const sharing::Viewer& viewer,
                                             const std::string& id);

}  // namespace reports
