import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MoneyPlace } from '../../../contracts'
import { termsOf } from '../../../gateways/terms'
import { prepared } from '../../../kernel/prepared'
import { nextChileDay } from '../../../kernel/time/chile-day'
import { actorName } from '../../federation/read/actor-name'
import { attempts } from '../../checkout/read/rows'
import { entries, postings } from '../../ledger/read/rows'
import { depositMethods } from './awaited-items'

/** Where money lies: at the bank, or with a gateway. */
export const MONEY_PLACES: readonly { account: string; name: string }[] = [
  { account: 'bank', name: 'Cuenta del banco' },
  ...depositMethods.map((method) => ({ account: method, name: termsOf(method).name })),
]

/** A deposit is where it is since the day of the bank, whenever it was written down. */
const HELD_SQL = `select case when e.account = 'bank' then 'bank' else coalesce(d.method, a.provider) end as account,
  cast(-sum(e.amount_clp) as int) as clp
from ${entries} e join ${postings} p on p.id = e.posting_id
left join deposit d on p.event in ('deposit', 'deposit_return') and d.id = split_part(p.key, ':', 2)
left join ${attempts} a on a.order_id = p.order_id
where e.account in ('bank', 'gateway') and case when d.id is null then e.created_at < :end else d.day <= :day end
group by 1`

/** What the books say that each place holds at the end of a day. */
async function heldAt(knex: Knex, day: string): Promise<Map<string, number>> {
  const end = nextChileDay(new Date(`${day}T16:00:00Z`))
  const { rows } = await prepared<{ account: string; clp: number }>(knex, HELD_SQL, { day, end })
  return new Map(rows.map(({ account, clp }) => [account, clp]))
}

const COUNTED_SQL = `select distinct on (account) account, day, amount_clp as "amountClp", created_at as at,
  coalesce(${actorName('counted_by')}, '') as by
from counted_balance order by account, day desc, created_at desc, id desc`

type Counted = { account: string; day: string; amountClp: number; at: Date; by: string }

const EVER = '9998-12-31'

/** Each place with what it should hold, and what somebody read there last. */
export async function readMoneyPlaces(knex: Knex): Promise<MoneyPlace[]> {
  const [now, { rows: counted }] = await Promise.all([
    heldAt(knex, EVER),
    prepared<Counted>(knex, COUNTED_SQL, []),
  ])
  const days = [...new Set(counted.map(({ day }) => day))]
  const held = new Map(await Promise.all(days.map(async (day) => [day, await heldAt(knex, day)] as const)))
  return MONEY_PLACES.map(({ account, name }) => {
    const last = counted.find((one) => one.account === account)
    return {
      account,
      name,
      expectedClp: now.get(account) ?? 0,
      counted: last
        ? {
            day: last.day,
            amountClp: last.amountClp,
            expectedClp: held.get(last.day)?.get(account) ?? 0,
            at: last.at.toISOString(),
            by: last.by,
          }
        : null,
    }
  })
}
