#include "plans/plan_document.h"

#include "platform/documents/pdf.h"

namespace plans {

base::Result<std::string> plan_pdf(const Printed& printed, Language language) {
  return platform::render_pdf(plan_html(printed, language));
}

std::string file_name(const Printed& printed) {
  return printed.is_draft ? "plan-draft.pdf" : "plan-v" + std::to_string(printed.plan.number) + ".pdf";
}

}  // namespace plans
