import { history } from '../../seed/data/history/index.ts'
import { sql } from '../clients/store-database.ts'
import type { Bought, Part } from './buy.ts'
import { FEDERATION, firstWhoMay, officerAt, phoneOf } from './people.ts'

const reasonOf = ({ displayId }: Bought) => {
  const { shortReasons } = history.happenings
  return shortReasons[displayId % shortReasons.length] ?? ''
}

async function move({ id, group }: Part, to: string, more: object = {}): Promise<void> {
  const ask = await phoneOf(group)
  await ask('POST', `/consignments/${id}/move`, { to, ...more })
}

type Line = { id: string; quantity: number; confirmed: number | null; refunded: number }
const linesOf = ({ id }: Part) =>
  sql<Line>(
    `select id, quantity, quantity_confirmed as confirmed, quantity_refunded as refunded from consignment_line
      where consignment_id = $1 order by id`,
    [id],
  )

/** The group has one less of its first line, and all of the others. */
async function have(bought: Bought, part: Part, hasNone: boolean): Promise<void> {
  const ask = await phoneOf(part.group)
  const lines = (await linesOf(part)).map(({ id, quantity }, index) => ({
    lineId: id,
    quantity: hasNone ? 0 : quantity - (index === 0 ? 1 : 0),
  }))
  await ask('POST', `/consignments/${part.id}/quantities`, { reason: reasonOf(bought), lines })
}

const OF_SHORT = ['short', 'paid_back_by_hand']

/** What each group says when it sees the order: it takes it, or has less, or none. */
export async function accept(bought: Bought): Promise<void> {
  const { told, parts } = bought
  for (const [index, part] of parts.entries()) {
    const [first] = await linesOf(part)
    const isWanting = index === 0 && OF_SHORT.includes(told.ending)
    if (index === 0 && told.ending === 'called_off') await have(bought, part, true)
    else if (isWanting && first && (first.quantity > 1 || (await linesOf(part)).length > 1))
      await have(bought, part, false)
    else await move(part, 'accepted')
  }
}

const open = async ({ parts }: Bought) => {
  const rows = await sql<{ id: string }>(
    `select id from consignment where id = any($1) and state <> 'cancelled'`,
    [parts.map(({ id }) => id)],
  )
  return parts.filter(({ id }) => rows.some((row) => row.id === id))
}

export async function pack(bought: Bought): Promise<void> {
  for (const part of await open(bought)) await move(part, 'packed')
}

const CARRIERS = ['Starken', 'Chilexpress', 'Correos de Chile']

export async function handOver(bought: Bought): Promise<void> {
  for (const part of await open(bought)) {
    const carrier = CARRIERS[bought.displayId % CARRIERS.length]
    await move(part, 'handed_over', { carrier, trackingCode: `D${700_000 + bought.displayId}` })
  }
}

/** The association heard that it arrived. */
export async function arrive(bought: Bought): Promise<void> {
  for (const part of await open(bought)) {
    const askers = await Promise.all([
      officerAt(part.association, 'coordinator'),
      officerAt(part.association, 'president'),
      officerAt(FEDERATION, 'president', part.association),
    ])
    await firstWhoMay(askers, 'POST', `/consignments/${part.id}/move`, { to: 'delivered' })
  }
}

const federationMoney = () =>
  Promise.all(['treasurer', 'president'].map((office) => officerAt(FEDERATION, office)))

/** Goods came back: one of the first line, or all of them. */
export async function giveBack(bought: Bought): Promise<void> {
  const isAll = bought.told.ending === 'returned_late'
  const [part] = await open(bought)
  if (!part) return
  const lines = await linesOf(part)
  const body = {
    reason: isAll ? 'guarantee' : 'withdrawal',
    note: isAll ? 'Las costuras se abrieron al mes: la compradora pidió su plata' : 'Se arrepintió a tiempo',
    lines: lines.slice(0, isAll ? undefined : 1).map(({ id, quantity, confirmed, refunded }) => ({
      lineId: id,
      quantity: isAll ? (confirmed ?? quantity) : 1,
      seen: (confirmed ?? quantity) - refunded,
    })),
  }
  await firstWhoMay(await federationMoney(), 'POST', `/consignments/${part.id}/refunds`, body)
}

/** What goes back by transfer was transferred. @param but orders whose refund still waits */
export async function payBackByHand(but: readonly string[]): Promise<void> {
  const rows = await sql<{ id: string }>(
    `select id from attempt_refund where state = 'by_hand' and order_id <> all($1)`,
    [but],
  )
  for (const { id } of rows)
    await firstWhoMay(await federationMoney(), 'POST', `/refunds/${id}`, { decision: 'paid_by_hand' })
}
