import type { Knex } from '@medusajs/framework/mikro-orm/knex'

type MandateAct = {
  id: string
  mandateId: string
  memberId: string
  organizationId: string
  what: string
  subject: string | null
}

/** What a helper is about to do for a group, by which mandate; `at` by the database's clock. */
export async function writeMandateAct(knex: Knex, act: MandateAct): Promise<void> {
  await knex('mandate_act').insert({
    id: act.id,
    mandate_id: act.mandateId,
    member_id: act.memberId,
    organization_id: act.organizationId,
    what: act.what,
    subject: act.subject,
    at: knex.fn.now(),
  })
}

/** How it was answered. @param status null: the answer never arrived */
export async function endMandateAct(knex: Knex, id: string, status: number | null): Promise<void> {
  await knex('mandate_act').where({ id }).update({ status })
}
