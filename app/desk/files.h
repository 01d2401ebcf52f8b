// Files that leave the program: kept where the person says, or opened by what this PC opens them with.
#pragma once
#include <functional>

#include <QString>

class QWidget;

namespace desk {

class Desk;

// Words as the name of a file, without what no file system takes: "Quotation Q-7 B.pdf".
QString fileNameOf(QString words, const QString& ending = {});
// Whole or not at all; why not, or nothing.
QString writeFile(const QString& path, const QByteArray& bytes);
// Asks where, writes, and says so. Gives why it could not be written, or nothing.
QString keepFile(Desk&, QWidget* parent, const QString& suggested, const QByteArray& bytes, const QString& title);
// A copy in a folder of this run that nobody else may look into, shown by the program that the PC has for it.
void openFile(Desk&, const QString& name, const QByteArray& bytes);
// Instead of the PC's own way; tests look at what would be opened.
void openFilesBy(std::function<bool(const QString& path)>);

}  // namespace desk
