#include "platform/system/configuration.h"

#include <charconv>
#include <fstream>
#include <functional>
#include <sstream>
#include <string_view>
#include <vector>

#include <toml++/toml.h>
#include <unistd.h>

namespace platform {

namespace {

// One key: where it stands in the file, in the environment, and how its text becomes the member.
struct Key {
  std::string name;
  std::function<bool(Configuration&, const std::string&)> set;

  std::string variable() const {
    std::string out = "SAMSYN_";
    for (const char c : name) out += c == '.' ? '_' : static_cast<char>(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    return out;
  }
};

template <class T>
bool set_number(T& member, const std::string& text) {
  const auto read = std::from_chars(text.data(), text.data() + text.size(), member);
  return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

bool set_flag(bool& member, const std::string& text) {
  if (text != "true" && text != "false") return false;
  member = text == "true";
  return true;
}

bool set_text(std::string& member, const std::string& text) {
  member = text;
  return true;
}

bool is_smtp(const std::string& url) { return url.rfind("smtp://", 0) == 0 || url.rfind("smtps://", 0) == 0; }

const std::vector<Key>& keys() {
  static const std::vector<Key> all = {
      {"data_dir", [](auto& c, const auto& t) { return set_text(c.data_dir, t); }},
      {"key_file", [](auto& c, const auto& t) { return set_text(c.key_file, t); }},
      {"database.driver",
       [](auto& c, const auto& t) { return (t == "sqlite" || t == "postgres") && set_text(c.driver, t); }},
      {"database.postgres", [](auto& c, const auto& t) { return set_text(c.postgres, t); }},
      {"database.connections",
       [](auto& c, const auto& t) { return set_number(c.connections, t) && c.connections > 0 && c.connections <= 500; }},
      {"server.host", [](auto& c, const auto& t) { return set_text(c.host, t); }},
      {"server.port", [](auto& c, const auto& t) { return set_number(c.port, t); }},
      {"server.workers",
       [](auto& c, const auto& t) { return set_number(c.workers, t) && c.workers > 0 && c.workers <= 500; }},
      {"server.web_dir", [](auto& c, const auto& t) { return set_text(c.web_dir, t); }},
      {"server.secure_cookies", [](auto& c, const auto& t) { return set_flag(c.secure_cookies, t); }},
      {"server.web_address", [](auto& c, const auto& t) { return set_text(c.web_address, t); }},
      {"mail.smtp_url",
       [](auto& c, const auto& t) { return (t.empty() || is_smtp(t)) && set_text(c.mail_smtp_url, t); }},
      {"mail.username", [](auto& c, const auto& t) { return set_text(c.mail_username, t); }},
      {"mail.password", [](auto& c, const auto& t) { return set_text(c.mail_password, t); }},
      {"mail.from", [](auto& c, const auto& t) { return set_text(c.mail_from, t); }},
      {"mail.require_tls", [](auto& c, const auto& t) { return set_flag(c.mail_require_tls, t); }},
      {"server.allow_demo_on_network", [](auto& c, const auto& t) { return set_flag(c.allow_demo_on_network, t); }},
  };
  return all;
}

base::Status set(Configuration& configuration, const std::string& name, const std::string& text) {
  for (const auto& key : keys()) {
    if (key.name != name) continue;
    if (!key.set(configuration, text)) return base::invalid(name, "configuration.type");
    return base::done();
  }
  return base::invalid(name, "configuration.unknown_key");
}

std::string text_of(const toml::node& node) {
  std::ostringstream out;
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) out << number->get();
  if (const auto* flag = node.as_boolean()) out << (flag->get() ? "true" : "false");
  return out.str();
}

// Every fault of the file, in the order of its keys.
void read_table(Configuration& configuration, const toml::table& table, const std::string& prefix,
                std::vector<base::Violation>& faults) {
  for (const auto& [name, node] : table) {
    const std::string full = prefix + std::string(name.str());
    if (const auto* inner = node.as_table()) {
      read_table(configuration, *inner, full + ".", faults);
    } else if (const auto done = set(configuration, full, text_of(node)); !done) {
      faults.push_back(done.error().violations.at(0));
    }
  }
}

base::Status read_file(Configuration& configuration, const std::string& file) {
  std::ifstream in(file);
  if (!in) return base::invalid(file, "configuration.no_file");
  std::stringstream text;
  text << in.rdbuf();
  try {
    std::vector<base::Violation> faults;
    read_table(configuration, toml::parse(text.str()), "", faults);
    return faults.empty() ? base::done() : base::Status(base::invalid(std::move(faults)));
  } catch (const toml::parse_error& error) {
    return base::invalid({{file, "configuration.unreadable", {{"line", std::to_string(error.source().begin.line)}}}});
  }
}

constexpr std::string_view kPrefix = "SAMSYN_";
constexpr std::string_view kTestPrefix = "SAMSYN_TEST_";

// One `NAME=value` of the environment; what does not belong to Samsyn is passed over.
base::Status read_variable(Configuration& configuration, std::string_view variable) {
  const std::string_view name = variable.substr(0, variable.find('='));
  if (!name.starts_with(kPrefix) || name.starts_with(kTestPrefix)) return base::done();
  for (const auto& key : keys()) {
    if (key.variable() == name) return set(configuration, key.name, std::string(variable.substr(name.size() + 1)));
  }
  return base::invalid(std::string(name), "configuration.unknown_variable");
}

}  // namespace

base::Result<Configuration> read_configuration(const std::string& file) {
  Configuration configuration;
  if (!file.empty()) TRY(read_file(configuration, file));
  for (char** variable = environ; *variable != nullptr; ++variable) TRY(read_variable(configuration, *variable));
  return configuration;
}

bool is_loopback(const std::string& host) {
  return host == "localhost" || host == "::1" || host.rfind("127.", 0) == 0;
}

}  // namespace platform
