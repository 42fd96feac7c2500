// The JSON shapes of what kind of help was given.
#pragma once

#include "analysis/help_given.h"
#include "base/names.h"
#include "platform/http/json.h"

namespace analysis {

template <class V>
void describe(V& v, HelpRow& x) {
  v.text("person", x.person, {.min = 1});
  v.text("kind", x.kind, {.min = 1});
  v.field("from", x.from);
  v.field("to", x.to);
}

template <class V>
void describe(V& v, HelpGivenInput& x) {
  v.field("from", x.from);
  v.field("to", x.to);
  v.text("kinds", x.kinds, {.min = 1, .max = 200, .max_items = 10'000});
  v.list("rows", x.rows, {.max = 1'000'000});
}

template <class V>
void describe(V& v, HelpOfKind& x) {
  v.field("kind", x.kind);
  v.field("people", x.people);
  v.field("occasions", x.occasions);
  v.field("share", x.share);
}

template <class V>
void describe(V& v, HelpSet& x) {
  v.field("kinds", x.kinds);
  v.field("people", x.people);
}

template <class V>
void describe(V& v, HelpGiven& x) {
  v.field("people", x.people);
  v.field("with_several", x.with_several);
  v.field("occasions", x.occasions);
  v.field("kinds", x.kinds);
  v.field("sets", x.sets);
}

}  // namespace analysis
