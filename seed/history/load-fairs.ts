import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import type { OwnTill, OwnTills, TillSaleRequest } from '../../store/src/contracts/index.ts'
import { countedAgainst } from '../../store/src/contracts/fair/reckon.ts'
import { RECEIPT_LETTERS } from '../../store/src/contracts/fair/till.ts'
import { lettersOf } from '../../store/src/kernel/text/crockford.ts'
import { chileDay } from '../../store/src/kernel/time/chile-day.ts'
import { fairs } from '../data/history/fairs.ts'
import { Failure } from '../failure.ts'
import type { HistoryFair, HistoryFairSale, HistoryTill } from '../fair-types.ts'
import { type Api, api } from '../http.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const SESSION_SQL = `insert into member_session (id, token_hash, member_id, device, is_shared, entered_at, last_seen_at, expires_at)
  select $1, $2, s.member_id, 'Carga de la demostración', true, now(), now(), now() + interval '5 minutes'
  from membership s join organization o on o.id = s.organization_id
  where o.handle = $3 and s.role = 'leader' and s.accepted_at is not null and s.until is null limit 1`

/**
 * What groups sold at a fair, as their phones tell it: so stock and books are those of the shop itself.
 * @returns how many tills, or null: there is one already
 */
export async function loadFairs(storeUrl: string, databaseUrl: string, now: number): Promise<number | null> {
  const db = new pg.Client({ connectionString: databaseUrl })
  await db.connect()
  try {
    // One that was begun and cut off is gone on with: each thing has its name.
    if ((await db.query('select 1 from fair_closing limit 1')).rows.length > 0) return null
    for (const fair of fairs)
      for (const till of fair.tills)
        await withPhone(db, till.group, (headers) => loadTill(api(storeUrl, headers), fair, till, now))
    return fairs.reduce((sum, { tills }) => sum + tills.length, 0)
  } finally {
    await db.end()
  }
}

/** The session of its leader, as short as that. */
async function withPhone(
  db: pg.Client,
  group: string,
  work: (headers: Record<string, string>) => Promise<void>,
): Promise<void> {
  const token = randomBytes(32).toString('base64url')
  const id = `mses_${randomBytes(12).toString('hex')}`
  const { rowCount } = await db.query(SESSION_SQL, [
    id,
    createHash('sha256').update(token).digest('hex'),
    group,
  ])
  if (rowCount !== 1) throw new Failure(`${group} no tiene encargada: nadie abre su caja.`)
  await work({ authorization: `Bearer ${token}` })
  await db.query('delete from member_session where id = $1', [id])
}

async function loadTill(phone: Api, fair: HistoryFair, till: HistoryTill, now: number): Promise<void> {
  const base = `/members/organizations/${till.group}/tills`
  const say = (path: string, name: string, body: object) =>
    phone.withHeaders({ 'idempotency-key': `history-${name}` }).post<OwnTills>(base + path, body)
  const { products } = await phone.get<OwnTills>(base)
  const items = till.brought.map(([title, units]) => {
    const product = products.find((one) => one.title === title)
    if (!product) throw new Failure(`${till.group} no tiene «${title}» para llevar a ${fair.fair}.`)
    return { variantId: product.variantId, units }
  })
  const begun = now - fair.daysAgo * DAY_MS
  const heldOn = chileDay(new Date(begun))
  const { place, fair: name } = fair
  const { tills } = await say('', 'opening', { fair: name, place, heldOn, floatClp: till.floatClp, items })
  const [opened] = tills
  if (!opened) throw new Failure(`${till.group} no abrió su caja.`)
  let after = opened
  for (const [nth, sale] of till.sales.entries()) {
    const body = saleOf(opened, sale, `${till.group} ${nth}`, new Date(begun + nth * 20 * MINUTE_MS))
    const told = await say(`/${opened.id}/sales`, `sale-${nth}`, body)
    after = told.tills.find(({ id }) => id === opened.id) ?? after
  }
  const { expectedClp } = countedAgainst(after, 0)
  await say(`/${opened.id}/closing`, 'closing', {
    countedClp: expectedClp + till.differenceClp,
    sales: [],
    closedAt: new Date(begun + till.sales.length * 20 * MINUTE_MS).toISOString(),
  })
}

function saleOf(till: OwnTill, sale: HistoryFairSale, name: string, at: Date): TillSaleRequest {
  const isCash = 'paidClp' in sale
  return {
    code: lettersOf(createHash('sha256').update(name).digest().subarray(0, RECEIPT_LETTERS)),
    lines: sale.of.map(([title, units]) => ({
      line: till.lines.find((line) => line.title === title)?.id ?? '',
      units,
    })),
    paidBy: isCash ? 'cash' : 'card',
    receivedClp: isCash ? sale.paidClp : null,
    voucher: isCash ? null : sale.voucher,
    document: sale.boleta ?? null,
    soldAt: at.toISOString(),
  }
}
