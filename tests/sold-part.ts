import { expect } from 'vitest'
import { groupPhone } from './group-phone.ts'
import { paidOrder } from './staff-client.ts'
import { sql } from './store-database.ts'

type Phone = Awaited<ReturnType<typeof groupPhone>>

export const total = (lines: { amountClp: number }[]) => lines.reduce((sum, line) => sum + line.amountClp, 0)

/** The phone of the group whose part of the order comes first, and that part as it sees it. */
export async function soldPart(wanted: Parameters<typeof paidOrder>[0] = {}) {
  const order = await paidOrder(wanted)
  const phones = await Promise.all(order.docs.map((doc) => groupPhone(doc.maker.handle)))
  const [phone] = phones
  if (!phone) throw new Error('nobody sold')
  const part = (await phone.parts()).find((one) => one.displayId === order.displayId)
  if (!part) throw new Error('the part of a paid order is not there')
  return { order, phones, phone, part }
}

async function ledgerOf(handle: string): Promise<number> {
  const [row] = await sql<{ balance: number }>(
    `select coalesce(sum(e.amount_clp), 0)::int as balance from ledger_entry e join organization o on o.id = e.organization_id
     where e.account = 'group' and o.handle = $1`,
    [handle],
  )
  return row?.balance ?? 0
}

/** Every line of what a group is owed, and all of them together, are what the ledger says. */
export async function expectToAddUp(phone: Phone, handle: string) {
  const owed = await phone.owed()
  expect(owed.balanceClp).toBe(await ledgerOf(handle))
  expect(total(owed.items) + owed.earlierClp).toBe(owed.balanceClp)
  for (const item of owed.items) expect(total(item.lines)).toBe(item.amountClp)
  return owed
}
