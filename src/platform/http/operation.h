// One thing the API does, declared in one statement; the declaration is also what the API document
// says.
//
//   router.add(post("/api/{municipality_id}/referrals")
//                  .summary("Send a referral")
//                  .tag("referrals")
//                  .body<NewReferral>()
//                  .creates()
//                  .handle([&](const Request& r, const NewReferral& input)
//                              -> base::Result<Response> { … }));
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "base/result.h"
#include "platform/http/json_read.h"
#include "platform/http/json_schema.h"
#include "platform/http/message.h"

namespace http {

using Handler = std::function<base::Result<Response>(const Request&)>;

enum class QueryKind { text, integer, boolean, date, id, choice };

struct QueryParameter {
  std::string name;
  std::string summary;
  QueryKind kind = QueryKind::text;
  bool required = false;
  std::int64_t min = std::numeric_limits<std::int64_t>::min();  // of an integer
  std::int64_t max = std::numeric_limits<std::int64_t>::max();
  std::vector<std::string> choices;
};

inline constexpr size_t kDefaultBodyBytes = size_t{1} << 20U;
inline constexpr std::int64_t kMaxPageSize = 100;

struct Operation {
  Method method = Method::get;
  std::string pattern;
  std::string summary;
  std::string tag;
  Schema request;   // empty: no JSON body
  Schema response;  // empty: no JSON answer
  std::string request_type = "application/json";
  std::string response_type = "application/json";
  int success_status = 200;
  std::vector<QueryParameter> query;
  bool versioned = false;  // a change that must carry If-Match
  bool open = false;       // needs no session (log-in)
  size_t body_limit = kDefaultBodyBytes;
  Handler handler;
};

struct NoBody {};

// What `created` answers with.
struct CreatedId {
  std::string id;
};
template <class V>
void describe(V& v, CreatedId& x) {
  v.field("id", x.id);
}
inline std::string_view schema_name(const CreatedId*) { return "Created"; }

template <class Body>
class OperationBuilder {
 public:
  explicit OperationBuilder(Operation operation) : operation_(std::move(operation)) {}

  OperationBuilder& summary(std::string text) {
    operation_.summary = std::move(text);
    return *this;
  }
  OperationBuilder& tag(std::string name) {
    operation_.tag = std::move(name);
    return *this;
  }
  // The JSON body, read before the handler runs: `handle` then takes (const Request&, const T&).
  template <class T>
  OperationBuilder<T> body() {
    operation_.request = schema_of<T>(Shape::request);
    return OperationBuilder<T>(std::move(operation_));
  }
  // A body that is not JSON; the handler reads request.body.
  OperationBuilder& raw_body(std::string content_type, size_t limit) {
    operation_.request_type = std::move(content_type);
    operation_.request.json = R"({"type":"string","format":"binary"})";
    return body_limit(limit);
  }
  // 200 with this type as JSON.
  template <class T>
  OperationBuilder& returns(int status = 200) {
    operation_.response = schema_of<T>(Shape::response);
    operation_.success_status = status;
    return *this;
  }
  // 200 with bytes of another type (a document).
  OperationBuilder& returns_file(std::string content_type) {
    operation_.response_type = std::move(content_type);
    operation_.response.json = R"({"type":"string","format":"binary"})";
    return *this;
  }
  OperationBuilder& creates() { return returns<CreatedId>(201); }  // 201, Location and {"id"}
  OperationBuilder& changes() {                                    // 204
    operation_.success_status = 204;
    return *this;
  }
  OperationBuilder& versioned() {
    operation_.versioned = true;
    return *this;
  }
  OperationBuilder& open() {
    operation_.open = true;
    return *this;
  }
  OperationBuilder& query(QueryParameter parameter) {
    operation_.query.push_back(std::move(parameter));
    return *this;
  }
  // `page` (from 1) and `limit` (1 … 100), and, where there are choices, `sort_by` and
  // `sort_direction`.
  OperationBuilder& paged(std::vector<std::string> sort_choices = {}) {
    query({"page", "Page, counted from 1", QueryKind::integer, false, 1, 1'000'000, {}});
    query({"limit", "Rows on a page", QueryKind::integer, false, 1, kMaxPageSize, {}});
    if (sort_choices.empty()) return *this;
    query({"sort_by", "", QueryKind::choice, false, 0, 0, std::move(sort_choices)});
    return query({"sort_direction", "", QueryKind::choice, false, 0, 0, {"asc", "desc"}});
  }
  OperationBuilder& body_limit(size_t bytes) {
    operation_.body_limit = bytes;
    return *this;
  }

  // Takes (const Request&), or (const Request&, const Body&) after `body<Body>()`; gives
  // base::Result<Response>.
  template <class F>
  Operation handle(F function) {
    if constexpr (std::is_invocable_v<F&, const Request&>) {
      operation_.handler = std::move(function);
    } else {
      operation_.handler = [function =
                                std::move(function)](const Request& r) -> base::Result<Response> {
        TRY_ASSIGN(const Body input, read_json<Body>(r.body));
        return function(r, input);
      };
    }
    return std::move(operation_);
  }

 private:
  Operation operation_;
};

OperationBuilder<NoBody> get(std::string pattern);
OperationBuilder<NoBody> post(std::string pattern);
OperationBuilder<NoBody> put(std::string pattern);
OperationBuilder<NoBody> patch(std::string pattern);
OperationBuilder<NoBody> remove(std::string pattern);

// What `paged` declared, as the handler reads it.
struct PageRequest {
  int page = 1;
  int limit = 50;
  std::string sort_by;  // empty: the list's own order
  bool descending = false;
};
PageRequest page_request(const Request& request);

}  // namespace http
