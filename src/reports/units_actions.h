// Units beside one another. Threading: within the unit of work.
#pragma once

#include "record/work.h"
#include "reports/register.h"
#include "reports/units_report.h"
#include "sharing/sharing.h"

namespace reports {

// For who may list the people of the place. Errors: those of make_figures; date.in_future at `from`;
// population.period_long at `to`.
base::Result<UnitsReport> make_units(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                     FiguresAsked asked);

// The rows that go on on the line's day in the column's unit; nothing where it is no such line.
base::Result<std::optional<std::vector<size_t>>> rows_of_unit_month(const analysis::Columns& columns,
                                                                    const FiguresAsked& asked,
                                                                    const analysis::Cell& cell);

}  // namespace reports
