// Editions for tests: people with made-up properties, counted into tables that agree with each other, and what an
// outsider sees of a publication.
#pragma once

#include <map>
#include <set>

#include "analysis/suppression.h"
#include "analysis/test_draws.h"

namespace analysis {

using TestPerson = std::map<std::string, std::string>;  // variable → value
using TestVariable = std::pair<std::string, std::vector<std::string>>;

CountTable counted(const std::string& name, const std::vector<TestPerson>& people,
                   const std::vector<TestVariable>& variables, Total total, std::vector<Condition> conditions = {});
// Variables v0, v1 … with so many categories each.
std::vector<TestVariable> test_variables(const std::vector<size_t>& categories);
std::vector<TestPerson> test_people(TestDraws& draws, const std::vector<TestVariable>& variables, size_t count);

// A publication as an outsider reads it, by names alone; nothing of the product's own reading of tables is used.
struct Outsider {
  struct Sum {
    std::string whole;
    std::vector<std::string> parts;
    friend auto operator<=>(const Sum&, const Sum&) = default;
  };
  std::map<std::string, std::int64_t> shown;
  std::set<std::string> hidden;  // suppressed, or implied and shown nowhere
  std::set<std::string> suppressed;
  std::set<std::string> to_conceal;  // the suppressed, and the hidden whose true count is small
  std::set<Sum> sums;
};

Outsider seen(const PublishedEdition& published, const Edition& edition);
// The same publication with every count shown that is not small: complementary suppression switched off.
PublishedEdition only_small_hidden(PublishedEdition published, const Edition& edition);
// The edition's tables as a later edition has them for earlier ones.
std::vector<CountTable> as_published(const Edition& edition, const PublishedEdition& published);
std::string test_key(const std::vector<Condition>& conditions);

}  // namespace analysis
