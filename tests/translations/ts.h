// Qt's translation files (TS) as these tests read and write them: one context, a message for each text.
#pragma once
#include <string>
#include <vector>

namespace ts {

struct Message {
    std::string source;       // the English text
    std::string note;         // where it belongs: the codes of a refusal; may be empty
    std::string translation;  // empty: none yet
    bool unfinished = true;
};

// The messages of the file's one context; none when there is no such file. Fails the test when the file is
// no TS or the context has another name.
std::vector<Message> read(const std::string& path, const std::string& context);

// The file as `read` reads it and as lrelease takes it, in the order given.
std::string render(const std::string& context, const std::vector<Message>&);

}  // namespace ts
