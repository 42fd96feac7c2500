// In which language and how wide a page asks for its panels.
#pragma once

#include "base/names.h"
#include "panels/shown.h"
#include "platform/http/message.h"
#include "platform/http/operation.h"

namespace panels {

template <class Builder>
Builder& with_language(Builder& builder) {
  return builder.query({"language", "Swedish or English", http::QueryKind::choice, false, 0, 0, {"sv", "en"}});
}

template <class Builder>
Builder& with_shown(Builder& builder) {
  return with_language(builder).query({"drawing_width",
                                       "What the drawings are to fill: a sheet, a card, a telephone",
                                       http::QueryKind::choice,
                                       false,
                                       0,
                                       0,
                                       {"wide", "card", "narrow"}});
}

inline Shown shown_of(const http::Request& request) {
  Shown shown{request.query("language") == "en" ? Language::en : Language::sv, DrawingWidth::wide};
  if (const auto width = request.query("drawing_width")) shown.width = base::named<DrawingWidth>(*width);
  return shown;
}

}  // namespace panels
