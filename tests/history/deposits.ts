import type { Deposits, MoneyPlace } from '../../store/src/contracts/index.ts'
import { history } from '../../seed/data/history/index.ts'
import { FEDERATION, officerAt } from './people.ts'

const { feeBp, feeVatPercent, firstInvoice } = history.money.gateway
let recorded = 0

/** What gateways took up to the day before is in the bank, less what they keep. @param day of the bank */
export async function recordDeposits(day: string): Promise<void> {
  const desk = await officerAt(FEDERATION, 'treasurer')
  const { awaited } = await desk<Deposits>('GET', '/deposits')
  for (const [method, days] of Map.groupBy(awaited, (one) => one.method)) {
    const linesClp = days.reduce((sum, one) => sum + one.soldClp - one.refundedClp, 0)
    // More went back than was sold: the gateway takes it from what comes next.
    if (linesClp <= 0) continue
    const feeClp = Math.round((linesClp * feeBp) / 10_000)
    const feeVatClp = Math.round((feeClp * feeVatPercent) / 100)
    await desk('POST', '/deposits', {
      ...{ method, day, amountClp: linesClp - feeClp - feeVatClp, feeClp, feeVatClp },
      invoice: String(firstInvoice + recorded * 37),
      which: { days: days.map((one) => one.day), without: [], also: [] },
      seenClp: linesClp,
      restNote: null,
    })
    recorded += 1
  }
}

/** Somebody looked what the bank and the gateways hold at the end of that day: what the books say. */
export async function countBalances(day: string): Promise<void> {
  const desk = await officerAt(FEDERATION, 'treasurer')
  const { places } = await desk<{ places: MoneyPlace[] }>('GET', '/balances')
  for (const { account, expectedClp } of places)
    if (expectedClp !== 0) await desk('POST', '/balances', { account, day, amountClp: expectedClp })
}
