import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ReceptionAdvanceRule } from '../../../contracts'
import { newId } from '../../../kernel/new-id'

/** From now on what is received is advanced so. What is proposed already stays. */
export async function setReceptionRule(
  trx: Knex.Transaction,
  { perGroupClp, partBp, assemblyDate, minutes }: ReceptionAdvanceRule,
  by: string,
): Promise<string> {
  const id = newId('arule')
  await trx('reception_advance_rule').insert({
    ...{ id, per_group_clp: perGroupClp, part_bp: partBp, set_by: by },
    ...{ assembly_date: assemblyDate, minutes },
  })
  return id
}
