// The functions behind the command line's commands, one a command.
#pragma once
#include "app/command.h"

namespace app {

int companyNew(const Line&);
int companyInfo(const Line&);
int companyUpgrade(const Line&);
int companyBackup(const Line&);
int companyRestore(const Line&);
int companyMove(const Line&);
int userList(const Line&);
int userAdd(const Line&);
int userPassword(const Line&);
int perform(const Line&);
int listActions(const Line&);
int query(const Line&);
int showList(const Line&);
int exportTable(const Line&);
int runDoctor(const Line&);
int logVerify(const Line&);
int logShow(const Line&);
int showWindow(const Line&);
int showTerminal(const Line&);
int takeShots(const Line&);
int outboxDeliver(const Line&);
int demo(const Line&);
int runBench(const Line&);

}  // namespace app
