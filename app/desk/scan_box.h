// Scanners type what they read and press Enter. The separator of GS1 labels comes as the control character 29
// (Ctrl+]), which a line edit would drop: here it stands as its picture, U+241D, so that nothing of a label is lost.
#pragma once
#include <functional>

#include <QLineEdit>

namespace desk {

// Keeps the separator in any edit. `read` is asked at Enter with the whole text; true: it was a scan and is
// taken, so the edit is emptied and Enter goes no further.
void takeScansIn(QWidget* editor, std::function<bool(const QString&)> read = {});

// The large edit that waits for a scan or for what people type instead.
class ScanBox : public QLineEdit {
public:
    explicit ScanBox(QWidget* parent);
    std::function<void(const QString& code)> scanned;  // Enter; empty where nothing was typed
    void redden(bool);                                 // a red border until the next key

protected:
    void keyPressEvent(QKeyEvent*) override;
};

}  // namespace desk
