#include "reports/appendix_json.h"

#include "reports/appendix_text.h"

namespace reports {

namespace {

std::string text_of(const analysis::Bands& bands) {
  std::string out;
  for (const auto& band : bands) out += (out.empty() ? "" : ",") + band.key();
  return out;
}

}  // namespace

AppendixView view_of(const AppendixReport& report, const Shown& shown) {
  const auto& appendix = report.appendix;
  AppendixView view{{report.unit.unit.id.str(), report.unit.unit.name, report.unit.unit.kind},
                    appendix.from,
                    appendix.to,
                    text_of(report.query.month_bands),
                    text_of(report.query.age_bands),
                    appendix.definition_version,
                    report.register_hash,
                    appendix.anonymous.total,
                    population_notes(appendix, shown.language),
                    {}};
  for (const auto& panel : appendix.panels) {
    AppendixPanelView one{view_of(figure_panel(panel, shown)),
                          {panel.excluded.ended_unmeasured.total, panel.excluded.consent_withdrawn.total,
                           panel.excluded.registered_in_error.total},
                          {}};
    const auto comment = report.comments.find(panel.key);
    if (comment != report.comments.end()) one.comment = {comment->second.body, comment->second.version};
    view.panels.push_back(std::move(one));
  }
  return view;
}

}  // namespace reports
