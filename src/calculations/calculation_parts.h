// What the panels of calculations are put together from.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "charts/line_chart.h"
#include "charts/signed_bar_chart.h"
#include "economics/money.h"
#include "panels/figure_panel.h"
#include "panels/figure_words.h"
#include "panels/shown.h"

namespace calculations {

using economics::Money;
using panels::FigureColumn;
using panels::FigureLine;
using panels::FigurePanel;
using panels::FigureTable;
using panels::FigureUnit;
using panels::Language;
using panels::Shown;
using Cell = std::optional<std::int64_t>;

// Of the catalogue `calculations`.
std::string say(Language language, std::string_view key, const panels::Blanks& blanks = {});
// In the singular or the plural of `count`.
std::string say_of(Language language, std::string_view key, int count, panels::Blanks blanks = {});

// In whole kronor, halves away from nought, as a table keeps it.
std::int64_t kronor(Money amount);
Cell kronor(const std::optional<Money>& amount);
std::int64_t hundredths(double value);
Cell hundredths(const std::optional<double>& value);

// "1 991 000 kr", "20 %", "1,87".
std::string kr_words(Money amount, Language language);
// All its decimals, four at most: "31.42 %", "2.5".
std::string exact_words(double value, Language language);
std::string exact_percent(double share, Language language);
// A chance drawn, never said to be certain where some draws differ: "over 99.9 %".
std::string chance_words(double share, Language language);
std::string decimal_words(double value, Language language);
// Beside a bar: in thousands of kronor where that is enough to tell bars apart.
std::string bar_words(Money amount, Language language);
// "1 year", "1.87 years".
std::string years_words(double years, Language language);
// Month m from 1 as years and months: "2 years and 7 months".
std::string months_words(int months, Language language);

// An axis over these kronor, nought on it: "500 tkr", "1,5 Mkr".
std::vector<charts::Tick> money_ticks(double low, double high, Language language);
std::string money_label(double kronor, Language language);

// Key, title and definition; `says` is filled in.
FigurePanel panel_of(const std::string& key, Language language);

struct ColumnOf {
  const char* key;  // `column.<key>` names it
  FigureUnit unit = FigureUnit::kronor;
};
// `head.<head>` names the first column.
FigureTable table_of(const FigurePanel& panel, const char* head, const std::vector<ColumnOf>& columns,
                     Language language);

// Who gains and who pays.
std::string gains_drawing(const FigurePanel& panel, const std::vector<std::pair<std::string, Money>>& gains,
                          const Shown& shown);

}  // namespace calculations
