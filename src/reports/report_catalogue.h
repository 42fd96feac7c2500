// The web's catalogues of words that documents use too; they are part of the program.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "reports/report_words.h"

namespace reports {

enum class Catalogue { reports, codes, thread };
using Texts = std::map<std::string, std::string, std::less<>>;

const Texts& texts_in(Catalogue catalogue, Language language);

}  // namespace reports
