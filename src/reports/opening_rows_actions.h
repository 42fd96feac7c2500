// The participations behind a figure, by the panel that it stands in. Threading: within the unit of work.
#pragma once

#include "reports/figures_place.h"
#include "reports/opening_actions.h"

namespace reports {

struct Opening {
  record::Work& work;
  const sharing::Viewer& viewer;  // admitted to the place
  const Register& found;
  const OutcomeTemplates& templates;
  const Place& place;
  const FigureAsked& asked;
};

struct FoundRows {
  std::vector<size_t> rows;
  std::string goal_name;
  std::string hash = {};       // of what it was counted from, where that is more than the register
  InterventionTags tags = {};  // where the line is one of interventions
  std::map<std::string, std::string> names = {};  // of workers, where the line is one of them
};
// Errors: not_found `figure.unknown`; those of the page that the panel stands on.
base::Result<FoundRows> rows_of_figure(const Opening& opening);

// Whether an entry about something of that type can have changed the figure.
bool changes_figure(const FigureAsked& asked, const std::string& subject_type);

}  // namespace reports
