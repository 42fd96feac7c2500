// What the mapping says of each of the 286 beside what is measured: the counts of t11.csv, dealt out so that what is
// told of one person hangs together. The same every time.
#pragma once

#include "assessment/answer.h"
#include "demo/t11.h"

namespace demo {

// One list of answers per person, in their order; what the source does not state of somebody is not asked.
std::vector<std::vector<assessment::NewAnswer>> t11_answers(const std::vector<MappedPerson>& mapped);

}  // namespace demo
