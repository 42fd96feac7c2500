#include "app/api_document.h"
#include "app/commands.h"
#include "app/output_file.h"
#include "app/say.h"

namespace app {

int print_api(const std::string& file, const Words& words) {
  const auto written = write_text(file, api_document());
  return written.has_value() ? kDone : say(words, written.error(), kFailed);
}

}  // namespace app
