#include "accounts/code_list_json.h"

namespace accounts {

CodeListView view_of(parties::CodeList list, const std::vector<std::string>& codes, const parties::OwnCodes& own) {
  CodeListView out{list, {}, {}};
  for (const auto& code : codes) {
    SharedCodeView shared{code, parties::is_needed(list, code), {}};
    for (const auto& one : own.withheld) {
      if (one.code_list != list || one.code != code) continue;
      shared.withheld.push_back({one.id, one.version, one.valid_from, one.valid_to, one.source});
    }
    out.codes.push_back(std::move(shared));
  }
  for (const auto& one : own.local) {
    if (one.code_list != list) continue;
    out.local_codes.push_back({one.id, one.version, one.code, one.label_sv, one.label_en, one.valid_from,
                               one.valid_to, one.source});
  }
  return out;
}

OwnCodesView choices_of(const parties::OwnCodes& own, base::Date day) {
  OwnCodesView out;
  for (const auto& one : own.local) {
    const auto branch = parties::of_branch(own, one.branch_id);
    out.local_codes.push_back({one.id, one.branch_id.str(), one.code_list, one.code, one.label_sv, one.label_en,
                               parties::is_offered(branch, one, day)});
  }
  for (const auto& one : own.withheld) {
    if (!parties::is_withheld(one, day)) continue;
    out.withheld_codes.push_back({one.branch_id.str(), one.code_list, one.code});
  }
  return out;
}

}  // namespace accounts
