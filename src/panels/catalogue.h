// The web's catalogues as they are embedded; they are part of the program.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "panels/words.h"

namespace panels {

using Texts = std::map<std::string, std::string, std::less<>>;

const Texts& texts_in(Catalogue catalogue, Language language);

}  // namespace panels
