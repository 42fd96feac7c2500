// Saved tables and documents made at a set time, by HTTP without sockets, on both databases.
#include <gtest/gtest.h>

#include "app/check_store.h"
#include "app/report_letters.h"
#include "app/test_service.h"
#include "reports/made_report_actions.h"
#include "reports/made_report_store.h"

namespace app {
namespace {

constexpr const char* kSaved = "/reports/saved-populations";
constexpr const char* kMade = "/reports/made";
const sql::Statement kForget{"test.forget_saved", "DELETE FROM saved_population"};
const sql::Statement kLeave{"test.leave", "DELETE FROM staff_role WHERE staff_id = $1"};

class MadeReportsTest : public testing::TestWithParam<sql::Driver> {
 protected:
  void SetUp() override {
    service.log_in("karin.wallgren");
    project = service.unit("En väg in – jobb istället för bidrag");
    EXPECT_EQ(make_on("2026-11-23"), 1);  // the demo's own
    service.dispatcher().database().write([](sql::Session& session) {
      session.change(kForget, {});
      return true;
    });
    service.log_in("karin.wallgren");
  }

  std::string body(bool is_shared, const std::string& rest) const {
    return R"({"name":"Kvinnor per kvartal","is_shared":)" + std::string(is_shared ? "true" : "false") +
           R"(,"unit_id":")" + project + R"(","basis":"took_part","filters":"","period":"fixed",)" +
           R"("from_on":"2017-09-01","to_on":"2019-08-31")" + rest + "}";
  }
  static std::string schedule(const std::string& cadence, const std::string& format = "csv") {
    return R"(,"schedule":{"cadence":")" + cadence + R"(","day":5,"format":")" + format + R"(","kept_months":2})";
  }
  // What the service does by itself on that day.
  int make_on(const char* day) {
    service.set_day(base::Date::parse(day).value());
    const auto made =
        reports::make_due_reports(service.dispatcher(), registers, base::MunicipalityId("2281"), "r");
    EXPECT_TRUE(made.has_value());
    return made.has_value() ? *made : -1;
  }
  static bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
  }

  TestService service{GetParam()};
  reports::Registers registers;
  std::string project;
};
ON_BOTH_DATABASES(MadeReportsTest);

constexpr const char* kTable =
    R"(,"table":{"lines":"main_outcome","columns":"sex","measure":"days","shares":"line"})";

TEST_P(MadeReportsTest, a_table_is_kept_as_it_was_chosen) {
  const auto made = service.post(kSaved, body(false, kTable));
  ASSERT_EQ(made.status, 201) << made.body;
  const std::string found = service.get(kSaved).body;
  EXPECT_TRUE(has(found, R"("table":{"lines":"main_outcome","columns":"sex","measure":"days","shares":"line"})"))
      << found;
  EXPECT_TRUE(has(found, R"("schedule":null,)")) << found;
  const auto same = service.post(
      kSaved, body(false, R"(,"table":{"lines":"sex","columns":"sex","measure":"people","shares":"none"})"));
  EXPECT_EQ(same.status, 422);
  EXPECT_TRUE(has(same.body, R"({"field":"table.columns","rule":"field.same")")) << same.body;
}

TEST_P(MadeReportsTest, a_document_is_there_on_its_day_and_not_twice) {
  ASSERT_EQ(service.post(kSaved, body(false, kTable + schedule("monthly"))).status, 201);
  EXPECT_TRUE(has(service.get(kSaved).body, R"("next_on":"2026-12-05","fault":"")"));
  EXPECT_EQ(make_on("2026-12-04"), 0);
  EXPECT_EQ(make_on("2026-12-05"), 1);
  EXPECT_EQ(make_on("2026-12-05"), 0);
  service.log_in("karin.wallgren");
  const auto list = service.get(kMade);
  EXPECT_TRUE(has(list.body, R"("name":"Kvinnor per kvartal")")) << list.body;
  EXPECT_TRUE(has(list.body, R"("keep_until":"2027-02-05","owner_name":"Karin Wallgren","is_own":true)"))
      << list.body;
  const auto file = service.get(std::string(kMade) + "/" + list.text("id") + "/file");
  ASSERT_EQ(file.status, 200) << file.body;
  EXPECT_TRUE(has(file.header("Content-Disposition"), "egen-tabell-2017-09-01--2019-08-31.csv"));
  // The very numbers of the page on that day.
  const auto page =
      service.get("/reports/cross-table.csv?unit_id=" + project +
                  "&from=2017-09-01&to=2019-08-31&lines=main_outcome&columns=sex&measure=days&shares="
                  "line&language=sv");
  EXPECT_EQ(file.body.substr(file.body.find("Utfall")), page.body.substr(page.body.find("Utfall")));
  EXPECT_TRUE(has(service.get(kSaved).body, R"("next_on":"2027-01-05")"));
  // A service that was down for two turns makes one.
  EXPECT_EQ(make_on("2027-03-20"), 1);
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(MadeReportsTest, is_made_by_the_rights_of_its_owner_and_says_when_it_was_not) {
  const auto saved = service.post(kSaved, body(true, schedule("quarterly")));
  ASSERT_EQ(saved.status, 201) << saved.body;
  service.dispatcher().database().write([&](sql::Session& session) {
    session.change(kLeave, {service.staff("Karin Wallgren")});
    return true;
  });
  EXPECT_EQ(make_on("2027-01-05"), 0);
  EXPECT_EQ(make_on("2027-01-06"), 0);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(kMade).body, R"({"items":[]})");
  EXPECT_TRUE(has(service.get(kSaved).body, R"("next_on":"2027-04-05","fault":"sharing.no_list_right")"))
      << service.get(kSaved).body;
}

TEST_P(MadeReportsTest, is_the_owners_unless_the_population_was_shared) {
  ASSERT_EQ(service.post(kSaved, body(false, schedule("yearly", "xlsx"))).status, 201);
  ASSERT_EQ(service.post(kSaved, body(true, schedule("yearly"))).status, 201);
  EXPECT_EQ(make_on("2027-01-05"), 2);
  service.log_in("karin.wallgren");
  const std::string all = service.get(kMade).body;
  const auto own_at = all.rfind(R"("id":")", all.find(R"("format":"xlsx")")) + 6;
  const std::string own = std::string(kMade) + "/" + all.substr(own_at, all.find('"', own_at) - own_at);
  EXPECT_EQ(service.get(own + "/file").status, 200);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(own + "/file").status, 404);
  const auto shared = service.get(kMade);
  EXPECT_FALSE(has(shared.body, R"("format":"xlsx")")) << shared.body;
  const std::string one = std::string(kMade) + "/" + shared.text("id");
  EXPECT_EQ(service.get(one + "/file").status, 200);
  EXPECT_EQ(service.send(http::Method::remove, one).status, 403);  // a case worker's colleague
  service.log_in("maria.lind");                                    // of another branch
  EXPECT_EQ(service.get(kMade).body, R"({"items":[]})");
  EXPECT_EQ(service.get(one + "/file").status, 404);
  service.log_in("karin.wallgren");
  EXPECT_EQ(service.send(http::Method::remove, one).status, 204);
  EXPECT_EQ(service.get(one + "/file").status, 404);
}

