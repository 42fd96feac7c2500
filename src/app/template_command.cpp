#include <fmt/format.h>

#include "app/commands.h"
#include "app/output_file.h"
#include "app/say.h"
#include "reports/outcome_template.h"

namespace app {

int print_template(const std::string& file, const Words& words) {
  const std::string text(reports::shipped_template_file());
  if (file.empty()) {
    fmt::print("{}", text);
    return kDone;
  }
  const auto written = write_output(file, text);
  return written.has_value() ? kDone : say(words, written.error(), kFailed);
}

}  // namespace app
