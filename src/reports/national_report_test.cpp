#include "reports/national_report.h"

#include <gtest/gtest.h>

#include "base/names.h"
#include "platform/documents/csv_reader.h"

namespace reports {
namespace {

base::Date day(const char* text) { return base::Date::parse(text).value(); }

analysis::Spell spell(const char* person, const char* id, const char* ended, const char* outcome,
                      const char* source = "") {
  analysis::Spell out{person, base::Sex::woman, {}, {}, day("2025-01-15"), {}, {}, {}, {}, {}};
  out.id = id;
  if (*ended != 0) {
    out.ends_on = day(ended);
    out.exit_reason = "work";
  }
  out.main_outcome = outcome;
  if (*source != 0) out.at_end = analysis::Measurement{{{source, {}}}, {{"studying", {}}}};
  return out;
}

analysis::Columns columns_of(std::vector<analysis::Spell> spells) {
  return analysis::columns_of(std::move(spells), {{"salary", "student_aid"}, {"working", "studying"}, {}, {}});
}

NationalBasis basis_of(const analysis::Columns& columns, const KnownExits& known = {}) {
  const analysis::Population population{day("2025-01-01"), day("2025-12-31"), analysis::DateBasis::ended, {}};
  return national_basis(columns, analysis::standing_in(columns, population).value(), known, day("2025-12-31"));
}

std::vector<analysis::CodeMeaning> shipped() { return shipped_templates().front().meanings; }

size_t behind_of(const NationalBasis& basis, const char* panel, const char* line, const char* column = "count") {
  const auto found = behind(basis, shipped(), {panel, line, column, "total"});
  return found ? found->size() : 999;
}

TEST(NationalReport, takes_student_aid_at_the_exit_and_work_a_month_later_for_known) {
  const auto columns = columns_of(
      {spell("a", "1", "2025-06-30", "studies", "student_aid"), spell("b", "2", "2025-06-30", "studies", "salary"),
       spell("c", "3", "2025-06-30", "unsubsidised_work"), spell("d", "4", "2025-06-30", "unsubsidised_work"),
       spell("e", "5", "2025-06-30", "subsidised_work"), spell("f", "6", "", "")});
  const auto basis = basis_of(columns, {{"3", {"", true}}, {"5", {"", true}}});
  EXPECT_EQ(behind_of(basis, "national_share", "total"), 5u);
  EXPECT_EQ(behind_of(basis, "national_share", "entitled_studies"), 1u);
  EXPECT_EQ(behind_of(basis, "national_share", "studies_entitlement_unknown"), 1u);
  EXPECT_EQ(behind_of(basis, "national_share", "work_month"), 1u);
  EXPECT_EQ(behind_of(basis, "national_share", "work_duration_unknown"), 1u);
  EXPECT_EQ(behind_of(basis, "national_share", "work_employer_unknown"), 1u);
  EXPECT_EQ(behind_of(basis, "national_beside", "least"), 2u);
  EXPECT_EQ(behind_of(basis, "national_beside", "most"), 5u);
  EXPECT_EQ(behind_of(basis, "national_codes", "subsidised_work", "perhaps_only_own"), 1u);
}

TEST(NationalReport, opens_each_figure_into_those_whom_it_counts) {
  const auto columns =
      columns_of({spell("a", "1", "2025-03-31", "moved"), spell("a", "2", "2025-06-30", "pension"),
                  spell("b", "3", "2025-06-30", ""), spell("c", "4", "2025-06-30", "unchanged")});
  const auto basis = basis_of(columns);
  const auto found = analysis::national_outcomes(basis.rows, shipped()).value();
  int people = 0;
  for (const auto& code : found.codes) {
    const char* line = code.code.empty() ? kNoOutcome : code.code.c_str();
    EXPECT_EQ(behind_of(basis, "national_codes", line), static_cast<size_t>(code.people));
    EXPECT_EQ(behind_of(basis, "national_codes", line, "only_own"), static_cast<size_t>(code.only_own));
    people += code.people;
  }
  EXPECT_EQ(people, 3);
  EXPECT_EQ(behind_of(basis, "national_codes", "moved"), 0u);  // ended later with a pension
  for (const auto& line : found.total.lines) {
    EXPECT_EQ(behind_of(basis, "national_share", base::name_of(line.line).c_str()),
              static_cast<size_t>(line.people));
  }
  EXPECT_EQ(behind_of(basis, "national_share", "shoe"), 999u);
  EXPECT_EQ(behind_of(basis, "national_codes", "pension", "shoe"), 999u);
  EXPECT_FALSE(behind(basis, shipped(), {"national_share", "total", "count", "shoe"}));
}

TEST(NationalReport, tells_who_ended_and_still_takes_part_elsewhere) {
  const auto columns =
      columns_of({spell("a", "1", "2025-06-30", "studies"), spell("a", "2", "", ""),
                  spell("b", "3", "2025-06-30", "studies"), spell("b", "4", "2025-12-31", "studies")});
  EXPECT_EQ(basis_of(columns).still_taking_part, 1);
}

TEST(NationalReport, hands_out_rows_whose_numbers_say_nothing) {
  const auto one = columns_of({spell("a", "1", "2025-06-30", "studies"), spell("b", "2", "2025-05-31", "moved")});
  const auto other =
      columns_of({spell("z", "1", "2025-06-30", "studies"), spell("b", "2", "2025-05-31", "moved")});
  const auto swapped =
      columns_of({spell("a", "2", "2025-05-31", "moved"), spell("b", "1", "2025-06-30", "studies")});
  const auto told = [](const analysis::Columns& columns) {
    std::string out;
    for (const auto& row : national_rows(basis_of(columns))) out += row.person + " " + row.outcome + ";";
    return out;
  };
  EXPECT_EQ(told(one), "1 moved;2 studies;");
  EXPECT_EQ(told(other), told(one));
  EXPECT_EQ(told(swapped), told(one));
}

TEST(OutcomeTemplate, holds_from_its_day_to_the_next_and_refuses_a_day_before_the_first) {
  auto all = shipped_templates();
  EXPECT_EQ(template_on(all, day("2014-12-31")).error().violations.at(0).rule, "national.no_template");
  EXPECT_EQ(template_on(all, day("2015-01-01")).value().version, all.front().version);
  auto next = all.front();
  next.version = "next";
  next.valid_from = day("2026-01-01");
  next.valid_to = day("2026-12-31");
  all.push_back(next);
  EXPECT_EQ(template_on(all, day("2025-12-31")).value().version, all.front().version);
  EXPECT_EQ(template_on(all, day("2026-06-01")).value().version, "next");
}

base::Result<OutcomeTemplates> read(const std::string& file) {
  return read_outcome_templates(platform::read_csv(file)->sheets.at(0));
}

std::string shipped_but(const std::string& from, const std::string& to) {
  std::string out(shipped_template_file());
  const size_t at = out.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  return out.replace(at, from.size(), to);
}

TEST(OutcomeTemplate, a_corrected_file_says_what_it_says) {
  const auto found = read(shipped_but(";moved;neither;counted;", ";moved;neither;not_counted;")).value();
  ASSERT_EQ(found.size(), shipped_templates().size());
  const auto moved = [](const OutcomeTemplate& one) {
    return std::find_if(one.meanings.begin(), one.meanings.end(), [](const auto& m) { return m.code == "moved"; })->own;
  };
  EXPECT_EQ(moved(found.front()), analysis::Verdict::not_counted);
  EXPECT_EQ(moved(shipped_templates().front()), analysis::Verdict::counted);
}

TEST(OutcomeTemplate, a_wrong_file_is_refused_by_row_and_column) {
  const auto refused = [](const std::string& file) {
    const auto found = read(file);
    EXPECT_FALSE(found.has_value());
    std::string out;
    for (const auto& one : found.error().violations) out += one.field + " " + one.rule + ";";
    return out;
  };
  EXPECT_EQ(refused("code;national\nmoved;neither\n"), "rows[1] template.headings;");
  EXPECT_EQ(refused(shipped_but(";regular_work;", ";job;")),
            "rows[2].national template.value;rows[2].code template.lacks;");
  EXPECT_EQ(refused(shipped_but("2015-01-01;;studies", "2015-01-32;;studies")),
            "rows[4].valid_from template.day;rows[2].code template.lacks;");
  EXPECT_EQ(refused(shipped_but("2015-01-01;;studies", "2015-01-02;;studies")), "rows[4].valid_from template.differs;");
  EXPECT_EQ(refused(shipped_but(";moved;", ";pension;")), "rows[8].code template.twice;rows[2].code template.lacks;");
}

}  // namespace
}  // namespace reports
