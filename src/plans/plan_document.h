#pragma once

#include "base/result.h"
#include "plans/plan_html.h"

namespace plans {

// Tagged. Rules (code unavailable): those of platform::render_pdf.
base::Result<std::string> plan_pdf(const Printed& printed, Language language);

// `plan-v2.pdf`: no name of anybody.
std::string file_name(const Printed& printed);

}  // namespace plans
