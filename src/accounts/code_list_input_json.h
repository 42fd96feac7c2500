// The JSON shapes of what an administrator decides about code lists.
#pragma once

#include "base/names.h"
#include "parties/code_list.h"
#include "platform/http/json.h"

namespace accounts {

struct NewLocalCode {
  base::HolderId branch_id;
  parties::CodeList code_list = parties::CodeList::contact_kind;
  std::string code;
  std::string label_sv;
  std::string label_en;
  base::Date valid_from = http::blank<base::Date>();
  std::string source;
};
template <class V>
void describe(V& v, NewLocalCode& x) {
  v.field("branch_id", x.branch_id);
  v.field("code_list", x.code_list);
  v.text("code", x.code, {.max = 60});
  v.text("label_sv", x.label_sv, {.max = 100});
  v.text("label_en", x.label_en, {.max = 100});
  v.field("valid_from", x.valid_from);
  v.text("source", x.source, {.max = 400});
}
inline std::string_view schema_name(const NewLocalCode*) { return "NewLocalCode"; }

struct Renamed {
  std::string label_sv;
  std::string label_en;
  std::string source;
};
template <class V>
void describe(V& v, Renamed& x) {
  v.text("label_sv", x.label_sv, {.max = 100});
  v.text("label_en", x.label_en, {.max = 100});
  v.text("source", x.source, {.max = 400});
}
inline std::string_view schema_name(const Renamed*) { return "LocalCodeRenaming"; }

struct LocalEnd {
  base::Date valid_to = http::blank<base::Date>();
  std::string source;
};
template <class V>
void describe(V& v, LocalEnd& x) {
  v.field("valid_to", x.valid_to);
  v.text("source", x.source, {.max = 400});
}
inline std::string_view schema_name(const LocalEnd*) { return "LocalCodeEnd"; }

struct NewWithheldCode {
  base::HolderId branch_id;
  parties::CodeList code_list = parties::CodeList::contact_kind;
  std::string code;
  base::Date valid_from = http::blank<base::Date>();
  std::string source;
};
template <class V>
void describe(V& v, NewWithheldCode& x) {
  v.field("branch_id", x.branch_id);
  v.field("code_list", x.code_list);
  v.text("code", x.code, {.max = 60});
  v.field("valid_from", x.valid_from);
  v.text("source", x.source, {.max = 400});
}
inline std::string_view schema_name(const NewWithheldCode*) { return "NewWithheldCode"; }

struct Offering {
  base::Date offered_from = http::blank<base::Date>();
  std::string source;
};
template <class V>
void describe(V& v, Offering& x) {
  v.field("offered_from", x.offered_from);
  v.text("source", x.source, {.max = 400});
}
inline std::string_view schema_name(const Offering*) { return "CodeOffering"; }

}  // namespace accounts
