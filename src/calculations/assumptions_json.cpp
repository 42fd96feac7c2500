#include <algorithm>

#include "calculations/calculation_kinds.h"
#include "platform/http/json_value.h"

namespace calculations {

namespace {

using http::JsonKind;
using http::JsonValue;
using Facts = std::vector<std::pair<std::string, std::string>>;

enum class Unit { plain, money, share };

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
                                        "share_of_households",
                                        "success_share",
                                        "effect",
                                        "se",
                                        "interval_low",
                                        "interval_high",
                                        "remaining_share",
                                        "probabilities"};
// Of a distribution, what is in the unit of what is uncertain.
constexpr std::string_view kOfItsUnit[] = {"distribution", "value", "low", "mode", "high", "mean", "sd", "values"};

template <size_t N>
bool is_one_of(const std::string_view (&all)[N], std::string_view key) {
  return std::find(std::begin(all), std::end(all), key) != std::end(all);
}

Unit unit_of(std::string_view key, Unit outer) {
  if (key.find("_kr") != std::string_view::npos) return Unit::money;
  if (is_one_of(kShares, key)) return Unit::share;
  return is_one_of(kOfItsUnit, key) ? outer : Unit::plain;
}

std::string label_of(std::string_view key, Language language) {
  return say(language, "field." + std::string(key));
}

std::string number_words(double value, Unit unit, Language language) {
  if (unit == Unit::share) return exact_percent(value, language);
  return unit == Unit::money ? exact_words(value, language) + "\u00a0kr" : exact_words(value, language);
}

std::string words_of(std::string_view key, const JsonValue& value, Unit unit, Language language);

std::string parts_of(const JsonValue& object, Unit outer, Language language) {
  std::string out;
  for (const auto& [key, value] : object.members()) {
    if (value.is_null()) continue;
    const Unit unit = unit_of(key, outer);
    const std::string words = words_of(key, value, unit, language);
    const bool is_bare = key == "distribution" || key == "shape";
    out += (out.empty() ? "" : "; ") + (is_bare ? words : label_of(key, language) + ": " + words);
  }
  return out;
}

std::string words_of(std::string_view key, const JsonValue& value, Unit unit, Language language) {
  if (const auto flag = value.boolean()) return say(language, *flag ? "yes" : "no");
  if (const auto number = value.number()) return number_words(*number, unit, language);
  if (const auto text = value.text()) {
    const auto* named = panels::find_text(panels::Catalogue::calculations, language,
                                          "choice." + std::string(key) + "." + std::string(*text));
    if (named) return *named;
    constexpr size_t kMonth = 7;
    return std::string(key.ends_with("month") ? text->substr(0, kMonth) : *text);
  }
  if (value.kind() == JsonKind::object) return parts_of(value, unit, language);
  std::string out;
  for (const auto& item : value.items()) {
    const bool is_object = item.kind() == JsonKind::object;
    const std::string words = words_of(key, item, unit, language);
    out += (out.empty() ? "" : ", ") + (is_object ? "(" + words + ")" : words);
  }
  return out;
}

// An object is one line, but the parts of the input that have a heading in the form are lines of their own.
bool is_heading(std::string_view key) {
  return key == "model" || key == "terms" || key == "discounting" || key == "reported";
}

void put(Facts& out, const JsonValue& object, Language language) {
  for (const auto& [key, value] : object.members()) {
    const auto items = value.items();
    if (value.is_null() || (value.kind() == JsonKind::list && items.empty())) continue;
    if (value.kind() == JsonKind::object && is_heading(key)) {
      put(out, value, language);
    } else if (!items.empty() && items[0].kind() == JsonKind::object) {
      const Unit unit = unit_of(key, Unit::plain);
      for (size_t i = 0; i < items.size(); ++i) {
        out.emplace_back(label_of(key, language) + " " + std::to_string(i + 1),
                         parts_of(items[i], unit, language));
      }
    } else {
      out.emplace_back(label_of(key, language), words_of(key, value, unit_of(key, Unit::plain), language));
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
