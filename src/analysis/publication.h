// The statistics appendix of one place and period as tables that can be published (suppression.h): the same
// panels, lines and counts, all of them participations, with how many people are behind each.
//
// Sums that hold between the counts, and that a reader can use:
//  took part = ended + still ongoing at the to-date;
//  took part = carried into the period + started, and those carried in are those who were still ongoing where the
//  period before ended, less those of whom the register says otherwise now (continuing());
//  those ended are measured, ended without measurement, or ended with consent withdrawn; those measured have an
//  answer or none; whoever has an answer has each source or not, and may have several. How many have not, and how
//  many answers there are beyond the first, is not published but follows, and is told to the procedure.
// Medians, means and numbers of people are not published: each tells about single persons in a small group.
// Places share no participation, and the periods of one place do not overlap: no other sum holds.
// Threading: pure functions.
#pragma once

#include "analysis/appendix.h"
#include "analysis/suppression.h"

namespace analysis {

inline constexpr int kPublicationDefinitionVersion = 1;
inline constexpr const char* kSexVariable = "sex";  // woman, man, unknown

struct Publication {
  std::vector<CountTable> tables;
  std::vector<CellRelation> relations;
  std::vector<ImpliedPeople> people;
};

// Tables are named by panel, in income_source and occupation by panel and "before" or "after". Errors: those of
// standing_in.
base::Result<Publication> publication_of(const Columns& columns, const AppendixQuery& query, const std::string& place);

struct PublishedPeriod {
  base::Date from;
  base::Date to;
};
// Where the one period goes on where the other ended: what holds between their tables. Where the register says
// otherwise than when the first of them was counted (a correction, protection), how many those are is a count too.
std::vector<CellRelation> continuing(const std::string& place, const PublishedPeriod& before,
                                     const PublishedPeriod& after, const std::vector<CountTable>& tables);

// A table's name in one period, so that those of several can stand beside one another.
std::string published_name(const std::string& table, const PublishedPeriod& period);

}  // namespace analysis
