import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../../kernel/problem'
import type { SessionNow } from '../rules/session'

export type SessionRow = {
  id: string
  organization_id: string
  course: string
  starts_at: Date
  ends_at: Date
  place: string
  places: number
  trainer_id: string
  childcare: string
  transport: string
  revision: number
  cancelled_at: Date | null
}

const COLUMNS = [
  ...['id', 'organization_id', 'course', 'starts_at', 'ends_at', 'place', 'places', 'trainer_id'],
  ...['childcare', 'transport', 'revision', 'cancelled_at'],
]

export const unknownSession = () => notFound('Esa jornada no está.')

/**
 * A session that stays as it is until the end of the transaction; whoever changes it, or its list, is alone with it.
 * @param of who must hold it; null: whoever does. @throws Problem 404 not_found
 */
export async function lockSession(
  trx: Knex.Transaction,
  id: string,
  of: string | null,
  lock: 'alone' | 'shared' = 'alone',
): Promise<SessionRow> {
  const asked = trx('training_session')
    .where({ id, ...(of !== null && { organization_id: of }) })
    .whereNull('deleted_at')
  const row = await (lock === 'alone' ? asked.forUpdate() : asked.forShare()).first<SessionRow | undefined>(
    COLUMNS,
  )
  if (!row) throw unknownSession()
  return row
}

export const nowOf = ({ starts_at, ends_at, cancelled_at }: SessionRow): SessionNow => ({
  startsAt: starts_at,
  endsAt: ends_at,
  isCancelled: cancelled_at !== null,
})
