#include "reports/savings_actions.h"

#include <algorithm>
#include <charconv>

#include "base/names.h"
#include "reports/figures_place.h"
#include "reports/savings_basis_actions.h"
#include "sharing/admit.h"

namespace reports {

namespace {

using Basis = SavingsBasis;

constexpr const char* kSubject = "savings";

// Why there is none, where it is for want of people who are alike.
void put_comparison(const Basis& basis, SavingsReport& out) {
  if (basis.input.others.empty()) {
    out.no_comparison = "savings.too_few";
    return;
  }
  auto found = analysis::savings_comparison(basis.input);
  if (found.has_value()) {
    out.comparison = std::move(*found);
  } else {
    const auto& violations = found.error().violations;
    out.no_comparison = violations.empty() ? "comparison.nobody_alike" : violations.front().rule;
    if (out.no_comparison != "savings.too_few") out.no_comparison = "comparison.nobody_alike";
  }
}

std::optional<int> whole(std::string_view text) {
  int out = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), out);
  if (text.empty() || read.ec != std::errc() || read.ptr != text.data() + text.size()) return std::nullopt;
  return out;
}

// "12|24"
std::optional<SavingsChoice> choice_in(const std::string& group) {
  const size_t at = group.find('|');
  if (at == std::string::npos) return std::nullopt;
  const auto before = whole(group.substr(0, at)), after = whole(group.substr(at + 1));
  if (!before || !after) return std::nullopt;
  SavingsChoice out{*before, *after, 1, {}};
  return check(out).has_value() ? std::optional(out) : std::nullopt;
}

std::vector<size_t> all_rows(const Basis& basis) {
  auto out = basis.row_of;
  out.insert(out.end(), basis.anonymous.begin(), basis.anonymous.end());
  std::sort(out.begin(), out.end());
  return out;
}

std::optional<std::vector<size_t>> rows_in(const Basis& basis, const std::string& line) {
  if (line == "participants") return all_rows(basis);
  if (line == "anonymous") return basis.anonymous;
  const auto all = analysis::standings_of(basis.input);
  std::vector<size_t> out;
  const bool is_never = line == "never_assisted";
  if (!is_never && !base::find_named<analysis::SavingsStanding>(line)) return std::nullopt;
  for (size_t i = 0; i < all.size(); ++i) {
    if (is_never ? all[i].is_never_assisted : base::name_of(all[i].standing) == line)
      out.push_back(basis.row_of[i]);
  }
  return out;
}

}  // namespace

base::Result<SavingsReport> make_savings(record::Work& work, const sharing::Viewer& viewer, Registers& registers,
                                         FiguresAsked asked, const SavingsChoice& choice) {
  asked.basis = analysis::DateBasis::started;
  TRY_ASSIGN(const auto place, find_place(work, asked));
  TRY(sharing::admit_figures(work, viewer, place.branch_id, sharing::Act::statistics, kSubject));
  TRY(check(choice));
  const auto found = registers.of(work, place.branch_id);
  TRY_ASSIGN(const auto basis, savings_basis(work, viewer, *found, place, asked, choice));
  SavingsReport out{asked, choice, place.name,  basis.has_value(), {},        {}, 0, {},
                    {},    {},     found->hash, found->read_at,    work.now()};
  if (!basis) return out;
  out.first_month = basis->input.first_month;
  out.last_month = basis->input.last_month;
  out.anonymous = static_cast<int>(basis->anonymous.size());
  out.register_hash = basis->hash;
  if (basis->input.participants.empty()) return out;
  TRY_ASSIGN(out.savings, analysis::realised_savings(basis->input));
  put_comparison(*basis, out);
  return out;
}

base::Result<FoundRows> rows_of_savings(const Opening& o) {
  const base::Error unknown{base::ErrorCode::not_found, "figure.unknown", {}};
  const auto choice = choice_in(o.asked.cell.group);
  if (!choice || o.asked.cell.column != "people") return unknown;
  TRY_ASSIGN(const auto basis, savings_basis(o.work, o.viewer, o.found, o.place, o.asked.figures, *choice));
  if (!basis) return unknown;
  auto rows = rows_in(*basis, o.asked.cell.line);
  if (!rows) return unknown;
  return FoundRows{std::move(*rows), {}, basis->hash};
}

}  // namespace reports
