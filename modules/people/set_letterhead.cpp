#include "people/checks.h"
#include "people/iban.h"

namespace people {
namespace {

struct Kept {
    std::string name, line1, line2, postcode, city, country, phone, email, web, registration, taxNumber, bank, bankAccount, bankCode,
        closing, logo;
    std::int64_t version = 0;  // 0: there is none yet
};
BOOST_DESCRIBE_STRUCT(Kept, (), (name, line1, line2, postcode, city, country, phone, email, web, registration, taxNumber, bank, bankAccount,
                                 bankCode, closing, logo, version))

struct Part {
    std::string_view field;
    std::optional<std::string> SetLetterhead::*given;
    std::string Kept::*kept;
    std::size_t most;  // characters; 0: a check of its own
};
constexpr Part parts[] = {{"name", &SetLetterhead::name, &Kept::name, 0},
                          {"line1", &SetLetterhead::line1, &Kept::line1, 100},
                          {"line2", &SetLetterhead::line2, &Kept::line2, 100},
                          {"postcode", &SetLetterhead::postcode, &Kept::postcode, 20},
                          {"city", &SetLetterhead::city, &Kept::city, 100},
                          {"country", &SetLetterhead::country, &Kept::country, 0},
                          {"phone", &SetLetterhead::phone, &Kept::phone, 40},
                          {"email", &SetLetterhead::email, &Kept::email, 0},
                          {"web", &SetLetterhead::web, &Kept::web, 100},
                          {"registration", &SetLetterhead::registration, &Kept::registration, 100},
                          {"taxNumber", &SetLetterhead::taxNumber, &Kept::taxNumber, 40},
                          {"bank", &SetLetterhead::bank, &Kept::bank, 100},
                          {"bankAccount", &SetLetterhead::bankAccount, &Kept::bankAccount, 60},
                          {"bankCode", &SetLetterhead::bankCode, &Kept::bankCode, 40},
                          {"closing", &SetLetterhead::closing, &Kept::closing, 300},
                          {"logo", &SetLetterhead::logo, &Kept::logo, 0}};

constexpr std::int64_t largestLogo = 1'048'576;

struct Picture {
    std::string mediaType;
    std::int64_t size = 0;
};
BOOST_DESCRIBE_STRUCT(Picture, (), (mediaType, size))

// As it will stand once this is done.
Kept applied(const db::Read& read, const SetLetterhead& args) {
    auto now = read.find<Kept>(R"sql(
        select name, line1, line2, postcode, city, country, phone, email, web, registration, tax_number, bank, bank_account, bank_code,
               closing, coalesce(logo, '') as logo, version
        from letterhead where site_id = $1
    )sql", args.site).value_or(Kept{});
    for (const auto& part : parts)
        if (const auto& given = args.*part.given) now.*part.kept = *given;
    now.bankAccount = accountKept(now.bankAccount);
    return now;
}

void checkLogo(const db::Read& read, db::Reasons& reasons, const std::string& logo) {
    const auto picture = read.find<Picture>(R"sql(select media_type, size from attachment where sha256 = $1)sql", logo);
    if (!picture) {
        reasons.add("people.letterhead.logo", "The picture of the logo is not kept here. Choose its file again.", {}, "logo");
        return;
    }
    if (picture->mediaType != "image/png" && picture->mediaType != "image/jpeg" && picture->mediaType != "image/svg+xml")
        reasons.add("people.letterhead.logo_kind", "A logo is a picture in PNG, JPEG or SVG, and this file is {type}. Choose another.",
                    {{"type", picture->mediaType}}, "logo");
    if (picture->size > largestLogo)
        reasons.add("people.letterhead.logo_size", "The picture has {bytes} bytes; a logo has {most} at most. Choose a smaller one.",
                    {{"bytes", picture->size}, {"most", largestLogo}}, "logo");
}

}  // namespace

void check(const db::Read& read, const SetLetterhead& args, db::Reasons& reasons) {
    const auto site = siteRecord(read, args.site);
    const auto now = applied(read, args);
    checkVersion(read, reasons, "letterhead", args.site.number, site.code, args.version, now.version);
    checkText(reasons, "name", now.name, 120);
    for (const auto& part : parts)
        if (part.most > 0) checkOptional(reasons, part.field, now.*part.kept, part.most);
    if (now.line1.empty() && now.city.empty())
        reasons.add("people.address.empty", "The address has neither a street nor a town. Write one of them at least.", {}, "line1");
    checkCountry(reasons, "country", now.country);
    checkEmail(reasons, "email", now.email);
    if (looksLikeIban(now.bankAccount) && !isIban(now.bankAccount))
        reasons.add("people.letterhead.account", "'{account}' is no IBAN: its check digits do not fit. Copy it from the bank's papers.",
                    {{"account", db::shown(now.bankAccount)}}, "bankAccount");
    if (!now.logo.empty()) checkLogo(read, reasons, now.logo);
    requireSite(read, "people.setLetterhead", args.site);
}

LetterheadState setLetterhead(db::Tx& tx, const SetLetterhead& args) {
    const auto now = applied(tx, args);
    const auto logo = now.logo.empty() ? std::nullopt : std::optional{now.logo};
    return {args.site, tx.make<std::int64_t>(R"sql(
        insert into letterhead (site_id, name, line1, line2, postcode, city, country, phone, email, web, registration, tax_number, bank,
                                bank_account, bank_code, closing, logo, version)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, 1)
        on conflict (site_id) do update set name = excluded.name, line1 = excluded.line1, line2 = excluded.line2,
            postcode = excluded.postcode, city = excluded.city, country = excluded.country, phone = excluded.phone,
            email = excluded.email, web = excluded.web, registration = excluded.registration, tax_number = excluded.tax_number,
            bank = excluded.bank, bank_account = excluded.bank_account, bank_code = excluded.bank_code, closing = excluded.closing,
            logo = excluded.logo, version = letterhead.version + 1
        returning version
    )sql", args.site, now.name, now.line1, now.line2, now.postcode, now.city, now.country, now.phone, now.email, now.web,
        now.registration, now.taxNumber, now.bank, now.bankAccount, now.bankCode, now.closing, logo)};
}

}  // namespace people
