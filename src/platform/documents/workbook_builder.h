// Makes workbooks part by part, for tests: what people's programs write and what attackers would.
#pragma once

#include <map>
#include <string>

#include <zip.h>

#include "base/ensure.h"

namespace platform {

class WorkbookBuilder {
 public:
  WorkbookBuilder() {
    part("_rels/.rels",
         "<Relationships><Relationship Id='rId1' Type='http://x/officeDocument' "
         "Target='xl/workbook.xml'/></Relationships>");
    part("xl/_rels/workbook.xml.rels",
         "<Relationships><Relationship Id='rId1' Type='http://x/worksheet' "
         "Target='worksheets/sheet1.xml'/><Relationship Id='rId2' Type='http://x/worksheet' "
         "Target='/xl/worksheets/sheet2.xml'/><Relationship Id='rId3' Type='http://x/styles' "
         "Target='styles.xml'/><Relationship Id='rId4' Type='http://x/sharedStrings' "
         "Target='./sharedStrings.xml'/></Relationships>");
    part("xl/workbook.xml",
         "<workbook><sheets><sheet name='Blad1' sheetId='1' r:id='rId1'/>"
         "</sheets></workbook>");
  }

  WorkbookBuilder& part(const std::string& name, std::string content) {
    parts_[name] = std::move(content);
    return *this;
  }
  // The first sheet's rows.
  WorkbookBuilder& rows(const std::string& rows, const std::string& after = "") {
    return part("xl/worksheets/sheet1.xml",
                "<worksheet><sheetData>" + rows + "</sheetData>" + after + "</worksheet>");
  }

  std::string bytes() const {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    ENSURE(source != nullptr);
    zip_source_keep(source);
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    ENSURE(archive != nullptr);
    for (const auto& [name, content] : parts_) {
      zip_source_t* body = zip_source_buffer(archive, content.data(), content.size(), 0);
      ENSURE(zip_file_add(archive, name.c_str(), body, ZIP_FL_OVERWRITE) >= 0);
    }
    ENSURE(zip_close(archive) == 0);
    std::string out;
    ENSURE(zip_source_open(source) == 0);
    char piece[4096];
    for (zip_int64_t got = 0; (got = zip_source_read(source, piece, sizeof piece)) > 0;) {
      out.append(piece, static_cast<size_t>(got));
    }
    zip_source_close(source);
    zip_source_free(source);
    return out;
  }

 private:
  std::map<std::string, std::string> parts_;
};

}  // namespace platform
