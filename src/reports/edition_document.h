#pragma once

#include "reports/edition_tables.h"
#include "reports/panel_document.h"

namespace reports {

PanelDocument document_of(const EditionSheet& sheet, Language language);

}  // namespace reports
