#include "app/terminal/kit/sound.h"

#include <cmath>
#include <numbers>
#include <vector>

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtEndian>

namespace terminal {
namespace {

constexpr int rate = 22050;

struct Tone {
    double hertz, seconds;
    bool rough = false;  // a square wave
};

QByteArray samples(const std::vector<Tone>& tones) {
    QByteArray all;
    for (const auto& tone : tones) {
        const int count = static_cast<int>(tone.seconds * rate);
        for (int n = 0; n < count; ++n) {
            const double wave = std::sin(2 * std::numbers::pi * tone.hertz * n / rate);
            const double fade = std::min({1.0, n / (0.004 * rate), (count - n) / (0.01 * rate)});  // no clicks
            const auto level =
                qToLittleEndian(static_cast<qint16>(12000 * fade * (tone.rough ? (wave > 0 ? 0.6 : -0.6) : wave)));
            all.append(reinterpret_cast<const char*>(&level), sizeof level);
        }
    }
    return all;
}

template <class T>
void put(QByteArray& to, T value) {
    const auto little = qToLittleEndian(value);
    to.append(reinterpret_cast<const char*>(&little), sizeof little);
}

// One channel of 16 bits, as RIFF writes it.
QByteArray wave(const std::vector<Tone>& tones) {
    const auto data = samples(tones);
    QByteArray file{"RIFF"};
    put(file, static_cast<quint32>(36 + data.size()));
    file += "WAVE";
    file += "fmt ";
    put(file, quint32{16});
    put(file, quint16{1});
    put(file, quint16{1});
    put(file, quint32{rate});
    put(file, quint32{rate * 2});
    put(file, quint16{2});
    put(file, quint16{16});
    file += "data";
    put(file, static_cast<quint32>(data.size()));
    return file + data;
}

class PlayedSound final : public Sound {
public:
    PlayedSound(QString player, QStringList words) : player_(std::move(player)), words_(std::move(words)) {
        keep("good.wav", {{880, 0.09}, {1320, 0.14}});
        keep("bad.wav", {{196, 0.16, true}, {0, 0.06}, {196, 0.3, true}});
    }
    void good() override { play("good.wav"); }
    void bad() override { play("bad.wav"); }

private:
    void keep(const QString& name, const std::vector<Tone>& tones) {
        QFile file{folder_.filePath(name)};
        if (file.open(QIODevice::WriteOnly)) file.write(wave(tones));
    }
    void play(const QString& name) { QProcess::startDetached(player_, words_ + QStringList{folder_.filePath(name)}); }
    QString player_;
    QStringList words_;
    QTemporaryDir folder_;
};

class Beeps final : public Sound {
public:
    void good() override { QApplication::beep(); }
    void bad() override {
        for (const int after : {0, 160, 320}) QTimer::singleShot(after, [] { QApplication::beep(); });
    }
};

}  // namespace

std::unique_ptr<Sound> pcSound() {
    const std::pair<const char*, QStringList> players[] = {{"pw-play", {}}, {"paplay", {}}, {"aplay", {"-q"}}};
    for (const auto& [name, words] : players)
        if (const auto found = QStandardPaths::findExecutable(name); !found.isEmpty())
            return std::make_unique<PlayedSound>(found, words);
    return std::make_unique<Beeps>();
}

}  // namespace terminal
