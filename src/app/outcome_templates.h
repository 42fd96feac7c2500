// The installation's own templates of what outcomes mean nationally.
#pragma once

#include "platform/system/configuration.h"
#include "reports/outcome_template.h"

namespace app {

// Of `outcome_template.csv` in the data folder where it is there, else those that are shipped. Errors: those of
// read_input and read_outcome_templates, with the file's name before what it is at.
base::Result<reports::OutcomeTemplates> outcome_templates(const platform::Configuration& configuration);

}  // namespace app
