// The installation's own dated templates, in its data folder.
#pragma once

#include "app/service.h"
#include "platform/system/configuration.h"

namespace app {

// Of `outcome_template.csv` and `reporting_codes.csv` in the data folder where they are there, else those that are
// shipped. Errors: those of read_input and of the reader, with the file's name before what it is at.
base::Result<reports::OutcomeTemplates> outcome_templates(const platform::Configuration& configuration);
base::Result<extracts::ReportingCodesVersions> reporting_codes(const platform::Configuration& configuration);
base::Result<Templates> templates_of(const platform::Configuration& configuration);

}  // namespace app
