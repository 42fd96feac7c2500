// The named schemas of all operations, with requests and responses kept apart where they differ.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "platform/http/operation.h"

namespace http {

class OpenapiComponents {
 public:
  explicit OpenapiComponents(const std::vector<Operation>& operations);

  // A request's schema text, with references to `XInput` where X differs.
  std::string request(const std::string& json) const;
  const std::map<std::string, std::string>& schemas() const { return schemas_; }

 private:
  std::set<std::string> differing_;
  std::map<std::string, std::string> schemas_;
};

}  // namespace http
