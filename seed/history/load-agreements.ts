import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { federation } from '../data/federation.ts'
import { institutions } from '../data/history/institutions.ts'
import { Failure } from '../failure.ts'
import type { HistoryInstitution, HistoryQuotation } from '../supply-types.ts'
import { calledOf, dayAt, monthAt, monthsOf } from './told-agreement.ts'

const FEDERATION_SQL = `select o.id, m.id as mandate from organization o join mandate m on m.organization_id = o.id
  where o.handle = $1 and m.office = 'president' and m.ended_at is null and m.deleted_at is null limit 1`

type Scene = { db: pg.Client; id: string; by: string; standards: Map<string, string>; now: number }

/** Institutions and what is agreed with them, in one transaction. @returns how many, or null: there is one already */
export async function loadAgreements(databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    await db.query('begin')
    await db.query(`select pg_advisory_xact_lock(hashtext('history-agreements'))`)
    const known = await db.query('select 1 from supply_buyer union all select 1 from supply_request limit 1')
    if (known.rows.length > 0) return null
    const [above] = (await db.query<{ id: string; mandate: string }>(FEDERATION_SQL, [federation.handle]))
      .rows
    if (!above) throw new Failure('La federación no tiene presidenta: nadie anotó sus convenios.')
    const found = await db.query<{ id: string; handle: string }>('select id, handle from supply_standard')
    const standards = new Map(found.rows.map(({ id, handle }) => [handle, id]))
    const scene = { db, id: above.id, by: `mandate:${above.mandate}`, standards, now }
    let number = 0
    let agreements = 0
    for (const one of institutions as HistoryInstitution[]) {
      if (one.asked) await loadRequest(scene, one, one.asked)
      if (!one.offered) continue
      const buyer = await loadBuyer(scene, one)
      const quotation = await loadQuotation(scene, one, { offered: one.offered, buyer, number: ++number })
      if (one.offered.signed) await loadAgreement(scene, one, { ...quotation, buyer, number: ++agreements })
    }
    await db.query('commit')
    return institutions.length
  } finally {
    // Without a commit, whatever was written is gone with the connection.
    await db.end()
  }
}

const factsOf = ({
  rut,
  name,
  activity,
  address,
  commune,
  contactName,
  contactEmail,
  contactPhone,
}: HistoryInstitution) => ({
  ...{ rut, name, activity, address, commune },
  ...{ contact_name: contactName, contact_email: contactEmail, contact_phone: contactPhone },
})

function standardOf({ standards }: Scene, handle: string): string {
  const id = standards.get(handle)
  if (!id) throw new Failure(`No está la ficha ${handle}: nadie la puede cotizar.`)
  return id
}

async function loadRequest(
  scene: Scene,
  one: HistoryInstitution,
  asked: NonNullable<HistoryInstitution['asked']>,
) {
  const { db, id, now } = scene
  const [from, to] = [monthAt(now, asked.from), monthAt(now, asked.to)]
  const wanted = [{ standardId: standardOf(scene, asked.standard), from, to, units: asked.units }]
  await insert(db, 'supply_request', {
    ...{
      id: newId('sreq'),
      organization_id: id,
      ...factsOf(one),
      wanted: JSON.stringify(wanted),
      note: asked.note,
    },
    ...{ key: `history-${one.rut}`, body_hash: 'history', by: 'buyer' },
  })
}

async function loadBuyer({ db, id, by }: Scene, one: HistoryInstitution): Promise<string> {
  const buyer = newId('sbuyer')
  await insert(db, 'supply_buyer', {
    ...{ id: buyer, organization_id: id, ...factsOf(one), by, documents_asked: one.documentsAsked },
    ...{ payment_days: one.paymentDays, payment_agreement: one.paymentAgreement ?? '' },
  })
  return buyer
}

type Offering = { offered: HistoryQuotation; buyer: string; number: number }

async function loadQuotation(scene: Scene, one: HistoryInstitution, { offered, buyer, number }: Offering) {
  const { db, id, by, now } = scene
  const [quotation, version] = [newId('squo'), newId('squov')]
  const created_at = new Date(now - offered.sentDaysAgo * 86_400_000)
  const token = randomBytes(32).toString('base64url')
  await insert(db, 'supply_quotation', {
    ...{ id: quotation, organization_id: id, buyer_id: buyer, number, token, by, created_at },
  })
  await insert(db, 'supply_quotation_version', {
    ...{ id: version, quotation_id: quotation, number: 1, valid_until: dayAt(now, offered.validDays) },
    ...{
      delivery: offered.delivery,
      lead_days: offered.leadDays,
      tolerance_percent: offered.tolerancePercent,
    },
    ...{ quality: offered.quality, price_revision: offered.priceRevision, penalties: offered.penalties },
    ...{ payment_days: one.paymentDays, payment_agreement: one.paymentAgreement ?? '', by, created_at },
  })
  for (const [position, month] of monthsOf(offered, now).entries())
    await insert(db, 'supply_quotation_line', {
      ...{
        id: newId('squol'),
        version_id: version,
        position,
        standard_id: standardOf(scene, offered.standard),
      },
      ...{ standard_version: 1, month, units: offered.units, net_unit_clp: offered.netUnitClp, created_at },
    })
  for (const said of offered.negotiated)
    await insert(db, 'supply_negotiation', {
      ...{ id: newId('sneg'), quotation_id: quotation, ...said, by, created_at },
    })
  return { offered, quotation, version }
}

type Signing = {
  offered: HistoryQuotation
  quotation: string
  version: string
  buyer: string
  number: number
}

async function loadAgreement(
  scene: Scene,
  one: HistoryInstitution,
  { offered, quotation, version, buyer, number }: Signing,
) {
  const { db, id, now } = scene
  const agreement = newId('sagr')
  await insert(db, 'supply_agreement', {
    ...{
      id: agreement,
      organization_id: id,
      buyer_id: buyer,
      quotation_id: quotation,
      version_id: version,
      number,
    },
    ...{ signed_name: one.contactName, signed_office: offered.signed?.office ?? '' },
    signed_on: dayAt(now, -(offered.signed?.daysAgo ?? 0)),
  })
  for (const [at, call] of calledOf(offered, now).entries())
    await insert(db, 'supply_call_off', {
      ...{ id: newId('scall'), agreement_id: agreement, organization_id: id, number: at + 1, by: 'buyer' },
      ...{ standard_id: standardOf(scene, offered.standard), units: call.units, month: call.month },
      ...{ deliver_on: call.deliverOn, created_at: call.at },
    })
}

async function insert(db: pg.Client, table: string, row: Record<string, unknown>): Promise<void> {
  const names = Object.keys(row)
  const places = names.map((_, at) => `$${at + 1}`)
  await db.query(
    `insert into ${table} (${names.join(', ')}) values (${places.join(', ')})`,
    Object.values(row),
  )
}

const newId = (prefix: string) => `${prefix}_${randomUUID().replaceAll('-', '')}`
