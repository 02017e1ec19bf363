// Every quotation in assets/orders/ against the text of the order as received (../shared/orders): word for word.
#include <catch2/catch_test_macros.hpp>

#include "orders/law.h"
#include "unit/support.h"

namespace anupalan::orders {
namespace {

/// White space is one blank, asterisks (bold and italic in the texts) are gone. A tab in the texts parts the cells of a
/// table; a quotation writes " | " for it.
std::string normalised(std::string_view text) {
  std::string plain;
  for (char c : text) {
    if (c == '*') continue;
    if (c == '\t') plain += " | ";
    else plain += std::string_view(" \r\n\f\v").find(c) != std::string_view::npos ? ' ' : c;
  }
  std::string result;
  for (char c : plain) {
    if (c != ' ' || (!result.empty() && result.back() != ' ')) result += c;
  }
  while (result.ends_with(' ')) result.pop_back();
  return result;
}

/// The texts in which an order stands: those whose file name names it.
std::vector<std::string> texts_with(const std::string& order) {
  std::vector<std::string> texts;
  for (const auto& path : test::files_of(test::shared_folder() / "orders", ".txt")) {
    std::string name = "_" + path.stem().string() + "_";
    if (name.find("_" + order + "_") != std::string::npos) texts.push_back(normalised(test::file_text(path)));
  }
  return texts;
}

bool stands_in(const std::vector<std::string>& texts, const std::string& quote) {
  return std::any_of(texts.begin(), texts.end(),
                     [&](const std::string& text) { return text.find(quote) != std::string::npos; });
}

}  // namespace

TEST_CASE("every quotation is word for word in the order as received", "[orders]") {
  if (!std::filesystem::is_directory(test::shared_folder() / "orders")) {
    SKIP("the orders as received are not here: " << (test::shared_folder() / "orders").string());
  }
  std::size_t quotes = 0;
  for (const Order& order : io::built_in_orders()) {
    std::vector<std::string> texts = texts_with(order.id);
    CAPTURE(order.id);
    REQUIRE_FALSE(texts.empty());
    for (const Paragraph& paragraph : order.paragraphs) {
      CAPTURE(paragraph.id, paragraph.quote);
      REQUIRE_FALSE(normalised(paragraph.quote).empty());
      CHECK(stands_in(texts, normalised(paragraph.quote)));
      ++quotes;
    }
  }
  CHECK(quotes > 40);
}

TEST_CASE("an obligation quotes words of its own paragraph", "[orders]") {
  for (const Order& order : io::built_in_orders()) {
    for (const Paragraph& paragraph : order.paragraphs) {
      for (const ObligationRule& rule : paragraph.obligations) {
        CAPTURE(order.id, paragraph.id, rule.quote);
        CHECK_FALSE(rule.quote.empty());
        CHECK(paragraph.quote.find(rule.quote) != std::string::npos);
      }
    }
  }
}

TEST_CASE("a quotation has no asterisks and no blanks at its ends", "[orders]") {
  for (const Order& order : io::built_in_orders()) {
    for (const Paragraph& paragraph : order.paragraphs) {
      CAPTURE(order.id, paragraph.id);
      CHECK(normalised(paragraph.quote) == paragraph.quote);
    }
  }
}

}  // namespace anupalan::orders
