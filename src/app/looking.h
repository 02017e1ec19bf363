// The commands that change what is looked at and asked, and nothing else (commands.h).
#pragma once

#include "app/answer.h"
#include "app/commands.h"
#include "app/timeline.h"

namespace anupalan::app {

/// What they change, and the answer in which they find their rows: nullptr where nothing is loaded.
struct Looking {
  State& state;
  const Answer* answer;
};

void run(const Looking& here, Show command);
void run(const Looking& here, ShowEmployee command);
void run(const Looking& here, ShowEmployees command);
void run(const Looking& here, SetFilter command);
void run(const Looking& here, SetSort command);
void run(const Looking& here, ToggleUnit command);
void run(const Looking& here, ExpandUnits command);
void run(const Looking& here, SortUnits command);
void run(const Looking& here, SortCourses command);
void run(const Looking& here, SetMosaic command);
void run(const Looking& here, ShowPlan command);
void run(const Looking& here, ShowWay command);
void run(const Looking& here, ShowMessages command);
void run(const Looking& here, ShowMilestones command);
void run(const Looking& here, SetAsOn command);
void run(const Looking& here, SetLawAsOn command);
void run(const Looking& here, SwitchOrder command);
void run(const Looking& here, SwitchReading command);
void run(const Looking& here, SwitchAllOn command);
void run(const Looking& here, SetColumns command);
void run(const Looking& here, GroupBy command);
void run(const Looking& here, ToggleGroup command);
void run(const Looking& here, ExpandGroups command);
void run(const Looking& here, CompareFrom command);
void run(const Looking& here, CompareSnapshot command);

}  // namespace anupalan::app
