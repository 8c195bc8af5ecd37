import { groups } from '../../seed/data/groups/index.ts'
import { history } from '../../seed/data/history/index.ts'
import { monthName, PLACES } from '../../seed/history/calendar.ts'
import { tellHistory, type ToldOrder } from '../../seed/history/tell.ts'
import { asStaff, call } from '../clients/store.ts'
import { sql } from '../clients/store-database.ts'
import { quiet } from '../support/quiet.ts'
import { buy, type Bought, lapse } from './buy.ts'
import type { Clock } from './clock.ts'
import { accept, arrive, giveBack, handOver, pack, payBackByHand } from './follow.ts'
import { countBalances, recordDeposits } from './deposits.ts'
import { issueDocuments } from './documents.ts'
import { advance, answer, closeMonth, openAccounts, payAbove, payAgain, payGroups } from './settle.ts'

type Act = (bought: Bought) => Promise<unknown>

/** What is done with an order, by how many beats after it was bought. */
function actsOf({ ending, ago, place }: ToldOrder): [number, Act][] {
  if (ending === 'never_paid') return [[0, lapse]]
  if (['declined', 'paid', 'proof_sent', 'waits_for_transfer'].includes(ending)) return []
  if (ago > 0 || place < 7) {
    const whole: [number, Act][] = [
      [0, accept],
      [1, pack],
      [1, handOver],
      [2, arrive],
    ]
    const back = ending === 'returned' ? 3 : ending === 'returned_late' ? 12 : null
    return back === null ? whole : [...whole, [back, giveBack]]
  }
  const steps = { accepted: 1, short: 1, paid_back_by_hand: 1, packed: 2, sent: 3, arrived: 4 }
  const count = Object.hasOwn(steps, ending) ? steps[ending as keyof typeof steps] : 0
  return ([accept, pack, handOver, arrive] as const).slice(0, count).map((act) => [0, act])
}

const beatOf = (ago: number, place: number) => (7 - ago) * PLACES + place

/** The newest money is still with the gateway, and the newest sales wait for their documents. */
const DEPOSITED_UNTIL = beatOf(0, PLACES - 1)
const ISSUED_UNTIL = beatOf(0, PLACES - 3)

async function inParallel<T>(list: T[], work: (one: T) => Promise<unknown>): Promise<void> {
  const waiting = [...list]
  const worker = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all([worker(), worker(), worker()])
}

/** Nobody ran out of anything in eight months; who is paused now was not then. */
export async function stockUp(): Promise<void> {
  await sql(`update inventory_level set stocked_quantity = stocked_quantity + 500,
    raw_stocked_quantity = jsonb_set(raw_stocked_quantity, '{value}', to_jsonb((stocked_quantity + 500)::text))`)
  const staff = await asStaff()
  for (const { handle, pause } of groups)
    if (pause) await call('POST', `/admin/organizations/${handle}/status`, { to: 'active' }, staff)
  await quiet()
}

/** Lets the history happen. @param until beats after it are left out, to look at a part of it */
export async function tell(clock: Clock, until = Infinity): Promise<void> {
  const told = tellHistory()
  const later = new Map<number, (() => Promise<unknown>)[]>()
  const at = (beat: number, act: () => Promise<unknown>) => later.set(beat, [...(later.get(beat) ?? []), act])
  const waiting: string[] = []
  let nth = 0
  for (const { ago } of history.months)
    for (let place = 0; place < PLACES; place++) {
      const beat = beatOf(ago, place)
      if (beat > until) return
      const day = clock.dayOf(ago, place)
      await clock.beat(ago, place, 'day', async () => {
        if (beat < DEPOSITED_UNTIL) await recordDeposits(day)
        for (const act of later.get(beat) ?? []) await act()
        if (beat === 0) await openAccounts()
        const closed = ago + 1
        if (closed <= 7) {
          if (place === 1) await closeMonth(monthName(clock.now, closed))
          if (place === 2) await payGroups(closed)
          if (place === 3) await payAbove(closed)
          if (place === 3) await answer(closed)
          if (place === 4) await payAgain(closed)
          // What was paid again came.
          if (place === 5 && closed === history.money.returned.ago) await answer(0)
        }
        if (place === 5) await advance(ago)
        await payBackByHand(waiting)
        const today = told.filter((one) => one.ago === ago && one.place === place)
        await inParallel(today, async (one) => {
          const bought = await buy(one, nth++)
          if (one.ending === 'paid_back_by_hand') waiting.push(bought.orderId)
          for (const [after, act] of actsOf(one)) {
            if (after === 0) await act(bought)
            else at(beat + after, () => act(bought))
          }
        })
      })
      await clock.beat(ago, place, 'evening', async () => {
        if (beat < ISSUED_UNTIL) await issueDocuments(day, monthName(clock.now, ago))
        if (ago === 1 && place === PLACES - 1) await countBalances(day)
      })
      process.stderr.write(`${ago}/${place} ${((Date.now() - clock.now) / 1000).toFixed(0)} s\n`)
    }
}
