// The figures of one population: what the Figures page, its documents and the command line all show.
#pragma once

#include <string>
#include <vector>

#include "analysis/follow_up.h"
#include "analysis/opening.h"
#include "panels/figure_panel.h"
#include "parties/party.h"
#include "reports/appendix_report.h"
#include "reports/assistance_panels.h"
#include "reports/exit_panels.h"
#include "reports/follow_up_panels.h"
#include "reports/report_words.h"

namespace reports {

// A unit or project, or every one of a branch; when; by which day; and who of them.
struct FiguresAsked {
  std::string unit_id;    // empty: the whole branch
  std::string branch_id;  // empty: the unit's
  base::Date from;
  base::Date to;
  analysis::DateBasis basis = analysis::DateBasis::took_part;
  std::string filters = {};  // "sex:woman|man;main_outcome!:moved"
  std::string month_bands = kUsualMonthBands;
  std::string age_bands = kUsualAgeBands;
};

// "sex:woman|man;main_outcome!:moved": any of these values, and none of those. Errors, at filters:
// figures.filter_unreadable, figures.variable_unknown, with `filter`.
base::Result<std::vector<analysis::Filter>> filters_of(const std::string& text);

// For what people are followed through: until today at most. Error: date.in_future at from, of a period that lies
// ahead.
base::Result<FiguresAsked> until_today(FiguresAsked asked, base::Date today);

// As it stands in an address: from, to, basis, filters, bands; the place beside it.
std::string question_of(const FiguresAsked& asked);

// Errors: at filters, figures.filter_unreadable or figures.variable_unknown with `filter`; at month_bands and
// age_bands those of analysis::parse_bands.
base::Result<analysis::AppendixQuery> query_of(const FiguresAsked& asked);

struct FiguresReport {
  FiguresAsked asked;
  std::string place;  // the unit's or the branch's name
  analysis::AppendixQuery query;
  analysis::Appendix appendix;
  analysis::Panel exit_reasons;
  analysis::Panel outcomes;
  analysis::SourceFlow source_flow;
  std::optional<analysis::TimeToExit> time_to_exit;
  std::optional<AssistanceFigures> assistance;  // of a whole branch that keeps it
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

// In the order in which they stand.
std::vector<FigurePanel> panels_of(const FiguresReport& report, const Shown& shown);

}  // namespace reports
