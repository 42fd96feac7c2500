#include <algorithm>
#include <array>

#include "base/names.h"
#include "outcomes/codes.h"
#include "reports/outcome_template.h"

namespace reports {

namespace {

enum Column : size_t { version, valid_from, valid_to, code, national, own, source_sv, source_en };
constexpr std::array<const char*, 8> kColumns = {"version",  "valid_from", "valid_to",  "code",
                                                 "national", "own",        "source_sv", "source_en"};

template <class Enum>
std::string names_of() {
  std::string out;
  for (const auto& [value, name] : enum_names(Enum{})) out += (out.empty() ? "" : ", ") + std::string(name);
  return out;
}

class Reader {
 public:
  base::Result<OutcomeTemplates> read(const platform::Sheet& sheet) {
    if (sheet.rows.empty() || !is_heading(sheet.rows.front())) {
      return base::invalid("rows[1]", "template.headings");
    }
    for (size_t i = 1; i < sheet.rows.size(); ++i) add(sheet.rows[i]);
    for (size_t i = 0; i < found_.size(); ++i) check_whole(i);
    if (!broken_.empty()) return base::invalid(std::move(broken_));
    std::stable_sort(found_.begin(), found_.end(),
                     [](const auto& a, const auto& b) { return a.valid_from < b.valid_from; });
    return std::move(found_);
  }

 private:
  static std::string text(const platform::TableRow& row, size_t column) {
    return column < row.cells.size() ? row.cells[column].text : std::string();
  }
  static bool is_heading(const platform::TableRow& row) {
    for (size_t i = 0; i < kColumns.size(); ++i) {
      if (text(row, i) != kColumns[i]) return false;
    }
    return row.cells.size() == kColumns.size();
  }
  void refuse(int row, size_t column, const char* rule,
              std::vector<std::pair<std::string, std::string>> params = {}) {
    broken_.push_back({"rows[" + std::to_string(row) + "]." + kColumns[column], rule, std::move(params)});
  }

  std::optional<base::Date> day(const platform::TableRow& row, size_t column) {
    const std::string written = text(row, column);
    if (written.empty()) return std::nullopt;
    const auto found = base::Date::parse(written);
    if (!found) refuse(row.number, column, "template.day");
    return found;
  }

  template <class Enum>
  std::optional<Enum> named(const platform::TableRow& row, size_t column) {
    const auto found = base::find_named<Enum>(text(row, column));
    if (!found) refuse(row.number, column, "template.value", {{"values", names_of<Enum>()}});
    return found;
  }

  void add(const platform::TableRow& row) {
    for (const size_t column : {version, valid_from, code, source_sv, source_en}) {
      if (text(row, column).empty()) return refuse(row.number, column, "template.empty");
    }
    const auto from = day(row, valid_from), to = day(row, valid_to);
    const auto meaning = named<analysis::OutcomeClass>(row, national);
    const auto verdict = named<analysis::Verdict>(row, own);
    if (!from || !meaning || !verdict) return;
    if (to && *to < *from) return refuse(row.number, valid_to, "template.period_reversed");
    OutcomeTemplate& one =
        of_version(row, {text(row, version), *from, to, text(row, source_sv), text(row, source_en), {}});
    const auto is_it = [&](const auto& known) { return known.code == text(row, code); };
    if (std::any_of(one.meanings.begin(), one.meanings.end(), is_it)) {
      return refuse(row.number, code, "template.twice");
    }
    one.meanings.push_back({text(row, code), *meaning, *verdict});
  }

  OutcomeTemplate& of_version(const platform::TableRow& row, OutcomeTemplate told) {
    const auto same =
        std::find_if(found_.begin(), found_.end(), [&](const auto& one) { return one.version == told.version; });
    if (same == found_.end()) {
      first_rows_.push_back(row.number);
      return found_.emplace_back(std::move(told));
    }
    if (same->valid_from != told.valid_from) refuse(row.number, valid_from, "template.differs");
    if (same->valid_to != told.valid_to) refuse(row.number, valid_to, "template.differs");
    if (same->source_sv != told.source_sv) refuse(row.number, source_sv, "template.differs");
    if (same->source_en != told.source_en) refuse(row.number, source_en, "template.differs");
    return *same;
  }

  void check_whole(size_t at) {
    const auto& meanings = found_[at].meanings;
    for (const auto& [outcome, name] : outcomes::kMainOutcomeNames) {
      const auto is_it = [code = name](const auto& meaning) { return meaning.code == code; };
      if (std::none_of(meanings.begin(), meanings.end(), is_it)) {
        refuse(first_rows_[at], code, "template.lacks", {{"code", std::string(name)}});
      }
    }
  }

  OutcomeTemplates found_;
  std::vector<int> first_rows_;  // of each
  std::vector<base::Violation> broken_;
};

}  // namespace

base::Result<OutcomeTemplates> read_outcome_templates(const platform::Sheet& sheet) {
  return Reader().read(sheet);
}

}  // namespace reports
