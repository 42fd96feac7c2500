// The three-party agreement, and the assessment of work ability, each as one HTML document for a tagged PDF.
#pragma once

#include <string>

#include "placements/document_words.h"
#include "placements/placement_sheet.h"

namespace placements {

// What the three parties agree on, and nothing of why: neither purpose, health nor livelihood.
std::string agreement_html(const PlacementSheet& sheet, Language language);
std::string work_ability_html(const PlacementSheet& sheet, const SignedAbility& assessed, Language language);

}  // namespace placements
