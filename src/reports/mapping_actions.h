#pragma once

#include "record/work.h"
#include "reports/mapping_document.h"
#include "reports/register.h"
#include "sharing/sharing.h"

namespace reports {

// What was known, on the period's last day, of everybody in the population who is registered with personal data.
// Errors: those of make_figures.
base::Result<MappingSheet> make_mapping(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                        const FiguresAsked& asked);

}  // namespace reports
