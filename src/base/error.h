// What can go wrong in a way that a user can cause or repair. An Error names a rule and the fields it
// concerns; it never carries a user's text or personal data. The web's catalogue owns the words.
// Threading: plain values.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace base {

// Choose the most specific one; `invalid_input` is the reader's fault, `rule_violation` the work's.
enum class ErrorCode {
  invalid_input,     // a field cannot be read or breaks a rule of its own
  unauthenticated,   // nobody is logged in, or the session has ended
  forbidden,         // the viewer may not do this; `rule` is the code of denial
  not_found,         // no such thing, or none that this viewer may know of
  conflict,          // the state has moved on so that the act no longer makes sense
  stale_version,     // somebody changed the row since it was read
  missing_version,   // a change of a versioned row came without the version it was made from
  rule_violation,    // readable and allowed, but against a rule of the work
  too_large,         // a limit on size or number
  locked,            // too many attempts; try again later
  unavailable,       // disk full, database away: nothing was written, trying again may help
};

// One broken rule at one field. `field` is a path in the input (`sources[0].extent_percent`), or a
// column's heading in an imported file; `params` fill the blanks of the rule's text.
struct Violation {
  std::string field;
  std::string rule;
  std::vector<std::pair<std::string, std::string>> params;

  friend bool operator==(const Violation&, const Violation&) = default;
};

struct Error {
  ErrorCode code = ErrorCode::invalid_input;
  std::string rule;  // for example `referral.already_answered`
  std::vector<Violation> violations;

  friend bool operator==(const Error&, const Error&) = default;
};

inline Error invalid(std::vector<Violation> violations) {
  return {ErrorCode::invalid_input, "request.invalid", std::move(violations)};
}

inline Error stale() { return {ErrorCode::stale_version, "version.stale", {}}; }

inline Error invalid(std::string field, std::string rule) {
  return invalid({Violation{std::move(field), std::move(rule), {}}});
}

}  // namespace base
