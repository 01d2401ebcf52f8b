// Mina's work: quotes, revisions, signatures, changes, and what is called off.
#pragma once
#include "app/demo/works.h"

namespace app::past {

class Sales {
public:
    explicit Sales(Works& works) : works_(works) {}
    void telephone();  // the first order of a morning, signed while the customer is on the line
    void quotes();     // what is due for an answer, then the day's new business
    void changes();    // what customers want otherwise
    void strain();     // one customer's credit limit comes near what is owed
    void overLimit();  // and that customer wants more

private:
    struct Document {
        std::int64_t order = 0;
        std::string customer, unit;  // unit and quantity: of the first line, as typed
        int quantity = 0, lines = 0;
    };
    enum class Deed { sign, revise, lose, amend, callOffLine, callOff };
    struct Later {
        int day;
        Deed deed;
        Document document;
    };

    const Buyer& chooseBuyer();
    const Ware& chooseWare(const Buyer&, const array& taken);
    object line(const Ware&);
    Document enter(const Buyer&, bool signedAtOnce, int wantedInDays, std::optional<Date> validTo);
    Document place(const Buyer&, int wantedInDays);
    void business(int number);
    void sign(const Document&);
    void revise(const Document&);
    void change(const Later&);
    void later(int days, Deed deed, const Document& d) { later_.push_back({works_.day() + days, deed, d}); }
    std::vector<Later> due(bool morning);
    bool untouched(const Document&);  // signed, and nothing of it walked or shipped
    std::int64_t version(const Document&);

    Works& works_;
    std::vector<Later> later_;
    int number_ = 0;
};

}  // namespace app::past
