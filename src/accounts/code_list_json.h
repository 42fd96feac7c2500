// The JSON shapes of code lists: as administered, and as forms offer them.
#pragma once

#include "accounts/administration_json.h"
#include "parties/code_list.h"

namespace accounts {

struct LocalCodeView {
  std::string id;
  std::int64_t version = 1;
  std::string code;
  std::string label_sv;
  std::string label_en;
  base::Date valid_from = http::blank<base::Date>();
  std::optional<base::Date> valid_to;
  std::string source;
};
template <class V>
void describe(V& v, LocalCodeView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("code", x.code);
  v.field("label_sv", x.label_sv);
  v.field("label_en", x.label_en);
  v.field("valid_from", x.valid_from);
  v.field("valid_to", x.valid_to);
  v.field("source", x.source);
}
inline std::string_view schema_name(const LocalCodeView*) { return "LocalCode"; }

struct WithheldCodeView {
  std::string id;
  std::int64_t version = 1;
  base::Date valid_from = http::blank<base::Date>();
  std::optional<base::Date> valid_to;
  std::string source;
};
template <class V>
void describe(V& v, WithheldCodeView& x) {
  v.field("id", x.id);
  v.field("version", x.version);
  v.field("valid_from", x.valid_from);
  v.field("valid_to", x.valid_to);
  v.field("source", x.source);
}
inline std::string_view schema_name(const WithheldCodeView*) { return "WithheldCode"; }

struct SharedCodeView {
  std::string code;
  bool needed = false;  // by a rule: always offered
  std::vector<WithheldCodeView> withheld;
};
template <class V>
void describe(V& v, SharedCodeView& x) {
  v.field("code", x.code);
  v.field("needed", x.needed);
  v.field("withheld", x.withheld);
}
inline std::string_view schema_name(const SharedCodeView*) { return "SharedCode"; }

struct CodeListView {
  parties::CodeList code_list = parties::CodeList::contact_kind;
  std::vector<SharedCodeView> codes;
  std::vector<LocalCodeView> local_codes;
};
template <class V>
void describe(V& v, CodeListView& x) {
  v.field("code_list", x.code_list);
  v.field("codes", x.codes);
  v.field("local_codes", x.local_codes);
}
inline std::string_view schema_name(const CodeListView*) { return "AdministeredCodeList"; }
CodeListView view_of(parties::CodeList list, const std::vector<std::string>& codes, const parties::OwnCodes& own);

struct LocalChoiceView {
  std::string id;
  std::string branch_id;
  parties::CodeList code_list = parties::CodeList::contact_kind;
  std::string code;
  std::string label_sv;
  std::string label_en;
  bool offered = false;
};
template <class V>
void describe(V& v, LocalChoiceView& x) {
  v.field("id", x.id);
  v.field("branch_id", x.branch_id);
  v.field("code_list", x.code_list);
  v.field("code", x.code);
  v.field("label_sv", x.label_sv);
  v.field("label_en", x.label_en);
  v.field("offered", x.offered);
}
inline std::string_view schema_name(const LocalChoiceView*) { return "LocalChoice"; }

struct WithheldChoiceView {
  std::string branch_id;
  parties::CodeList code_list = parties::CodeList::contact_kind;
  std::string code;
};
template <class V>
void describe(V& v, WithheldChoiceView& x) {
  v.field("branch_id", x.branch_id);
  v.field("code_list", x.code_list);
  v.field("code", x.code);
}
inline std::string_view schema_name(const WithheldChoiceView*) { return "WithheldChoice"; }

struct OwnCodesView {
  std::vector<LocalChoiceView> local_codes;
  std::vector<WithheldChoiceView> withheld_codes;
};
template <class V>
void describe(V& v, OwnCodesView& x) {
  v.field("local_codes", x.local_codes);
  v.field("withheld_codes", x.withheld_codes);
}
inline std::string_view schema_name(const OwnCodesView*) { return "OwnCodes"; }
// Of several branches, as it is on that day.
OwnCodesView choices_of(const parties::OwnCodes& own, base::Date day);

}  // namespace accounts
