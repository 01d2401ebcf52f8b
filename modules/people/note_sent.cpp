#include "people/people.h"

namespace people {

void check(const db::Read& read, const NoteSent& args, db::Reasons& reasons) {
    const auto left = read.find<bool>(R"sql(
        select case when sent_at is null then 0 else 1 end as left_already from outbox where outbox_id = $1
    )sql", args.message);
    if (!left)
        reasons.add("people.noteSent.none", "There is no message {message} in the outbox. Look at the list of messages.",
                    {{"message", args.message}}, "message");
    else if (*left)
        reasons.add("people.noteSent.sent", "Message {message} has left already. Nothing is left to do.", {{"message", args.message}}, "message");
}

MessageState noteSent(db::Tx& tx, const NoteSent& args) {
    if (args.error.empty())
        tx.run(R"sql(update outbox set sent_at = $2, error = null where outbox_id = $1)sql", args.message, tx.now());
    else
        tx.run(R"sql(update outbox set error = $2 where outbox_id = $1)sql", args.message, db::cleanText(args.error));
    return {args.message};
}

}  // namespace people
