// Employees of all files by id, those of one id as their files stand.
#include <algorithm>
#include <map>

#include "base/sort_steps.h"
#include "model/build_state.h"
#include "model/match.h"

namespace anupalan::model {
namespace {

/// Called by e-mail or phone in a list: there is no employee id in it. Our own rosters have ids, and these compare exactly.
bool is_nameless(const BuildState& state, const PendingEmployee& e) {
  if (!state.file(e.file).account.is_table()) return false;
  const std::string_view id = state.data.text(e.id), email = state.email_of(e), phone = state.phone_of(e);
  if (id == email || id == phone) return true;
  if (id.find('@') != std::string_view::npos) return id == normal_email(email);
  return std::all_of(id.begin(), id.end(), is_digit) && id == normal_phone(phone);
}

/// Who has no employee id in one list but has one in another is one person.
Steps adopt_ids(BuildState& state) {
  Pace pace;
  std::vector<std::uint32_t> nameless;
  for (std::uint32_t place = 0; place < state.employees.size(); ++place) {
    if (is_nameless(state, state.employees[place])) nameless.push_back(place);
    if (pace.rest()) co_await pause();
  }
  if (nameless.empty()) co_return;
  std::map<std::string, TextId> ids;  // by e-mail; kNoText where several have it
  auto next = nameless.begin();
  for (std::uint32_t place = 0; place < state.employees.size(); ++place) {
    if (next != nameless.end() && *next == place) {
      ++next;
      continue;
    }
    const PendingEmployee& e = state.employees[place];
    const std::string email = normal_email(state.email_of(e));
    if (email.empty()) continue;
    auto [known, added] = ids.try_emplace(email, e.id);
    if (!added && known->second != e.id) known->second = kNoText;
    if (pace.rest()) co_await pause();
  }
  for (std::uint32_t place : nameless) {
    PendingEmployee& e = state.employees[place];
    const TextId said = corrected_person(state, {state.data.text(e.id), state.email_of(e), state.phone_of(e)});
    const auto known = ids.find(normal_email(state.email_of(e)));
    if (said != kNoText) e.id = said;
    else if (known != ids.end() && known->second != kNoText) e.id = known->second;
    if (pace.rest()) co_await pause();
  }
}

/// The first bytes in which ids differ, as numbers in the order of the ids: most comparisons look at no text.
class IdKeys {
 public:
  explicit IdKeys(const BuildState& state) : data_(state.data) {
    if (!state.employees.empty()) common_ = data_.text(state.employees.front().id);
  }

  /// To be called for every id before any key is asked for.
  void look_at(TextId text) {
    const std::string_view id = data_.text(text);
    const auto differ = std::mismatch(common_.begin(), common_.end(), id.begin(), id.end()).first;
    common_ = common_.substr(0, static_cast<std::size_t>(differ - common_.begin()));
  }

  std::uint64_t operator()(TextId text) const {
    const std::string_view id = data_.text(text).substr(common_.size());
    std::uint64_t key = 0;
    for (std::size_t i = 0; i < sizeof key; ++i) key = key << 8U | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return key;
  }

 private:
  const Dataset& data_;
  std::string_view common_;  ///< what all ids begin with
};

}  // namespace

Steps correct_categories(BuildState& state) {
  if (!state.corrections.any(Guessed::category)) co_return;
  std::map<FileNumber, std::uint64_t> open;
  for (const PendingEmployee& e : state.employees) open[e.file] += e.category_assumed;
  for (auto [file, count] : open) {
    const std::string& name = state.file(file).account.file;
    const CorrectionRecord* correction = count == 0 ? nullptr : state.corrections.find(Guessed::category, name);
    if (correction == nullptr) continue;
    for (PendingEmployee& e : state.employees) {
      if (e.file == file && e.category_assumed) e.category = find_named<Category>(*correction->means).value();  // a list may still say another
    }
    state.guess(Guessed::category, name, *correction->means, count, true);
  }
}

Steps sort_employees(BuildState& state) {
  co_await adopt_ids(state);
  const std::deque<PendingEmployee>& employees = state.employees;
  IdKeys key_of(state);
  Pace looking;
  for (const PendingEmployee& e : employees) {
    key_of.look_at(e.id);
    if (looking.rest()) co_await pause();
  }
  std::vector<std::pair<std::uint64_t, std::uint32_t>> order;
  order.reserve(employees.size());
  Pace pace;
  for (std::uint32_t place = 0; place < employees.size(); ++place) {
    order.emplace_back(key_of(employees[place].id), place);
    if (pace.rest()) co_await pause();
  }
  co_await sort_in_steps(order, [&](const auto& left, const auto& right) {
    if (left.first != right.first) return left.first < right.first;
    const PendingEmployee& a = employees[left.second];
    const PendingEmployee& b = employees[right.second];
    if (a.id != b.id) return state.data.text(a.id) < state.data.text(b.id);
    return state.stands_before(a.file, a.place.index, b.file, b.place.index);
  });
  state.employee_order.reserve(order.size());
  for (const auto& [key, place] : order) state.employee_order.push_back(place);
}

}  // namespace anupalan::model
