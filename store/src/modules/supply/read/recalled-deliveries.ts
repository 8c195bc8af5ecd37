import { receptionsNow } from './rows'

/**
 * What agreements received of the lots of a recall (`:id`): `agreement_id`, and `deliveries` by call-off. A call-off of no
 * agreement is nobody's.
 */
export const recalledDeliveries = `(select rc.agreement_id, json_agg(json_build_object('number', rc.number,
    'deliverOn', rc.deliver_on, 'lots', rd.lots) order by rc.number)::jsonb as deliveries
  from (select rr.call_off_id,
      json_agg(json_build_object('code', rl.code, 'title', rl.title, 'units', rr.units) order by rl.code) as lots
    from (select call_off_id, lot_id, sum(accepted_units)::int as units from ${receptionsNow} rk
        group by call_off_id, lot_id having sum(accepted_units) > 0) rr
    join supply_recall_lot rx on rx.lot_id = rr.lot_id and rx.recall_id = :id
    join supply_lot rl on rl.id = rr.lot_id group by rr.call_off_id) rd
  join supply_call_off rc on rc.id = rd.call_off_id
  join supply_agreement ra on ra.id = rc.agreement_id group by rc.agreement_id)`
