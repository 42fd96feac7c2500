#include "import_rows/values.h"

#include <algorithm>
#include <charconv>
#include <cmath>

#include "base/text.h"
#include "import_rows/words.h"

namespace import_rows {

namespace {

constexpr std::string_view kFamilyParticles[] = {"von", "van", "af", "de",  "la",
                                                 "der", "den", "el", "al",  "bin",
                                                 "ibn", "di",  "da", "dos", "du"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

base::Error unknown_word(std::string_view list) {
  return base::invalid({{"code", "code.unknown_word", {{"list", std::string(list)}}}});
}

// A comma between two digits is a decimal mark.
std::vector<std::string> parts_of(std::string_view text) {
  std::vector<std::string> parts(1);
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool decimal =
        c == ',' && i > 0 && i + 1 < text.size() && is_digit(text[i - 1]) && is_digit(text[i + 1]);
    if (!decimal && (c == ',' || c == ';' || c == '+' || c == '\n')) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  std::erase_if(parts, [](const std::string& part) { return base::trim(part).empty(); });
  return parts;
}

constexpr double kNoDecimals = 1e-9;  // 0.29 of the whole is 29 per cent

struct Extent {
  std::string rest;  // the text without it
  std::optional<int> percent;
  const char* fault = nullptr;  // the rule that the number breaks
};

// The first number in the text, with what belongs to it.
Extent take_number(const std::string& text) {
  const auto first = std::find_if(text.begin(), text.end(), is_digit);
  if (first == text.end()) return {text, std::nullopt, nullptr};
  auto last =
      std::find_if(first, text.end(), [](char c) { return !is_digit(c) && c != ',' && c != '.'; });
  std::string digits(first, last);
  std::replace(digits.begin(), digits.end(), ',', '.');
  auto after = std::find_if(last, text.end(), [](char c) { return c != ' '; });
  const bool per_cent = after != text.end() && *after == '%';
  if (per_cent) last = after + 1;
  double value = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (!per_cent && value > 0 && value < 1) value *= 100;
  Extent found{std::string(text.begin(), first) + std::string(last, text.end()), std::nullopt, nullptr};
  const long whole = std::lround(value);
  if (value <= 0 || value > 100) {
    found.fault = "extent.out_of_range";
  } else if (std::abs(value - static_cast<double>(whole)) > kNoDecimals) {
    found.fault = "extent.not_whole";
  } else {
    found.percent = static_cast<int>(whole);
  }
  return found;
}

// Words of extent, such as `heltid`.
Extent take_word(const std::string& text) {
  Extent found{"", std::nullopt, nullptr};
  for (const auto& word : base::split(text, ' ')) {
    const std::string percent = code_for("extent", word);
    if (percent.empty()) {
      found.rest += (found.rest.empty() ? "" : " ") + word;
    } else {
      found.percent = std::stoi(percent);
    }
  }
  return found;
}

base::Result<CodedAnswer> read_answer(std::string_view list, const std::string& part) {
  if (const std::string whole = code_for(list, part); !whole.empty()) return CodedAnswer{whole, {}};
  Extent found = take_number(part);
  if (!found.percent && found.fault == nullptr) found = take_word(part);
  const std::string code = code_for(list, found.rest);
  if (code.empty()) return unknown_word(list);
  if (found.fault != nullptr) return base::invalid("extent", found.fault);
  return CodedAnswer{code, found.percent};
}

// `lön och studiemedel`, where both sides are known.
std::vector<std::string> divided_by_and(const std::string& part) {
  for (const std::string_view word : {" och ", " samt ", " and ", " & ", " / ", "/"}) {
    const size_t at = part.find(word);
    if (at != std::string::npos) return {part.substr(0, at), part.substr(at + word.size())};
  }
  return {};
}

void keep(std::vector<CodedAnswer>& answers, CodedAnswer answer) {
  const auto same = std::find_if(answers.begin(), answers.end(),
                                 [&](const CodedAnswer& one) { return one.code == answer.code; });
  if (same == answers.end()) answers.push_back(std::move(answer));
}

base::Status read_part(std::string_view list, const std::string& part,
                       std::vector<CodedAnswer>& answers) {
  auto whole = read_answer(list, part);
  if (whole) {
    keep(answers, std::move(*whole));
    return base::done();
  }
  const auto sides = divided_by_and(part);
  if (sides.empty()) return whole.take_error();
  for (const auto& side : sides) TRY(read_part(list, side, answers));
  return base::done();
}

bool is_particle(std::string_view word) {
  const std::string lower = base::lower_ascii(word);
  return std::find(std::begin(kFamilyParticles), std::end(kFamilyParticles), lower) !=
         std::end(kFamilyParticles);
}

std::string joined(const std::vector<std::string>& words, size_t from, size_t to) {
  std::string out;
  for (size_t i = from; i < to; ++i) out += (out.empty() ? "" : " ") + words[i];
  return out;
}

}  // namespace

PersonName read_full_name(std::string_view text) {
  const size_t comma = text.find(',');
  if (comma != std::string_view::npos) {
    return {base::trim(text.substr(comma + 1)), base::trim(text.substr(0, comma))};
  }
  auto words = base::split(text, ' ');
  std::erase(words, "");
  if (words.size() < 2) return {joined(words, 0, words.size()), ""};
  size_t family = words.size() - 1;
  while (family > 1 && is_particle(words[family - 1])) --family;
  return {joined(words, 0, family), joined(words, family, words.size())};
}

base::Result<std::string> read_code(std::string_view list, std::string_view text) {
  std::string code = code_for(list, text);
  if (code.empty()) return unknown_word(list);
  return code;
}

base::Result<std::vector<CodedAnswer>> read_answers(std::string_view list, std::string_view text) {
  std::vector<CodedAnswer> answers;
  for (const auto& part : parts_of(text)) TRY(read_part(list, part, answers));
  return answers;
}

base::Result<std::string> read_email(std::string_view text) {
  const size_t at = text.find('@');
  const bool readable = at != std::string_view::npos && at > 0 &&
                        text.find('@', at + 1) == std::string_view::npos &&
                        text.find('.', at) != std::string_view::npos && !text.ends_with('.') &&
                        text.find_first_of(" ,;<>") == std::string_view::npos && text.size() <= 254;
  if (!readable) return base::invalid("email", "email.unreadable");
  return std::string(text);
}

}  // namespace import_rows
