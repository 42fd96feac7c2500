// Texts by key: a flat JSON object of texts that is part of the program, such as the web's catalogues of words.
// Threading: pure.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "platform/system/embedded.h"

namespace http {

using Texts = std::map<std::string, std::string, std::less<>>;

// ENSUREs that there is such a file, and that it is one.
Texts texts_of(const std::vector<platform::EmbeddedFile>& files, std::string_view name);

}  // namespace http
