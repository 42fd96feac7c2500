// A statement of a store. Declared once, at namespace scope, in a *_store.cpp; the constructor enters it
// in a list so that one test can prepare every statement on both databases.
// One text serves SQLite and PostgreSQL: parameters are $1, $2 …; none of `::` casts, REPLACE, SQL date
// functions, JSON operators, FOR UPDATE or LIKE on names (tests/architecture/check.py looks).
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sql {

class Statement {
 public:
  Statement(const char* name, const char* text);
  Statement(const Statement&) = delete;
  Statement& operator=(const Statement&) = delete;

  const char* name() const { return name_; }
  const char* text() const { return text_; }
  size_t index() const { return index_; }            // place in the list, for caches of prepared ones
  size_t parameter_count() const { return parameter_count_; }

  static const std::vector<const Statement*>& all();

 private:
  const char* name_;
  const char* text_;
  size_t index_;
  size_t parameter_count_;
};

}  // namespace sql
