#include <algorithm>

#include "calculations/calculation_kinds.h"
#include "platform/http/json_value.h"

namespace calculations {

namespace {

using http::JsonKind;
using http::JsonValue;
using Facts = std::vector<std::pair<std::string, std::string>>;

constexpr std::string_view kShares[] = {"rate",
                                        "shares",
                                        "share",
                                        "deadweight",
                                        "displacement",
                                        "degree",
                                        "extent",
                                        "counterfactual_share",
                                        "cost_share",
                                        "moved_share",
                                        "from_assistance",
                                        "payroll_overhead",
                                        "share_of_households"};

bool is_share(std::string_view key) {
  return std::find(std::begin(kShares), std::end(kShares), key) != std::end(kShares);
}
bool is_money(std::string_view key) { return key.find("_kr") != std::string_view::npos; }

std::string label_of(std::string_view key, Language language) {
  return say(language, "field." + std::string(key));
}

std::string number_words(std::string_view key, double value, Language language) {
  if (is_money(key)) return kr_words(economics::to_ore_half_away(value), language);
  if (is_share(key)) return percent_words(value, language);
  const auto whole = static_cast<std::int64_t>(value);
  if (static_cast<double>(whole) == value)
    return panels::value_words(whole, FigureUnit::count, language == Language::sv);
  return decimal_words(value, language);
}

std::string words_of(std::string_view key, const JsonValue& value, Language language);

std::string parts_of(const JsonValue& object, Language language) {
  std::string out;
  for (const auto& [key, value] : object.members()) {
    if (value.is_null()) continue;
    out += (out.empty() ? "" : "; ") + label_of(key, language) + ": " + words_of(key, value, language);
  }
  return out;
}

std::string words_of(std::string_view key, const JsonValue& value, Language language) {
  if (const auto flag = value.boolean()) return say(language, *flag ? "yes" : "no");
  if (const auto number = value.number()) return number_words(key, *number, language);
  if (const auto text = value.text()) {
    const auto* named = panels::find_text(panels::Catalogue::calculations, language,
                                          "choice." + std::string(key) + "." + std::string(*text));
    return named ? *named : std::string(*text);
  }
  if (value.kind() == JsonKind::object) return parts_of(value, language);
  std::string out;
  for (const auto& item : value.items()) out += (out.empty() ? "" : ", ") + words_of(key, item, language);
  return out;
}

void put(Facts& out, const JsonValue& object, Language language) {
  for (const auto& [key, value] : object.members()) {
    const auto items = value.items();
    if (value.is_null() || (value.kind() == JsonKind::list && items.empty())) continue;
    if (value.kind() == JsonKind::object) {
      put(out, value, language);
    } else if (!items.empty() && items[0].kind() == JsonKind::object) {
      for (size_t i = 0; i < items.size(); ++i) {
        out.emplace_back(label_of(key, language) + " " + std::to_string(i + 1), parts_of(items[i], language));
      }
    } else {
      out.emplace_back(label_of(key, language), words_of(key, value, language));
    }
  }
}

}  // namespace

Facts assumptions_of(std::string_view input, Language language) {
  http::JsonDocument document;
  Facts out;
  if (document.parse(input)) put(out, document.root(), language);
  return out;
}

}  // namespace calculations
