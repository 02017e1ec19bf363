// What only the machine or the screen can do. A command asks for it like for anything else; the workspace notes it, and who
// draws takes it (Workspace::take_errands) and does it: so keys, palette and mirror need no other way.
#pragma once

#include <cstdint>
#include <string>

namespace anupalan::app {

struct Errand {
  enum class Kind : std::uint8_t {
    open_files,        ///< lets the user pick some
    open_sample,       ///< `what`: its name
    save_workspace,
    save_with_people,  ///< a workspace that names people too
    save_corrections,
    save_plan,         ///< the plan that is edited, as a file
    save_plans,        ///< all plans of its year
    save_picture,      ///< of the mosaic, as it is seen
    focus_search,      ///< the search of the table of employees takes the keys
    focus_password,
    focus_go_to,       ///< the field that goes to a row of the table of employees
    go_to_row,         ///< `what`: its number, from 1, as typed
    remember_files,    ///< those that are open, and from now on those that will be
    forget_files,
    clear_everything,  ///< all that the machine keeps for the program
    update,            ///< begins anew with the version that is ready
    open_remembered,   ///< `what`: the path of one; empty: all
    show_paragraph,    ///< `what`: its citation; its order is shown already
  };
  Kind kind{};
  std::string what{};
};

}  // namespace anupalan::app
