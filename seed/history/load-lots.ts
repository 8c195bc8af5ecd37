import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { lots } from '../data/history/lots.ts'
import { lotCodeOf } from '../../store/src/contracts/lot-code.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { Failure } from '../failure.ts'
import type { HistoryLot } from '../supply-types.ts'

const DAY_MS = 86_400_000

const GROUP_SQL = `select o.id, s.member_id as member, a.id as above, p.id as product, p.title,
    case when p.metadata->>'kind' = 'food' then jsonb_build_object('ingredients', p.metadata->'food'->'ingredients',
      'authorization', p.metadata->'food'->'authorization') end as declared,
    (select d.id from mandate d where d.organization_id = a.id and d.office = 'president' and d.ended_at is null
      and d.deleted_at is null limit 1) as mandate
  from organization o join organization a on a.id = o.parent_id
  join membership s on s.organization_id = o.id and s.role = 'leader' and s.accepted_at is not null and s.until is null
  join federation_organization_product_product l on l.organization_id = o.id and l.deleted_at is null
  join product p on p.id = l.product_id and p.handle = $2 and p.deleted_at is null
  where o.handle = $1 and o.deleted_at is null limit 1`
const LINES_SQL = `select l.id, c.id as consignment, coalesce(l.quantity_confirmed, l.quantity) as units, c.created_at as at
  from consignment_line l join consignment c on c.id = l.consignment_id
  where c.organization_id = $1 and l.product_handle = $2 and c.created_at >= $3 and c.state in ('handed_over', 'delivered')
    and coalesce(l.quantity_confirmed, l.quantity) > 0
  order by c.created_at desc, l.id limit $4`

type Group = {
  id: string
  member: string
  above: string
  product: string
  title: string
  declared: object | null
  mandate: string | null
}

/** Lots of groups, in one transaction. @returns how many, or null: there are some already */
export async function loadLots(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-lots'))`)
    if ((await db.query('select 1 from supply_lot limit 1')).rows.length > 0) return null
    for (const lot of lots) await loadLot(db, lot, now)
    await db.query('commit')
    return lots.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

async function loadLot(db: pg.Client, lot: HistoryLot, now: number): Promise<void> {
  const [group] = (await db.query<Group>(GROUP_SQL, [lot.group, lot.product])).rows
  if (!group) throw new Failure(`${lot.group} no está, no tiene encargada o no vende ${lot.product}.`)
  const [id, code, madeAt] = [
    newId('lot'),
    lotCodeOf(randomBytes(8)),
    new Date(now - lot.madeDaysAgo * DAY_MS),
  ]
  const bestBefore =
    lot.keepsDays === null ? null : chileDay(new Date(madeAt.getTime() + lot.keepsDays * DAY_MS))
  await db.query(
    `insert into supply_lot (id, organization_id, code, product_id, title, units, made_on, best_before, note, declared, key,
        body_hash, said_at, by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'history', $12, $13, $12)`,
    [
      ...[id, group.id, code, group.product, group.title, lot.units, chileDay(madeAt), bestBefore, lot.note],
      ...[group.declared && JSON.stringify(group.declared), `history-${code}`, madeAt, group.member],
    ],
  )
  await loadUses(db, { id, lot, group, madeAt })
  const why = lot.held ?? lot.drill
  if (!why) return
  if (!group.mandate)
    throw new Failure(`La asociación de ${lot.group} no tiene presidenta: nadie retuvo su lote.`)
  const by = `mandate:${group.mandate}`
  await db.query(
    `insert into supply_lot_state (id, lot_id, number, state, why, by) values ($1, $2, 1, 'held', $3, $4)`,
    [newId('lots'), id, why, by],
  )
  if (lot.drill) await loadDrill(db, { lotId: id, organizationId: group.above, why, by })
}

type Uses = { id: string; lot: HistoryLot; group: Group; madeAt: Date }
type Line = { id: string; consignment: string; units: number; at: Date }

async function loadUses(db: pg.Client, { id, lot, group, madeAt }: Uses): Promise<void> {
  if (lot.into === 0) return
  const { rows } = await db.query<Line>(LINES_SQL, [group.id, lot.product, madeAt, lot.into])
  let [left, number] = [lot.units, 0]
  for (const line of rows) {
    const units = Math.min(left, line.units)
    if (units === 0) return
    left -= units
    number += 1
    await db.query(
      `insert into supply_lot_use (id, lot_id, number, units, consignment_id, line_id, by, created_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId('lotu'), id, number, units, line.consignment, line.id, group.member, line.at],
    )
  }
}

type Drill = { lotId: string; organizationId: string; why: string; by: string }

/** Prepared, and nobody told: whoever looks at the demonstration takes the second step. */
async function loadDrill(db: pg.Client, { lotId, organizationId, why, by }: Drill): Promise<void> {
  const recall = newId('rcl')
  await db.query(
    'insert into supply_recall (id, organization_id, why, to_do, by) values ($1, $2, $3, $4, $5)',
    [
      ...[
        recall,
        organizationId,
        why,
        'Guárdalo aparte y respóndenos este correo: vemos contigo cómo devolverlo.',
        by,
      ],
    ],
  )
  await db.query(
    'insert into supply_recall_lot (id, recall_id, lot_id, state_number) values ($1, $2, $3, 1)',
    [...[newId('rcll'), recall, lotId]],
  )
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
