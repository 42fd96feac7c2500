#include "platform/http/openapi.h"

#include <algorithm>
#include <set>

#include "base/text.h"
#include "platform/http/json_pretty.h"
#include "platform/http/openapi_components.h"

namespace http {

namespace {

constexpr std::string_view kProblem = R"({"type":"object","properties":{
"type":{"type":"string"},"title":{"type":"string"},"status":{"type":"integer"},
"code":{"type":"string"},"rule":{"type":"string"},"request_id":{"type":"string"},
"violations":{"type":"array","items":{"$ref":"#/components/schemas/Violation"}},
"current":{}},
"required":["type","title","status","code","rule","request_id","violations"]})";

constexpr std::string_view kViolation = R"({"type":"object","properties":{
"field":{"type":"string"},"rule":{"type":"string"},
"params":{"type":"object","additionalProperties":{"type":"string"}}},
"required":["field","rule"]})";

constexpr std::string_view kSecurity = R"("securitySchemes":{
"session":{"type":"apiKey","in":"cookie","name":"session"},
"csrf":{"type":"apiKey","in":"header","name":"X-CSRF-Token"}})";

constexpr std::string_view kSharedParameters = R"("parameters":{
"IfMatch":{"name":"If-Match","in":"header","required":true,
"description":"The version that the change was made from, in quotes",
"schema":{"type":"string","pattern":"^\"[0-9]+\"$"}},
"IdempotencyKey":{"name":"Idempotency-Key","in":"header","required":true,
"description":"A UUID made by the sender; the same key gives the same answer once more",
"schema":{"type":"string","format":"uuid"}}})";

constexpr std::string_view kProblemResponse = R"("responses":{
"Problem":{"description":"What went wrong",
"content":{"application/problem+json":{"schema":{"$ref":"#/components/schemas/Problem"}}}}})";

std::string quoted(std::string_view text) {
  std::string out;
  append_json(out, text);
  return out;
}

std::string without_line_breaks(std::string_view text) {
  std::string out(text);
  out.erase(std::remove(out.begin(), out.end(), '\n'), out.end());
  return out;
}

void append_member(std::string& out, std::string_view name, std::string_view json) {
  if (!out.empty() && out.back() != '{') out += ',';
  out += quoted(name);
  out += ':';
  out += json;
}

void append_item(std::string& out, std::string_view json) {
  if (!out.empty()) out += ',';
  out += json;
}

bool changes(const Operation& operation) { return operation.method != Method::get; }

// `get_people_by_id` for GET /api/{municipality_id}/people/{id}.
std::string operation_id(const Operation& operation) {
  std::string out = base::lower_ascii(method_name(operation.method));
  for (const std::string& segment : base::split(operation.pattern.substr(1), '/')) {
    if (segment == "api" || segment == "{municipality_id}") continue;
    const bool parameter = !segment.empty() && segment.front() == '{';
    out += parameter ? "_by_" + segment.substr(1, segment.size() - 2) : "_" + segment;
  }
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c == '-' || c == '.'; }, '_');
  return out;
}

std::string path_schema(std::string_view name) {
  if (name == "municipality_id") return plain_schema_of<base::MunicipalityId>();
  const bool id = name == "id" || (name.size() > 3 && name.substr(name.size() - 3) == "_id");
  return id ? plain_schema_of<base::PersonId>() : plain_schema_of<std::string>();
}

std::string query_schema(const QueryParameter& parameter) {
  switch (parameter.kind) {
    case QueryKind::text: return plain_schema_of<std::string>();
    case QueryKind::integer: return number_schema({parameter.min, parameter.max}, true);
    case QueryKind::boolean: return plain_schema_of<bool>();
    case QueryKind::date: return plain_schema_of<base::Date>();
    case QueryKind::id: return plain_schema_of<base::PersonId>();
    case QueryKind::choice:
      return enum_schema({parameter.choices.begin(), parameter.choices.end()});
  }
  return "{}";
}

std::string parameter(std::string_view name, std::string_view in, bool required,
                      const std::string& schema, std::string_view summary) {
  std::string out = "{";
  append_member(out, "name", quoted(name));
  append_member(out, "in", quoted(in));
  append_member(out, "required", required ? "true" : "false");
  if (!summary.empty()) append_member(out, "description", quoted(summary));
  append_member(out, "schema", schema);
  return out + "}";
}