TEST_P(MadeReportsTest, is_closed_when_its_population_is_shared_no_longer) {
  const auto saved = service.post(kSaved, body(true, schedule("yearly")));
  ASSERT_EQ(saved.status, 201) << saved.body;
  EXPECT_EQ(make_on("2027-01-05"), 1);
  service.log_in("hassan.nur");
  const std::string one = std::string(kMade) + "/" + service.get(kMade).text("id") + "/file";
  EXPECT_EQ(service.get(one).status, 200);
  service.log_in("karin.wallgren");
  ASSERT_EQ(service
                .send(http::Method::patch, std::string(kSaved) + "/" + saved.text("id"),
                      body(false, schedule("yearly")), "1")
                .status,
            204);
  service.log_in("hassan.nur");
  EXPECT_EQ(service.get(one).status, 404);
  EXPECT_EQ(service.get(kMade).body, R"({"items":[]})");
}

TEST_P(MadeReportsTest, the_latest_of_missed_turns_is_made_for_its_own_period) {
  std::string moving = body(false, schedule("monthly"));
  const std::string fixed = R"("fixed","from_on":"2017-09-01","to_on":"2019-08-31")";
  moving.replace(moving.find(fixed), fixed.size(), R"("last_month")");
  ASSERT_EQ(service.post(kSaved, moving).status, 201);
  EXPECT_EQ(make_on("2027-03-20"), 1);
  service.log_in("karin.wallgren");
  EXPECT_TRUE(has(service.get(kMade).body, R"("from":"2027-02-01","to":"2027-02-28")")) << service.get(kMade).body;
}

