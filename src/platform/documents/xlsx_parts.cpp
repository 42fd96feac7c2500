#include "platform/documents/xlsx_parts.h"

#include <charconv>
#include <map>

#include "base/text.h"

namespace platform {

namespace {

using base::Error;
using base::ErrorCode;

int integer(std::string_view text, int otherwise) {
  int value = otherwise;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

struct Relation {
  std::string id;
  std::string kind;  // the last word of its type
  std::string target;
};

class Relations : public XmlHandler {
 public:
  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (name != "Relationship" || attributes["TargetMode"] == "External") return;
    const std::string_view type = attributes["Type"];
    relations.push_back({std::string(attributes["Id"]),
                         std::string(type.substr(type.rfind('/') + 1)),
                         std::string(attributes["Target"])});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  const Relation* of_kind(std::string_view kind) const {
    for (const auto& relation : relations) {
      if (relation.kind == kind) return &relation;
    }
    return nullptr;
  }
  const Relation* of_id(std::string_view id) const {
    for (const auto& relation : relations) {
      if (relation.id == id) return &relation;
    }
    return nullptr;
  }

  std::vector<Relation> relations;
};

struct TabEntry {
  std::string name;
  std::string relation;
  bool hidden;
};

class WorkbookPart : public XmlHandler {
 public:
  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "workbookPr") {
      const auto value = attributes["date1904"];
      from_1904 = value == "1" || value == "true";
    }
    if (name == "sheet") {
      const auto state = attributes["state"];
      tabs.push_back({std::string(attributes["name"]), std::string(attributes["id"]),
                      state == "hidden" || state == "veryHidden"});
    }
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  bool from_1904 = false;
  std::vector<TabEntry> tabs;
};

// Phonetic runs (rPh) repeat the text in another script and are left out.
class SharedStrings : public XmlHandler {
 public:
  explicit SharedStrings(const TableLimits& limits) : limits_(limits) {}

  void start(std::string_view name, const XmlAttributes&) override {
    if (name == "si") strings.emplace_back();
    if (name == "rPh") phonetic_ = true;
    if (name == "t") inside_ = !phonetic_;
  }
  void end(std::string_view name) override {
    if (name == "rPh") phonetic_ = false;
    if (name == "t") inside_ = false;
  }
  void text(std::string_view piece) override {
    if (inside_ && !strings.empty()) strings.back() += piece;
  }
  base::Status status() const override {
    if (strings.size() > limits_.cells) {
      return Error{ErrorCode::too_large, "table.too_many_cells", {}};
    }
    return base::done();
  }

  std::vector<std::string> strings;

 private:
  const TableLimits& limits_;
  bool phonetic_ = false;
  bool inside_ = false;
};

class Styles : public XmlHandler {
 public:
  void start(std::string_view name, const XmlAttributes& attributes) override {
    if (name == "numFmt") {
      formats_[integer(attributes["numFmtId"], -1)] = meaning_of_format(attributes["formatCode"]);
    } else if (name == "cellXfs") {
      inside_ = true;
    } else if (name == "xf" && inside_) {
      const int id = integer(attributes["numFmtId"], 0);
      const auto own = formats_.find(id);
      meanings.push_back(own == formats_.end() ? meaning_of_builtin(id) : own->second);
    }
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") inside_ = false;
  }
  void text(std::string_view) override {}

  std::vector<NumberMeaning> meanings;

 private:
  std::map<int, NumberMeaning> formats_;
  bool inside_ = false;
};

// A relation's target seen from the folder of the part that has it.
std::string resolve(const std::string& folder, std::string_view target) {
  if (target.starts_with("/")) return std::string(target.substr(1));
  std::vector<std::string> steps;
  for (const auto& step : base::split(folder + std::string(target), '/')) {
    if (step == ".." && !steps.empty()) {
      steps.pop_back();
    } else if (!step.empty() && step != "." && step != "..") {
      steps.push_back(step);
    }
  }
  std::string path;
  for (const auto& step : steps) path += (path.empty() ? "" : "/") + step;
  return path;
}

Error not_a_workbook() { return {ErrorCode::invalid_input, "xlsx.not_a_workbook", {}}; }

base::Result<std::string> workbook_path(ZipArchive& archive) {
  if (!archive.has("_rels/.rels")) return not_a_workbook();
  Relations top;
  TRY(read_xml(archive, "_rels/.rels", top));
  const Relation* office = top.of_kind("officeDocument");
  if (!office) return not_a_workbook();
  const std::string path = resolve("", office->target);
  if (!archive.has(path)) return not_a_workbook();
  return path;
}

std::string optional_part(ZipArchive& archive, const Relations& relations,
                          const std::string& folder, std::string_view kind) {
  const Relation* relation = relations.of_kind(kind);
  if (!relation) return {};
  std::string part = resolve(folder, relation->target);
  return archive.has(part) ? part : std::string();
}

}  // namespace

base::Result<Workbook> read_workbook(ZipArchive& archive, const TableLimits& limits) {
  TRY_ASSIGN(const std::string path, workbook_path(archive));
  const std::string folder = path.substr(0, path.rfind('/') + 1);
  WorkbookPart part;
  TRY(read_xml(archive, path, part));
  Relations relations;
  const std::string relations_path = folder + "_rels/" + path.substr(folder.size()) + ".rels";
  if (!archive.has(relations_path)) return not_a_workbook();
  TRY(read_xml(archive, relations_path, relations));
  Workbook workbook;
  workbook.from_1904 = part.from_1904;
  for (const TabEntry& tab : part.tabs) {
    const Relation* relation = relations.of_id(tab.relation);
    if (!relation || relation->kind != "worksheet") continue;
    workbook.sheets.push_back({tab.name, resolve(folder, relation->target), tab.hidden});
  }
  if (workbook.sheets.empty()) return not_a_workbook();
  if (const auto styles_part = optional_part(archive, relations, folder, "styles");
      !styles_part.empty()) {
    Styles styles;
    TRY(read_xml(archive, styles_part, styles));
    workbook.styles = std::move(styles.meanings);
  }
  if (const auto strings_part = optional_part(archive, relations, folder, "sharedStrings");
      !strings_part.empty()) {
    SharedStrings strings(limits);
    TRY(read_xml(archive, strings_part, strings));
    workbook.shared_strings = std::move(strings.strings);
  }
  return workbook;
}

}  // namespace platform