std::string parameters(const Operation& operation) {
  std::string out;
  for (const std::string& segment : base::split(operation.pattern.substr(1), '/')) {
    if (segment.empty() || segment.front() != '{') continue;
    const std::string name = segment.substr(1, segment.size() - 2);
    append_item(out, parameter(name, "path", true, path_schema(name), {}));
  }
  for (const QueryParameter& q : operation.query) {
    append_item(out, parameter(q.name, "query", q.required, query_schema(q), q.summary));
  }
  if (operation.versioned) append_item(out, R"({"$ref":"#/components/parameters/IfMatch"})");
  if (operation.method == Method::post && !operation.open) {
    append_item(out, R"({"$ref":"#/components/parameters/IdempotencyKey"})");
  }
  return out;
}

std::string content(std::string_view type, std::string_view schema) {
  return "{" + quoted(type) + R"(:{"schema":)" + std::string(schema) + "}}";
}

std::string responses(const Operation& operation) {
  std::string success = "{";
  append_member(success, "description", quoted(status_title(operation.success_status)));
  if (operation.success_status == 201) {
    append_member(success, "headers", R"({"Location":{"schema":{"type":"string"}}})");
  }
  if (!operation.response.empty()) {
    append_member(success, "content", content(operation.response_type, operation.response.json));
  }
  return "{" + quoted(std::to_string(operation.success_status)) + ":" + success +
         R"(},"default":{"$ref":"#/components/responses/Problem"}})";
}

std::string operation_json(const Operation& operation, const OpenapiComponents& components) {
  std::string out = "{";
  append_member(out, "operationId", quoted(operation_id(operation)));
  if (!operation.summary.empty()) append_member(out, "summary", quoted(operation.summary));
  if (!operation.tag.empty()) append_member(out, "tags", "[" + quoted(operation.tag) + "]");
  if (const std::string list = parameters(operation); !list.empty()) {
    append_member(out, "parameters", "[" + list + "]");
  }
  if (!operation.request.empty()) {
    const std::string body =
        content(operation.request_type, components.request(operation.request.json));
    append_member(out, "requestBody", R"({"required":true,"content":)" + body + "}");
  }
  append_member(out, "responses", responses(operation));
  if (operation.open) {
    append_member(out, "security", "[]");
  } else {
    append_member(out, "security",
                  changes(operation) ? R"([{"session":[],"csrf":[]}])" : R"([{"session":[]}])");
  }
  return out + "}";
}

std::string paths(const std::vector<const Operation*>& sorted,
                  const OpenapiComponents& components) {
  std::string out = "{";
  std::string item;
  for (size_t i = 0; i < sorted.size(); ++i) {
    if (item.empty()) item = "{";
    append_member(item, base::lower_ascii(method_name(sorted[i]->method)),
                  operation_json(*sorted[i], components));
    if (i + 1 < sorted.size() && sorted[i + 1]->pattern == sorted[i]->pattern) continue;
    append_member(out, sorted[i]->pattern, item + "}");
    item.clear();
  }
  return out + "}";
}

std::string schemas(const OpenapiComponents& components) {
  auto all = components.schemas();
  all.emplace("Problem", without_line_breaks(kProblem));
  all.emplace("Violation", without_line_breaks(kViolation));
  std::string out = "{";
  for (const auto& [name, json] : all) append_member(out, name, json);
  return out + "}";
}

std::string tags(const std::vector<const Operation*>& operations) {
  std::set<std::string> names;
  for (const Operation* operation : operations) {
    if (!operation->tag.empty()) names.insert(operation->tag);
  }
  std::string out;
  for (const std::string& name : names) append_item(out, R"({"name":)" + quoted(name) + "}");
  return "[" + out + "]";
}

std::vector<const Operation*> sorted_operations(const Router& router) {
  std::vector<const Operation*> out;
  for (const Operation& operation : router.operations()) out.push_back(&operation);
  std::sort(out.begin(), out.end(), [](const Operation* a, const Operation* b) {
    return a->pattern != b->pattern ? a->pattern < b->pattern : a->method < b->method;
  });
  return out;
}

}  // namespace

std::string openapi_document(const Router& router, std::string_view title,
                             std::string_view version) {
  const OpenapiComponents components(router.operations());
  const auto operations = sorted_operations(router);
  std::string out = R"({"openapi":"3.1.0","info":{"title":)" + quoted(title) + R"(,"version":)" +
                    quoted(version) + "}";
  append_member(out, "tags", tags(operations));
  append_member(out, "paths", paths(operations, components));
  out += R"(,"components":{"schemas":)" + schemas(components) + ",";
  out += without_line_breaks(kProblemResponse) + "," + without_line_breaks(kSharedParameters) +
         "," + without_line_breaks(kSecurity) + "}}";
  return pretty_json(out) + "\n";
}

}  // namespace http
