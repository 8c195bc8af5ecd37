import { createHash } from 'node:crypto'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { BankLine } from '../../../contracts/desk/transfers'
import { newId } from '../../../kernel/new-id'
import { Problem } from '../../../kernel/problem'
import { keyOf } from '../rules/statement'
import type { Attempt } from './attempt'

export const hashOf = (line: BankLine): string => createHash('sha256').update(keyOf(line)).digest('hex')

/**
 * Keeps that a line of the statement paid this transfer, in the caller's transaction. The second of two people may
 * show the line that the first one saw.
 * @throws Problem 409 not_possible (of another amount), proof_used (it paid another transfer)
 */
export async function useStatementLine(
  trx: Knex.Transaction,
  { id, amount_clp }: Pick<Attempt, 'id' | 'amount_clp'>,
  line: BankLine,
  by: string,
): Promise<void> {
  if (line.amountClp !== amount_clp)
    throw new Problem('not_possible', 'Esa línea de la cartola es de otro monto: no confirma este pedido.')
  const hash = hashOf(line)
  await trx.raw(
    `insert into statement_line (id, hash, attempt_id, day, amount_clp, used_by) values (?, ?, ?, ?, ?, ?)
      on conflict (hash) where deleted_at is null do nothing`,
    [newId('sline'), hash, id, line.day, line.amountClp, by],
  )
  const kept = await trx('statement_line')
    .where({ hash, deleted_at: null })
    .first<{ attempt_id: string } | undefined>('attempt_id')
  if (kept?.attempt_id !== id)
    throw new Problem('proof_used', 'Esa línea de la cartola ya confirmó otro pedido.')
}
