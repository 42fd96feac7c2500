// What the text of a cell means. Every reader gives the value or an error whose rule is named; none
// guesses.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/identity_number.h"
#include "base/result.h"
#include "platform/documents/table.h"

namespace import_rows {

// A code of a list with its extent, where one was given.
struct CodedAnswer {
  std::string code;
  std::optional<int> extent_percent;
  friend bool operator==(const CodedAnswer&, const CodedAnswer&) = default;
};

struct PersonName {
  std::string given_name;
  std::string family_name;
  friend bool operator==(const PersonName&, const PersonName&) = default;
};

// 2015-02-01, 2015-02-01 00:00, 2015/02/01, 20150201, 150201, 15-02-01, 1/2 2015,
// 1/2/2015, 1.2.2015, 1 feb 2015, 1 februari 2015, February 1, 2015; a number of five digits in a
// cell that is a number is a spreadsheet's serial. Two digits of a year are the latest such year
// not more than five years after today. Rules: date.unreadable, date.ambiguous (01/02/03),
// date.out_of_range (before 1950 or more than ten years after today).
base::Result<base::Date> read_date(const platform::Cell& cell, base::Date today);

// Four digits, two digits, or a whole date. Rules: birth_year.unreadable, birth_year.out_of_range
// (more than 120 years ago or after today).
base::Result<int> read_birth_year(const platform::Cell& cell, base::Date today);

// "Efternamn, Förnamn" or "Förnamn Efternamn"; von, af, de and their like belong to the family
// name.
PersonName read_full_name(std::string_view text);

// One code of the list. Rule: code.unknown_word (params `list`).
base::Result<std::string> read_code(std::string_view list, std::string_view text);

// One or several, separated by comma, semicolon, plus, line break, or `och`/`and` between known
// words, each with an extent before or after it: "arbetar 75 %, studerar 25 %". Extents are
// whole per cent; a fraction below one without per cent sign is of the whole. Rules:
// code.unknown_word (params `list`), extent.out_of_range (0 or above 100), extent.not_whole.
base::Result<std::vector<CodedAnswer>> read_answers(std::string_view list, std::string_view text);

// Rule: email.unreadable.
base::Result<std::string> read_email(std::string_view text);

}  // namespace import_rows
