import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { databaseNow } from '../kernel/time/clock'
import { codeToSend, forgetCode } from '../modules/access/write/sealed-code'
import { Undelivered } from '../outbox/undelivered'
import { notifyContact } from './notify'

/** Sends a code that somebody can use, and forgets it unless it may still be sent. */
export async function sendCode(container: MedusaContainer, codeId: string): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await codeToSend(knex, codeId, await databaseNow(knex))
  if (!found) return
  const { contact, code, isUseful } = found
  if (isUseful)
    await notifyContact(container, contact, { kind: 'entry_code', data: { code }, key: codeId }).catch(
      async (error: unknown) => {
        if (error instanceof Undelivered && error.isRefused) await forgetCode(knex, codeId)
        throw error
      },
    )
  await forgetCode(knex, codeId)
}
