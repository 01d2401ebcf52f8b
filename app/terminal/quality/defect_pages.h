// A defect in three taps: the job or the scanned lot, what is wrong, where on the drawing. With a photo where this terminal
// has a camera's folder.
#pragma once
#include "app/terminal/kit/tap_picture.h"
#include "app/terminal/kit/tiles.h"
#include "app/terminal/page.h"
#include "app/terminal/quality/defect_view.h"

class QLabel;

namespace terminal {
class Button;
}

namespace terminal::quality {

using tl::Quantity;

// What is wrong: the kinds as large tiles, those of this item that come most often first.
class DefectPage : public Page {
public:
    DefectPage(Window&, tl::WorkOrderOperationId);
    DefectPage(Window&, tl::LotId);
    QString title() const override;
    const char* help() const override { return "terminal.defect"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void meant(const Meaning&) override;
    void shown() override;
    bool takeKey(QKeyEvent&) override;

private:
    DefectPage(Window&, std::optional<tl::WorkOrderOperationId>, std::optional<tl::LotId>);
    void load();
    void show(const Seen<DefectView>&);
    void tell();
    void chosen(const KindView&);
    void askPieces();
    void takePhoto();
    void log(const KindView&, const DrawingView*, std::optional<TapPicture::Place>);
    void logBought(const KindView&);
    void done();

    std::optional<tl::WorkOrderOperationId> operation_;
    std::optional<tl::LotId> lot_;
    DefectView view_;
    bool loaded_ = false;
    Quantity pieces_ = tl::quantity(1);
    bool busy_ = false;  // the company is asked
    std::string photo_;  // SHA-256, '' for none
    QLabel *about_, *says_;
    Tiles* tiles_;
    Button *howMany_, *camera_;
};

// Where: one touch on the drawing logs it.
class DefectPlacePage : public Page {
public:
    using Placed = std::function<void(const DrawingView*, std::optional<TapPicture::Place>)>;
    DefectPlacePage(Window&, const QString& title, std::vector<DrawingView>, Placed);
    QString title() const override { return title_; }
    const char* help() const override { return "terminal.defect"; }
    QString expects() const override;
    void scanned(const QString&) override {}
    void shown() override { load(); }
    bool takeKey(QKeyEvent&) override;

private:
    void load();
    QString title_;
    std::vector<DrawingView> drawings_;
    std::size_t which_ = 0;
    Placed placed_;
    TapPicture* picture_;
    QLabel* says_;
};

// The newest picture of the camera's folder, or an older one.
class PhotoPage : public Page {
public:
    // What was taken: its SHA-256 in this terminal's file.
    PhotoPage(Window&, const QString& folder, std::function<void(const std::string& sha256)> taken);
    QString title() const override;
    const char* help() const override { return "terminal.defect"; }
    void shown() override;

private:
    void load();
    void take();
    QString folder_;
    std::function<void(const std::string&)> taken_;
    QStringList files_;  // the newest first
    int at_ = 0;
    QLabel *picture_, *says_;
    Button *take_, *older_, *newer_;
};

// Which job or lot, where nobody has said yet.
class DefectStartPage : public Page {
public:
    explicit DefectStartPage(Window&);
    QString title() const override;
    const char* help() const override { return "terminal.defect"; }
    QString expects() const override;
    void scanned(const QString& code) override;
    void meant(const Meaning&) override;
    void shown() override;
    bool takeKey(QKeyEvent&) override;

private:
    Tiles* tiles_;
};

}  // namespace terminal::quality
