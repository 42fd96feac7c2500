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

// The same people, and the participations by which they are in the population, for a viewer who has been admitted to
// the place. `hash`: of the register and of what is known of them.
struct MappingBasis {
  std::vector<Mapped> people;
  std::vector<size_t> rows;
  std::string hash;
};
base::Result<MappingBasis> mapping_basis(record::Work& work, const Register& found, const base::HolderId& branch,
                                         const FiguresAsked& asked);

}  // namespace reports
