// How often values fall where: bars, lines at the limits, and the curve that a normal distribution of the same mean and
// deviation would have.
#pragma once
#include <vector>

#include <QWidget>

namespace desk {

struct HistogramBin {
    double from = 0, to = 0;
    int count = 0;
};
// A line across with its word: "Upper limit". wanted: of what is asked for, else of what there is.
struct HistogramLine {
    double at = 0;
    QString word;
    bool wanted = true;
};

class Histogram : public QWidget {
public:
    explicit Histogram(QWidget* parent);
    // deviation 0: no curve.
    void show(std::vector<HistogramBin>, std::vector<HistogramLine>, double mean, double deviation);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;

private:
    double xOf(double value, const QRectF& plot) const;
    void paintBars(QPainter&, const QRectF& plot, double most) const;
    void paintCurve(QPainter&, const QRectF& plot, double most) const;
    void paintLines(QPainter&, const QRectF& plot) const;
    double peak() const;  // of the curve, in values of a bar

    std::vector<HistogramBin> bins_;
    std::vector<HistogramLine> lines_;
    double mean_ = 0, deviation_ = 0, low_ = 0, high_ = 1;
    int values_ = 0;
};

}  // namespace desk
