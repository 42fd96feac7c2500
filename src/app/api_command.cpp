#include <fmt/format.h>

#include "app/api_document.h"
#include "app/commands.h"
#include "app/output_file.h"
#include "app/say.h"

namespace app {

int print_api(const std::string& file, const Words& words) {
  const std::string text = api_document();
  if (file.empty()) {
    fmt::print("{}", text);
    return kDone;
  }
  const auto written = write_output(file, text);
  return written.has_value() ? kDone : say(words, written.error(), kFailed);
}

}  // namespace app
