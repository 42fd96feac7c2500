// Rates, ceilings and shares that law and agreements set, as dated rows with their source. A row holds from
// its first day to its last (none: still), and is looked up by the date that its rule names: that of the
// employment service's decision, or the month of the wage. A day that no row covers has no value; none
// is made up, and an administrator or a calculation's input can supply a row.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/date.h"
#include "economics/faults.h"

namespace economics {

enum class DatedBy { decision, wage_month };
inline constexpr std::pair<DatedBy, std::string_view> kDatedByNames[] = {
    {DatedBy::decision, "decision"},
    {DatedBy::wage_month, "wage_month"},
};
constexpr const auto& enum_names(DatedBy) { return kDatedByNames; }

// How sure we are that the row is right: read in the source itself, or taken from a second hand or from before
// the source's latest change.
enum class Confidence { high, medium, low };
inline constexpr std::pair<Confidence, std::string_view> kConfidenceNames[] = {
    {Confidence::high, "high"},
    {Confidence::medium, "medium"},
    {Confidence::low, "low"},
};
constexpr const auto& enum_names(Confidence) { return kConfidenceNames; }

struct Parameter {
  std::string name;
  base::Date valid_from = base::Date::from_days({});
  std::optional<base::Date> valid_to;  // the last day
  Ratio value;                          // kronor a month or day, or a share, as the name says
  std::string source;
  std::optional<Confidence> confidence;  // of shipped rows
};

struct Dates {
  base::Date decision_on;
  base::Date wage_month;
};

class Parameters {
 public:
  // A shipped file: a heading, then one row a line, fields by semicolon (src/economics/parameters).
  // Throws base::InvariantViolation for a file that is not well formed: it is part of the program.
  static Parameters from_shipped(std::string_view csv);

  // Rows of one's own stand before the shipped ones where they hold. Rules broken, at field[i]:
  // parameter.unknown, period.reversed, parameter.overlap.
  void put_before(Faults& faults, const std::string& field, const std::vector<Parameter>& own);

  // By the date that the parameter's rule names; empty where no row holds then.
  std::optional<Parameter> find(std::string_view name, const Dates& dates) const;
  DatedBy dated_by(std::string_view name) const;

 private:
  struct Rule {
    std::string name;
    DatedBy dated_by = DatedBy::decision;
  };
  const Rule* rule(std::string_view name) const;

  std::vector<Rule> rules_;
  std::vector<Parameter> own_;
  std::vector<Parameter> shipped_;
};

// "0.3142" as an exact decimal of at most nine places; empty for anything else.
std::optional<Ratio> read_decimal(std::string_view text);

}  // namespace economics
