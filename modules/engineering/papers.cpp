// Documents and their revisions; which of them is shown where.
#include "engineering/papers.h"

#include "engineering/facts.h"

namespace engineering {

BOOST_DESCRIBE_STRUCT(ShownDocument, (), (documentRevision, number, title, kind, revision, fileName, sha256, opNo))

namespace {

struct Paper {
    DocumentRevisionId documentRevisionId;
    DocumentId documentId;
    std::string number, revision, state;
    std::optional<ChangeOrderId> changeOrderId;
    std::optional<std::string> changeOrder;
    std::int64_t version = 0;
};
BOOST_DESCRIBE_STRUCT(Paper, (),
                      (documentRevisionId, documentId, number, revision, state, changeOrderId, changeOrder, version))

Paper thePaper(const db::Read& read, DocumentRevisionId revision) {
    auto found = read.find<Paper>(R"sql(
        select r.document_revision_id, r.document_id, d.number, r.revision, r.state, r.change_order_id,
               o.number as change_order, r.version
        from document_revision r join document d on d.document_id = r.document_id
        left join change_order o on o.change_order_id = r.change_order_id
        where r.document_revision_id = $1
    )sql", revision);
    if (!found)
        db::refuse("engineering.document.revision", "There is no such revision of a document. Choose one from the list.",
                   {}, "documentRevision");
    return std::move(*found);
}

std::string nameOf(const Paper& paper) { return paper.number + " " + paper.revision; }

std::optional<std::string> checkDocument(const db::Read& read, DocumentId document, db::Reasons& reasons) {
    auto number = read.find<std::string>(R"sql(select number from document where document_id = $1)sql", document);
    if (!number)
        reasons.add("engineering.document.unknown", "There is no such document. Choose one from the list.", {},
                    "document");
    return number;
}

void checkOperationNo(const std::optional<int>& opNo, db::Reasons& reasons) {
    if (opNo && (*opNo < 1 || *opNo > 1'000'000))
        reasons.add("engineering.operation.no", "An operation's number lies between 1 and 1,000,000, so {no} cannot be.",
                    {{"no", std::int64_t{*opNo}}}, "opNo");
}

void insertUse(db::Tx& tx, DocumentId document, ItemId item, const std::optional<int>& opNo) {
    tx.run(R"sql(
        insert into document_use (document_id, item_id, op_no)
        select d.document_id, cast($2 as bigint), cast($3 as bigint) from document d
        where d.document_id = $1
          and not exists (select 1 from document_use u
                          where u.document_id = $1 and u.item_id = $2 and u.op_no is not distinct from cast($3 as bigint))
    )sql", document, item, opNo);
}

DocumentKept keptOf(const db::Read& read, DocumentId document) {
    return {document, read.one<std::int64_t>(R"sql(select version from document where document_id = $1)sql", document)};
}

}  // namespace

void check(const db::Read& read, const AddDocument& args, db::Reasons& reasons) {
    checkText(reasons, "number", args.number, 60);
    checkText(reasons, "title", args.title);
    if (read.find<DocumentId>(R"sql(select document_id from document where number = $1)sql", args.number))
        reasons.add("engineering.document.taken", "There is a document {number} already. Choose another number.",
                    {{"number", args.number}}, "number");
    if (args.item) checkItem(read, *args.item, reasons);
}

DocumentKept addDocument(db::Tx& tx, const AddDocument& args) {
    const auto document = tx.make<DocumentId>(R"sql(
        insert into document (number, title, kind, item_id, version) values ($1, $2, $3, $4, 1) returning document_id
    )sql", args.number, args.title, args.kind.value_or(DocumentKind::drawing), args.item);
    if (args.item) insertUse(tx, document, *args.item, {});
    return {document, 1};
}

void check(const db::Read& read, const AddDocumentRevision& args, db::Reasons& reasons) {
    checkText(reasons, "revision", args.revision, 20);
    checkText(reasons, "fileName", args.fileName);
    if (args.fileName.find_first_of("/\\") != args.fileName.npos)
        reasons.add("engineering.document.file_name", "'{name}' is no file's name: leave the folder out.",
                    {{"name", args.fileName}}, "fileName");
    if (!read.find<std::string>(R"sql(select sha256 from attachment where sha256 = $1)sql", args.attachment))
        reasons.add("engineering.document.file", "The file is not here. Choose it again.", {}, "attachment");
    const auto number = checkDocument(read, args.document, reasons);
    if (number && read.find<DocumentRevisionId>(R"sql(
            select document_revision_id from document_revision where document_id = $1 and revision = $2
        )sql", args.document, args.revision))
        reasons.add("engineering.document.revision_taken", "{document} has a revision {revision} already. Choose the next.",
                    {{"document", *number}, {"revision", args.revision}}, "revision");
    if (!args.changeOrder) return;
    const auto state = read.find<std::string>(R"sql(
        select state from change_order where change_order_id = $1 and kind = 'order'
    )sql", *args.changeOrder);
    if (!state || *state != "draft")
        reasons.add("engineering.document.order",
                    "Papers are put into a change order while it is a draft: what was signed does not change. Choose a "
                    "draft.",
                    {}, "changeOrder");
}

DocumentRevisionKept addDocumentRevision(db::Tx& tx, const AddDocumentRevision& args) {
    return {tx.make<DocumentRevisionId>(R"sql(
        insert into document_revision (document_id, revision, state, sha256, file_name, change_order_id, released_at, version)
        values ($1, $2, 'draft', $3, $4, $5, null, 1) returning document_revision_id
    )sql", args.document, args.revision, args.attachment, args.fileName, args.changeOrder), 1};
}

void check(const db::Read& read, const ReleaseDocument& args, db::Reasons& reasons) {
    const auto paper = thePaper(read, args.documentRevision);
    checkVersion(reasons, nameOf(paper), args.version, paper.version);
    if (paper.state != "draft")
        reasons.add("engineering.document.state", "{document} is {state}: only a draft is released.",
                    {{"document", nameOf(paper)}, {"state", paper.state}}, "documentRevision");
    if (paper.changeOrder)
        reasons.add("engineering.document.with_order",
                    "{document} comes into use with {order}, when that takes hold. Release the order.",
                    {{"document", nameOf(paper)}, {"order", *paper.changeOrder}}, "documentRevision");
}

void bringIntoUse(db::Tx& tx, DocumentRevisionId revision) {
    tx.run(R"sql(
        update document_revision set state = 'superseded', version = version + 1
        where state = 'released'
          and document_id = (select document_id from document_revision where document_revision_id = $1)
    )sql", revision);
    tx.run(R"sql(
        update document_revision set state = 'released', released_at = $2, version = version + 1
        where document_revision_id = $1
    )sql", revision, tx.now());
}

DocumentRevisionKept releaseDocument(db::Tx& tx, const ReleaseDocument& args) {
    bringIntoUse(tx, args.documentRevision);
    return {args.documentRevision, args.version + 1};
}

void check(const db::Read& read, const WithdrawDocument& args, db::Reasons& reasons) {
    const auto paper = thePaper(read, args.documentRevision);
    checkVersion(reasons, nameOf(paper), args.version, paper.version);
    if (paper.state == "withdrawn")
        reasons.add("engineering.document.withdrawn", "{document} is withdrawn already. Nothing is left to do.",
                    {{"document", nameOf(paper)}}, "documentRevision");
    if (paper.state == "draft" && paper.changeOrder)
        reasons.add("engineering.document.in_order",
                    "{document} is a part of {order}, so it is not withdrawn alone. Cancel the order, or let it take hold.",
                    {{"document", nameOf(paper)}, {"order", *paper.changeOrder}}, "documentRevision");
}

DocumentRevisionKept withdrawDocument(db::Tx& tx, const WithdrawDocument& args) {
    tx.run(R"sql(
        update document_revision set state = 'withdrawn', version = version + 1 where document_revision_id = $1
    )sql", args.documentRevision);
    return {args.documentRevision, args.version + 1};
}

void check(const db::Read& read, const UseDocument& args, db::Reasons& reasons) {
    const auto number = checkDocument(read, args.document, reasons);
    const auto item = checkItem(read, args.item, reasons);
    checkOperationNo(args.opNo, reasons);
    if (!number || !item || !args.end) return;
    if (!read.find<std::int64_t>(R"sql(
            select document_use_id from document_use
            where document_id = $1 and item_id = $2 and op_no is not distinct from cast($3 as bigint)
        )sql", args.document, args.item, args.opNo))
        reasons.add("engineering.document.unused", "{item} is not worked by {document} there. Nothing is left to do.",
                    {{"item", item->number}, {"document", *number}}, "document");
}

DocumentKept useDocument(db::Tx& tx, const UseDocument& args) {
    if (!args.end) insertUse(tx, args.document, args.item, args.opNo);
    else
        tx.run(R"sql(
            delete from document_use
            where document_id = $1 and item_id = $2 and op_no is not distinct from cast($3 as bigint)
        )sql", args.document, args.item, args.opNo);
    return keptOf(tx, args.document);
}

std::vector<ShownDocument> shownDocuments(const db::Read& read, ItemId item, std::optional<int> opNo) {
    return read.all<ShownDocument>(R"sql(
        select r.document_revision_id as document_revision, d.number, d.title, d.kind, r.revision, r.file_name, r.sha256,
               u.op_no
        from document_use u join document d on d.document_id = u.document_id
        join document_revision r on r.document_id = d.document_id and r.state = 'released'
        where u.item_id = $1 and (cast($2 as bigint) is null or u.op_no is null or u.op_no = $2)
        order by u.op_no nulls first, d.number
    )sql", item, opNo);
}

}  // namespace engineering
