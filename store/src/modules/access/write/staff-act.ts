import type { Knex } from '@medusajs/framework/mikro-orm/knex'

type StaffAct = { id: string; userId: string; what: string; subject: string | null }

/** What staff is about to change, and who; `at` by the database's clock. */
export async function writeStaffAct(knex: Knex, { id, userId, what, subject }: StaffAct): Promise<void> {
  await knex('staff_act').insert({ id, user_id: userId, what, subject, at: knex.fn.now() })
}

/** How it was answered. @param status null: the answer never arrived */
export async function endStaffAct(
  knex: Knex,
  id: string,
  end: { status: number | null; subject: string | null },
): Promise<void> {
  await knex('staff_act').where({ id }).update(end)
}
