// What a number in a workbook means by its number format. Only the XLSX reader includes this.
#pragma once

#include <string_view>

#include "platform/documents/table.h"

namespace platform {

enum class NumberMeaning { number, date, date_time, time };

// By the code of a format, such as `yyyy\-mm\-dd` or `#,##0.00\ "kr"`.
NumberMeaning meaning_of_format(std::string_view code);
// By the number of a built-in format (ECMA-376 part 1, 18.8.30, with the East Asian ones).
NumberMeaning meaning_of_builtin(int id);

// `text` is the number as stored. A date's serial counts days in the 1900 system, with its 29
// February 1900 that never was, or in the 1904 one. A serial that is no day between 1800 and 2999
// stays a number.
Cell number_cell(std::string_view text, NumberMeaning meaning, bool from_1904);

}  // namespace platform
