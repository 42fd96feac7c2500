#include "app/test_scenario.h"

#include <algorithm>
#include <fstream>
#include <regex>

#include "demo/demo.h"

namespace app {

namespace {

std::string without_end(std::string text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.pop_back();
  return text;
}

size_t indent_of(const std::string& line) { return std::min(line.find_first_not_of(' '), line.size()); }

// `act – but: rule`
Sentence sentence_of(int line, std::string text) {
  constexpr std::string_view kBut = " – but: ";
  Sentence out;
  out.line = line;
  const size_t at = text.find(kBut);
  if (at != std::string::npos) {
    out.refusal = text.substr(at + kBut.size());
    text.resize(at);
  }
  out.text = std::move(text);
  return out;
}

std::string username_of(const std::string& name) {
  for (const auto& user : demo::demo_users()) {
    if (user.name == name) return user.username;
  }
  return {};
}

bool is_refused_by(const Answer& answer, const std::string& rule) {
  return answer.status >= 400 && answer.body.find("\"" + rule + "\"") != std::string::npos;
}

}  // namespace

bool fits(const std::string& pattern, Sentence& sentence) {
  static const std::regex blank(R"(\{(\w+)\})");
  static const std::regex special(R"([.()?*+|\\\[\]^$])");
  std::vector<std::string> names;
  for (std::sregex_iterator found(pattern.begin(), pattern.end(), blank), end; found != end; ++found) {
    names.push_back((*found)[1]);
  }
  const std::string whole = std::regex_replace(std::regex_replace(pattern, special, R"(\$&)"), blank, "(.+?)");
  std::smatch match;
  if (!std::regex_match(sentence.text, match, std::regex(whole))) return false;
  sentence.blanks.clear();
  for (size_t i = 0; i < names.size(); ++i) sentence.blanks[names[i]] = match[i + 1];
  return true;
}

std::vector<Step> all_steps() {
  std::vector<Step> out;
  for (const auto* steps : {&case_steps(), &intake_steps(), &outcome_steps(), &people_steps(), &placement_steps(),
                            &thread_steps()}) {
    out.insert(out.end(), steps->begin(), steps->end());
  }
  return out;
}

std::vector<Turn> read_scenario(const std::string& file) {
  static const std::regex heading(R"((\d{4}-\d{2}-\d{2}) (.+))");
  std::ifstream in(file);
  std::vector<Turn> turns;
  std::string line;
  for (int number = 1; std::getline(in, line); ++number) {
    line = without_end(line);
    const size_t indent = indent_of(line);
    const std::string text = line.substr(indent);
    std::smatch match;
    if (text.empty() || text[0] == '#') continue;
    if (indent == 0 && std::regex_match(text, match, heading) && base::Date::parse(match[1].str())) {
      turns.push_back({number, *base::Date::parse(match[1].str()), match[2], {}});
    } else if (indent == 2 && !turns.empty()) {
      turns.back().sentences.push_back(sentence_of(number, text));
    } else if (indent == 4 && !turns.empty() && !turns.back().sentences.empty()) {
      turns.back().sentences.back().below.push_back(text);
      turns.back().sentences.back().below_lines.push_back(number);
    } else {
      ADD_FAILURE_AT(file.c_str(), number) << "neither a day, nor a sentence, nor a line of one: " << line;
    }
  }
  return turns;
}

void Stage::fault(int line, const std::string& message) const { ADD_FAILURE_AT(file_.c_str(), line) << message; }

void Stage::play(const Turn& turn) {
  service_.set_day(turn.day);
  const std::string username = username_of(turn.actor);
  if (username.empty()) return fault(turn.line, "there is no user " + turn.actor);
  service_.log_in(username);
  const auto steps = all_steps();
  for (Sentence sentence : turn.sentences) {
    const auto step =
        std::find_if(steps.begin(), steps.end(), [&](const Step& one) { return fits(one.pattern, sentence); });
    if (step == steps.end()) {
      fault(sentence.line, "no such sentence: " + sentence.text);
    } else {
      step->play(*this, sentence);
    }
  }
}

Answer Stage::act(const Sentence& sentence, http::Method method, const std::string& path, const std::string& body,
                  const std::string& version) {
  Answer answer = service_.send(method, path, body, version);
  if (sentence.refusal.empty()) {
    if (answer.status >= 300) fault(sentence.line, sentence.text + "\n  is refused: " + answer.body);
  } else if (!is_refused_by(answer, sentence.refusal)) {
    fault(sentence.line, sentence.text + "\n  is not refused by " + sentence.refusal + ": " + answer.body);
  }
  return answer;
}

void Stage::expect(const Sentence& sentence, const std::string& what, const std::string& is,
                   const std::string& wanted) const {
  if (is != wanted) fault(sentence.line, what + " is '" + is + "', not '" + wanted + "'");
}

void Stage::expect_lines(const Sentence& sentence, const std::vector<std::string>& are) const {
  const auto& below = sentence.below;
  for (size_t i = 0; i < std::max(are.size(), below.size()); ++i) {
    const std::string is = i < are.size() ? are[i] : "nothing";
    const std::string wanted = i < below.size() ? below[i] : "nothing";
    if (is != wanted) fault(i < below.size() ? sentence.below_lines[i] : sentence.line, "there stands: " + is);
  }
}

std::string Stage::person(const Sentence& sentence, const std::string& name) const {
  const auto found = people_.find(name);
  if (found == people_.end()) fault(sentence.line, "nobody has met " + name + " yet");
  return found == people_.end() ? std::string() : found->second;
}

std::string Stage::own_unit() {
  http::JsonDocument units;
  units.parse(service_.get("/units").body);
  for (const auto& unit : list_at(units.root(), "items")) {
    if (text_at(unit, "own") == "true" && text_at(unit, "kind") == "unit") return text_at(unit, "id");
  }
  return {};
}

std::string text_at(const http::JsonValue& value, const std::string& name) {
  for (const auto& [key, member] : value.members()) {
    if (key == name) return member.text() ? std::string(*member.text()) : member.raw();
  }
  return {};
}

std::vector<http::JsonValue> list_at(const http::JsonValue& value, const std::string& name) {
  for (const auto& [key, member] : value.members()) {
    if (key == name) return member.items();
  }
  return {};
}

std::string object(const std::vector<std::pair<std::string, std::string>>& members) {
  static const std::regex bare(R"(-?\d{1,4}|true|false|null|[\[{][\s\S]*)");
  std::string out = "{";
  for (const auto& [name, value] : members) {
    const std::string shown = std::regex_match(value, bare) ? value : "\"" + value + "\"";
    out += (out.size() > 1 ? ",\"" : "\"") + name + "\":" + shown;
  }
  return out + "}";
}

}  // namespace app
