// The whole screen of a terminal: the head, the page in hand, the answer.
#pragma once
#include <memory>
#include <vector>

#include <QStackedWidget>
#include <QTimer>

#include "app/terminal/kit/band.h"
#include "app/terminal/kit/head.h"
#include "app/terminal/kit/scan.h"
#include "app/terminal/kit/sound.h"
#include "app/terminal/page.h"
#include "app/terminal/station.h"

namespace terminal {

class Window : public QWidget {
public:
    Window(Station&, std::unique_ptr<Sound>);
    ~Window() override;

    Station& station() const { return station_; }
    Band& band() const { return *band_; }
    Head& head() const { return *head_; }
    ScanCatcher& scans() { return scans_; }

    // ---- pages; the first one is the sign-in, the second the home of who is in
    void open(Page*);
    void back();
    void home();
    void replace(Page*);  // in place of the page in front
    Page* page() const;
    int depth() const { return static_cast<int>(pages_.size()); }

    // ---- answers, with their sound
    void good(const QString& what, const QString& todo = {});
    void bad(const QString& what, const QString& todo = {});
    void bad(const std::vector<db::Refusal>&);
    void note(const QString& what, const QString& todo = {});  // neither: something to know
    void clearAnswer();

    // Asks, and answers with what came of it: `words` says what was done, `then` goes on after it was done or kept.
    // The answer is given also when the page is closed by then; `then` is not, and neither is `refused`, which goes on
    // after a refusal.
    template <class Args, class Result>
    void perform(Page* page, const db::Action<Args, Result>& action, const Args& args, const std::string& subject,
                 std::function<QString(const Result&)> words, std::function<void(const Done<Result>&)> then = {},
                 std::function<void()> refused = {}) {
        asking();
        station_.perform<Args, Result>(this, action, args, subject,
                                       [this, guard = QPointer<Page>{page}, words = std::move(words),
                                        then = std::move(then), refused = std::move(refused)](const Done<Result>& done) {
                                           if (done.performed())
                                               good(words ? words(done.result) : QString{});
                                           else if (done.kept())
                                               kept();
                                           else
                                               bad(done.reasons);
                                           if (guard.isNull()) return;
                                           if (done.refused() && refused) refused();
                                           if (!done.refused() && then) then(done);
                                       });
    }

    static constexpr int idleMinutes = 10;  // then whoever is in is out
    std::function<void()> remake;           // another language or look

protected:
    bool eventFilter(QObject*, QEvent*) override;

private:
    void asking();
    void kept();
    void personChanged();
    void tell();  // the head: time and network
    void scanned(const QString& code);
    bool typed(QKeyEvent&);
    void typeCode();
    void settleFront();
    void drop(Page*);

    Station& station_;
    std::unique_ptr<Sound> sound_;
    ScanCatcher scans_;
    Head* head_;
    QStackedWidget* stack_;
    Band* band_;
    std::vector<Page*> pages_;
    QString typing_;
    Counts counts_;  // as they were told last
    QTimer second_, idle_;
};

}  // namespace terminal
