import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { notFound } from '../../kernel/problem'
import { type Office, officeNames, OFFICES } from '../../modules/federation/rules/offices'
import { type Officer, writeAct } from '../../modules/federation/write/write-act'
import { transactionWorkflow } from '../../outbox/transaction-workflow'

/** `officer`: who does it at the desk; absent at the panel. */
type Ending = { id: string; organizationId: string; by: string; officer?: Officer }
type Held = { office: Office; name: string; isOver: boolean }

/** Fewer rights, so one person does it: from this moment it opens nothing. Ended twice, as the first time. @throws Problem 404 not_found */
async function end(trx: Knex.Transaction, { id, organizationId, by, officer }: Ending) {
  const held = await trx('mandate as d')
    .join('member as m', 'm.id', 'd.member_id')
    .where({ 'd.id': id, 'd.organization_id': organizationId })
    .whereIn('d.office', officeNames)
    .whereNull('d.deleted_at')
    .forUpdate('d')
    .first<Held | undefined>(
      'd.office',
      'm.name',
      trx.raw('(d.ended_at is not null or d.until <= now()) as "isOver"'),
    )
  if (!held) throw notFound('Ese cargo no existe.')
  if (held.isOver) return { id }
  const now = trx.fn.now()
  await trx('mandate').where({ id }).update({ ended_by: by, ended_at: now, updated_at: now })
  const title = `${OFFICES[held.office]}, ${held.name}`
  if (officer) await writeAct(trx, officer, { what: 'office.ended', subject: id, after: { title } })
  return { id }
}

export const endOfficeWorkflow = transactionWorkflow('end-office', end)
