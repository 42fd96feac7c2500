// The monthly flows of a caseload as the register tells them: who went from which state to which, how surely the
// shares are known, who came; and the same as a caseload takes them.
#pragma once

#include "economics/transitions.h"
#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/flows_rows.h"
#include "reports/report_words.h"

namespace reports {

enum class FlowsBy { all, sex, age };
inline constexpr std::pair<FlowsBy, std::string_view> kFlowsByNames[] = {
    {FlowsBy::all, "all"}, {FlowsBy::sex, "sex"}, {FlowsBy::age, "age"}};
constexpr const auto& enum_names(FlowsBy) { return kFlowsByNames; }

struct FlowsReport {
  static constexpr int kDefinitionVersion = 1;
  FiguresAsked asked;
  FlowsBy by = FlowsBy::all;
  std::string place;
  bool has_assistance = false;  // the viewer works with it, and something was paid
  FlowWindow window;            // whole months of the period, as far as all is known
  int people = 0;
  std::vector<std::string> states;  // that occur, in the order of FlowState
  std::vector<economics::ObservedSpell> spells;
  std::optional<economics::Transitions> flows;       // none where nobody is observed
  std::optional<economics::Money> assistance_month;  // paid a person and month in assistance
  std::string register_hash;
  base::Instant read_at;
  base::Instant made_at;
};

// "Woman", "16–24 years", "Everybody".
std::string flow_group_words(FlowsBy by, const std::string& group, Language language);
std::string flow_state_words(const std::string& state, Language language);

std::vector<FigurePanel> flows_panels(const FlowsReport& report, const Shown& shown);
PanelDocument document_of(const FlowsReport& report, Language language);

// As a caseload takes it, named in the language.
std::vector<economics::CaseloadGroup> caseload_groups(const FlowsReport& report, Language language);

}  // namespace reports
