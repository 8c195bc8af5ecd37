import type { Knex } from '@medusajs/framework/mikro-orm/knex'

type Person = { name: string; phone: string | null; email: string | null }
/** `isOwn`: she did it herself. */
export type CorrectedContact = {
  memberId: string
  name: string
  before: Person
  after: Person
  isOwn: boolean
}

type Row = Omit<CorrectedContact, 'isOwn'> & { by: string }

/** What was corrected of whom; null when she was forgotten meanwhile. */
export async function correctedContact(knex: Knex, correctionId: string): Promise<CorrectedContact | null> {
  const row = await knex('member_correction as c')
    .join('member as m', 'm.id', 'c.member_id')
    .where('c.id', correctionId)
    .whereNull('m.deleted_at')
    .first<Row | undefined>('c.member_id as memberId', 'm.name', 'c.before', 'c.after', 'c.by')
  if (!row) return null
  const { by, ...found } = row
  return { ...found, isOwn: by === row.memberId }
}
