#include "ui/pdf.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

namespace test {

std::optional<QString> wordsOf(const QByteArray& pdf) {
    const auto program = QStandardPaths::findExecutable("pdftotext");
    if (program.isEmpty()) {
        WARN("pdftotext (poppler-utils) is missing here: nobody reads what stands in the PDF");
        return std::nullopt;
    }
    QTemporaryDir folder;
    QFile file{folder.filePath("paper.pdf")};
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess reader;
    reader.start(program, {"-layout", "-enc", "UTF-8", file.fileName(), "-"});
    REQUIRE(reader.waitForFinished(30000));
    return QString::fromUtf8(reader.readAllStandardOutput());
}

}  // namespace test
