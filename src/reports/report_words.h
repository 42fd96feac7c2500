// The words of reports: codes and variables as the web's catalogues say them.
#pragma once

#include <string>

#include "panels/words.h"

namespace reports {

// Reports are panels through and through, and speak of them by their short names.
using namespace panels;

// The label of a panel's row: a code of the panel's list, a band with its unit, or a row of the panel's own.
std::string row_label(Language language, const std::string& panel, const std::string& row);

// A code of the list, as the catalogue `codes` says it; ENSUREs that it does.
std::string code_words(Language language, const std::string& list, const std::string& code);

// A variable of the mapping, and a code that answers it.
std::string variable_words(Language language, const std::string& variable);
std::string mapping_label(Language language, const std::string& variable, const std::string& code);

}  // namespace reports
