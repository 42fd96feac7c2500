// What the panels of realised savings are put together from.
#pragma once

#include "charts/line_chart.h"
#include "reports/savings_report.h"

namespace reports {

class SavingsParts {
 public:
  SavingsParts(const SavingsReport& report, const Shown& shown) : x_(report), shown_(shown) {}

 protected:
  std::string text(const std::string& key) const;
  std::string text(const std::string& key, const Blanks& blanks) const;
  std::string kr(double kronor) const;       // in whole kronor
  std::string month_words(int month) const;  // "3 before"
  // Kronor a month, of curves that begin with the months before and end where the first of them does.
  std::string drawn(std::vector<charts::Curve> curves, const char* title, const char* id,
                    const std::string& description) const;
  static void put(charts::Curve& curve, int month, double kronor);

  const SavingsReport& x_;
  Shown shown_;
};

// How it was for alike people, and how alike they are.
std::vector<FigurePanel> savings_comparison_panels(const SavingsReport& report, const Shown& shown);

}  // namespace reports
