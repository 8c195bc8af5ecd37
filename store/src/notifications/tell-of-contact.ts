import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Payload } from '../outbox/events'
import { correctedContact } from '../modules/federation/read/corrected-contact'
import { notifyContact } from './notify'

/** To what was her phone or e-mail: it opens nothing any more, and if she did not ask for it she can say so. */
export async function tellOldContact(
  container: MedusaContainer,
  { correction_id }: Payload<'contact.changed'>,
): Promise<void> {
  const found = await correctedContact(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    correction_id,
  )
  if (!found) return
  const { name, before, after } = found
  const old = before.phone !== after.phone ? before.phone : before.email
  if (old)
    await notifyContact(container, old, { kind: 'contact_changed', data: { name }, key: correction_id })
}
