#include "import_rows/participant_row.h"

#include <algorithm>

#include "base/text.h"
#include "import_rows/words.h"

namespace import_rows {

namespace {

using base::Sex;
using base::Violation;
using platform::Cell;
using platform::CellKind;

constexpr size_t kTextMax = 200;

bool is_plain(const std::string& text) {
  char before = ' ';
  for (const char c : text) {
    if (c < 0x20 || c > 0x7E || (c == ' ' && before == ' ')) return false;
    before = c;
  }
  return before != ' ';
}

std::string tidied(const std::string& text) {
  return text.empty() || is_plain(text) ? text : base::tidy_line(text);
}

Sex sex_of(const std::string& code) {
  return code == "woman" ? Sex::woman : code == "man" ? Sex::man : Sex::unknown;
}

// A hyphen that a text program has made longer.
std::string with_hyphens(std::string text) {
  for (const std::string_view dash : {"\xE2\x80\x93", "\xE2\x88\x92", "\xE2\x80\x91"}) {
    for (size_t at = text.find(dash); at != std::string::npos; at = text.find(dash)) {
      text.replace(at, dash.size(), "-");
    }
  }
  return text;
}

class RowReader {
 public:
  RowReader(const platform::TableRow& row, const Columns& columns, base::Date today)
      : row_(row), columns_(columns), today_(today) {
    out_.row_number = row.number;
  }

  ParticipantRow read() {
    if (!row_.fault.empty()) {
      out_.problems.push_back({"", row_.fault, {}});
      return std::move(out_);
    }
    const size_t count = std::min(row_.cells.size(), columns_.mapping.size());
    for (column_ = 0; column_ < count; ++column_) {
      if (columns_.mapping[column_] == Target::ignore || !says_something(row_.cells[column_])) continue;
      Cell cell = row_.cells[column_];
      if (cell.kind == CellKind::error) {
        problem("cell.spreadsheet_error");
        state(columns_.mapping[column_]);
        continue;
      }
      if (!holds_answers()) cell.text = tidied(cell.text);
      if (cell.text.empty()) continue;
      state(columns_.mapping[column_]);
      read_cell(cell);
    }
    check_beyond();
    check_whole();
    return std::move(out_);
  }

 private:
  // What a merged cell says stands in its first column.
  static bool says_something(const Cell& cell) { return !cell.text.empty() && cell.kind != CellKind::merged; }

  void check_beyond() {
    for (size_t i = columns_.headings.size(); i < row_.cells.size(); ++i) {
      if (!says_something(row_.cells[i])) continue;
      out_.problems.push_back({"", "row.cells_beyond_headings", {}});
      return;
    }
  }

  bool holds_answers() const {
    const Target target = columns_.mapping[column_];
    return target >= Target::income_source_start && target <= Target::occupation_end;
  }

  void read_cell(const Cell& cell) {
    if (base::length(cell.text) > kTextMax) return problem("text.too_long");
    switch (columns_.mapping[column_]) {
      case Target::ignore:
        return;
      case Target::given_name:
        return take_name({cell.text, out_.family_name});
      case Target::family_name:
        return take_name({out_.given_name, cell.text});
      case Target::full_name:
        return take_name(read_full_name(cell.text));
      case Target::identity_number:
        return take_number(cell.text);
      case Target::birth_year:
        return take(read_birth_year(cell, today_), stated_birth_year_);
      case Target::sex:
        return take_sex(cell.text);
      case Target::phone:
        out_.phone = cell.text;
        return;
      case Target::email:
        return take(read_email(cell.text), out_.email);
      case Target::starts_on:
        return take(read_date(cell, today_), out_.starts_on);
      case Target::ends_on:
        return take(read_date(cell, today_), out_.ends_on);
      case Target::exit_reason:
        return take(read_code("exit_reason", cell.text), out_.exit_reason);
      case Target::education_level:
        return take(read_code("education_level", cell.text), out_.education_level);
      case Target::registration_consent_on:
        return take(read_date(cell, today_), out_.registration_consent_on);
      case Target::income_source_start:
        return take(read_answers("income_source", cell.text), out_.income_source_start);
      case Target::income_source_end:
        return take(read_answers("income_source", cell.text), out_.income_source_end);
      case Target::occupation_start:
        return take(read_answers("occupation_status", cell.text), out_.occupation_start);
      case Target::occupation_end:
        return take(read_answers("occupation_status", cell.text), out_.occupation_end);
      case Target::external_reference:
        out_.external_reference = cell.text;
        return;
    }
  }

