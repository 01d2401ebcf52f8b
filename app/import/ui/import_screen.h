// A table out of another program comes in: what it is, which column fills what, what is wrong with it, and the rows
// that are right. One screen, tried as often as it takes; nothing is brought in that was not tried.
#pragma once
#include "app/desk/desk.h"
#include "app/import/preview.h"

class QShortcut;
class QSplitter;

namespace desk {
class Field;
class Table;
}  // namespace desk

namespace imports {

class MappingPanel;
class PreviewTable;
class SourceBar;

class ImportScreen : public desk::Screen {
public:
    ImportScreen(desk::Desk&, const QJsonObject& with);
    ~ImportScreen() override;

    QString title() const override;
    QString explain() const override;
    QJsonObject state() const override;
    bool mayClose() override;

    void tryIt();                    // F5: reads the file anew and tells what would come in
    void bringIn();                  // Ctrl+Enter: what was tried
    void save(const QString& file);  // the rows that stay out
    QString said() const;
    SourceBar& source() { return *source_; }
    MappingPanel& mapping() { return *mapping_; }

protected:
    void dragEnterEvent(QDragEnterEvent*) override;
    void dropEvent(QDropEvent*) override;

private:
    enum class Stage { none, reading, read, trying, tried, bringing, brought };
    struct Outcome {
        app::CsvDone done;
        std::vector<app::CsvRow> bad;  // the rows of the first bad ones
    };
    void build();
    void listenTo();
    QWidget* buildErrors();
    QLayout* buildFoot();
    bool busy() const { return stage_ == Stage::reading || stage_ == Stage::trying || stage_ == Stage::bringing; }
    void go(Stage);
    void read(std::function<void()> then);
    void arrived(app::Preview, const std::function<void()>& then);
    void goOn();
    void rehearse();
    void run(bool dryRun);
    void refused(const std::vector<db::Refusal>&);
    void tried(const Outcome&);
    void brought(const Outcome&);
    void showErrors(const Outcome&);
    void goError(bool withFocus);
    void askSave();
    bool changedSince() const;  // somebody saved the file after it was read
    app::CsvOrder order() const;
    std::map<std::int64_t, std::string> whyOut() const;
    void mappingChanged();
    void end();  // Esc
    void beat();
    void offer();
    void say_(const QString&, desk::Tone);

    Stage stage_ = Stage::none;
    app::Preview preview_;
    app::CsvDone done_;  // of the last try or import
    QString stamp_;      // of the file, when it was read
    std::shared_ptr<desk::Job> job_;
    QTimer beat_;
    bool goOn_ = false;  // Enter was pressed in the path: the cursor goes on when the file is read

    SourceBar* source_;
    MappingPanel* mapping_;
    PreviewTable* rows_;
    desk::Table* errors_ = nullptr;
    desk::Field* each_ = nullptr;
    QLabel *empty_ = nullptr, *many_ = nullptr, *said_ = nullptr;
    QSplitter* body_ = nullptr;
    QWidget* errorCard_ = nullptr;
    QShortcut* escape_ = nullptr;  // while something is under way
    QPushButton *save_ = nullptr, *try_ = nullptr, *bring_ = nullptr;
};

}  // namespace imports
