// Small charts painted in the palette: bars, lines, a zero line, values on hover. Series are told apart by
// colour-blind people and named in a legend where there is more than one.
#pragma once
#include <string>
#include <vector>

#include <QWidget>

namespace desk {

struct Series {
    std::string name;
    std::vector<double> values;  // NaN: no value there
};

class Chart : public QWidget {
public:
    explicit Chart(QWidget* parent);
    void setTitle(const QString&);
    void setBars(std::vector<std::string> labels, std::vector<Series>);
    void setLines(std::vector<std::string> labels, std::vector<Series>);
    void setFromZero(bool);  // whether 0 is on it; lines may leave it far below
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    bool event(QEvent*) override;

private:
    void describe();  // accessible text: title, extremes and the last value
    QRectF plot() const;
    std::pair<double, double> range() const;
    void paintFrame(QPainter&, const QRectF&, double low, double high) const;
    void paintBars(QPainter&, const QRectF&, double low, double high) const;
    void paintLines(QPainter&, const QRectF&, double low, double high) const;
    void paintLegend(QPainter&) const;
    QString title_;
    std::vector<std::string> labels_;
    std::vector<Series> bars_, lines_;
    bool fromZero_ = true;
};

}  // namespace desk
