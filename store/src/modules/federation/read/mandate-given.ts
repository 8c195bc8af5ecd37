import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type MandateGiven = { memberId: string; group: string; until: Date }

/** Whom a group lets act for it, and until when; null when it was taken back. */
export async function mandateGiven(knex: Knex, mandateId: string): Promise<MandateGiven | null> {
  const given = await knex('mandate as d')
    .join('organization as g', 'g.id', 'd.organization_id')
    .where('d.id', mandateId)
    .whereNull('d.ended_at')
    .first<MandateGiven | undefined>({ memberId: 'd.member_id', group: 'g.name', until: 'd.until' })
  return given ?? null
}
