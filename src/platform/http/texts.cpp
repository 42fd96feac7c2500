#include "platform/http/texts.h"

#include "base/ensure.h"
#include "platform/http/json_value.h"

namespace http {

Texts texts_of(const std::vector<platform::EmbeddedFile>& files, std::string_view name) {
  Texts out;
  for (const auto& file : files) {
    if (file.name != name) continue;
    JsonDocument document;
    ENSURE(document.parse(file.text));
    for (const auto& [key, value] : document.root().members()) out.emplace(key, value.text().value());
  }
  ENSURE(!out.empty());
  return out;
}

}  // namespace http
