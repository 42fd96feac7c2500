// A project whose assumptions are uncertain: who gains and who pays, year by year, as a model of named quantities
// (model.h). With n participants, of whom the project brings the share e to work after d years, the share k of
// those in work remaining from each year to the next, and u who took another's place,
//   in work in year t    n·e·k^(t−1)·(1−u)·min(max(t−d, 0), 1)
//   e                    s·(1−w) of the share s in work and the deadweight w, or as a comparison has measured it
//   an actor's year      in work · A, discounted; of the payer less the year's cost
//   cumulative           the sum of the years up to it
// and society is the sum of the actors without transfers.
#pragma once

#include <string>
#include <vector>

#include "economics/monte_carlo.h"
#include "economics/present_value.h"
#include "economics/sensitivity.h"

namespace economics {

// With where it is from.
struct Uncertain {
  Distribution distribution;
  std::string source;
};

struct ProjectLine {
  std::string name;  // of the actor
  Uncertain yearly;  // kronor, of one person in work
  bool transfer = false;
};

struct ProjectInput {
  std::vector<Uncertain> cost_by_year;  // kronor, of years 1, 2, …
  std::string payer;                    // the actor that bears them
  Uncertain participants;
  std::optional<Uncertain> success_share;  // these two, or the effect
  std::optional<Uncertain> deadweight;
  std::optional<Uncertain> effect;  // share more in work than without the project; may be negative
  Uncertain delay_years;
  Uncertain remaining_share;
  Uncertain displacement;
  std::vector<ProjectLine> lines;
  Uncertain rate;  // a year
  Timing timing = Timing::first_year_undiscounted;
  int years = 0;
  std::int64_t seed = 0;
  std::int64_t draws = 0;
};

inline constexpr int kProjectYearsMax = 20;
inline constexpr size_t kProjectLinesMax = 12;

// Names of the quantities that the page speaks of.
inline constexpr const char* kSociety = "society";
std::string cumulative_name(std::string_view actor, int year);
std::string shortfall_name(std::string_view actor, int year);  // of society and of who pays

struct ProjectYear {
  int year = 0;
  Spread net;      // cumulative, kronor
  double low = 0;  // the 5th percentile
  double median = 0;
  double high = 0;  // the 95th
  double probability_positive = 0;
  // That what was paid has come back by this year, and stays so to the last: of society and of who pays.
  std::optional<double> reached_by;
};

struct ProjectActor {
  std::string name;  // kSociety for all of them
  bool transfer = false;
  std::vector<ProjectYear> years;
};

struct Project {
  std::vector<ProjectActor> actors;
  ProjectActor society;
  Tornado tornado;  // of society after the last year
};

// The graph itself, for whoever wants to draw it otherwise.
Model project_model(const ProjectInput& input);

// Rules broken: list.empty, list.too_long, list.too_long (cost_kr_by_year: no more than years), name.repeated,
// name.unknown (payer), count.outside, project.reserved_name, project.all_transfers,
// field.required and field.not_used (success_share and deadweight, or
// effect), those of check_distribution, and at a distribution that reaches beyond what its quantity can be
// share.outside, rate.outside, number.outside.
base::Result<Project> project(const ProjectInput& input, const Runner& run);

}  // namespace economics
