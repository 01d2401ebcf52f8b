// What travels inside the program: ":/icons/…", ":/help/…", ":/translations/…".
#pragma once

void loadResources();  // once, before anything of it is asked for
