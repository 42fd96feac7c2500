#include "reports/final_report.h"

#include <gtest/gtest.h>

namespace reports {
namespace {

FinalReport report(std::vector<ReportBlock> blocks, std::string title = "Slutrapport") {
  const auto day = base::Date::parse("2026-01-01").value();
  return {"r",
          1,
          base::HolderId("b"),
          std::move(title),
          {"u", "", day, day},
          "",
          "",
          std::move(blocks),
          base::Instant::parse("2026-01-31T10:00:00Z").value(),
          base::StaffId("s")};
}

std::vector<std::string> broken(const FinalReport& of) {
  std::vector<std::string> out;
  const auto status = check(of, {"age", "education"});
  if (status.has_value()) return out;
  for (const auto& one : status.error().violations) out.push_back(one.field + " " + one.rule);
  return out;
}
using Broken = std::vector<std::string>;

TEST(FinalReport, names_the_block_that_is_not_as_it_should_be) {
  EXPECT_EQ(broken(report({{BlockKind::facts}, {BlockKind::text}, {BlockKind::panel, "", "age"}})), Broken{});
  EXPECT_EQ(broken(report({{BlockKind::facts}, {BlockKind::heading}, {BlockKind::panel, "", "shoes"}}, "")),
            (Broken{"title field.required", "blocks[1].text field.required", "blocks[2].panel field.choice"}));
}

TEST(FinalReport, has_tables_of_two_variables_counted_from_the_register) {
  ReportBlock table{BlockKind::table};
  EXPECT_EQ(broken(report({table})), Broken{"blocks[0].table field.required"});
  table.table = CrossChoice{};
  EXPECT_EQ(broken(report({table})), Broken{});
  table.table->columns = table.table->lines;
  EXPECT_EQ(broken(report({table})), Broken{"blocks[0].table.columns field.same"});
  table.table = CrossChoice{};
  auto published = report({table});
  published.edition_id = "e";
  EXPECT_EQ(broken(published), Broken{"blocks[0].kind field.choice"});
  auto frozen = report({{BlockKind::goals}, {BlockKind::panel, "", "age"}});
  frozen.frozen_id = "f";
  EXPECT_EQ(broken(frozen), Broken{"blocks[0].kind field.choice"});
}

TEST(FinalReport, begins_with_all_there_is) {
  const auto blocks = usual_blocks({"age", "education"}, true);
  ASSERT_EQ(blocks.size(), 5u);
  EXPECT_EQ(blocks[3], (ReportBlock{BlockKind::panel, "", "education"}));
  EXPECT_EQ(blocks[4].kind, BlockKind::goals);
  EXPECT_EQ(usual_blocks({}, false).size(), 2u);
}

}  // namespace
}  // namespace reports
