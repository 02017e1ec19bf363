// Paragraphs as officers cite them.
#include <set>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include "app/citation.h"
#include "io/read.h"
#include "orders/settle.h"

namespace anupalan::app {

TEST_CASE("a paragraph is cited by who issued what when; what no order has stays as it is", "[app]") {
  const orders::Law law = orders::settle(io::built_in_orders(), io::built_in_orders().size()).law;
  CHECK(citation_words(law, "dopt-2025-07-04#3(v)") == "DoPT O.M. of 04.07.2025, para 3(v)");
  CHECK(citation_words(law, "dopt-2025-07-04#Annexure-A.1") == "DoPT O.M. of 04.07.2025, Annexure-A.1");
  CHECK(citation_words(law, "gnctd-2025-11-18#1").starts_with("GNCTD Services "));
  CHECK(citation_words(law, "nobody-2025-01-01#1") == "nobody-2025-01-01#1");
  CHECK(citation_words(law, "").empty());
}

TEST_CASE("no two paragraphs of the orders are cited alike", "[app]") {
  const orders::Law law = orders::settle(io::built_in_orders(), io::built_in_orders().size()).law;
  std::set<std::string> cited;
  for (const orders::Provision& provision : law.provisions()) CHECK(cited.insert(citation_words(law, provision.citation())).second);
  CHECK(cited.size() == law.provisions().size());
}

}  // namespace anupalan::app
