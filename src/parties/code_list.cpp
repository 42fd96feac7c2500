#include "parties/code_list.h"

#include <algorithm>

namespace parties {

namespace {

constexpr int kAheadYears = 10;
using Broken = std::vector<base::Violation>;

bool holds_on(base::Date from, const std::optional<base::Date>& to, base::Date day) {
  return from <= day && (!to || day <= *to);
}

bool meet(const LocalCode& a, const LocalCode& b) {
  return (!b.valid_to || a.valid_from <= *b.valid_to) && (!a.valid_to || b.valid_from <= *a.valid_to);
}

void check_day(Broken& broken, const char* field, base::Date day, base::Date today) {
  if (day < today) broken.push_back({field, "date.in_past", {}});
  if (day > today.plus_months(12 * kAheadYears)) broken.push_back({field, "date.out_of_range", {}});
}

void check_said(Broken& broken, const char* field, const std::string& text) {
  if (text.empty()) broken.push_back({field, "field.required", {}});
}

// The labels are there, and no other value of the list has them on the same day.
void check_labels(Broken& broken, const LocalCode& one, const OwnCodes& own) {
  check_said(broken, "label_sv", one.label_sv);
  check_said(broken, "label_en", one.label_en);
  for (const auto& other : own.local) {
    if (other.id == one.id || other.code_list != one.code_list || !meet(one, other)) continue;
    if (other.label_sv == one.label_sv) broken.push_back({"label_sv", "code.label_taken", {}});
    if (other.label_en == one.label_en) broken.push_back({"label_en", "code.label_taken", {}});
  }
}

base::Status answered(Broken broken) {
  if (!broken.empty()) return base::invalid(std::move(broken));
  return base::done();
}

bool is_shared(const SharedCodes& shared, CodeList list, const std::string& code) {
  const auto codes = shared.find(list);
  return codes != shared.end() && std::count(codes->second.begin(), codes->second.end(), code) > 0;
}

// Would at least one other code be offered on every day from then on?
bool leaves_another(const WithheldCode& added, const OwnCodes& own, const SharedCodes& shared) {
  const auto& codes = shared.at(added.code_list);
  return std::any_of(codes.begin(), codes.end(), [&](const std::string& code) {
    return code != added.code && std::none_of(own.withheld.begin(), own.withheld.end(), [&](const WithheldCode& one) {
             return one.code_list == added.code_list && one.code == code &&
                    (!one.valid_to || *one.valid_to >= added.valid_from);
           });
  });
}

base::Error refused(const char* rule) { return {base::ErrorCode::conflict, rule, {}}; }

}  // namespace

bool is_needed(CodeList list, std::string_view code) {
  if (list == CodeList::end_reason) return code == "left_activity";
  return list == CodeList::exit_reason &&
         (code == "deceased" || code == "registered_in_error" || code == "consent_withdrawn");
}

bool is_withheld(const WithheldCode& withheld, base::Date day) {
  return holds_on(withheld.valid_from, withheld.valid_to, day);
}

OwnCodes of_branch(const OwnCodes& all, const base::HolderId& branch_id) {
  OwnCodes out;
  const auto is_its = [&](const auto& one) { return one.branch_id == branch_id; };
  std::copy_if(all.local.begin(), all.local.end(), std::back_inserter(out.local), is_its);
  std::copy_if(all.withheld.begin(), all.withheld.end(), std::back_inserter(out.withheld), is_its);
  return out;
}

const WithheldCode* withheld_on(const OwnCodes& own, CodeList list, std::string_view code, base::Date day) {
  const auto found = std::find_if(own.withheld.begin(), own.withheld.end(), [&](const WithheldCode& one) {
    return one.code_list == list && one.code == code && is_withheld(one, day);
  });
  return found == own.withheld.end() ? nullptr : &*found;
}

bool is_offered(const OwnCodes& own, const LocalCode& local, base::Date day) {
  return holds_on(local.valid_from, local.valid_to, day) && !withheld_on(own, local.code_list, local.code, day);
}

base::Status check_choice(const OwnCodes& own, CodeList list, const Choice& choice, std::string field,
                          base::Date day) {
  const bool is_found =
      !choice.local_id || std::any_of(own.local.begin(), own.local.end(), [&](const LocalCode& one) {
        return one.id == *choice.local_id && one.code_list == list && one.code == choice.code &&
               holds_on(one.valid_from, one.valid_to, day);
      });
  if (!is_found || withheld_on(own, list, choice.code, day)) {
    return base::invalid(std::move(field), "code.not_offered_here");
  }
  return base::done();
}

base::Status check(const LocalCode& added, const OwnCodes& own, const SharedCodes& shared, base::Date today) {
  Broken broken;
  if (!is_shared(shared, added.code_list, added.code)) broken.push_back({"code", "code.unknown", {}});
  check_labels(broken, added, own);
  check_said(broken, "source", added.source);
  check_day(broken, "valid_from", added.valid_from, today);
  return answered(std::move(broken));
}

base::Status check(const LocalCode& before, const Renaming& renaming, const OwnCodes& own, base::Date today) {
  if (before.valid_to && *before.valid_to < today) return refused("code.ended");
  Broken broken;
  LocalCode after = before;
  after.label_sv = renaming.label_sv;
  after.label_en = renaming.label_en;
  check_labels(broken, after, own);
  if (after.label_sv == before.label_sv && after.label_en == before.label_en) {
    broken.push_back({"label_sv", "code.same_labels", {}});
  }
  check_said(broken, "source", renaming.source);
  return answered(std::move(broken));
}

base::Status check_end(const LocalCode& local, base::Date valid_to, const std::string& source, base::Date today) {
  if (local.valid_to && *local.valid_to < today) return refused("code.ended");
  Broken broken;
  check_day(broken, "valid_to", valid_to, today);
  if (valid_to < local.valid_from) broken.push_back({"valid_to", "code.end_before_start", {}});
  check_said(broken, "source", source);
  return answered(std::move(broken));
}

base::Status check(const WithheldCode& added, const OwnCodes& own, const SharedCodes& shared, base::Date today) {
  Broken broken;
  if (!is_shared(shared, added.code_list, added.code)) return base::invalid("code", "code.unknown");
  if (is_needed(added.code_list, added.code)) broken.push_back({"code", "code.needed_by_rule", {}});
  if (!leaves_another(added, own, shared)) broken.push_back({"code", "code.last_one", {}});
  check_said(broken, "source", added.source);
  check_day(broken, "valid_from", added.valid_from, today);
  const bool is_withheld = std::any_of(own.withheld.begin(), own.withheld.end(), [&](const WithheldCode& one) {
    return one.code_list == added.code_list && one.code == added.code &&
           (!one.valid_to || *one.valid_to >= added.valid_from);
  });
  if (is_withheld) broken.push_back({"valid_from", "code.withheld_already", {}});
  return answered(std::move(broken));
}

base::Status check_offer(const WithheldCode& withheld, base::Date offered_from, const std::string& source,
                         base::Date today) {
  if (withheld.valid_to && *withheld.valid_to < today) return refused("code.offered_already");
  Broken broken;
  check_day(broken, "offered_from", offered_from, today);
  if (offered_from <= withheld.valid_from) broken.push_back({"offered_from", "code.end_before_start", {}});
  check_said(broken, "source", source);
  return answered(std::move(broken));
}

}  // namespace parties
