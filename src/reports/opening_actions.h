// The people behind a figure, as they are now, beside what the figure said.
#pragma once

#include "outcomes/register_store.h"
#include "record/work.h"
#include "reports/figures_report.h"
#include "reports/opened_details.h"
#include "reports/opened_words.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// A figure: its population, the register that it was counted from, its place among the panels.
struct FigureAsked {
  FiguresAsked figures;
  std::string register_hash;
  base::Instant read_at;
  analysis::Cell cell;
};

inline constexpr size_t kOpenedMax = 2'000;

struct OpenedFigure {
  std::string place;
  std::vector<outcomes::OpenedRow> rows;  // by name; at most kOpenedMax, the latest begun
  int participations = 0;
  int people = 0;
  base::Date today = base::Date::from_days({});
  // Whether the register is still what the figure was counted from: if so these are exactly its people.
  bool is_same_register = false;
  // Else those whose participations or measurements have been changed since, as far as they belong to the place.
  std::vector<outcomes::OpenedRow> changed_since;
  std::map<std::string, OpenedDetails> details = {};  // of the rows, by participation
  OpenedNames names = {};
};

// Errors: those of make_figures; not_found `figure.unknown`.
base::Result<OpenedFigure> open_figure(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                       const FigureAsked& asked);

}  // namespace reports