  template <class Value, class Field>
  void take(base::Result<Value> value, Field& field) {
    if (value) {
      field = std::move(*value);
    } else {
      problem(value.take_error());
    }
  }

  void take_name(PersonName name) {
    const std::string both = name.given_name + name.family_name;
    if (std::any_of(both.begin(), both.end(), [](char c) { return c >= '0' && c <= '9'; })) {
      return problem("name.has_digits");
    }
    out_.given_name = std::move(name.given_name);
    out_.family_name = std::move(name.family_name);
  }

  void take_number(const std::string& text) {
    take(base::IdentityNumber::parse(with_hyphens(text), today_), out_.identity_number);
  }

  void take_sex(const std::string& text) {
    const auto code = read_code("sex", text);
    if (!code) return problem(code.error());
    stated_sex_ = sex_of(*code);
  }

  void problem(const char* rule) {
    out_.problems.push_back({columns_.headings[column_], rule, {}});
  }

  void problem(const base::Error& error) {
    for (Violation violation : error.violations) {
      violation.field = columns_.headings[column_];
      out_.problems.push_back(std::move(violation));
    }
  }

  // Remembers that the column says something, readable or not: what cannot be read is not missing
  // too.
  void state(Target target) { stated_.push_back(target); }
  bool is_stated(Target target) const {
    return std::find(stated_.begin(), stated_.end(), target) != stated_.end();
  }

  // At the column with the target; at none where the file has no such column.
  void problem_at(Target target, const char* rule) {
    const auto at = std::find(columns_.mapping.begin(), columns_.mapping.end(), target);
    const auto column = static_cast<size_t>(at - columns_.mapping.begin());
    out_.problems.push_back(
        {column < columns_.headings.size() ? columns_.headings[column] : "", rule, {}});
  }

  void check_whole() {
    const bool named = is_stated(Target::given_name) || is_stated(Target::family_name) ||
                       is_stated(Target::full_name) || is_stated(Target::identity_number);
    if (!named) problem_at(name_target(), "row.name_or_number_missing");
    if (!is_stated(Target::starts_on)) problem_at(Target::starts_on, "row.starts_on_missing");
    if (out_.starts_on && out_.ends_on && *out_.ends_on < *out_.starts_on) {
      problem_at(Target::ends_on, "row.ends_before_start");
    }
    if (is_stated(Target::exit_reason) && !is_stated(Target::ends_on)) {
      problem_at(Target::exit_reason, "row.exit_reason_without_end");
    }
    if (out_.registration_consent_on && *out_.registration_consent_on > today_) {
      problem_at(Target::registration_consent_on, "row.consent_after_today");
    }
    check_number();
  }

  Target name_target() const {
    for (const Target target : {Target::full_name, Target::family_name, Target::given_name}) {
      const auto& all = columns_.mapping;
      if (std::find(all.begin(), all.end(), target) != all.end()) return target;
    }
    return Target::identity_number;
  }

  void check_number() {
    const auto& number = out_.identity_number;
    out_.birth_year = number ? std::optional(number->birth_year()) : stated_birth_year_;
    const bool sex_said = stated_sex_ && *stated_sex_ != Sex::unknown;
    out_.sex = sex_said ? *stated_sex_ : number ? number->sex() : Sex::unknown;
    if (!number) return;
    if (stated_birth_year_ && *stated_birth_year_ != number->birth_year()) {
      problem_at(Target::birth_year, "birth_year.differs_from_number");
    }
    if (sex_said && *stated_sex_ != number->sex())
      problem_at(Target::sex, "sex.differs_from_number");
  }

  const platform::TableRow& row_;
  const Columns& columns_;
  base::Date today_;
  ParticipantRow out_;
  size_t column_ = 0;
  std::vector<Target> stated_;
  std::optional<int> stated_birth_year_;
  std::optional<Sex> stated_sex_;
};

}  // namespace

ParticipantRow read_row(const platform::TableRow& row, const Columns& columns, base::Date today) {
  ENSURE(columns.headings.size() >= columns.mapping.size());
  return RowReader(row, columns, today).read();
}

}  // namespace import_rows
