#include <chrono>

#include "platform/platform.h"

namespace anupalan::platform {

std::int64_t unix_seconds() {
  using std::chrono::duration_cast, std::chrono::seconds, std::chrono::system_clock;
  return duration_cast<seconds>(system_clock::now().time_since_epoch()).count();
}

Day today_ist() { return ist_day(unix_seconds()); }

}  // namespace anupalan::platform
