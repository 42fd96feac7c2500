#include "platform/http/json.h"

#include <gtest/gtest.h>

namespace sample {

enum class Kind { referral, order };
constexpr std::pair<Kind, std::string_view> kKinds[] = {{Kind::referral, "referral"},
                                                        {Kind::order, "order"}};
constexpr const auto& enum_names(Kind) { return kKinds; }
std::string_view schema_name(const Kind*) { return "Kind"; }

struct Source {
  Kind kind = Kind::referral;
  std::optional<int> extent_percent;
};
template <class V>
void describe(V& v, Source& x) {
  v.field("kind", x.kind);
  v.number("extent_percent", x.extent_percent, {.min = 0, .max = 100});
}
std::string_view schema_name(const Source*) { return "Source"; }

struct Sample {
  base::PersonId person_id;
  std::optional<base::MunicipalityId> municipality_id;
  std::string wish;
  std::optional<std::string> note;
  base::Date starts_on = http::blank<base::Date>();
  std::optional<base::Instant> seen_at;
  bool urgent = true;
  std::int64_t count = 0;
  std::optional<double> share_percent;
  std::vector<Source> sources;
  std::map<std::string, std::string> columns;
  http::RawJson draft;
  http::Change<std::optional<std::string>> phone;
};
template <class V>
void describe(V& v, Sample& x) {
  v.field("person_id", x.person_id);
  v.field("municipality_id", x.municipality_id);
  v.text("wish", x.wish, {.min = 3, .max = 10});
  v.text("note", x.note, {.max = 20, .lines = true});
  v.field("starts_on", x.starts_on);
  v.field("seen_at", x.seen_at);
  v.field("urgent", x.urgent, http::with_default);
  v.number("count", x.count, {.min = 1}, http::with_default);
  v.field("share_percent", x.share_percent);
  v.list("sources", x.sources, {.max = 2});
  v.text("columns", x.columns, {}, http::with_default);
  v.field("draft", x.draft, http::with_default);
  v.text("phone", x.phone);
}

// A value type of its own, as another room would have it.
struct Ore {
  std::int64_t value = 0;
};
void read_plain(http::JsonErrors& errors, const http::JsonValue& json, Ore& out) {
  if (!json.integer()) return errors.add("ore.form");
  out.value = *json.integer() * 100;
}
void append_json(std::string& out, const Ore& x) { out += std::to_string(x.value / 100); }
std::string value_schema(const Ore*) { return R"({"type":"integer","multipleOf":1})"; }

struct Price {
  Ore price;
  std::optional<Ore> deposit;
  std::vector<Ore> parts;
};
template <class V>
void describe(V& v, Price& x) {
  v.field("price", x.price);
  v.field("deposit", x.deposit);
  v.list("parts", x.parts, {.max = 3});
}

}  // namespace sample

namespace http {
namespace {

using sample::Sample;

constexpr std::string_view kFull = R"({
  "person_id": "0190a0b0-0000-7000-8000-000000000001", "municipality_id": "2281",
  "wish": " A\u030Asa  x ",
  "note": "one\r\ntwo\n", "starts_on": "2024-02-29", "seen_at": "2024-02-29T10:11:12Z",
  "urgent": false,
  "count": 5000000000, "share_percent": 12.5, "sources": [{"kind": "order", "extent_percent": 40}],
  "columns": {"0": "given_name"}, "draft": {"a": [1, null, "x"]}, "phone": null})";

Sample full() { return read_json<Sample>(kFull).value(); }

std::string at_path(std::string_view before, std::string_view after) {
  std::string text(kFull);
  const size_t at = text.find(before);
  EXPECT_NE(at, std::string::npos);
  return text.replace(at, before.size(), after);
}

std::vector<std::string> broken(std::string_view body) {
  const auto result = read_json<Sample>(body);
  std::vector<std::string> out;
  if (result) return out;
  for (const auto& v : result.error().violations) out.push_back(v.field + " " + v.rule);
  return out;
}

using Lines = std::vector<std::string>;

