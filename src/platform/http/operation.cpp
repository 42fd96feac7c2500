#include "platform/http/operation.h"

namespace http {

namespace {
OperationBuilder<NoBody> start(Method method, std::string pattern) {
  Operation operation;
  operation.method = method;
  operation.pattern = std::move(pattern);
  return OperationBuilder<NoBody>(std::move(operation));
}
}  // namespace

OperationBuilder<NoBody> get(std::string pattern) { return start(Method::get, std::move(pattern)); }
OperationBuilder<NoBody> post(std::string pattern) {
  return start(Method::post, std::move(pattern));
}
OperationBuilder<NoBody> put(std::string pattern) { return start(Method::put, std::move(pattern)); }
OperationBuilder<NoBody> patch(std::string pattern) {
  return start(Method::patch, std::move(pattern));
}
OperationBuilder<NoBody> remove(std::string pattern) {
  return start(Method::remove, std::move(pattern));
}

PageRequest page_request(const Request& request) {
  PageRequest out;
  out.page = static_cast<int>(request.query_integer("page", out.page));
  out.limit = static_cast<int>(request.query_integer("limit", out.limit));
  out.sort_by = request.query("sort_by").value_or("");
  out.descending = request.query("sort_direction") == "desc";
  return out;
}

}  // namespace http
