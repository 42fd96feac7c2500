// Parts that the documents of placements are put together of: each is a piece of tagged HTML.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "placements/document_words.h"

namespace placements {

using Facts = std::vector<std::pair<std::string, std::string>>;  // a label and its text; empty ones are left out

// The whole document. Its title, which becomes the file's metadata, names nobody.
std::string whole_document(Language language, const std::string& title, const std::string& body);
std::string section(const std::string& heading, const std::string& content);
std::string facts(const Facts& all);
std::string paragraph(const std::string& text);
std::string lines(const std::vector<std::string>& all);
// A line to sign on for each, under a heading.
std::string signatures(Language language, const std::vector<std::string>& who);

}  // namespace placements
