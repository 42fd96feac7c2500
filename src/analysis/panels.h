// The panels one by one. Only the appendix's own sources include this.
#pragma once

#include <string>
#include <vector>

#include "analysis/population.h"

namespace analysis {

// Which of a measurement's two lists a panel is about.
using Answers = std::vector<Answer> Measurement::*;

Panel panel_over(const char* key, const SpellRefs& spells, const Split& registered_in_error);

Panel participants_panel(const std::vector<Spell>& spells, const AppendixQuery& query);
Panel before_after_panel(const char* key, const Population& those_ended, Answers answers,
                         const std::vector<std::string>& codes);
Panel duration_panel(const Population& those_ended, const Bands& bands);
Panel education_panel(const Population& those_started, const std::vector<std::string>& levels);
Panel age_panel(const Population& those_started, const Bands& bands);

}  // namespace analysis
