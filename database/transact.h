// The frame of every write: the gate, the transaction, and commit or rollback. Included by the door and
// sign-in only.
#pragma once
#include "database/company.h"

namespace db {

template <class Work>
void Company::transact(const Actor& actor, bool keep, Work&& work) {
    const GateHeld held{gate_.get(), actor.name};
    revive(*writer_);
    checkWritable();
    writer_->beginWrite();
    try {
        work();
        if (keep) writer_->commit();
        else writer_->rollback();
    } catch (...) {
        writer_->rollback();
        giveBackSpace();
        throw;
    }
    tidyLog(false);
}

}  // namespace db
