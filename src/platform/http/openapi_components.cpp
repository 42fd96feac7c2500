#include "platform/http/openapi_components.h"

#include "base/ensure.h"

namespace http {

namespace {

using Schemas = std::map<std::string, std::string>;

void merge(Schemas& into, const Schemas& from) {
  for (const auto& [name, json] : from) {
    const auto [at, added] = into.emplace(name, json);
    ENSURE(added || at->second == json);
  }
}

std::string rename(std::string json, const std::set<std::string>& names) {
  for (const std::string& name : names) {
    const std::string from = reference_schema(name);
    const std::string to = reference_schema(name + "Input");
    for (size_t at = json.find(from); at != std::string::npos;
         at = json.find(from, at + to.size())) {
      json.replace(at, from.size(), to);
    }
  }
  return json;
}

// A schema differs also when one that it refers to does; so until nothing more is found.
std::set<std::string> find_differing(const Schemas& requests, const Schemas& responses) {
  std::set<std::string> found;
  for (size_t before = 1; before != found.size();) {
    before = found.size();
    for (const auto& [name, json] : requests) {
      const auto response = responses.find(name);
      if (response != responses.end() && rename(json, found) != response->second)
        found.insert(name);
    }
    if (found.empty()) break;
  }
  return found;
}

}  // namespace

OpenapiComponents::OpenapiComponents(const std::vector<Operation>& operations) {
  Schemas requests;
  for (const Operation& operation : operations) {
    merge(requests, operation.request.components);
    merge(schemas_, operation.response.components);
  }
  differing_ = find_differing(requests, schemas_);
  for (const auto& [name, json] : requests) {
    const std::string key = differing_.count(name) > 0 ? name + "Input" : name;
    merge(schemas_, {{key, rename(json, differing_)}});
  }
}

std::string OpenapiComponents::request(const std::string& json) const {
  return rename(json, differing_);
}

}  // namespace http
