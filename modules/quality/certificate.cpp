#include "quality/inspections.h"

namespace quality {

std::vector<Certified> certificate(const db::Read& read, ShipmentId shipment) {
    return read.all<Certified>(R"sql(
        select i.number as item, l.revision, l.number as lot, c.name as characteristic, c.method, n.number as inspection,
               u.code as unit, c.lower, c.upper, min(r.value) as smallest, max(r.value) as largest, sum(r.value) as total,
               count(*) as pieces, cast(sum(1 - r.passed) as bigint) as bad
        from (select distinct lot_id from shipment_line where shipment_id = $1) x
        join lot l on l.lot_id = x.lot_id
        join item i on i.item_id = l.item_id
        join inspection_lot w on w.lot_id = l.lot_id
        join inspection n on n.inspection_id = w.inspection_id
        join inspection_sample s on s.inspection_id = n.inspection_id
        join inspection_characteristic c on c.inspection_characteristic_id = s.inspection_characteristic_id
        join inspection_result r on r.inspection_sample_id = s.inspection_sample_id and (r.lot_id is null or r.lot_id = l.lot_id)
        left join unit u on u.unit_id = c.unit_id
        where not exists (select 1 from inspection_result k where k.corrects_id = r.inspection_result_id)
        group by i.number, l.revision, l.number, c.name, c.method, n.number, u.code, c.lower, c.upper, n.inspection_id, c.line_no
        order by i.number, l.number, n.inspection_id, c.line_no
    )sql", shipment);
}

}  // namespace quality
