// The parts of a spreadsheet besides its sheets: the workbook, its relationships, its number formats, the shared texts.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "io/pack/xlsx_values.h"
#include "io/pack/xml.h"

namespace anupalan::io {

inline constexpr std::size_t kMaxSharedTextBytes = std::size_t{256} << 20;

struct XlsxSheet {
  std::string name;
  bool hidden = false;
  std::string path;  ///< of its part in the zip file
};

/// What the parts say together.
struct Workbook {
  std::vector<XlsxSheet> sheets;
  bool since_1904 = false;
  std::vector<NumberShape> shapes;  ///< by a cell's style

  NumberShape shape_of(std::uint32_t style) const { return style < shapes.size() ? shapes[style] : NumberShape::number; }
};

/// xl/_rels/workbook.xml.rels: which part an id of the workbook means.
class RelationshipsSink : public XmlSink {
 public:
  bool begin(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }

  struct Target {
    std::string kind;  ///< "worksheet", "sharedStrings", "styles", ...
    std::string path;
  };
  std::map<std::string, Target, std::less<>> targets;  ///< by id
};

/// xl/workbook.xml. Sheets that are not worksheets are left out.
class WorkbookSink : public XmlSink {
 public:
  WorkbookSink(const RelationshipsSink& relationships, Workbook& workbook) : relationships_(relationships), workbook_(workbook) {}
  bool begin(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view) override { return true; }
  bool text(std::string_view) override { return true; }

 private:
  const RelationshipsSink& relationships_;
  Workbook& workbook_;
};

/// xl/styles.xml: the shape of the numbers of each cell style.
class StylesSink : public XmlSink {
 public:
  explicit StylesSink(Workbook& workbook) : workbook_(workbook) {}
  bool begin(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view name) override;
  bool text(std::string_view) override { return true; }

 private:
  Workbook& workbook_;
  std::map<std::uint32_t, NumberShape> codes_;
  bool in_cell_styles_ = false;
};

/// Texts, by their place in the table.
class SharedTexts {
 public:
  std::size_t size() const { return ends_.size(); }
  std::string_view operator[](std::size_t place) const {
    std::size_t begin = place == 0 ? 0 : ends_[place - 1];
    return std::string_view(text_).substr(begin, ends_[place] - begin);
  }

 private:
  friend class SharedTextsSink;
  std::string text_;
  std::vector<std::uint32_t> ends_;
};

/// The pieces of one text: what stands in <t>, but not how it is spoken (<rPh>).
class TextPieces {
 public:
  void begin(std::string_view name) {
    if (name == "rPh") spoken_ = true;
    if (name == "t") inside_ = !spoken_;
  }
  void end(std::string_view name) {
    if (name == "rPh") spoken_ = false;
    if (name == "t") inside_ = false;
  }
  bool inside() const { return inside_; }

 private:
  bool spoken_ = false;
  bool inside_ = false;
};

/// xl/sharedStrings.xml. Stops where there is too much text.
class SharedTextsSink : public XmlSink {
 public:
  explicit SharedTextsSink(SharedTexts& to) : to_(to) {}
  bool begin(std::string_view name, const XmlAttributes& attributes) override;
  bool end(std::string_view name) override;
  bool text(std::string_view piece) override;

 private:
  bool fits() const;

  SharedTexts& to_;
  TextPieces pieces_;
};

}  // namespace anupalan::io
