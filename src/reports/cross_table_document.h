#pragma once

#include "reports/cross_table_report.h"
#include "reports/panel_document.h"

namespace reports {

PanelDocument document_of(const CrossReport& report, Language language);

}  // namespace reports
