// How alike those are who are compared (analysis/matching.h), as every page with a matched comparison shows it.
#pragma once

#include <functional>

#include "analysis/matching.h"
#include "reports/panel_parts.h"

namespace reports {

struct BalanceShown {
  std::string key;      // of the panel and its table
  std::string treated;  // what the groups are called
  std::string controls;
  const analysis::Matching& matching;
  const std::vector<std::string>& set_aside;                 // covariates that nobody is compared by
  std::function<std::string(const std::string&)> covariate;  // its words
};
FigurePanel balance_panel(const BalanceShown& balance, const Shown& shown);

// The convention that was broken, in words.
std::vector<std::string> matching_warnings(const analysis::Matching& matching, Language language);

}  // namespace reports
