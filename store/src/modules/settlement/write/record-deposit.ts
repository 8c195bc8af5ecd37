import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { DepositGiven, DepositPreview } from '../../../contracts'
import { isMethod, type Method } from '../../../gateways/terms'
import { newId } from '../../../kernel/new-id'
import { invalid, Problem } from '../../../kernel/problem'
import { signedClp } from '../../../kernel/text/format'
import { chileDay } from '../../../kernel/time/chile-day'
import { databaseNow } from '../../../kernel/time/clock'
import { depositEntries } from '../../ledger/rules/ledger'
import { post } from '../../ledger/write/post'
import { awaitedItems, depositMethods } from '../read/awaited-items'
import { changedOrders, feesOfOrders } from '../read/order-fees'
import { type AwaitedItem, chosenItems, type DepositLineDraft, depositLines } from '../rules/deposit'
import { depositHash } from '../rules/deposit-hash'

/** What a deposit would bring. @throws Problem 400 invalid_data · 409 changed_meanwhile */
export async function draftDeposit(
  knex: Knex,
  given: DepositGiven,
): Promise<DepositPreview & { lines: DepositLineDraft[] }> {
  const method = methodOf(given.method)
  if (given.day > chileDay(await databaseNow(knex)))
    throw invalid('Hay algo que corregir antes de seguir.', { day: 'Ese día todavía no llega.' })
  const items = choose(await awaitedItems(knex, [method]), given)
  const orders = [...items.map(({ orderId }) => orderId), ...(await changedOrders(knex, method))]
  const lines = depositLines(items, await feesOfOrders(knex, orders))
  const sum = (of: (line: DepositLineDraft) => number) => lines.reduce((total, one) => total + of(one), 0)
  const linesClp = sum((line) => line.amountClp)
  const expectedFeeClp = sum((line) => line.expectedFeeClp)
  const keptClp = given.feeClp + given.feeVatClp
  return {
    lines,
    count: items.length,
    linesClp,
    expectedFeeClp,
    keptClp,
    restClp: linesClp - given.amountClp - keptClp,
    costClp: linesClp - given.amountClp - expectedFeeClp,
  }
}

function methodOf(name: string): Method {
  if (isMethod(name) && depositMethods.includes(name)) return name
  throw invalid('Hay algo que corregir antes de seguir.', { method: 'Elige de quién es el depósito.' })
}

function choose(items: AwaitedItem[], { which }: DepositGiven): AwaitedItem[] {
  try {
    const chosen = chosenItems(items, which)
    if (chosen.length > 0) return chosen
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Problem('changed_meanwhile', 'Alguna de esas ventas ya está en otro depósito. Mira de nuevo.')
  }
  throw invalid('Falta decir qué ventas trae.', { which: 'Marca de qué días son las ventas que trae.' })
}

/** `seenClp`: what the sales came to when somebody looked. `restNote`: why they are not what came and was kept. */
export type Recording = DepositGiven & {
  seenClp: number
  restNote: string | null
  by: string
  federationId: string
}

export type Recorded = { id: string; isNew: boolean; costClp: number }

/** Money of gateways is counted by one at a time. */
export const lockDeposits = (trx: Knex.Transaction) =>
  trx.raw(`select pg_advisory_xact_lock(hashtext('deposit'))`)

/**
 * Writes a deposit down, once: the same again is the one that is there.
 * @throws Problem 400 invalid_data · 409 changed_meanwhile: what was seen is not what there is
 */
export async function recordDeposit(trx: Knex.Transaction, given: Recording): Promise<Recorded> {
  await lockDeposits(trx)
  const hash = await hashOf(trx, given)
  const known = await trx('deposit').where('hash', hash).first<{ id: string } | undefined>('id')
  if (known) return { id: known.id, isNew: false, costClp: 0 }
  const { lines, linesClp, expectedFeeClp, restClp, costClp } = await draftDeposit(trx, given)
  if (linesClp !== given.seenClp)
    throw new Problem('changed_meanwhile', 'Esas ventas ya no suman lo mismo. Mira de nuevo.')
  if (restClp !== 0 && !given.restNote)
    throw invalid('No calza con las ventas que marcaste.', {
      restNote: `Faltan ${signedClp(restClp)} por explicar: escribe por qué.`,
    })
  const id = newId('depo')
  await trx('deposit').insert({
    id,
    hash,
    ...rowOf(given),
    lines_clp: linesClp,
    expected_fee_clp: expectedFeeClp,
    rest_note: restClp === 0 ? null : given.restNote,
    recorded_by: given.by,
  })
  await writeLines(trx, id, lines)
  const { amountClp, federationId } = given
  await post(trx, {
    key: `deposit:${id}`,
    event: 'deposit',
    entries: depositEntries(federationId, { amountClp, linesClp, expectedFeeClp }),
  })
  return { id, isNew: true, costClp }
}

const rowOf = ({ method, day, amountClp, feeClp, feeVatClp, invoice }: DepositGiven) => ({
  method,
  day,
  amount_clp: amountClp,
  fee_clp: feeClp,
  fee_vat_clp: feeVatClp,
  invoice,
})

/** Of the same deposit as often as it was taken back, one more. */
async function hashOf(trx: Knex.Transaction, given: DepositGiven): Promise<string> {
  const { rows } = await trx.raw<{ rows: { count: number }[] }>(
    `select cast(count(*) as int) as count from deposit d join deposit t on t.takes_back_id = d.id
      where d.method = ? and d.day = ? and d.amount_clp = ? and upper(btrim(d.invoice)) = upper(btrim(?))`,
    [given.method, given.day, given.amountClp, given.invoice],
  )
  return depositHash(given, rows[0]?.count ?? 0)
}

async function writeLines(trx: Knex.Transaction, depositId: string, lines: DepositLineDraft[]) {
  const ids = lines.flatMap(({ postingId }) => postingId ?? [])
  const before = await trx('deposit_line')
    .whereIn('posting_id', ids)
    .groupBy('posting_id')
    .select<{ posting_id: string; count: string }[]>('posting_id', trx.raw('count(*) as count'))
  const turns = new Map(before.map(({ posting_id, count }) => [posting_id, Number(count)]))
  const rows = lines.map(({ orderId, postingId, amountClp, expectedFeeClp }) => ({
    id: newId('dline'),
    deposit_id: depositId,
    order_id: orderId,
    posting_id: postingId,
    turn: turns.get(postingId ?? '') ?? 0,
    amount_clp: amountClp,
    expected_fee_clp: expectedFeeClp,
  }))
  await trx.batchInsert('deposit_line', rows, 500)
}
