#include "desk/code_reader.h"

#include <array>
#include <string_view>
#include <vector>

namespace test {
namespace {

// A square matrix of one region, its data read in the diagonal order of ISO/IEC 16022, annex F.
class Matrix {
public:
    explicit Matrix(const desk::BarCode& code)
        : code_(code), side_(code.columns() - 2), used_(static_cast<std::size_t>(side_ * side_)) {}

    std::vector<int> codewords() {
        int row = 4, column = 0;
        do {
            corners(row, column);
            for (; row >= 0 && column < side_; row -= 2, column += 2)
                if (row < side_ && column >= 0 && !used(row, column)) eight(row, column);
            row += 1;
            column += 3;
            for (; row < side_ && column >= 0; row += 2, column -= 2)
                if (row >= 0 && column < side_ && !used(row, column)) eight(row, column);
            row += 3;
            column += 1;
        } while (row < side_ || column < side_);
        return read_;
    }

private:
    using Places = std::array<std::pair<int, int>, 8>;
    bool used(int row, int column) const { return used_[static_cast<std::size_t>(row * side_ + column)]; }
    int bit(int row, int column) {
        if (row < 0) {
            row += side_;
            column += 4 - (side_ + 4) % 8;
        }
        if (column < 0) {
            column += side_;
            row += 4 - (side_ + 4) % 8;
        }
        used_[static_cast<std::size_t>(row * side_ + column)] = true;
        return code_.black(column + 1, row + 1) ? 1 : 0;
    }
    void eight(int row, int column) {
        constexpr Places places{{{-2, -2}, {-2, -1}, {-1, -2}, {-1, -1}, {-1, 0}, {0, -2}, {0, -1}, {0, 0}}};
        int value = 0;
        for (const auto& [down, right] : places) value = value * 2 + bit(row + down, column + right);
        read_.push_back(value);
    }
    // Counted from the far side where negative.
    void corner(const Places& places) {
        int value = 0;
        for (const auto& [row, column] : places)
            value = value * 2 + bit(row < 0 ? side_ + row : row, column < 0 ? side_ + column : column);
        read_.push_back(value);
    }
    void corners(int row, int column) {
        if (row == side_ && column == 0)
            corner({{{-1, 0}, {-1, 1}, {-1, 2}, {0, -2}, {0, -1}, {1, -1}, {2, -1}, {3, -1}}});
        if (row == side_ - 2 && column == 0 && side_ % 4 != 0)
            corner({{{-3, 0}, {-2, 0}, {-1, 0}, {0, -4}, {0, -3}, {0, -2}, {0, -1}, {1, -1}}});
        if (row == side_ - 2 && column == 0 && side_ % 8 == 4)
            corner({{{-3, 0}, {-2, 0}, {-1, 0}, {0, -2}, {0, -1}, {1, -1}, {2, -1}, {3, -1}}});
        if (row == side_ + 4 && column == 2 && side_ % 8 == 0)
            corner({{{-1, 0}, {-1, -1}, {0, -3}, {0, -2}, {0, -1}, {1, -3}, {1, -2}, {1, -1}}});
    }

    const desk::BarCode& code_;
    int side_;
    std::vector<bool> used_;
    std::vector<int> read_;
};

// How many of the codewords are data, by the columns of the symbol; the others correct errors.
std::size_t dataOf(int columns) {
    constexpr std::array<std::pair<int, std::size_t>, 9> sizes{
        {{10, 3}, {12, 5}, {14, 8}, {16, 12}, {18, 18}, {20, 22}, {22, 30}, {24, 36}, {26, 44}}};
    for (const auto& [wide, data] : sizes)
        if (wide == columns) return data;
    return 0;
}

// The widths of three bars and three spaces of each Code 128 symbol character; the last is the stop without its bar.
constexpr std::string_view patterns =
    "212222222122222221121223121322131222122213122312132212221213221312231212112232122132122231113222123122123221"
    "223211221132221231213212223112312131311222321122321221312212322112322211212123212321232121111323131123131321"
    "112313132113132311211313231113231311112133112331132131113123113321133121313121211331231131213113213311213131"
    "311123311321331121312113312311332111314111221411431111111224111422121124121421141122141221112214112412122114"
    "122411142112142211241211221114413111241112134111111242121142121241114212124112124211411212421112421211212141"
    "214121412121111143111341131141114113114311411113411311113141114131311141411131211412211214211232233111";

// Which symbol character stands at a bar.
int characterAt(const std::string& widths, std::size_t at) {
    for (std::size_t i = 0; i + 6 <= patterns.size(); i += 6)
        if (widths.compare(at, 6, patterns.substr(i, 6)) == 0) return static_cast<int>(i / 6);
    return -1;
}

std::string widthsOf(const desk::BarCode& code) {
    std::string widths;
    for (int from = 0, at = 0; at <= code.columns(); ++at)
        if (at == code.columns() || code.black(at, 0) != code.black(from, 0)) {
            widths += static_cast<char>('0' + at - from);
            from = at;
        }
    return widths;
}

std::string twoDigits(int value) { return {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)}; }

// In set B or C, between start and check character.
std::string textOf(const std::vector<int>& values) {
    char set = values[0] == 105 ? 'C' : 'B';
    std::string text;
    for (std::size_t i = 1; i + 1 < values.size(); ++i) {
        const int value = values[i];
        if (value == 102) text += "<F>";
        else if (set == 'C' && value < 100) text += twoDigits(value);
        else if (set == 'C' && value == 100) set = 'B';
        else if (set == 'B' && value == 99) set = 'C';
        else if (set == 'B' && value < 95) text += static_cast<char>(' ' + value);
        else text += '?';
    }
    return text;
}

}  // namespace

std::string readMatrix(const desk::BarCode& code) {
    const auto words = Matrix{code}.codewords();
    std::string text;
    for (std::size_t i = 0; i < dataOf(code.columns()) && words[i] != 129; ++i) {  // 129 fills up
        const int word = words[i];
        if (word == 232) text += "<F>";
        else if (word <= 128) text += static_cast<char>(word - 1);
        else if (word <= 229) text += twoDigits(word - 130);
        else text += '?';
    }
    return text;
}

std::string readBars(const desk::BarCode& code) {
    const auto widths = widthsOf(code);
    std::vector<int> values;
    for (std::size_t at = 0; at + 7 < widths.size(); at += 6) values.push_back(characterAt(widths, at));
    int sum = values.empty() ? 0 : values[0];
    for (std::size_t i = 1; i + 1 < values.size(); ++i) sum += static_cast<int>(i) * values[i];
    const bool whole = values.size() > 2 && widths.size() % 6 == 1 && widths.ends_with("2331112");
    return whole && sum % 103 == values.back() ? textOf(values) : "";
}

}  // namespace test