TEST(ReadJson, takes_every_kind_of_member) {
  const Sample x = full();
  EXPECT_EQ(x.person_id.str(), "0190a0b0-0000-7000-8000-000000000001");
  EXPECT_EQ(x.municipality_id->str(), "2281");
  EXPECT_EQ(x.wish, "Åsa x");
  EXPECT_EQ(x.note, "one\ntwo");
  EXPECT_EQ(x.starts_on.str(), "2024-02-29");
  EXPECT_EQ(x.seen_at->str(), "2024-02-29T10:11:12Z");
  EXPECT_FALSE(x.urgent);
  EXPECT_EQ(x.count, 5'000'000'000);
  EXPECT_EQ(x.share_percent, 12.5);
  ASSERT_EQ(x.sources.size(), 1u);
  EXPECT_EQ(x.sources[0].kind, sample::Kind::order);
  EXPECT_EQ(x.sources[0].extent_percent, 40);
  EXPECT_EQ(x.columns.at("0"), "given_name");
  EXPECT_EQ(x.draft.text, R"({"a":[1,null,"x"]})");
  EXPECT_TRUE(x.phone.present);
  EXPECT_EQ(x.phone.value, std::nullopt);
}

TEST(ReadJson, leaves_out_what_may_be_left_out) {
  const auto x =
      read_json<Sample>(R"({"person_id":"0190a0b0-0000-7000-8000-000000000001","wish":"abc",)"
                        R"("starts_on":"2024-01-01","sources":[]})");
  ASSERT_TRUE(x);
  EXPECT_TRUE(x->urgent);
  EXPECT_FALSE(x->phone.present);
  EXPECT_EQ(x->draft.text, "null");
}

TEST(ReadJson, reports_everything_at_once_with_paths) {
  EXPECT_EQ(broken(
                R"({"wish": 5, "starts_on": "2023-02-29",
                       "sources": [{"kind": "x", "extent_percent": 101}, 7],
                       "person_id": "A", "urgent": "yes", "nonsense": 1, "seen_at": "today"})"),
            (Lines{"person_id field.id", "wish field.type", "starts_on field.date",
                   "seen_at field.instant", "urgent field.type", "sources[0].kind field.choice",
                   "sources[0].extent_percent number.out_of_range", "sources[1] field.type",
                   "nonsense field.unknown"}));
}

TEST(ReadJson, counts_text_in_characters_after_tidying) {
  EXPECT_EQ(broken(at_path(" A\\u030Asa  x ", "ÅÄÖåäöÅÄÖÅ")), Lines{});
  EXPECT_EQ(broken(at_path(" A\\u030Asa  x ", "ÅÄÖåäöÅÄÖÅÄ")), Lines{"wish text.too_long"});
  EXPECT_EQ(broken(at_path(" A\\u030Asa  x ", "  ab  ")), Lines{"wish text.too_short"});
  EXPECT_EQ(broken(at_path(" A\\u030Asa  x ", "   ")), Lines{"wish field.required"});
  EXPECT_EQ(broken(at_path(" A\\u030Asa  x ", "a\\u0000bc")), Lines{"wish text.control_character"});
}

TEST(ReadJson, gives_the_limit_with_the_violation) {
  const auto result =
      read_json<Sample>(at_path("\"extent_percent\": 40", "\"extent_percent\": -1"));
  ASSERT_FALSE(result);
  const std::vector<std::pair<std::string, std::string>> params = {{"min", "0"}, {"max", "100"}};
  EXPECT_EQ(result.error().violations.at(0).params, params);
}

TEST(ReadJson, refuses_null_where_a_value_is_needed) {
  EXPECT_EQ(broken(at_path("\"2024-02-29\"", "null")), Lines{"starts_on field.required"});
  EXPECT_EQ(broken(at_path("\"order\"", "null")), Lines{"sources[0].kind field.required"});
}

TEST(ReadJson, keeps_numbers_apart) {
  EXPECT_EQ(broken(at_path("5000000000", "5.0")), Lines{"count field.type"});
  EXPECT_EQ(broken(at_path("5000000000", "0")), Lines{"count number.out_of_range"});
  EXPECT_EQ(broken(at_path("5000000000", "18446744073709551615")), Lines{"count field.type"});
  EXPECT_EQ(broken(at_path("40}", "40.5}")), Lines{"sources[0].extent_percent field.type"});
}

TEST(ReadJson, refuses_long_lists_and_repeated_names) {
  EXPECT_EQ(broken(at_path("[{\"kind\": \"order\", \"extent_percent\": 40}]", "[1,2,3]")),
            Lines{"sources list.too_long"});
  EXPECT_EQ(broken(at_path("\"urgent\": false", "\"urgent\": false, \"urgent\": true")),
            Lines{"urgent field.repeated"});
  EXPECT_EQ(broken(at_path("{\"0\": \"given_name\"}", "{\"0\": \"a\", \"0\": \"b\"}")),
            Lines{"columns.0 field.repeated"});
}

TEST(ReadJson, names_only_what_looks_like_a_name) {
  EXPECT_EQ(broken(at_path("\"urgent\"", "\"Anna Andersson\"")), Lines{"? field.unknown"});
}

