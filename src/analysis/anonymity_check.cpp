#include "analysis/anonymity_check.h"

#include <algorithm>
#include <set>

namespace analysis {

namespace {

std::string at(const std::string& list, size_t index) { return list + "[" + std::to_string(index) + "]"; }

class Check {
 public:
  explicit Check(const DataSet& data) : data_(data) {}

  std::vector<base::Violation> run() {
    if (data_.threshold < 2 || data_.threshold > kAnonymityThresholdMax) {
      add("threshold", "count.outside", {{"min", "2"}, {"max", std::to_string(kAnonymityThresholdMax)}});
    }
    look_at_columns();
    if (data_.rows.empty()) add("rows", "list.empty");
    for (size_t i = 0; i < data_.rows.size(); ++i) {
      if (data_.rows[i].size() != data_.columns.size()) add(at("rows", i), "anonymity.values_missing");
    }
    const bool readable = out_.empty();
    std::set<std::string> seen;
    for (size_t i = 0; i < data_.generalisations.size(); ++i) {
      const std::string field = at("generalisations", i);
      if (!seen.insert(data_.generalisations[i].column).second) add(field + ".column", "name.repeated");
      look(field, data_.generalisations[i], readable);
    }
    return std::move(out_);
  }

 private:
  void add(std::string field, std::string rule, std::vector<std::pair<std::string, std::string>> params = {}) {
    out_.push_back({std::move(field), std::move(rule), std::move(params)});
  }

  bool is_column(const std::string& name) const {
    return std::find(data_.columns.begin(), data_.columns.end(), name) != data_.columns.end();
  }

  void look_at_columns() {
    std::set<std::string> seen;
    for (size_t i = 0; i < data_.columns.size(); ++i) {
      if (!seen.insert(data_.columns[i]).second) add(at("columns", i), "name.repeated");
    }
    if (data_.columns.size() > kAnonymityColumnsMax) {
      add("columns", "list.too_long", {{"max", std::to_string(kAnonymityColumnsMax)}});
    }
    if (data_.sensitive && !is_column(*data_.sensitive)) return add("sensitive", "anonymity.column_unknown");
    if (seen.size() == (data_.sensitive ? 1 : 0)) add("columns", "list.empty");
  }

  void look(const std::string& field, const Generalisation& one, bool readable) {
    if (data_.sensitive == one.column) return add(field + ".column", "anonymity.column_sensitive");
    if (!is_column(one.column)) return add(field + ".column", "anonymity.column_unknown");
    std::set<std::string> known;
    for (size_t j = 0; j < one.values.size(); ++j) {
      if (!known.insert(one.values[j].value).second) add(at(field + ".values", j), "anonymity.value_repeated");
    }
    const auto column =
        static_cast<size_t>(std::find(data_.columns.begin(), data_.columns.end(), one.column) - data_.columns.begin());
    for (size_t i = 0; readable && i < data_.rows.size(); ++i) {
      if (known.contains(data_.rows[i][column])) continue;
      add(at(at("rows", i) + ".values", column), "anonymity.value_not_generalised");
    }
  }

  const DataSet& data_;
  std::vector<base::Violation> out_;
};

}  // namespace

std::vector<base::Violation> violations_of(const DataSet& data) { return Check(data).run(); }

}  // namespace analysis
