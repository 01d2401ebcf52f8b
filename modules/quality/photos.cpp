// Photos of what a complaint is about: the first stands with the complaint, more of them beside it.
#include "people/people.h"
#include "quality/facts.h"

namespace quality {

BOOST_DESCRIBE_STRUCT(Photo, (), (attachment, mediaType, text, addedBy, size, addedAt))

namespace {

constexpr int mostPhotos = 20;  // beside the first

int photosBeside(const db::Read& read, ComplaintId complaint) {
    return static_cast<int>(read.one<std::int64_t>(R"sql(
        select count(*) from complaint_picture where complaint_id = $1
    )sql", complaint));
}

void checkRoom(int photos, db::Reasons& reasons, const std::string& field) {
    if (photos > mostPhotos)
        reasons.add("quality.photo.many", "A complaint has room for {most} photos beside the first. Keep those that show most.",
                    {{"most", std::int64_t{mostPhotos}}}, field);
}

bool isKept(const db::Read& read, const std::string& file) {
    return read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", file).has_value();
}

}  // namespace

void checkPhotos(const db::Read& read, const std::vector<std::string>& photos, db::Reasons& reasons) {
    checkRoom(static_cast<int>(photos.size()), reasons, "photos");
    for (std::size_t i = 0; i < photos.size(); ++i)
        if (!isKept(read, photos[i]))
            reasons.add("quality.attachment.none", "The file is not here. Choose it again.", {}, "photos[" + std::to_string(i) + "]");
}

void keepPhoto(db::Tx& tx, ComplaintId complaint, const std::string& attachment, const std::string& text) {
    tx.run(R"sql(
        insert into complaint_picture (complaint_id, attachment, text, added_at, added_by) values ($1, $2, $3, $4, $5)
    )sql", complaint, attachment, text, tx.now(), tx.actor().name);
}

void check(const db::Read& read, const AddPhoto& args, db::Reasons& reasons) {
    const auto complaint = theComplaint(read, args.complaint);
    people::requireSite(read, "quality.addPhoto", complaint.siteId);
    checkOpen(complaint, reasons);
    checkFile(read, std::optional{args.attachment}, reasons);
    inventory::checkOptionalText(reasons, "text", args.text, 500);
    checkRoom(photosBeside(read, args.complaint) + 1, reasons, "attachment");
}

PhotoAdded addPhoto(db::Tx& tx, const AddPhoto& args) {
    keepPhoto(tx, args.complaint, args.attachment, args.text);
    return {args.complaint, theComplaint(tx, args.complaint).number, static_cast<int>(photosOf(tx, args.complaint).size())};
}

std::vector<Photo> photosOf(const db::Read& read, ComplaintId complaint) {
    return read.all<Photo>(R"sql(
        select a.sha256 as attachment, a.media_type, q.text, q.added_by, a.size, q.added_at
        from (select c.attachment, cast('' as text) as text, c.entered_by as added_by, cast(null as bigint) as added_at, 0 as turn,
                     c.complaint_id as id
              from complaint c where c.complaint_id = $1 and c.attachment is not null
              union all
              select p.attachment, p.text, p.added_by, p.added_at, 1 as turn, p.complaint_picture_id as id
              from complaint_picture p where p.complaint_id = $1) q
        join attachment a on a.sha256 = q.attachment
        order by q.turn, q.id
    )sql", complaint);
}

}  // namespace quality
