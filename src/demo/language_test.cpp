// One municipality in two languages: only what people read differs. On SQLite, whose columns can be told one by one
// as text; that both databases hold the same municipality is proved elsewhere.
#include <algorithm>
#include <deque>
#include <map>
#include <set>

#include "demo/test_demo.h"
#include "parties/party_store.h"
#include "platform/sql/statement.h"

namespace demo {
namespace {

struct Table {
  std::vector<std::string> columns;
  std::vector<std::vector<std::string>> rows;  // every value as an SQL literal
};
using Dump = std::map<std::string, Table>;

// A statement lives as long as the program.
const sql::Statement& made(const std::string& text) {
  static std::deque<std::string> texts;
  static std::deque<sql::Statement> statements;
  return statements.emplace_back("language_test.dump", texts.emplace_back(text).c_str());
}

Table table_of(sql::Session& session, const std::string& name) {
  const auto text = [](const sql::Row& row) { return row.text(0); };
  Table out{session.list(made("SELECT name FROM pragma_table_info('" + name + "') ORDER BY cid"), {}, text), {}};
  std::string quoted;
  for (const auto& column : out.columns) quoted += (quoted.empty() ? "" : ", ") + ("quote(" + column + ")");
  out.rows = session.list(made("SELECT " + quoted + " FROM " + name), {}, [&](const sql::Row& row) {
    std::vector<std::string> cells;
    for (size_t i = 0; i < out.columns.size(); ++i) cells.push_back(row.text(static_cast<int>(i)));
    return cells;
  });
  return out;
}

Dump dump_of(Language language) {
  TestDemo demo(sql::Driver::sqlite);
  EXPECT_TRUE(make_demo(demo.dispatcher(), language).has_value());
  return demo.read([](record::Work& work) {
    Dump out;
    const auto& names = made("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'");
    for (const auto& name : work.session().list(names, {}, [](const sql::Row& row) { return row.text(0); })) {
      out[name] = table_of(work.session(), name);
    }
    return out;
  });
}

const Dump& dump(Language language) {
  static const Dump sv = dump_of(Language::sv);
  static const Dump en = dump_of(Language::en);
  return language == Language::sv ? sv : en;
}

// What people write and read.
const std::set<std::string> kTexts = {
    "assessment_answer.note", "branch.name", "calculation.name", "contact.note", "contact.organisation",
    "contact.role", "effect_goal.name",
    "entry.reason",
    "exit_follow_up.advice", "exit_follow_up.what_did_not", "exit_follow_up.what_helped", "intervention.decided_by",
    "intervention.expected_outcome", "intervention_proposal.answer_text", "intervention_type.decided_by",
    "intervention_type.evidence_text", "intervention_type.method", "intervention_type.name",
    "intervention_type.purpose", "local_code.source", "note_draft.body", "note_draft.title", "note_template.body",
    "note_template.guidance", "note_template.name", "note_template.title", "own_mandatory_field.source",
    "own_parameter.source", "participation.exit_text", "party.name",
    "person.preferred_language", "placement.consulted_with", "placement.end_text", "placement.next_text",
    "open_figure.area_name",
    "open_figure.measure", "open_figure.population", "open_figure_import.source", "placement.purpose",
    "placement.union_text", "placement.working_times", "placement_follow_up.held_at",
    "placement_follow_up.what_to_adapt", "placement_follow_up.what_works", "placement_line.what", "plan.end_text",
    "plan_content.made_together", "plan_content.own_words", "plan_follow_up.own_words", "plan_follow_up.summary",
    "plan_follow_up_remark.remark", "plan_item.doer_name", "plan_item.title", "plan_item.why",
    "plan_progress.reason", "plan_version.not_agreed_reason", "referral.background", "referral.decline_text",
    "referral.report_text", "referral.wish", "referral_message.body", "routine_meeting.to_improve",
    "routine_meeting.works_well", "routine_meeting_action.what", "routine_meeting_action.who_text",
    "saved_population.name", "unit.name",
    "work_ability.overall_text", "work_ability.tasks_observed", "work_ability_grade.comment", "workplace.name",
    "statistics_edition.place_name", "withheld_code.source", "workplace.organisation_name", "workplace_task.what"};
// The same of an entry's change, by its field.
const std::set<std::string> kChangedTexts = {
    "adaptations", "advice", "background", "carrier_unit", "code_source", "consulted_with", "contact_organisation",
    "contact_role", "decided_by", "decline_text", "end_text", "evidence_text", "exit_text", "expected_outcome",
    "figure_source",
    "follow_up_text", "guidance", "held_at", "intervention_type", "method", "name", "next_text", "not_agreed_reason",
    "note_body", "note_title", "objection", "offered_by", "organisation_name", "overall_text", "parameter_source",
    "placement_tasks", "plan_activity", "plan_end_text", "plan_goal", "plan_made_together", "plan_own_words",
    "plan_sub_goal", "plan_summary", "preferred_language", "progress_reason", "purpose", "question", "receiver_unit",
    "reply", "report_text", "tasks_observed", "to_improve", "type_name",
    "union_text", "unit_name", "what_did_not", "what_helped",
    "what_to_adapt", "what_works", "wish", "working_times", "workplace_name", "works_well"};
// Different each time the demo is made, in whichever language: salted or enciphered;
// or the bytes of the texts themselves.
const std::set<std::string> kOfItsOwn = {"account.password_hash", "calculation_version.input",
                                         "identity_number.number_cipher",
                                         "plan_version.document", "plan_version.sha256"};
// Of a person and of the municipality: the same in every language.
const std::set<std::string> kNames = {"'Karin Wallgren'", "'Exempelkommunen'", "'Miriam Tesfay'", "'Hassan Nur'",
                                      "'Lovisa Fälth'"};

enum class Kind { text, data, other };

Kind kind_of(const std::string& table, const Table& in, size_t row, const std::string& column) {
  const std::string key = table + "." + column;
  if (kOfItsOwn.count(key) > 0 || key == "staff.language") return Kind::other;
  if (key == "entry_change.new_value" || key == "entry_change.old_value") {
    const auto at = std::find(in.columns.begin(), in.columns.end(), "field") - in.columns.begin();
    const std::string& field = in.rows[row][static_cast<size_t>(at)];
    const auto name = field.substr(1, field.find_first_of("['", 1) - 1);
    return kChangedTexts.count(name) > 0 ? Kind::text : Kind::data;
  }
  return kTexts.count(key) > 0 ? Kind::text : Kind::data;
}

// act(kind, place, sv, en) for every value of the two.
template <class Act>
void each_value(Act act) {
  for (const auto& [name, sv] : dump(Language::sv)) {
    const Table& en = dump(Language::en).at(name);
    for (size_t row = 0; row < std::min(sv.rows.size(), en.rows.size()); ++row) {
      for (size_t i = 0; i < sv.columns.size(); ++i) {
        act(kind_of(name, sv, row, sv.columns[i]), name + "." + sv.columns[i], sv.rows[row][i], en.rows[row][i]);
      }
    }
  }
}

TEST(DemoLanguage, there_is_as_much_of_everything) {
  EXPECT_GT(dump(Language::sv).at("person").rows.size(), 300u);
  EXPECT_EQ(dump(Language::sv).size(), dump(Language::en).size());
  for (const auto& [name, sv] : dump(Language::sv)) {
    EXPECT_EQ(sv.rows.size(), dump(Language::en).at(name).rows.size()) << name;
  }
}

TEST(DemoLanguage, people_days_ids_and_codes_are_the_same) {
  long compared = 0;
  each_value([&](Kind kind, const std::string& place, const std::string& sv, const std::string& en) {
    if (kind != Kind::data) return;
    ++compared;
    EXPECT_EQ(sv, en) << place;
  });
  EXPECT_GT(compared, 50'000);
}

TEST(DemoLanguage, every_text_is_there_in_both_and_is_another) {
  std::set<std::string> met;
  each_value([&](Kind kind, const std::string& place, const std::string& sv, const std::string& en) {
    if (kind != Kind::text) return;
    const bool is_said = sv != "''" && sv != "NULL";
    EXPECT_EQ(is_said, en != "''" && en != "NULL") << place << ": " << sv << " / " << en;
    if (!is_said || kNames.count(sv) > 0) return;
    EXPECT_NE(sv, en) << place;
    met.insert(place);
  });
  EXPECT_GE(met.size(), kTexts.size());
}

TEST(DemoLanguage, no_swedish_is_left_in_the_english_one) {
  each_value([&](Kind kind, const std::string& place, const std::string&, const std::string& en) {
    if (kind != Kind::text) return;
    for (const char* word : {" och ", " att ", " är ", " med ", " som ", " på ", "Arbetsförmedling"}) {
      EXPECT_EQ(en.find(word), std::string::npos) << place << ": " << en;
    }
  });
}

TEST(DemoLanguage, everybody_who_works_in_the_english_one_reads_english) {
  const auto& staff = dump(Language::en).at("staff");
  const auto at = std::find(staff.columns.begin(), staff.columns.end(), "language") - staff.columns.begin();
  for (const auto& row : staff.rows) EXPECT_EQ(row[static_cast<size_t>(at)], "'en'");
}

TEST(DemoLanguage, users_are_the_same_by_other_titles) {
  const auto sv = demo_users(Language::sv);
  const auto en = demo_users(Language::en);
  ASSERT_EQ(sv.size(), en.size());
  for (size_t i = 0; i < sv.size(); ++i) {
    EXPECT_EQ(sv[i].username, en[i].username);
    EXPECT_EQ(sv[i].name, en[i].name);
    EXPECT_NE(sv[i].role, en[i].role);
    EXPECT_NE(sv[i].unit, en[i].unit);
  }
}

class DemoLanguageKept : public testing::TestWithParam<sql::Driver> {};
ON_BOTH_DATABASES(DemoLanguageKept);

TEST_P(DemoLanguageKept, is_the_one_it_was_made_in_and_the_load_follows_it) {
  TestDemo demo(GetParam());
  EXPECT_EQ(language_of_demo(demo.dispatcher()).value(), std::nullopt);
  ASSERT_TRUE(make_demo(demo.dispatcher(), Language::en).has_value());
  ASSERT_TRUE(make_demo(demo.dispatcher(), Language::sv).has_value());
  EXPECT_EQ(language_of_demo(demo.dispatcher()).value(), Language::en);
  ASSERT_TRUE(make_load(demo.dispatcher(), 3, [](double) {}).has_value());
  const auto units = demo.read([](record::Work& work) {
    return parties::list_units(work.session(), work.municipality_id());
  });
  const auto named = [&](const std::string& name) {
    return std::count_if(units.begin(), units.end(), [&](const auto& row) { return row.unit.name == name; });
  };
  EXPECT_EQ(named("Labour Market Unit, area 001"), 1);
  EXPECT_EQ(named("Arbetsmarknadsenheten, område 001"), 0);
}

}  // namespace
}  // namespace demo