TEST_P(MadeReportsTest, a_reports_own_parts_are_made_of_the_population_and_its_period) {
  const auto begin = [&](const std::string& source) {
    return service.post("/reports/final", R"({"title":"Till nämnden",)" + source + "}").text("id");
  };
  const std::string report = begin(R"("unit_id":")" + project + R"(","from":"2018-01-01","to":"2018-12-31")");
  const std::string one = "/reports/final/" + report;
  const auto write = [&](const std::string& version, const std::string& more = "") {
    return service.send(http::Method::patch, one,
                        R"({"title":"Till nämnden","blocks":[{"kind":"heading","text":"Vad som hände"},)"
                        R"({"kind":"panel","panel":"main_outcome"},{"kind":"goals"}])" + more + "}", version);
  };
  ASSERT_EQ(write("1").status, 204);
  const auto with_report = [&](const std::string& id) {
    auto text = schedule("monthly");
    return body(false, text.insert(text.rfind('}'), R"(,"report_id":")" + id + "\""));
  };
  EXPECT_TRUE(has(service.post(kSaved, with_report("none")).body,
                  R"({"field":"schedule.report_id","rule":"field.choice")"));
  const std::string year = R"(","from":"2018-01-01","to":"2018-12-31","basis":"started",)";
  const auto frozen = service.post("/reports/frozen", R"({"unit_id":")" + project + year +
                                                          R"("name":"x","keep_until":"2027-01-01"})").text("id");
  EXPECT_EQ(service.post(kSaved, with_report(begin(R"("frozen_id":")" + frozen + "\""))).status, 422);
  const auto saved = service.post(kSaved, with_report(report));
  ASSERT_EQ(saved.status, 201) << saved.body;
  EXPECT_TRUE(has(service.get(kSaved).body, R"("report_id":")" + report + "\"")) << service.get(kSaved).body;
  EXPECT_EQ(make_on("2026-12-05"), 1);
  service.log_in("karin.wallgren");
  const auto file = service.get(std::string(kMade) + "/" + service.get(kMade).text("id") + "/file");
  EXPECT_TRUE(has(file.body, "Vad som hände")) << file.body;
  EXPECT_TRUE(has(file.body, "Utfall med avstämning;Utfall med avstämning;Studier;Totalt;5;"));
  EXPECT_TRUE(has(file.body, "Kvinnor per kvartal"));
  EXPECT_FALSE(has(file.body, "Utbildning;"));
  EXPECT_TRUE(has(file.header("Content-Disposition"), "rapport-2017-09-01--2019-08-31.csv"));
  ASSERT_EQ(write("2", R"(,"is_removed":true)").status, 204);
  EXPECT_EQ(make_on("2027-01-05"), 0);
  service.log_in("karin.wallgren");
  EXPECT_TRUE(has(service.get(kSaved).body, R"("fault":"final_report.unknown")")) << service.get(kSaved).body;
  for (const auto& finding : check_all(*service.database())) EXPECT_EQ(finding.count, 0) << finding.name;
}

TEST_P(MadeReportsTest, the_owner_is_told_once_and_of_nothing_in_particular) {
  ASSERT_EQ(service
                .send(http::Method::put, "/sessions/current/notifications",
                      R"({"email":"karin@exempel.example","wish":"own"})")
                .status,
            204);
  ASSERT_EQ(service.post(kSaved, body(false, schedule("monthly"))).status, 201);
  EXPECT_EQ(make_on("2026-12-05"), 1);
  std::vector<mail::Letter> sent;
  bool is_down = true;
  const notifications::WayOut way_out{[&](const mail::Letter& letter) -> base::Status {
                                        if (is_down)
                                          return base::Error{base::ErrorCode::unavailable, "mail.unreachable", {}};
                                        sent.push_back(letter);
                                        return base::done();
                                      },
                                      "https://samsyn.exempel.example"};
  const record::Caller caller{base::MunicipalityId("2281"), base::StaffId("system"), "r"};
  EXPECT_FALSE(tell_of_reports(service.dispatcher(), caller, way_out).has_value());
  is_down = false;
  EXPECT_TRUE(tell_of_reports(service.dispatcher(), caller, way_out).has_value());
  EXPECT_FALSE(is_to_tell_of_reports(service.dispatcher(), caller));
  EXPECT_TRUE(tell_of_reports(service.dispatcher(), caller, way_out).has_value());
  ASSERT_EQ(sent.size(), 1u);
  EXPECT_FALSE(has(sent[0].subject + sent[0].text, "Kvinnor"));
}

TEST_P(MadeReportsTest, what_is_to_be_kept_no_longer_goes) {
  ASSERT_EQ(service.post(kSaved, body(false, schedule("yearly"))).status, 201);
  EXPECT_EQ(make_on("2027-01-05"), 1);
  auto& database = service.dispatcher().database();
  const auto left_on = [&](const char* day) {
    const auto today = base::Date::parse(day).value();
    database.write([&](sql::Session& session) {
      reports::delete_made_reports_due(session, base::MunicipalityId("2281"), today);
      return true;
    });
    return has(service.get(kMade).body, "Kvinnor per kvartal");
  };
  service.log_in("karin.wallgren");
  EXPECT_TRUE(left_on("2027-03-05"));
  EXPECT_FALSE(left_on("2027-03-06"));
}

}  // namespace
}  // namespace app
