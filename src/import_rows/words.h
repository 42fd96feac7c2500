// Looks words up in the tables of import_words.h. Threading: the tables are read once and then only
// read.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace import_rows {

// What is compared: lower case, without accents (å and ä are a, ö is o), spaces and signs.
std::string word_key(std::string_view text);

// The code for a word of the list (`sex`, `income_source`, `occupation_status`, `education_level`,
// `exit_reason`, `extent`); empty where the list does not have it.
std::string code_for(std::string_view list, std::string_view word);

// The target that a heading seems to mean, and how sure that is: the larger the surer. Empty when
// nothing fits or when it names somebody else than the participant.
struct HeadingGuess {
  std::string target;
  size_t strength = 0;
};
HeadingGuess guess_heading(std::string_view heading);

}  // namespace import_rows