TEST(ReadJson, stops_at_a_hundred_violations) {
  std::string body = "{";
  for (int i = 0; i < 500; ++i) body += "\"x" + std::to_string(i) + "\":1,";
  EXPECT_EQ(broken(body + "\"y\":1}").size(), 100u);
}

TEST(ReadJson, calls_broken_json_unreadable) {
  const std::string deep = std::string(40, '[') + std::string(40, ']');
  for (const std::string& body : {std::string(), std::string("{"), std::string("{}x"),
                                  std::string("\xFF"), std::string("\"\xC3\""), deep}) {
    const auto result = read_json<RawJson>(body);
    ASSERT_FALSE(result) << body;
    EXPECT_EQ(result.error().rule, "request.unreadable");
    EXPECT_EQ(result.error().violations.at(0).rule, "json.unreadable");
  }
}

TEST(WriteJson, reads_back_the_same) {
  const std::string text = to_json(full());
  EXPECT_EQ(
      text,
      R"({"person_id":"0190a0b0-0000-7000-8000-000000000001","municipality_id":"2281",)"
      R"("wish":"Åsa x",)"
      R"("note":"one\ntwo","starts_on":"2024-02-29","seen_at":"2024-02-29T10:11:12Z",)"
      R"("urgent":false,)"
      R"("count":5000000000,"share_percent":12.5,"sources":[{"kind":"order","extent_percent":40}],)"
      R"("columns":{"0":"given_name"},"draft":{"a":[1,null,"x"]},"phone":null})");
  EXPECT_EQ(to_json(read_json<Sample>(text).value()), text);
}

TEST(WriteJson, escapes_what_json_must) {
  EXPECT_EQ(to_json(std::string("a\"\\\n\t\r\x01ö")), R"("a\"\\\n\t\r\u0001ö")");
}

TEST(WriteJson, leaves_out_an_absent_change) {
  Sample x = full();
  x.phone = {};
  EXPECT_EQ(to_json(x).find("phone"), std::string::npos);
}

TEST(SchemaOf, tells_required_from_optional_by_direction) {
  const Schema request = schema_of<sample::Source>(Shape::request);
  EXPECT_EQ(request.json, R"({"$ref":"#/components/schemas/Source"})");
  EXPECT_EQ(request.components.at("Kind"), R"({"type":"string","enum":["referral","order"]})");
  EXPECT_EQ(request.components.at("Source"),
            R"({"type":"object","properties":{"kind":{"$ref":"#/components/schemas/Kind"},)"
            R"("extent_percent":{"type":["integer","null"],"minimum":0,"maximum":100}},)"
            R"("required":["kind"],"additionalProperties":false})");
  const Schema response = schema_of<sample::Source>();
  EXPECT_NE(response.components.at("Source").find(R"("required":["kind","extent_percent"])"),
            std::string::npos);
}

TEST(ValueTypes, of_other_rooms_are_read_written_and_told) {
  const auto x = read_json<sample::Price>(R"({"price":5,"parts":[2,3]})");
  ASSERT_TRUE(x);
  EXPECT_EQ(x->price.value, 500);
  EXPECT_EQ(to_json(*x), R"({"price":5,"deposit":null,"parts":[2,3]})");
  const auto broken = read_json<sample::Price>(R"({"price":"5","parts":[]})");
  ASSERT_FALSE(broken);
  EXPECT_EQ(broken.error().violations.at(0).rule, "ore.form");
  EXPECT_EQ(schema_of<sample::Price>(Shape::request).json,
            R"({"type":"object","properties":{"price":{"type":"integer","multipleOf":1},)"
            R"("deposit":{"type":["integer","null"],"multipleOf":1},)"
            R"("parts":{"type":"array","items":{"type":"integer","multipleOf":1},"maxItems":3}},)"
            R"("required":["price","parts"],"additionalProperties":false})");
}

TEST(SchemaOf, writes_types_without_a_name_in_place) {
  const Schema schema = schema_of<Sample>(Shape::request);
  EXPECT_EQ(schema.json.find("Sample"), std::string::npos);
  for (const std::string_view part :
       {R"("wish":{"type":"string","minLength":3,"maxLength":10})",
        R"("note":{"type":["string","null"],"maxLength":20})",
        R"("starts_on":{"type":"string","format":"date"})",
        R"("sources":{"type":"array","items":{"$ref":"#/components/schemas/Source"},"maxItems":2})",
        R"("columns":{"type":"object","additionalProperties":{"type":"string","maxLength":200}})",
        R"("required":["person_id","wish","starts_on","sources"])"}) {
    EXPECT_NE(schema.json.find(part), std::string::npos) << part << "\n" << schema.json;
  }
}

}  // namespace
}  // namespace http
