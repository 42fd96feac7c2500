// Any bytes as a request: the first byte picks the method, the first line is the target, then
// header lines up to an empty one, then the body. Whatever comes gets an answer, and never a 500.
#include <cstdint>
#include <string>
#include <string_view>

#include "base/ensure.h"
#include "base/text.h"
#include "platform/http/assets.h"
#include "platform/http/json.h"
#include "platform/http/router.h"

namespace fuzz {

struct Wish {
  std::string wish;
};
template <class V>
void describe(V& v, Wish& x) {
  v.text("wish", x.wish, {.min = 1, .max = 10});
}

base::Result<http::Response> echo(const http::Request& request) {
  return http::json(std::string(request.path_parameter("name")) +
                    request.cookie("session").value_or("") + request.query("text").value_or(""));
}

http::Router make_router() {
  http::Router router;
  router.add(http::get("/api/{municipality_id}/people/{id}").handle(echo));
  router.add(http::get("/lists/{name}")
                 .paged({"name", "date"})
                 .query({"text", "", http::QueryKind::text, false, 0, 0, {}})
                 .query({"on", "", http::QueryKind::date, false, 0, 0, {}})
                 .handle([](const http::Request& request) -> base::Result<http::Response> {
                   const http::PageRequest page = http::page_request(request);
                   ENSURE(page.page >= 1 && page.limit >= 1 && page.limit <= http::kMaxPageSize);
                   return echo(request);
                 }));
  router.add(
      http::put("/wishes/{name}")
          .versioned()
          .body<Wish>()
          .handle([](const http::Request& request, const Wish&) -> base::Result<http::Response> {
            ENSURE(request.version() >= 0);
            return http::no_content();
          }));
  return router;
}

std::string_view take_line(std::string_view& rest) {
  const size_t end = rest.find('\n');
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
  return line;
}

http::Method method_from(char c) {
  constexpr http::Method kMethods[] = {http::Method::get, http::Method::post, http::Method::put,
                                       http::Method::patch, http::Method::remove};
  return kMethods[static_cast<unsigned char>(c) % 5];
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
  static const http::Router router = fuzz::make_router();
  static const auto assets =
      http::Assets::from_files({{"index.html", "index"}, {"assets/a.js", "a"}});
  std::string_view rest(static_cast<const char*>(static_cast<const void*>(data)), size);
  if (rest.empty()) return 0;
  http::Request request;
  request.method = fuzz::method_from(rest.front());
  rest.remove_prefix(1);
  if (!request.set_target(fuzz::take_line(rest))) return 0;
  for (auto line = fuzz::take_line(rest); !line.empty(); line = fuzz::take_line(rest)) {
    const size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    request.headers.emplace_back(base::lower_ascii(line.substr(0, colon)), line.substr(colon + 1));
  }
  request.body = rest;
  ENSURE(router.body_limit(request) > 0);
  ENSURE(router.route(request).status < 500);
  ENSURE(assets->serve(request).status < 500);
  return 0;
}
