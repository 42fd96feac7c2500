#pragma once

#include "panels/panel_document.h"
#include "reports/figures_report.h"
#include "reports/report_words.h"

namespace reports {

PanelDocument document_of(const FiguresReport& report, Language language);

}  // namespace reports
