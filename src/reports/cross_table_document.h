#pragma once

#include "panels/panel_document.h"
#include "reports/cross_table_report.h"
#include "reports/report_words.h"

namespace reports {

PanelDocument document_of(const CrossReport& report, Language language);

}  // namespace reports
