#pragma once

#include "panels/panel_document.h"
#include "reports/edition_tables.h"
#include "reports/report_words.h"

namespace reports {

PanelDocument document_of(const EditionSheet& sheet, Language language);

}  // namespace reports
