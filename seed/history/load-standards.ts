import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { federation } from '../data/federation.ts'
import { standards } from '../data/history/standards.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { Failure } from '../failure.ts'
import type { HistoryOffer, HistoryStandard } from '../supply-types.ts'
import { qualifiedUntil, toldOffer } from './told-offers.ts'

const DAY_MS = 86_400_000
const TRIED_DAYS_AGO = 120

const FEDERATION_SQL = `select o.id, m.id as mandate from organization o join mandate m on m.organization_id = o.id
  where o.handle = $1 and m.office = 'president' and m.ended_at is null and m.deleted_at is null limit 1`
const LEADERS_SQL = `select o.handle, o.id, s.member_id as member from organization o
  join membership s on s.organization_id = o.id and s.role = 'leader' and s.accepted_at is not null and s.until is null
  where o.handle = any($1) and o.deleted_at is null`

type Group = { id: string; member: string }

/** What groups make alike and say they will have, in one transaction. @returns how many, or null: there is some already */
export async function loadStandards(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-standards'))`)
    if ((await db.query('select 1 from supply_standard limit 1')).rows.length > 0) return null
    const { rows } = await db.query<{ id: string; mandate: string }>(FEDERATION_SQL, [federation.handle])
    const [above] = rows
    if (!above) throw new Failure('La federación no tiene presidenta: nadie anotó sus fichas.')
    const handles = standards.flatMap(({ offers }) => offers.map(({ group }) => group))
    const found = await db.query<Group & { handle: string }>(LEADERS_SQL, [handles])
    const groups = new Map(found.rows.map((row) => [row.handle, row]))
    for (const standard of standards) await loadStandard(db, standard, { ...above, groups, now })
    await db.query('commit')
    return standards.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

type Scene = { id: string; mandate: string; groups: Map<string, Group>; now: number }

async function loadStandard(db: pg.Client, standard: HistoryStandard, scene: Scene): Promise<void> {
  const by = `mandate:${scene.mandate}`
  const [id, votedAt] = [newId('std'), `${standard.assemblyDate}T18:00:00Z`]
  await db.query(
    `insert into supply_standard (id, organization_id, handle, name, unit, by, created_at)
      values ($1, $2, $3, $4, $5, $6, $7)`,
    [id, scene.id, standard.handle, standard.name, standard.unit, by, votedAt],
  )
  const { technique, format, container, label, tolerances, shelfLifeDays, minimumLot, costClp } = standard
  const inputs = JSON.stringify(standard.inputs ?? [])
  await db.query(
    `insert into supply_standard_version (id, standard_id, number, technique, format, container, label, tolerances,
        shelf_life_days, minimum_lot, cost_clp, assembly_date, minutes, by, created_at, inputs)
      values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      ...[newId('stdv'), id, technique, format, container, label, tolerances, shelfLifeDays, minimumLot],
      ...[costClp, standard.assemblyDate, standard.minutes, by, votedAt, inputs],
    ],
  )
  for (const offer of standard.offers) {
    const group = scene.groups.get(offer.group)
    if (!group)
      throw new Failure(`${offer.group} no está o no tiene encargada: no puede ofrecer ${standard.name}.`)
    await loadTrial(db, id, offer, { by, group, now: scene.now })
    for (const { month, sureUnits, perhapsUnits } of toldOffer(offer, scene.now))
      await db.query(
        `insert into supply_offer (id, organization_id, standard_id, month, sure_units, perhaps_units, key, body_hash,
            said_at, by) values ($1, $2, $3, $4, $5, $6, $7, 'history', now(), $8)`,
        [
          ...[newId('offer'), group.id, id, month, sureUnits, perhapsUnits],
          ...[`history-${randomUUID()}`, group.member],
        ],
      )
  }
}

type Trial = { by: string; group: Group; now: number }

async function loadTrial(
  db: pg.Client,
  id: string,
  offer: HistoryOffer,
  { by, group, now }: Trial,
): Promise<void> {
  const { qualified, toMend = '' } = offer
  if (!qualified && !toMend) return
  const triedAt = new Date(now - TRIED_DAYS_AGO * DAY_MS)
  await db.query(
    `insert into supply_qualification (id, standard_id, organization_id, version, outcome, trial_batch, tried_on, tried_by,
        to_mend, monthly_units, until, by, created_at)
      values ($1, $2, $3, 1, $4, 'Un lote de prueba', $5, 'Dos compañeras de otros grupos', $6, $7, $8, $9, $10)`,
    [
      ...[newId('qual'), id, group.id, qualified ? 'qualified' : 'to_mend', chileDay(triedAt)],
      ...[toMend, qualified?.monthlyUnits ?? 0, qualified ? qualifiedUntil(qualified.forMonths, now) : null],
      ...[by, triedAt],
    ],
  )
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
