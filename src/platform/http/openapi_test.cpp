#include "platform/http/openapi.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "base/ensure.h"
#include "platform/http/json_pretty.h"

namespace http {
namespace {

struct Note {
  std::string text;
  std::optional<std::string> colour;
};
template <class V>
void describe(V& v, Note& x) {
  v.text("text", x.text, {.min = 1, .max = 10});
  v.text("colour", x.colour);
}
std::string_view schema_name(const Note*) { return "Note"; }

struct Board {
  std::vector<Note> notes;
};
template <class V>
void describe(V& v, Board& x) {
  v.field("notes", x.notes);
}
std::string_view schema_name(const Board*) { return "Board"; }

struct NewPin {
  std::string place;
};
template <class V>
void describe(V& v, NewPin& x) {
  v.text("place", x.place);
}
std::string_view schema_name(const NewPin*) { return "NewPin"; }

base::Result<Response> nothing(const Request&) { return no_content(); }

std::vector<Operation> operations() {
  return {get("/api/{municipality_id}/boards/{id}")
              .summary("Read")
              .tag("boards")
              .returns<Board>()
              .handle(nothing),
          put("/api/{municipality_id}/boards/{id}")
              .tag("boards")
              .body<Board>()
              .changes()
              .versioned()
              .handle(nothing),
          post("/api/{municipality_id}/pins").tag("pins").body<NewPin>().creates().handle(nothing),
          post("/api/{municipality_id}/sessions").open().changes().handle(nothing),
          get("/api/{municipality_id}/pins").paged({"place"}).handle(nothing),
          get("/api/{municipality_id}/pins.csv").returns_file("text/csv").handle(nothing),
          post("/api/{municipality_id}/files")
              .raw_body("application/octet-stream", 10)
              .handle(nothing)};
}

std::string document(bool backwards = false) {
  Router router;
  auto all = operations();
  if (backwards) std::reverse(all.begin(), all.end());
  for (Operation& operation : all) router.add(std::move(operation));
  return openapi_document(router, "Sample", "1.0");
}

// The value at a path of names, as compact JSON.
std::string at(const std::vector<std::string>& names) {
  JsonDocument parsed;
  EXPECT_TRUE(parsed.parse(document()));
  JsonValue value = parsed.root();
  for (const std::string& name : names) {
    bool found = false;
    for (const auto& [key, member] : value.members()) {
      if (key != name) continue;
      value = member;
      found = true;
      break;
    }
    EXPECT_TRUE(found) << name;
  }
  return value.raw();
}

const std::string kBoard = "/api/{municipality_id}/boards/{id}";
const std::string kPins = "/api/{municipality_id}/pins";

TEST(Openapi, is_the_same_for_any_order_of_routes) { EXPECT_EQ(document(), document(true)); }

TEST(Openapi, keeps_requests_and_responses_apart_where_they_differ) {
  EXPECT_EQ(
      at({"paths", kBoard, "get", "responses", "200", "content", "application/json", "schema"}),
      R"({"$ref":"#/components/schemas/Board"})");
  EXPECT_EQ(at({"paths", kBoard, "put", "requestBody", "content", "application/json", "schema"}),
            R"({"$ref":"#/components/schemas/BoardInput"})");
  EXPECT_EQ(at({"components", "schemas", "BoardInput", "properties", "notes", "items"}),
            R"({"$ref":"#/components/schemas/NoteInput"})");
  EXPECT_EQ(at({"components", "schemas", "Note", "required"}), R"(["text","colour"])");
  EXPECT_EQ(at({"components", "schemas", "NoteInput", "required"}), R"(["text"])");
  EXPECT_EQ(at({"components", "schemas", "NewPin", "required"}), R"(["place"])");
}

TEST(Openapi, names_the_headers_that_an_operation_needs) {
  EXPECT_NE(at({"paths", kBoard, "put", "parameters"}).find("parameters/IfMatch"),
            std::string::npos);
  EXPECT_NE(at({"paths", kPins, "post", "parameters"}).find("parameters/IdempotencyKey"),
            std::string::npos);
  EXPECT_EQ(at({"paths", kPins, "post", "security"}), R"([{"session":[],"csrf":[]}])");
  EXPECT_EQ(at({"paths", kPins, "get", "security"}), R"([{"session":[]}])");
  EXPECT_EQ(at({"paths", "/api/{municipality_id}/sessions", "post", "security"}), "[]");
}

TEST(Openapi, answers_problems_everywhere) {
  for (const char* method : {"get", "post"}) {
    EXPECT_EQ(at({"paths", kPins, method, "responses", "default", "$ref"}),
              R"("#/components/responses/Problem")");
  }
  EXPECT_EQ(at({"components", "schemas", "Violation", "required"}), R"(["field","rule"])");
}

TEST(Openapi, states_paths_queries_and_files) {
  EXPECT_EQ(at({"paths", kBoard, "get", "operationId"}), R"("get_boards_by_id")");
  const std::string list = at({"paths", kPins, "get", "parameters"});
  EXPECT_NE(list.find(R"("schema":{"type":"integer","minimum":1,"maximum":100})"),
            std::string::npos);
  EXPECT_NE(list.find(R"("enum":["asc","desc"])"), std::string::npos);
  EXPECT_EQ(at({"paths", "/api/{municipality_id}/pins.csv", "get", "responses", "200", "content",
                "text/csv", "schema", "format"}),
            R"("binary")");
  EXPECT_NE(at({"paths", "/api/{municipality_id}/files", "post", "requestBody"})
                .find("application/octet-stream"),
            std::string::npos);
}

TEST(PrettyJson, lays_out_without_changing_texts) {
  EXPECT_EQ(pretty_json(R"({"a":[],"b":{"c":"x,{\"}"},"d":[1,null]})"),
            "{\n  \"a\": [],\n  \"b\": {\n    \"c\": \"x,{\\\"}\"\n  },\n  \"d\": [\n    1,\n    "
            "null\n  ]\n}");
}

}  // namespace
}  // namespace http
