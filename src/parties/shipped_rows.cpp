#include "parties/shipped_rows.h"

#include "base/ensure.h"

namespace parties {

namespace {

std::vector<std::string_view> split(std::string_view text, char at) {
  std::vector<std::string_view> out;
  for (size_t end = text.find(at); end != std::string_view::npos; end = text.find(at)) {
    out.push_back(text.substr(0, end));
    text.remove_prefix(end + 1);
  }
  out.push_back(text);
  return out;
}

}  // namespace

std::vector<std::vector<std::string_view>> shipped_rows(const std::vector<platform::EmbeddedFile>& files,
                                                        size_t fields) {
  ENSURE(files.size() == 1);
  auto lines = split(files.front().text, '\n');
  lines.erase(lines.begin());
  std::vector<std::vector<std::string_view>> out;
  for (const auto line : lines) {
    if (line.empty()) continue;
    out.push_back(split(line, ';'));
    ENSURE(out.back().size() == fields);
  }
  return out;
}

}  // namespace parties
