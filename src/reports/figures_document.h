#pragma once

#include "reports/figures_report.h"
#include "reports/panel_document.h"

namespace reports {

PanelDocument document_of(const FiguresReport& report, Language language);

}  // namespace reports
