#include "app/commands.h"
#include "app/output_file.h"
#include "app/say.h"
#include "extracts/reporting_codes.h"
#include "reports/outcome_template.h"

namespace app {

namespace {

int print(const std::string& file, std::string_view shipped, const Words& words) {
  const auto written = write_text(file, shipped);
  return written.has_value() ? kDone : say(words, written.error(), kFailed);
}

}  // namespace

int print_template(const std::string& file, const Words& words) {
  return print(file, reports::shipped_template_file(), words);
}

int print_reporting_codes(const std::string& file, const Words& words) {
  return print(file, extracts::shipped_reporting_codes_file(), words);
}

}  // namespace app
