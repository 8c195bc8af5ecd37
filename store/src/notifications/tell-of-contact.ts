import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { correctedContact } from '../modules/federation/read/corrected-contact'
import { fellowOfficers } from '../modules/federation/read/desk/fellow-officers'
import { leadersOf } from '../modules/federation/read/leaders-of'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { notifyContact, notifyMember } from './notify'

/**
 * To what was her phone or e-mail: it opens nothing any more, and if she did not ask for it she can say so. Of a number
 * that she changed herself her e-mail hears too, and so do other officers.
 */
export async function tellOldContact(
  container: MedusaContainer,
  { correction_id: key }: Payload<'contact.changed'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await correctedContact(knex, key)
  if (!found) return
  const { memberId, name, before, after, isOwn } = found
  const isNumber = before.phone !== after.phone
  const old = isNumber ? before.phone : before.email
  const email = isOwn && isNumber ? before.email : null
  const others = isOwn && isNumber ? await fellowOfficers(knex, memberId) : []
  await doAll([
    ...(old
      ? [() => notifyContact(container, old, { kind: 'contact_changed' as const, data: { name }, key })]
      : []),
    ...(email
      ? [() => notifyContact(container, email, { kind: 'number_changed' as const, data: { name }, key })]
      : []),
    ...others.map((id) => () => {
      const about = { kind: 'number_of_another' as const, data: { name }, key }
      return notifyMember(container, { memberId: id, ...about })
    }),
  ])
}

/** To those who lead her groups: what she does there stands under another name from now on. */
export async function tellOfName(
  container: MedusaContainer,
  { correction_id: key }: Payload<'name.changed'>,
): Promise<void> {
  const knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await correctedContact(knex, key)
  if (!found) return
  const { memberId, before, after } = found
  const leaders = await leadersOf(knex, memberId)
  const about = { kind: 'name_changed' as const, data: { before: before.name, after: after.name }, key }
  await doAll(leaders.map((id) => () => notifyMember(container, { memberId: id, ...about })))
}
