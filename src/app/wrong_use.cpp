#include "app/wrong_use.h"

namespace app {

namespace {

// The library's message names the option or argument first, or after a colon where it names what came too much.
std::string first_word(const std::string& message) { return message.substr(0, message.find_first_of(" :")); }
std::string after_colon(const std::string& message) {
  const size_t at = message.find(": ");
  return at == std::string::npos ? message : message.substr(at + 2);
}

template <class E>
bool is(const CLI::ParseError& error) {
  return dynamic_cast<const E*>(&error) != nullptr;
}

std::string wrong_value(const Words& words, const std::string& what) {
  return words(what == "--port" ? "wrong_use.port" : "wrong_use.value", {{"what", what}});
}

}  // namespace

std::string wrong_use(const Words& words, const CLI::ParseError& error) {
  const std::string message = error.what();
  if (is<CLI::RequiredError>(error)) {
    const std::string what = first_word(message);
    return what == "A" ? words("wrong_use.no_command") : words("wrong_use.missing", {{"what", what}});
  }
  if (is<CLI::ExtrasError>(error)) return words("wrong_use.unexpected", {{"what", after_colon(message)}});
  if (is<CLI::ValidationError>(error)) return wrong_value(words, first_word(message));
  if (is<CLI::ConversionError>(error)) return wrong_value(words, first_word(after_colon(message)));
  if (is<CLI::ArgumentMismatch>(error)) return words("wrong_use.no_value", {{"what", first_word(message)}});
  return words("wrong_use.other");
}

}  // namespace app
