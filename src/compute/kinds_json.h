// The calculations that anybody can repeat outside the program: JSON in, JSON out, each with its JSON
// Schema. One declaration parses the input, writes the answer and tells the schema. Threading: pure
// functions; the table never changes.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "economics/evaluation.h"

namespace compute {

struct Kind {
  std::string_view name;     // as the command and docs/compute name it
  std::string_view summary;  // one sentence, for help and schema
  std::string input_schema;
  std::string output_schema;
  std::map<std::string, std::string> schemas;  // the named types that these two reach
  // Pretty JSON with a line end. An error names every field that is wrong. What is drawn many times is handed
  // to `run_blocks`; the answer does not hang on it.
  std::function<base::Result<std::string>(std::string_view input, const economics::Runner& run_blocks)> run;
};

// In the order in which help lists them.
const std::vector<Kind>& kinds();
const Kind* find_kind(std::string_view name);

// JSON Schema (2020-12) of the kind: $defs/input and $defs/output; the document itself is the input's.
std::string schema_document(const Kind& kind);

}  // namespace compute
