#include "analysis/test_editions.h"

#include <algorithm>

namespace analysis {

namespace {

using Values = std::vector<std::optional<std::string>>;

// Every combination; the total of a dimension where `with_total` says so.
template <class WithTotal>
std::vector<Values> combinations(const std::vector<Dimension>& dimensions, WithTotal with_total) {
  std::vector<Values> out{{}};
  for (const Dimension& dimension : dimensions) {
    std::vector<Values> longer;
    for (const Values& one : out) {
      for (const auto& category : dimension.categories) longer.push_back(one), longer.back().push_back(category);
      if (with_total(dimension.total)) longer.push_back(one), longer.back().push_back(std::nullopt);
    }
    out = std::move(longer);
  }
  return out;
}

std::vector<Condition> conditions(std::vector<Condition> base, const std::vector<Dimension>& dimensions,
                                  const Values& values) {
  for (size_t d = 0; d < dimensions.size(); ++d) {
    if (values[d]) base.push_back({dimensions[d].variable, *values[d]});
  }
  return base;
}

template <class Table>
void see_sums(Outsider& out, const Table& table) {
  for (const Values& values : combinations(table.dimensions, [](Total total) { return total != Total::none; })) {
    for (size_t d = 0; d < values.size(); ++d) {
      if (values[d]) continue;
      Outsider::Sum sum{test_key(conditions(table.conditions, table.dimensions, values)), {}};
      for (const auto& category : table.dimensions[d].categories) {
        Values part = values;
        part[d] = category;
        sum.parts.push_back(test_key(conditions(table.conditions, table.dimensions, part)));
      }
      std::sort(sum.parts.begin(), sum.parts.end());
      out.sums.insert(sum);
    }
  }
}

void hide_rest(Outsider& out) {
  for (const auto& sum : out.sums) {
    auto all = sum.parts;
    all.push_back(sum.whole);
    for (const auto& one : all) {
      if (!out.shown.contains(one)) out.hidden.insert(one);
    }
  }
  for (const auto& one : out.suppressed) out.hidden.insert(one);
}

std::map<std::string, std::int64_t> given(const Edition& edition) {
  std::map<std::string, std::int64_t> out;
  for (const auto* tables : {&edition.tables, &edition.earlier}) {
    for (const auto& table : *tables) {
      for (const auto& cell : table.cells) {
        out[test_key(conditions(table.conditions, table.dimensions, cell.values))] = cell.count;
      }
    }
  }
  return out;
}

// What stands in no table follows from what does.
void mark_small(Outsider& out, const Edition& edition) {
  auto truth = given(edition);
  for (size_t before = 0; before != truth.size();) {
    before = truth.size();
    for (const auto& sum : out.sums) {
      std::vector<std::string> unknown;
      std::int64_t rest = 0;
      const auto weigh = [&](const std::string& cell, int sign) {
        if (truth.contains(cell)) rest += sign * truth.at(cell);
        else unknown.push_back(cell);
      };
      weigh(sum.whole, 1);
      for (const auto& part : sum.parts) weigh(part, -1);
      if (unknown.size() == 1) truth[unknown[0]] = unknown[0] == sum.whole ? -rest : rest;
    }
  }
  out.to_conceal = out.suppressed;
  for (const auto& cell : out.hidden) {
    const auto count = truth.at(cell);
    if (count < edition.threshold && (count > 0 || edition.zeros_are_small)) out.to_conceal.insert(cell);
  }
}

}  // namespace

std::string test_key(const std::vector<Condition>& all) {
  std::set<std::string> sorted;
  for (const auto& [variable, value] : all) sorted.insert(variable + "=" + value);
  std::string out = "everybody";
  for (const auto& one : sorted) out += "&" + one;
  return out;
}

CountTable counted(const std::string& name, const std::vector<TestPerson>& people,
                   const std::vector<TestVariable>& variables, Total total, std::vector<Condition> about) {
  CountTable out{name, std::move(about), {}, {}};
  for (const auto& [variable, categories] : variables) out.dimensions.push_back({variable, categories, total});
  for (const Values& values : combinations(out.dimensions, [](Total one) { return one == Total::shown; })) {
    const auto wanted = conditions(out.conditions, out.dimensions, values);
    const auto count = std::count_if(people.begin(), people.end(), [&](const TestPerson& person) {
      return std::all_of(wanted.begin(), wanted.end(),
                         [&](const Condition& one) { return person.at(one.variable) == one.value; });
    });
    out.cells.push_back({values, count, false});
  }
  return out;
}

std::vector<TestVariable> test_variables(const std::vector<size_t>& categories) {
  std::vector<TestVariable> out;
  for (size_t v = 0; v < categories.size(); ++v) {
    out.push_back({"v" + std::to_string(v), {}});
    for (size_t c = 0; c < categories[v]; ++c) out.back().second.push_back("c" + std::to_string(c));
  }
  return out;
}

std::vector<TestPerson> test_people(TestDraws& draws, const std::vector<TestVariable>& variables, size_t count) {
  std::vector<TestPerson> out(count);
  for (TestPerson& person : out) {
    for (const auto& [variable, categories] : variables) {
      // The first categories are the common ones.
      const auto at = std::min(draws.below(categories.size()), draws.below(categories.size()));
      person[variable] = categories[at];
    }
  }
  return out;
}

Outsider seen(const PublishedEdition& published, const Edition& edition) {
  Outsider out;
  for (const auto& table : published.tables) {
    for (const auto& cell : table.cells) {
      const auto key = test_key(conditions(table.conditions, table.dimensions, cell.values));
      if (cell.count) out.shown[key] = *cell.count;
      else out.suppressed.insert(key);
    }
    see_sums(out, table);
  }
  for (const auto& table : edition.earlier) {
    for (const auto& cell : table.cells) {
      const auto key = test_key(conditions(table.conditions, table.dimensions, cell.values));
      if (cell.suppressed) out.suppressed.insert(key);
      else out.shown[key] = cell.count;
    }
    see_sums(out, table);
  }
  for (const auto& relation : edition.relations) {
    Outsider::Sum sum{test_key(relation.whole), {}};
    for (const auto& part : relation.parts) sum.parts.push_back(test_key(part));
    out.sums.insert(sum);
  }
  hide_rest(out);
  mark_small(out, edition);
  return out;
}

std::vector<CountTable> as_published(const Edition& edition, const PublishedEdition& published) {
  auto out = edition.tables;
  for (auto& table : out) {
    const auto same = std::find_if(published.tables.begin(), published.tables.end(),
                                   [&](const PublishedTable& one) { return one.name == table.name; });
    for (auto& cell : table.cells) {
      for (const auto& one : same->cells) {
        if (one.values == cell.values) cell.suppressed = !one.count;
      }
    }
  }
  return out;
}

PublishedEdition only_small_hidden(PublishedEdition published, const Edition& edition) {
  const auto truth = given(edition);
  for (auto& table : published.tables) {
    for (auto& cell : table.cells) {
      const auto count = truth.at(test_key(conditions(table.conditions, table.dimensions, cell.values)));
      if (count >= published.threshold || (count == 0 && !edition.zeros_are_small)) cell.count = count;
    }
  }
  return published;
}

}  // namespace analysis
