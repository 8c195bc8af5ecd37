import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { HelperMandate } from '../../../contracts'
import { orders } from '../../../medusa/read/orders'
import { everyProduct, everyProductOwner } from '../../../medusa/read/products'
import { consignments } from '../../consignment/read/rows'
import { actorName } from './actor-name'
import { actWords } from '../../access/rules/act-words'

/**
 * One upload comes in many pieces and is read as one act. What a product or a part is called stands beside its act, when
 * it is the group's: she may have tried an address that is not.
 */
const SQL = `select d.id, json_build_object('id', h.id, 'name', h.name) as helper,
  coalesce(${actorName('d.given_by')}, '') as "givenBy",
  d.since, d.until, d.ended_at as "endedAt",
  (select coalesce(json_agg(json_build_object('at', x.at, 'what', x.what, 'status', x.status, 'subject', x.subject)
      order by x.at desc), '[]')
    from (select * from (
      select distinct on (case when a.what = 'upload' then a.subject else a.id end) a.at, a.what, a.status,
        coalesce(p.title, 'Pedido ' || o.display_id) as subject
      from mandate_act a
      left join ${everyProduct} p on p.id = a.subject and exists (select 1 from ${everyProductOwner} l
        where l.product_id = p.id and l.organization_id = d.organization_id)
      left join ${consignments} c on c.id = a.subject and c.organization_id = d.organization_id
      left join ${orders} o on o.id = c.order_id
      where a.mandate_id = d.id and a.deleted_at is null
      order by case when a.what = 'upload' then a.subject else a.id end, a.at desc) once
    order by once.at desc limit 200) x) as acts
from mandate d join member h on h.id = d.member_id
where d.organization_id = ? and d.office = 'helper' and d.deleted_at is null
order by d.since desc limit 50`

type Row = Omit<HelperMandate, 'since' | 'until' | 'endedAt' | 'acts'> & {
  since: Date
  until: Date
  endedAt: Date | null
  acts: { at: string; what: string; status: number | null; subject: string | null }[]
}

/** The mandates that a group gave, newest first, with what was done under each. */
export async function readMandates(knex: Knex, organizationId: string): Promise<HelperMandate[]> {
  const { rows } = await knex.raw<{ rows: Row[] }>(SQL, [organizationId])
  return rows.map(({ since, until, endedAt, acts, ...mandate }) => ({
    ...mandate,
    since: since.toISOString(),
    until: until.toISOString(),
    endedAt: endedAt && endedAt.toISOString(),
    acts: acts.map(({ at, what, status, subject }) => ({
      at: new Date(at).toISOString(),
      what: actWords(what, status),
      subject,
    })),
  }))
}
