// Under node there are no threads. (A page has workers: src/platform/web_crew.cpp.)
#include "base/crew.h"

namespace anupalan {

std::unique_ptr<Crew> make_crew(MakeHand make) { return make_crew_of_one(make); }

}  // namespace anupalan
