// From a request to its operation. Unknown path: 404; known path, other method: 405 with `Allow`; a
// query parameter that is not declared, repeated or of another kind: 400 naming it; a body of
// another type: 415; a versioned change without If-Match: 428. What a handler throws becomes a 500
// that names the request id, and the log gets the exception's type (the text only of a broken
// promise of our own). Threading: add everything first; after that route() may be called from any
// thread.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "platform/http/operation.h"

namespace http {

class Router {
 public:
  // Runs after the operation is found and before its handler; an answer from it is the answer.
  using Guard = std::function<std::optional<Response>(Request&, const Operation&)>;

  // ENSUREs that no two operations share method and pattern, and that there is a handler.
  void add(Operation operation);
  void set_guard(Guard guard) { guard_ = std::move(guard); }

  Response route(Request& request) const;
  // The largest body that the request's operation takes, known before the body is read.
  size_t body_limit(const Request& request) const;
  const std::vector<Operation>& operations() const { return operations_; }

 private:
  struct Match {
    const Operation* operation = nullptr;
    Pairs parameters;
    std::vector<Method> allowed;  // of the path, whatever the method
  };
  Match match(const Request& request) const;
  std::optional<Response> refuse(const Request& request, const Operation& operation) const;
  Response run(const Request& request, const Operation& operation) const;

  std::vector<Operation> operations_;
  std::vector<std::vector<std::string>> segments_;  // of each operation's pattern
  Guard guard_;
};

}  // namespace http
