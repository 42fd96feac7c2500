// In which language and how wide panels are shown.
#pragma once

#include <string_view>
#include <utility>

#include "charts/drawing.h"
#include "panels/words.h"

namespace panels {

// What a drawing is to fill: a sheet of paper, a card on a page, a telephone.
enum class DrawingWidth { wide, card, narrow };
inline constexpr std::pair<DrawingWidth, std::string_view> kDrawingWidthNames[] = {
    {DrawingWidth::wide, "wide"}, {DrawingWidth::card, "card"}, {DrawingWidth::narrow, "narrow"}};
constexpr const auto& enum_names(DrawingWidth) { return kDrawingWidthNames; }

struct Shown {
  Language language = Language::sv;
  DrawingWidth width = DrawingWidth::wide;
  int units() const {
    if (width == DrawingWidth::card) return charts::kCard;
    return width == DrawingWidth::narrow ? charts::kNarrow : charts::kWide;
  }
};

}  // namespace panels
