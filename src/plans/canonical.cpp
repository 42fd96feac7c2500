#include "plans/canonical.h"

#include <map>

#include "base/names.h"

namespace plans {

namespace {

using Members = std::map<std::string, std::string>;  // name and value as JSON; sorted by name

std::string escaped(char letter) {
  constexpr char kHex[] = "0123456789abcdef";
  switch (letter) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: break;
  }
  const auto code = static_cast<unsigned char>(letter);
  if (code >= 0x20U) return {letter};
  return std::string("\\u00") + kHex[code >> 4U] + kHex[code & 0xfU];
}

std::string json(std::string_view text) {
  std::string out = "\"";
  for (const char letter : text) out += escaped(letter);
  return out + "\"";
}
std::string json(const std::optional<base::Date>& date) { return date ? json(date->str()) : "null"; }
std::string json(const std::optional<int>& number) { return number ? std::to_string(*number) : "null"; }
std::string json(const std::optional<base::StaffId>& id) { return id ? json(id->str()) : "null"; }

std::string json(const Members& members) {
  std::string out = "{";
  for (const auto& [name, value] : members) {
    if (out.size() > 1) out += ',';
    out += json(name) + ":" + value;
  }
  return out + "}";
}

template <class T, class F>
std::string json_list(const std::vector<T>& items, const F& one) {
  std::string out = "[";
  for (const auto& item : items) {
    if (out.size() > 1) out += ',';
    out += one(item);
  }
  return out + "]";
}

std::string json_of(const Activity& x) {
  return json(Members{{"by_on", json(x.by_on)},
                      {"doer", json(base::name_of(x.doer))},
                      {"doer_name", json(x.doer_name)},
                      {"doer_staff_id", json(x.doer_staff_id)},
                      {"follow_up_on", json(x.follow_up_on)},
                      {"id", json(x.id)},
                      {"weekly_hours", json(x.weekly_hours)},
                      {"what", json(x.what)}});
}

std::string json_of(const SubGoal& x) {
  return json(Members{{"activities", json_list(x.activities, [](const Activity& a) { return json_of(a); })},
                      {"id", json(x.id)},
                      {"title", json(x.title)}});
}

std::string json_of(const Goal& x) {
  return json(Members{{"activities", json_list(x.activities, [](const Activity& a) { return json_of(a); })},
                      {"follow_up_on", json(x.follow_up_on)},
                      {"id", json(x.id)},
                      {"sub_goals", json_list(x.sub_goals, [](const SubGoal& s) { return json_of(s); })},
                      {"title", json(x.title)},
                      {"why", json(x.why)}});
}

}  // namespace

std::string canonical(const AgreedPlan& x) {
  return json(Members{{"agreed_on", json(x.agreed_on.str())},
                      {"agreement", json(base::name_of(x.agreement))},
                      {"follow_up_on", json(x.content.follow_up_on)},
                      {"goals", json_list(x.content.goals, [](const Goal& goal) { return json_of(goal); })},
                      {"kind", json(base::name_of(x.kind))},
                      {"made_together", json(x.content.made_together)},
                      {"not_agreed_reason", json(x.not_agreed_reason)},
                      {"number", std::to_string(x.number)},
                      {"own_words", json(x.content.own_words)},
                      {"owner_name", json(x.owner_name)},
                      {"plan_id", json(x.plan_id)},
                      {"unit_name", json(x.unit_name)}});
}

}  // namespace plans
