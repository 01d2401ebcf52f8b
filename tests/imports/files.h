// Files that a test writes itself: plain ones, and a small AdventureWorks in each of its forms.
#pragma once
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace test {

// A folder that is gone when the test ends.
class Folder {
public:
    Folder();
    ~Folder();
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    // Writes the bytes and gives the path.
    std::string write(const std::string& name, std::string_view bytes) const;
    std::string path() const { return path_.string(); }

private:
    std::filesystem::path path_;
};

std::string utf16(std::string_view ascii);  // little end first, with its mark

// Three products, a bill of material, stock, two customers, two orders: the first has all of its lines; two work
// orders, the first with scrap and two operations.
enum class Form { headed, raw };
void writeAdventure(const Folder&, Form);

}  // namespace test
