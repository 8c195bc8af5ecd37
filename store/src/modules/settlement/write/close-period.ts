import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { databaseNow } from '../../../kernel/time/clock'
import { unstampedAccounts } from '../../ledger/read/unstamped'
import { stampEntries } from '../../ledger/write/stamp-entries'
import { nextToClose } from '../read/next-period'
import { readBodies } from '../read/bodies'
import { monthEnd } from '../rules/month'
import { type Body, bodiesToTell, statementHash } from '../rules/statement-draft'
import { monthWords } from '../../../kernel/time/months'

export type Closing = {
  /** `YYYY-MM` */
  month: string
  /** Who closes it: goes into `closed_by`. */
  by: string
  /** The comparison of all books that found no difference. */
  reconciliationId: string
}

export type Closed = { id: string; month: string; statements: number; isNew: boolean }

/**
 * Closes a month: every entry up to its end that has no statement gets one. Closed twice, at once or again, it is
 * closed once and the second learns so. What is written to the books meanwhile falls into the next month.
 * @throws Problem 409 not_possible: the month is not over, or an earlier one is open
 */
export async function closePeriod(trx: Knex.Transaction, closing: Closing): Promise<Closed> {
  const { month, by, reconciliationId } = closing
  const end = monthEnd(month)
  const id = newId('period')
  const now = await databaseNow(trx)
  if (now < end) throw new Problem('not_possible', `Todavía no termina ${monthWords(month)}.`)
  const next = await nextToClose(trx)
  // Who closes it at the same moment waits here for the other, and then finds it closed.
  const [made] = await trx('settlement_period')
    .insert({
      id,
      month,
      ends_at: end,
      closed_at: now,
      closed_by: by,
      reconciliation_id: reconciliationId,
    })
    .onConflict('month')
    .ignore()
    .returning<{ id: string }[]>('id')
  if (!made) return closedBefore(trx, month)
  if (month !== next) throw new Problem('not_possible', orderWords(next))
  return { id, month, statements: await writeStatements(trx, { id, month, end }), isNew: true }
}

const orderWords = (next: string | null) =>
  next === null
    ? 'Todavía no hay ninguna venta que cerrar.'
    : `Los meses se cierran en orden: ahora toca ${monthWords(next)}.`

async function closedBefore(trx: Knex.Transaction, month: string): Promise<Closed> {
  const row = await trx('settlement_period').where('month', month).first<{ id: string }>('id')
  const counted = await trx('statement').where('period_id', row.id).count<{ count: string }[]>('id as count')
  return { id: row.id, month, statements: Number(counted[0]?.count ?? 0), isNew: false }
}

type Made = { id: string; month: string; end: Date }

async function writeStatements(trx: Knex.Transaction, { id: periodId, month, end }: Made): Promise<number> {
  const bodies = bodiesToTell(await readBodies(trx, await unstampedAccounts(trx, end)))
  const drafts = bodies.map((body) => ({ body, id: newId('stmt') }))
  const stamped = await stampEntries(
    trx,
    end,
    drafts.map(({ body: { account, organizationId }, id }) => ({
      statementId: id,
      account,
      organizationId: account === 'fund' ? null : organizationId,
    })),
  )
  const sums = new Map(stamped.map((one) => [one.statementId, one]))
  const idOf = new Map(
    drafts.filter(({ body }) => body.account !== 'fund').map(({ body, id }) => [body.organizationId, id]),
  )
  const first = await nextNumber(trx)
  const rows = drafts.map(({ body, id }, index) => {
    const sum = sums.get(id) ?? { earnedClp: 0, paidClp: 0, entryCount: 0, entriesHash: '' }
    return rowOf(body, { id, periodId, month, number: first + index, sum, parent: parentOf(body, idOf) })
  })
  await trx.batchInsert('statement', rows, 500)
  return rows.length
}

/** The period's own row is held, so nobody else counts on meanwhile. */
async function nextNumber(trx: Knex.Transaction): Promise<number> {
  const last = await trx('statement').max<{ number: number | null }[]>('number as number').first()
  return (last?.number ?? 0) + 1
}

const parentOf = (body: Body, idOf: Map<string, string>): string | null =>
  body.parentId === null ? null : (idOf.get(body.parentId) ?? null)

type Numbered = {
  id: string
  periodId: string
  month: string
  number: number
  parent: string | null
  sum: { earnedClp: number; paidClp: number; entryCount: number; entriesHash: string }
}

function rowOf(body: Body, { id, periodId, month, number, parent, sum }: Numbered) {
  const { account, organizationId, name, openingClp } = body
  const { earnedClp, paidClp, entryCount, entriesHash } = sum
  const closingClp = openingClp + earnedClp + paidClp
  const facts = { number, month, account, organizationId, openingClp, earnedClp, paidClp, closingClp }
  return {
    id,
    period_id: periodId,
    number,
    account,
    organization_id: organizationId,
    organization_name: name,
    parent_id: parent,
    opening_clp: openingClp,
    earned_clp: earnedClp,
    paid_clp: paidClp,
    closing_clp: closingClp,
    entry_count: entryCount,
    hash: statementHash({ ...facts, entryCount, entriesHash }),
  }
}
