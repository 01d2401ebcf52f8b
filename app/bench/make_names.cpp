#include "app/bench/make_names.h"

#include <fmt/core.h>

namespace app::bench {
namespace {

constexpr Place western[] = {
    {"DE", "Kiel", "", "24"},          {"DE", "Stuttgart", "", "70"},      {"DE", "Nürnberg", "", "90"},
    {"DE", "Köln", "", "50"},          {"DE", "Dresden", "", "01"},        {"DE", "Hamburg", "", "20"},
    {"AT", "Linz", "", "40"},          {"AT", "Graz", "", "80"},           {"CH", "Zürich", "ZH", "80"},
    {"CH", "Winterthur", "ZH", "84"},  {"FR", "Lyon", "", "69"},           {"FR", "Besançon", "", "25"},
    {"FR", "Saint-Étienne", "", "42"}, {"IT", "Brescia", "BS", "25"},      {"IT", "Torino", "TO", "10"},
    {"IT", "Bologna", "BO", "40"},     {"ES", "Bilbao", "", "48"},         {"ES", "Vigo", "", "36"},
    {"PT", "Aveiro", "", "38"},        {"NL", "Eindhoven", "", "56"},      {"BE", "Liège", "", "40"},
    {"SE", "Västerås", "", "72"},      {"SE", "Göteborg", "", "41"},       {"DK", "Århus", "", "80"},
    {"FI", "Tampere", "", "33"},       {"NO", "Kongsberg", "", "36"},      {"PL", "Łódź", "", "90"},
    {"PL", "Wrocław", "", "50"},       {"CZ", "Plzeň", "", "30"},          {"HU", "Győr", "", "90"},
    {"SI", "Maribor", "", "20"},       {"RO", "Timișoara", "", "30"},      {"GB", "Sheffield", "", "S1"},
    {"GB", "Coventry", "", "CV"},      {"IE", "Limerick", "", "V9"},       {"US", "Cleveland", "OH", "441"},
    {"US", "Milwaukee", "WI", "532"},  {"US", "Grand Rapids", "MI", "495"}, {"US", "San José", "CA", "951"},
    {"CA", "Windsor", "ON", "N8"},     {"MX", "Querétaro", "QRO", "76"},   {"BR", "Joinville", "SC", "892"},
    {"TR", "Bursa", "", "16"},         {"IN", "Pune", "MH", "411"},        {"JP", "Hamamatsu", "", "430"},
    {"JP", "Kawasaki", "", "210"},     {"KR", "Changwon", "", "515"},      {"VN", "Hải Phòng", "", "180"},
};
constexpr Place chinese[] = {
    {"CN", "上海", "上海市", "20"},   {"CN", "北京", "北京市", "10"},   {"CN", "天津", "天津市", "30"},   {"CN", "重庆", "重庆市", "40"},
    {"CN", "苏州", "江苏省", "215"},  {"CN", "无锡", "江苏省", "214"},  {"CN", "南京", "江苏省", "210"},  {"CN", "常州", "江苏省", "213"},
    {"CN", "宁波", "浙江省", "315"},  {"CN", "杭州", "浙江省", "310"},  {"CN", "温州", "浙江省", "325"},  {"CN", "台州", "浙江省", "318"},
    {"CN", "深圳", "广东省", "518"},  {"CN", "东莞", "广东省", "523"},  {"CN", "佛山", "广东省", "528"},  {"CN", "广州", "广东省", "510"},
    {"CN", "青岛", "山东省", "266"},  {"CN", "济南", "山东省", "250"},  {"CN", "大连", "辽宁省", "116"},  {"CN", "沈阳", "辽宁省", "110"},
    {"CN", "武汉", "湖北省", "430"},  {"CN", "长沙", "湖南省", "410"},  {"CN", "西安", "陕西省", "710"},  {"CN", "成都", "四川省", "610"},
    {"CN", "厦门", "福建省", "361"},  {"CN", "合肥", "安徽省", "230"},  {"CN", "郑州", "河南省", "450"},  {"CN", "哈尔滨", "黑龙江省", "150"},
};
constexpr std::string_view families[] = {
    "Petersen", "Müller", "Schäfer", "Krüger", "Weiß", "Hofmann", "Brandt", "Vogel", "Lorenz", "Jäger", "Moreau",
    "Lefèvre", "Girard", "Chevalier", "Dubois", "Rossi", "Ferrari", "Bianchi", "Colombo", "Marchetti", "García",
    "Muñoz", "Ibáñez", "Navarro", "Ferreira", "Gonçalves", "de Vries", "Jansen", "van den Berg", "Peeters",
    "Lindström", "Ångström", "Sjöberg", "Nygård", "Sørensen", "Mikkelsen", "Korhonen", "Virtanen", "Nowak",
    "Wiśniewski", "Zieliński", "Dvořák", "Horváth", "Szabó", "Kovačič", "Popescu", "Ashworth", "Blackwood",
    "Carrington", "Hawthorne", "Kavanagh", "O'Brien", "Anderson", "Caldwell", "Fletcher", "Hutchinson", "Jefferson",
    "Montgomery", "Sullivan", "Whitaker", "Yılmaz", "Öztürk", "Kulkarni", "Deshpande", "Tanaka", "Yamamoto",
    "Kobayashi", "Park", "Choi", "Nguyễn", "Trần", "Silva", "Oliveira", "Hernández", "Ramírez", "Tremblay",
};
constexpr std::string_view given[] = {
    "Jana", "Lukas", "Friederike", "Jürgen", "Katharina", "Matthias", "Chloé", "Étienne", "Océane", "Giulia", "Matteo",
    "Chiara", "Lucía", "Íñigo", "Inês", "João", "Sanne", "Maarten", "Astrid", "Björn", "Søren", "Aino", "Eero",
    "Agnieszka", "Łukasz", "Jiří", "Zsófia", "Gergő", "Maja", "Ioana", "Oliver", "Charlotte", "Niamh", "Seán", "Emily",
    "James", "Madison", "Tyler", "Ayşe", "Emre", "Priya", "Arjun", "Haruka", "Kenji", "Ji-woo", "Minh", "Beatriz", "Thiago",
};
constexpr std::string_view trades[] = {
    "Maschinenbau", "Fördertechnik", "Metallbau", "Antriebstechnik", "Hydraulik", "Stanztechnik", "Werkzeuge",
    "Precision", "Machining", "Tooling", "Conveyors", "Automation", "Bearings", "Fasteners", "Castings", "Robotics",
    "Pumps & Valves", "Sheet Metal", "Usinage", "Mécanique", "Outillage", "Meccanica", "Officine", "Torneria",
    "Mecanizados", "Estampación", "Verktyg", "Mekanik", "Obróbka", "Strojírna", "Kōgyō", "Seimitsu", "Industries",
    "Marine", "Rail Systems", "Agricultural Machinery", "Packaging Lines", "Medical Devices", "Aerospace Components",
};
struct Form {
    std::string_view country, form;
};
constexpr Form forms[] = {
    {"DE", "GmbH"},  {"AT", "GmbH"},  {"CH", "AG"},    {"FR", "SAS"},      {"IT", "S.r.l."},  {"ES", "S.L."},    {"PT", "Lda."},
    {"NL", "B.V."},  {"BE", "NV"},    {"SE", "AB"},    {"DK", "A/S"},      {"FI", "Oy"},      {"NO", "AS"},      {"PL", "Sp. z o.o."},
    {"CZ", "s.r.o."}, {"HU", "Kft."}, {"SI", "d.o.o."}, {"RO", "S.R.L."},  {"GB", "Ltd"},     {"IE", "Ltd"},     {"US", "Inc."},
    {"CA", "Inc."},  {"MX", "S.A. de C.V."}, {"BR", "Ltda."}, {"TR", "A.Ş."}, {"IN", "Pvt. Ltd."}, {"JP", "K.K."}, {"KR", "Co., Ltd."},
    {"VN", "JSC"},
};
constexpr std::string_view streets[] = {
    "Hafenstraße", "Industrieweg", "Am Werk", "Bahnhofstraße", "Rue de l'Industrie", "Via dell'Artigianato",
    "Calle Mayor", "Fabriksgatan", "Harbour Road", "Foundry Lane", "Main Street", "Commerce Drive", "ul. Fabryczna",
};
constexpr std::string_view brandFirst[] = {"华", "中", "金", "鑫", "恒", "宏", "瑞", "盛", "天", "东", "新", "德", "永", "嘉", "正",
                                           "联", "海", "鼎", "广", "智", "精", "万", "亿", "博", "佳", "启", "力", "卓", "远", "铭"};
constexpr std::string_view brandSecond[] = {"达", "源", "泰", "隆", "兴", "昌", "丰", "科", "成", "信", "利", "通", "顺", "辉", "腾",
                                            "诚", "润", "祥", "岳", "锋", "强", "美", "安", "和", "阳", "晟", "凯", "睿", "创", "邦"};
constexpr std::string_view chineseTrades[] = {
    "精密机械", "机械制造", "五金制品", "自动化设备", "轴承", "液压件", "模具", "紧固件", "阀门", "铸造", "钣金", "电机",
    "传动设备", "工业机器人", "包装机械", "汽车零部件", "船舶配件", "医疗器械", "轨道交通装备", "农业机械", "不锈钢制品", "进出口贸易",
};
constexpr std::string_view chineseForms[] = {"有限公司", "有限公司", "有限公司", "股份有限公司", "科技有限公司", "实业有限公司"};
constexpr std::string_view chineseFamilies[] = {"王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高",
                                                "林", "何", "郭", "马", "罗", "梁", "宋", "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "欧阳"};
constexpr std::string_view chineseGiven[] = {"伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "娟", "涛",
                                             "明", "超", "秀英", "霞", "平", "志强", "建国", "晓明", "文静", "雨桐", "浩然", "子轩", "欣怡", "梓涵", "思远"};
constexpr std::string_view chineseStreets[] = {"工业路", "人民路", "解放大道", "科技园路", "滨海大道", "长江路", "中山东路", "创新街"};

struct Family {
    std::string_view letters, english, chinese;
};
constexpr Family things[] = {
    {"BR", "Bracket", "支架"},     {"FL", "Flange", "法兰"},      {"SH", "Shaft", "轴"},          {"BG", "Bearing", "轴承"},
    {"GE", "Gear", "齿轮"},        {"BU", "Bushing", "衬套"},     {"VA", "Valve", "阀门"},        {"PU", "Pump", "泵"},
    {"CO", "Coupling", "联轴器"},  {"HO", "Housing", "壳体"},     {"PL", "Plate", "垫板"},        {"SC", "Screw", "螺钉"},
    {"NU", "Nut", "螺母"},         {"SP", "Spring", "弹簧"},      {"SE", "Seal ring", "密封圈"},  {"CH", "Chain", "链条"},
    {"PI", "Pipe", "管件"},        {"CY", "Cylinder", "气缸"},    {"MO", "Motor", "电机"},        {"SN", "Sensor", "传感器"},
};
struct Two {
    std::string_view english, chinese;
};
constexpr Two materials[] = {{"stainless", "不锈钢"}, {"coated", "涂层"},   {"galvanised", "镀锌"}, {"hardened", "淬火"},
                             {"brass", "黄铜"},       {"aluminium", "铝合金"}, {"cast iron", "铸铁"},  {"nylon", "尼龙"},
                             {"anodised", "阳极氧化"}, {"ground", "精磨"}};
constexpr Two makes[] = {{"left", "左"}, {"right", "右"}, {"heavy", "重型"}, {"light", "轻型"}, {"long", "加长"}, {"short", "短型"}};

std::string_view formOf(std::string_view country) {
    for (const auto& f : forms)
        if (f.country == country) return f.form;
    return "Ltd";
}

}  // namespace

std::int64_t Dice::below(std::int64_t n) {
    state_ += 0x9E3779B97F4A7C15ULL;
    auto z = state_;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::int64_t>(((z ^ (z >> 31)) >> 1) % static_cast<std::uint64_t>(n));
}

FirmName firmName(Dice& dice) {
    if (dice.percent(35)) {
        const auto& place = dice.of(chinese);
        return {fmt::format("{}{}{}{}{}", place.city, dice.of(brandFirst), dice.of(brandSecond),
                            dice.of(chineseTrades), dice.of(chineseForms)),
                &place};
    }
    const auto& place = dice.of(western);
    const auto form = formOf(place.country);
    const auto trade = dice.of(trades), family = dice.of(families);
    switch (dice.below(3)) {
        case 0: return {fmt::format("{} {} {}", family, trade, form), &place};
        case 1: return {fmt::format("{} {} {} {}", family, trade, place.city, form), &place};
        default: return {fmt::format("{} & {} {} {}", family, dice.of(families), trade, form), &place};
    }
}

std::string personName(Dice& dice, const FirmName& at) {
    if (at.chinese()) return fmt::format("{}{}", dice.of(chineseFamilies), dice.of(chineseGiven));
    return fmt::format("{} {}", dice.of(given), dice.of(families));
}

std::string street(Dice& dice, const FirmName& at) {
    if (at.chinese()) return fmt::format("{}{}号", dice.of(chineseStreets), dice.between(1, 999));
    return fmt::format("{} {}", dice.of(streets), dice.between(1, 240));
}

std::string phone(Dice& dice, const FirmName& at) {
    return fmt::format("+{} {} {}", at.chinese() ? 86 : dice.between(30, 59), dice.between(100, 999), dice.between(1'000'000, 9'999'999));
}

ThingName thingName(Dice& dice) {
    const auto& family = dice.of(things);
    const auto &material = dice.of(materials), &make = dice.of(makes);
    const auto size = dice.between(4, 250);
    const std::string number{family.letters};
    if (dice.percent(30)) return {number, fmt::format("{}{} {} DN{}", material.chinese, family.chinese, make.chinese, size)};
    return {number, fmt::format("{}, {}, {}, {} x {} mm", family.english, material.english, make.english, size, size * dice.between(1, 6))};
}

}  // namespace app::bench
