// Reads any bytes as every kind of member. What can be read must be written so that it reads back
// the same; what cannot must say why, with paths that hold nothing but names of ours.
#include <cstdint>
#include <string_view>

#include "base/ensure.h"
#include "platform/http/json.h"

namespace fuzz {

enum class Kind { referral, order };
constexpr std::pair<Kind, std::string_view> kKinds[] = {{Kind::referral, "referral"},
                                                        {Kind::order, "order"}};
constexpr const auto& enum_names(Kind) { return kKinds; }

struct Source {
  Kind kind = Kind::referral;
  std::optional<int> extent_percent;
};
template <class V>
void describe(V& v, Source& x) {
  v.field("kind", x.kind);
  v.number("extent_percent", x.extent_percent, {.min = 0, .max = 100});
}

struct Sample {
  std::optional<base::PersonId> person_id;
  std::string wish;
  std::optional<std::string> note;
  std::string token;
  std::optional<base::Date> starts_on;
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
  v.text("wish", x.wish, {.max = 10}, http::with_default);
  v.text("note", x.note, {.max = 20, .lines = true});
  v.field("token", x.token, http::with_default);
  v.field("starts_on", x.starts_on);
  v.field("seen_at", x.seen_at);
  v.field("urgent", x.urgent, http::with_default);
  v.number("count", x.count, {.min = 0}, http::with_default);
  v.field("share_percent", x.share_percent);
  v.list("sources", x.sources, {.max = 3}, http::with_default);
  v.text("columns", x.columns, {}, http::with_default);
  v.field("draft", x.draft, http::with_default);
  v.text("phone", x.phone);
}

bool is_path(std::string_view path) {
  constexpr std::string_view kAllowed =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.[]?";
  return path.find_first_not_of(kAllowed) == std::string_view::npos;
}

}  // namespace fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, size_t size) {
  const std::string_view text(static_cast<const char*>(static_cast<const void*>(data)), size);
  const auto sample = http::read_json<fuzz::Sample>(text);
  if (!sample) {
    ENSURE(!sample.error().violations.empty());
    for (const auto& violation : sample.error().violations) ENSURE(fuzz::is_path(violation.field));
    return 0;
  }
  const std::string written = http::to_json(*sample);
  const auto again = http::read_json<fuzz::Sample>(written);
  ENSURE(again);
  ENSURE(http::to_json(*again) == written);
  return 0;
}
