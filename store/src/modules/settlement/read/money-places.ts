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

/** A deposit is where it is since the day of the bank, whenever it was written down. Postings are looked up: few are of money. */
const HELD_SQL = `select t.day, case when e.account = 'bank' then 'bank' else coalesce(d.method, a.provider) end as account,
  cast(-sum(e.amount_clp) as int) as clp
from ${entries} e
cross join lateral (select key, event, order_id from ${postings} q where q.id = e.posting_id offset 0) p
left join deposit d on p.event in ('deposit', 'deposit_return') and d.id = split_part(p.key, ':', 2)
left join ${attempts} a on a.order_id = p.order_id
join unnest(cast(:days as text[]), cast(:ends as timestamptz[])) t(day, until)
  on case when d.id is null then e.created_at < t.until else d.day <= t.day end
where e.account in ('bank', 'gateway') group by 1, 2`

type Held = { day: string; account: string; clp: number }

/** What the books say that each place holds at the end of each of those days. */
async function heldAt(knex: Knex, days: string[]): Promise<(day: string, account: string) => number> {
  const ends = days.map((day) => nextChileDay(new Date(`${day}T16:00:00Z`)).toISOString())
  const { rows } = await prepared<Held>(knex, HELD_SQL, { days, ends })
  return (day, account) => rows.find((row) => row.day === day && row.account === account)?.clp ?? 0
}

const COUNTED_SQL = `select distinct on (account) account, day, amount_clp as "amountClp", created_at as at,
  coalesce(${actorName('counted_by')}, '') as by
from counted_balance order by account, day desc, created_at desc, id desc`

type Counted = { account: string; day: string; amountClp: number; at: Date; by: string }

const EVER = '9998-12-31'

/** Each place with what it should hold, and what somebody read there last. */
export async function readMoneyPlaces(knex: Knex): Promise<MoneyPlace[]> {
  const { rows: counted } = await prepared<Counted>(knex, COUNTED_SQL, [])
  const held = await heldAt(knex, [...new Set([EVER, ...counted.map(({ day }) => day)])])
  return MONEY_PLACES.map(({ account, name }) => {
    const last = counted.find((one) => one.account === account)
    return {
      account,
      name,
      expectedClp: held(EVER, account),
      counted: last
        ? {
            day: last.day,
            amountClp: last.amountClp,
            expectedClp: held(last.day, account),
            at: last.at.toISOString(),
            by: last.by,
          }
        : null,
    }
  })
}
