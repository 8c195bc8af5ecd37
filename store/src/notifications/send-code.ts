import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { unseal } from '../modules/access/write/keys'
import { Undelivered } from '../outbox/undelivered'
import { notifyContact } from './notify'

type Row = {
  sealed: string | null
  member_id: string | null
  expires_at: Date
  used_at: Date | null
  voided_at: Date | null
}

/** Sends a code that somebody can use, and forgets it unless it may still be sent: what stays is its hash. */
export async function sendCode(container: MedusaContainer, codeId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const row = await knex<Row>('entry_code').where('id', codeId).first()
  if (!row?.sealed) return
  const isUseful =
    row.member_id && !row.used_at && !row.voided_at && row.expires_at > (await databaseNow(knex))
  if (isUseful) {
    const { contact, code } = JSON.parse(unseal(row.sealed)) as { contact: string; code: string }
    await notifyContact(container, contact, { kind: 'entry_code', data: { code }, key: codeId }).catch(
      async (error: unknown) => {
        if (error instanceof Undelivered && error.isRefused) await forget(knex, codeId)
        throw error
      },
    )
  }
  await forget(knex, codeId)
}

async function forget(knex: Knex, codeId: string): Promise<void> {
  await knex('entry_code').where('id', codeId).update({ sealed: null })
}
