import type { Knex } from '@medusajs/framework/mikro-orm/knex'

type Contact = { phone: string | null; email: string | null }
export type CorrectedContact = { name: string; before: Contact; after: Contact }

/** What was corrected of whom; null when she was forgotten meanwhile. */
export async function correctedContact(knex: Knex, correctionId: string): Promise<CorrectedContact | null> {
  const row = await knex('member_correction as c')
    .join('member as m', 'm.id', 'c.member_id')
    .where('c.id', correctionId)
    .whereNull('m.deleted_at')
    .first<CorrectedContact | undefined>('m.name', 'c.before', 'c.after')
  return row ?? null
}
