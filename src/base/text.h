// Text as people write it. Everything that comes in is made NFC at the edge; `fold` and `sort_key` are
// what a database compares and orders by, so that neither database's own collation is ever asked.
// Threading: pure functions; ICU's collator is made once per thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace base {

bool is_utf8(std::string_view text);
// NFC, with leading and trailing white space taken away and inner runs of it made one space.
std::string tidy_line(std::string_view text);
// NFC, line ends as \n, trailing white space of the whole taken away. Keeps inner lines.
std::string tidy_text(std::string_view text);
// For comparing names: case folded and diacritics dropped, except å, ä and ö, which are letters of
// their own in Swedish. "Šarić" and "saric" are equal, "Åsa" and "Asa" are not.
std::string fold(std::string_view text);
// Lower-case hexadecimal of a Swedish collation key: byte order is alphabetical order.
std::string sort_key(std::string_view text);
// Characters as a person counts them (code points).
size_t length(std::string_view text);
// The first so many code points; all of it when there are fewer.
std::string beginning(std::string_view text, size_t letters);
std::string lower_ascii(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string trim(std::string_view text);

}  // namespace base
