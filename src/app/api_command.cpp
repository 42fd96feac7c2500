#include <cstdio>
#include <fstream>

#include <fmt/format.h>

#include "app/api_document.h"
#include "app/commands.h"

namespace app {

int print_api(const std::string& file) {
  const std::string text = api_document();
  if (file.empty()) {
    fmt::print("{}", text);
    return kDone;
  }
  std::ofstream out(file, std::ios::binary);
  out << text;
  return out.good() ? kDone : kFailed;
}

}  // namespace app
