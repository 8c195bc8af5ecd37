import { consignments } from '../../consignment/read/rows'

/** What was found last of each group and standard. */
export const qualificationsNow = `(select distinct on (organization_id, standard_id) organization_id, standard_id, version,
  outcome, monthly_units, until, to_mend
  from supply_qualification where deleted_at is null
  order by organization_id, standard_id, created_at desc, id desc)`

/** The version of each standard that was voted last. */
/** The GTIN that each standard has now, in fourteen digits. */
export const gtinsNow = `(select standard_id, gtin from (select distinct on (standard_id) standard_id, gtin from supply_gtin
  where deleted_at is null order by standard_id, created_at desc, id desc) g where gtin <> '')`

/** Every GTIN that a standard ever had: labels stay where they were stuck. */
export const gtinsEver = `(select standard_id, gtin from supply_gtin where deleted_at is null and gtin <> '')`

/** Photographs that show a version of a standard, those of what is right first. */
export const standardPhotos = `(select id, standard_id, version, kind, photo, created_at from supply_standard_photo
  where deleted_at is null)`

export const versionsNow = `(select distinct on (standard_id) * from supply_standard_version where deleted_at is null
  order by standard_id, number desc)`

/** Every share of a call-off with its round and what was said to it; `accepted_units` null: nothing. */
export const shares = `(select s.id, s.organization_id, s.units, s.steps, s.reserve_organization_id, s.reserve_units,
  a.call_off_id, a.number as round, a.kind, a.answer_by, a.rule_id, w.accepted_units, w.said_at, w.key, w.body_hash
  from supply_share s join supply_allocation a on a.id = s.allocation_id
  left join supply_share_answer w on w.share_id = s.id)`

/**
 * What each group promised to each call-off on a day (`:today`): what it accepted, and what it can still answer, without
 * what it failed with.
 */
export const commitments = `(select c.standard_id, c.month, c.id as call_off_id, s.organization_id,
  (sum(coalesce(w.accepted_units, case when a.answer_by >= :today then s.units else 0 end))
    - coalesce(min(f.units), 0))::int as units
  from supply_call_off c
  join supply_allocation a on a.call_off_id = c.id
  join supply_share s on s.allocation_id = a.id and s.units > 0
  left join supply_share_answer w on w.share_id = s.id
  left join (select call_off_id, organization_id, sum(units) as units from supply_failure
    group by call_off_id, organization_id) f on f.call_off_id = c.id and f.organization_id = s.organization_id
  group by c.standard_id, c.month, c.id, s.organization_id)`

/** The version of each quotation that counts: the newest; of what was signed there is none after it. */
export const quotationVersionsNow = `(select distinct on (quotation_id) * from supply_quotation_version
  where deleted_at is null order by quotation_id, number desc)`

/**
 * What is promised, by who supplies: what was signed, what can still be signed (`:today`), and what agreements call for
 * beyond a month's units.
 */
export const promisedUnits = `(select q.organization_id, q.id as quotation_id, l.standard_id, l.month, l.units
  from supply_quotation q
  join ${quotationVersionsNow} v on v.quotation_id = q.id
  join supply_quotation_line l on l.version_id = v.id
  where exists (select 1 from supply_agreement a where a.quotation_id = q.id)
    or (v.valid_until >= :today
      and not exists (select 1 from supply_negotiation n where n.quotation_id = q.id and n.kind = 'withdrawn'))
  union all
  select c.organization_id, a.quotation_id, c.standard_id, c.month, sum(c.units) - coalesce(max(l.units), 0)
  from supply_call_off c
  join supply_agreement a on a.id = c.agreement_id
  left join supply_quotation_line l on l.version_id = a.version_id and l.standard_id = c.standard_id and l.month = c.month
  group by a.id, c.organization_id, a.quotation_id, c.standard_id, c.month
  having sum(c.units) > coalesce(max(l.units), 0))`

/** Of each organization and standard the prices that hold on a day (`:today`): of two, the newer. */
export const priceListsInForce = `(select distinct on (organization_id, standard_id) organization_id, standard_id,
  valid_until, is_public, steps from supply_price_list
  where deleted_at is null and valid_from <= :today and valid_until >= :today
  order by organization_id, standard_id, number desc)`

/** What each group accepted of each call-off, without what it failed with; `share_id`: of the first that it accepted. */
export const acceptedOfCallOffs = `(select h.call_off_id, h.organization_id, sum(h.units)::int as units,
    min(h.share_id) as share_id
  from (select call_off_id, organization_id, accepted_units as units, id as share_id from ${shares} s
      where s.accepted_units > 0
    union all select call_off_id, organization_id, -units, null from supply_failure) h
  group by h.call_off_id, h.organization_id having min(h.share_id) is not null)`

