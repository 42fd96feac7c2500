#include "app/commands.h"
#include "app/output_file.h"
#include "app/say.h"
#include "reports/outcome_template.h"

namespace app {

int print_template(const std::string& file, const Words& words) {
  const auto written = write_text(file, reports::shipped_template_file());
  return written.has_value() ? kDone : say(words, written.error(), kFailed);
}

}  // namespace app
