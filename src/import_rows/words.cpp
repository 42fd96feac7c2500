#include "import_rows/words.h"

#include <algorithm>
#include <unordered_map>

#include "base/ensure.h"
#include "base/text.h"
#include "import_rows/import_words.h"

namespace import_rows {

namespace {

constexpr size_t kExact = 1000;  // stronger than any partial fit

bool is_key_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

// å and ä become a, ö becomes o, and so in capitals: the two-byte letters that are in nearly every
// cell. Zero for any other.
char plain_swedish(unsigned char second) {
  switch (second) {
    case 0xA5:
    case 0xA4:
    case 0x85:
    case 0x84:
      return 'a';
    case 0xB6:
    case 0x96:
      return 'o';
    default:
      return '\0';
  }
}

// Empty when a letter outside ASCII and Swedish is met.
std::optional<std::string> quick_key(std::string_view text, bool spaces) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    auto c = static_cast<unsigned char>(text[i]);
    if (c == 0xC3 && i + 1 < text.size()) {
      const char plain = plain_swedish(static_cast<unsigned char>(text[i + 1]));
      if (plain == '\0') return std::nullopt;
      out += plain;
      ++i;
    } else if (c >= 0x80) {
      return std::nullopt;
    } else {
      if (c >= 'A' && c <= 'Z') c = static_cast<unsigned char>(c - 'A' + 'a');
      if (is_key_character(static_cast<char>(c))) {
        out += static_cast<char>(c);
      } else if (spaces && !out.empty() && out.back() != ' ') {
        out += ' ';
      }
    }
  }
  return out;
}

std::string key(std::string_view text, bool spaces) {
  if (auto quick = quick_key(text, spaces)) return *quick;
  std::string ascii;
  for (const char c : base::fold(text)) ascii += c;
  std::string kept;
  for (size_t i = 0; i < ascii.size(); ++i) {
    const auto c = static_cast<unsigned char>(ascii[i]);
    const bool swedish = c == 0xC3 && i + 1 < ascii.size() &&
                         plain_swedish(static_cast<unsigned char>(ascii[i + 1])) != '\0';
    if (swedish) {
      kept += ascii.substr(i++, 2);
    } else {
      kept += c < 0x80 ? ascii[i] : ' ';
    }
  }
  return quick_key(kept, spaces).value_or("");
}

std::vector<std::string> tokens_of(std::string_view text) {
  std::vector<std::string> out;
  for (auto& token : base::split(key(text, true), ' ')) {
    if (!token.empty()) out.push_back(std::move(token));
  }
  return out;
}

struct Alias {
  std::string target;
  std::string compact;
  std::vector<std::string> tokens;
};

// Calls take(list, code, word) for every word of a table, the codes themselves among them.
template <class Take>
void each_word(std::string_view table, Take take) {
  for (const auto& line : base::split(table, '\n')) {
    if (line.empty()) continue;
    const size_t slash = line.find('/');
    const size_t colon = line.find(':');
    ENSURE(slash != std::string::npos && colon != std::string::npos && slash < colon);
    const std::string list = line.substr(0, slash);
    const std::string code = line.substr(slash + 1, colon - slash - 1);
    take(list, code, code);
    for (const auto& word : base::split(line.substr(colon + 1), ',')) take(list, code, word);
  }
}

using Codes = std::unordered_map<std::string, std::string>;

const Codes& codes() {
  static const Codes table = [] {
    Codes made;
    each_word(kValueWords,
              [&](const std::string& list, const std::string& code, const std::string& word) {
                const auto [at, is_new] = made.emplace(list + "/" + word_key(word), code);
                ENSURE(is_new || at->second == code);
              });
    return made;
  }();
  return table;
}

const std::vector<Alias>& aliases() {
  static const std::vector<Alias> table = [] {
    std::vector<Alias> made;
    each_word(kHeadingWords,
              [&](const std::string&, const std::string& code, const std::string& word) {
                made.push_back({code, word_key(word), tokens_of(word)});
              });
    return made;
  }();
  return table;
}

// Two letters must be a word of their own, longer ones may begin one.
bool begins_one_of(const std::vector<std::string>& words, const std::string& token) {
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return token.size() < 4 ? word == token : word.starts_with(token);
  });
}

size_t fit(const Alias& alias, const std::vector<std::string>& words, const std::string& compact) {
  if (alias.compact == compact) return kExact;
  size_t letters = 0;
  for (const auto& token : alias.tokens) {
    if (!begins_one_of(words, token)) return 0;
    letters += token.size();
  }
  return letters;
}

}  // namespace

std::string word_key(std::string_view text) { return key(text, false); }

std::string code_for(std::string_view list, std::string_view word) {
  const auto found = codes().find(std::string(list) + "/" + word_key(word));
  return found == codes().end() ? std::string() : found->second;
}

HeadingGuess guess_heading(std::string_view heading) {
  const auto words = tokens_of(heading);
  const std::string compact = word_key(heading);
  HeadingGuess best;
  bool of_somebody_else = false;
  for (const Alias& alias : aliases()) {
    const size_t strength = fit(alias, words, compact);
    if (strength > 0 && strength < kExact && alias.target == "ignore") of_somebody_else = true;
    if (strength > best.strength) best = {alias.target, strength};
  }
  if (best.target == "ignore" || (of_somebody_else && best.strength < kExact)) return {};
  return best;
}

}  // namespace import_rows
