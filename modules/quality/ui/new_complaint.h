#pragma once
#include <set>

#include <QLabel>
#include <QPushButton>

#include "app/desk/fields.h"
#include "app/desk/labels.h"
#include "app/desk/once.h"
#include "app/desk/scan_box.h"
#include "app/desk/screen.h"
#include "app/desk/table.h"
#include "quality/ui/new_complaint_facts.h"

class QStackedWidget;

namespace quality::cases {

class NewComplaint : public desk::Screen {
public:
    explicit NewComplaint(desk::Desk&);
    QString title() const override;
    QString explain() const override { return desk::text(seen_.found.customer); }
    desk::Record record() const override;
    bool takesScans() const override { return true; }
    void scanned(const QString& code) override { look(code, {}); }
    void refresh(const QSet<QString>& tables) override;
    bool mayClose() override;
    QJsonObject draft() const override;
    void takeDraft(const QJsonObject&) override;
    desk::Field* field(const QString& argument) const;  // quantity, defect, text, receivedOn, photos
    const ComplaintSeen& seen() const { return seen_; }
    QString refusal() const { return refusal_->text(); }
    std::vector<LotId> held() const;                    // lots that go on hold
    void submit();                                      // Ctrl+Enter

protected:
    void keyPressEvent(QKeyEvent*) override;

private:
    QWidget* makeForm();
    QWidget* makeFound();
    QWidget* makeDeliveries();
    void addField(class QGridLayout*, const char* argument, const char* label, desk::Field*);
    void look(const QString& code, std::optional<ShipmentId>);  // asked for by a person: the answer moves the focus
    void read();
    void show(ComplaintSeen);
    void showFound();
    void showPlaces();
    void sayWhatHappens();
    void toggle(int row);
    void complain(const QString& sentence);
    void refused(const std::vector<db::Refusal>&);
    void entered(const QJsonObject& answer);
    QJsonObject arguments() const;

    ComplaintSeen seen_;
    QString code_;
    std::optional<ShipmentId> shipment_;
    std::set<LotId> spared_;  // lots that do not go on hold
    std::vector<std::pair<QString, desk::Field*>> fields_;
    desk::ScanBox* scan_ = nullptr;
    QStackedWidget* pages_ = nullptr;
    QWidget* facts_ = nullptr;
    desk::Summary* summary_ = nullptr;
    desk::Table *where_ = nullptr, *links_ = nullptr, *deliveries_ = nullptr;
    QLabel *refusal_ = nullptr, *happens_ = nullptr, *why_ = nullptr;
    QPushButton *enter_ = nullptr, *spare_ = nullptr;
    desk::Once once_;
    int turn_ = 0;
    bool busy_ = false, asked_ = false;  // asked_: a person waits for what is read
};

}  // namespace quality::cases