/** How each reception stands: what was downgraded later is of second quality, and what was taken back is not there. */
export const receptionsNow = `(select r.id, r.call_off_id, r.organization_id, r.lot_id, r.received_on, r.created_at, r.place_id,
    r.photo_upload, r.by, r.accepted_units - coalesce(d.units, 0) as accepted_units,
    r.downgraded_units + coalesce(d.units, 0) as downgraded_units, r.rejected_units,
    concat_ws('; ', nullif(r.why, ''), d.why) as why, coalesce(r.point, d.point) as point
  from supply_reception r
  left join (select reception_id, sum(units)::int as units, string_agg(why, '; ' order by created_at, id) as why,
      min(point) as point from supply_reception_change where kind = 'downgraded' group by reception_id) d
    on d.reception_id = r.id
  where r.deleted_at is null and not exists (select 1 from supply_reception_change t
    where t.reception_id = r.id and t.kind = 'taken_back'))`

/** Of each lot in each call-off: what was received, and what of it nobody took yet. */
export const looseLots = `(select k.call_off_id, k.organization_id, k.lot_id, sum(k.accepted_units)::int as received,
    (sum(k.accepted_units) - coalesce(max(h.units), 0))::int as units
  from ${receptionsNow} k
  left join (select x.call_off_id, y.lot_id, sum(y.units) as units from supply_handover x
      join supply_handover_lot y on y.handover_id = x.id group by x.call_off_id, y.lot_id) h
    on h.call_off_id = k.call_off_id and h.lot_id = k.lot_id
  group by k.call_off_id, k.organization_id, k.lot_id)`

/** What was received of each group for each call-off: of first quality, for nothing else was called for. */
export const receivedOfCallOffs = `(select call_off_id, organization_id, sum(accepted_units)::int as units
  from ${receptionsNow} k group by call_off_id, organization_id)`

/** What of each call-off is to be paid: what was received, or what groups accepted where nothing of it was received yet. */
export const deliveredOfCallOffs = `(select call_off_id, organization_id, units from ${receivedOfCallOffs} r
  union all select call_off_id, organization_id, units from ${acceptedOfCallOffs} t
    where not exists (select 1 from ${receptionsNow} n where n.call_off_id = t.call_off_id))`

/** Invoices that were not taken back. */
export const invoicesNow = `(select i.* from supply_invoice i where i.deleted_at is null
  and not exists (select 1 from supply_invoice_return t where t.invoice_id = i.id))`

/** Of which invoice, whose part of it and of which institution a posting of the books tells. */
export const invoiceOfPosting = `(select 'invoice_payment:' || y.id || ':' || p.organization_id as posting_key,
  p.organization_id, i.folio, b.name as buyer
  from supply_invoice_payment y join supply_invoice i on i.id = y.invoice_id
  join supply_invoice_part p on p.invoice_id = i.id join supply_agreement a on a.id = i.agreement_id
  join supply_buyer b on b.id = a.buyer_id)`

/** What a group said last to each purchase of which it is asked. */
export const inputAnswersNow = `(select distinct on (ask_id) ask_id, units from supply_input_answer where deleted_at is null
  order by ask_id, said_at desc, created_at desc, id desc)`

/** What came of each purchase, as it was said last. */
export const inputReceptionsNow = `(select distinct on (purchase_id) purchase_id, number, good_units, spoiled_units, bill_clp
  from supply_input_reception where deleted_at is null order by purchase_id, number desc)`

/** What groups owe whoever bought for them (`buyer_id`), each once in the books. */
export const inputCosts = `(select c.id, c.organization_id, p.organization_id as buyer_id, p.name, p.measure, c.units, c.cost_clp,
    c.created_at, 'inputs:' || c.id as posting_key
  from supply_input_cost c join supply_input_purchase p on p.id = c.purchase_id where c.cost_clp > 0)`

/** Of which purchase a posting of the books tells, and whose part of it. */
export const inputOfPosting = `(select posting_key, organization_id, name, measure, units from ${inputCosts} c)`

/** What was said last of each lot of which anything was: `held`, `released` or `recalled`. */
export const lotStatesNow = `(select distinct on (lot_id) lot_id, number, state, why, created_at from supply_lot_state
  where deleted_at is null order by lot_id, number desc)`

/** Where units of lots are now: in a line of a consignment that was not called off, or in a share of a call-off. */
export const lotUsesNow = `(select n.* from (select distinct on (lot_id, line_id, share_id) lot_id, line_id, share_id,
    consignment_id, units from supply_lot_use where deleted_at is null
    order by lot_id, line_id, share_id, number desc) n
  left join ${consignments} nc on nc.id = n.consignment_id
  where n.units > 0 and nc.state is distinct from 'cancelled')`

/** Lots as others may name them. */
export const lots = `(select id, organization_id, code, title, units, product_id from supply_lot where deleted_at is null)`

/** SQL: the state of a lot as it is told. @param state of `lotStatesNow` */
export const lotStateTold = (state: string) =>
  `case when ${state} in ('held', 'recalled') then ${state} else 'free' end`
