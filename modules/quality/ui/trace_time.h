// The records of a thread as a time line shows them: a row each, the earliest at the top.
#pragma once
#include "app/desk/time_line.h"
#include "quality/thread.h"

namespace quality::ui {

// The key of a bar is the point's place in the thread, from 1. What has no day is left out.
desk::TimeContents inTime(const Thread&);
// As near as the whole of it can be seen about at once.
desk::Zoom zoomOf(const desk::TimeContents&);

}  // namespace quality::ui
