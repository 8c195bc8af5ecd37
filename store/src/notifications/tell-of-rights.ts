import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { env } from '../env'
import { staffLetter } from './letters/staff-letter'
import { userEmail } from '../medusa/read/user-email'
import { type ChangeFound, findChange } from '../modules/access/read/find-change'
import { invitationToMail } from '../modules/access/read/find-invitation'
import { unseal } from '../modules/access/write/keys'
import { isRefusedForGood } from '../providers/messenger'
import { CHANGE_TITLES, type ChangeKind } from '../modules/access/rules/change-words'
import type { Payload } from '../outbox/events'
import { isOfDesk } from '../modules/access/rules/second-person'
import { fellowOfficers } from '../modules/federation/read/desk/fellow-officers'
import { officerBehind } from '../modules/federation/read/desk/officer-behind'
import { memberName } from '../modules/federation/read/members'
import { doAll, Undelivered } from '../outbox/undelivered'
import { ring } from '../medusa/ring'
import { notifyMember } from './notify'
import { sendOnce } from './send-once'

const knexOf = (container: MedusaContainer) => container.resolve(ContainerRegistrationKeys.PG_CONNECTION)

const emailOf = async (container: MedusaContainer, userId: string) =>
  (await userEmail(knexOf(container), userId)) ?? 'Alguien'

/** Something waits for a second person: the panel's is told by its bell, a desk's to its other officers. */
export async function tellOfChange(container: MedusaContainer, { change_id }: Payload<'rights.asked'>) {
  const change = await findChange(knexOf(container), change_id)
  if (!change) return
  if (isOfDesk(change.askedBy)) return tellDesk(container, change_id, change)
  await ring(container, {
    key: `rights:${change_id}`,
    title: `Espera a una segunda persona: ${CHANGE_TITLES[change.kind].toLowerCase()}.`,
    description: `Lo pidió ${await emailOf(container, change.askedBy)}. Míralo en «Cambios por confirmar» (/app/settings/users).`,
  })
}

/** Where at the desk it is decided, if not with the offices. */
const PAGES: Partial<Record<ChangeKind, string>> = {
  territory: 'despacho',
  share_terms: 'reparto',
  agreement_terms: 'reparto/convenios',
  selling_entity: 'reparto',
}

async function tellDesk(container: MedusaContainer, id: string, { kind, askedBy, subject }: ChangeFound) {
  const knex = knexOf(container)
  const officer = await officerBehind(knex, askedBy)
  const name = officer && (await memberName(knex, officer.userId))
  if (!officer || !name) return
  const data = {
    name,
    what: CHANGE_TITLES[kind].toLowerCase(),
    path: `/mesa/${subject.split('/')[0]}/ajustes/${PAGES[kind] ?? 'cargos'}`,
  }
  const others = await fellowOfficers(knex, officer.userId)
  await doAll(
    others.map((memberId) => () => notifyMember(container, { memberId, kind: 'desk_change', data, key: id })),
  )
}

/** In the bell: an account has fewer rights, or none. */
export async function ringOfLess(container: MedusaContainer, data: Payload<'staff.lessened'>) {
  const { user_id, by, to } = data
  const [who, whose] = [await emailOf(container, by), await emailOf(container, user_id)]
  const what = to === 'ended' ? `sacó del panel a ${whose}` : `dejó a ${whose} solo con la tesorería`
  await ring(container, {
    key: `rights:${user_id}:${to}:${new Date().toISOString().slice(0, 13)}`,
    title: `${who} ${what}.`,
    description: 'Si no corresponde, invítala de nuevo desde «Cuentas del panel» (/app/settings/users).',
  })
}

/** The link, to the address that two people saw. @throws NotTold when the mail service does not take it */
export async function mailStaffInvitation(container: MedusaContainer, data: Payload<'staff.invited'>) {
  const { invitation_id: id, sealed } = data
  const open = await invitationToMail(knexOf(container), id)
  if (!open) return
  const href = `${env.storeUrl}/entrar/invitacion/${unseal(sealed)}`
  const { email: to, user_id } = open
  const key = `mail:${id}`
  const content = staffLetter(user_id === null ? 'invited' : 'reset', href)
  const template = 'staff-invitation'
  await sendOnce(container, { key, to, channel: 'email', template, content }).catch((error: unknown) => {
    const unreached = {
      contact: to,
      name: to,
      place: 'panel',
      keys: [key],
      isRefused: isRefusedForGood(error),
    }
    throw new Undelivered([unreached], error instanceof Error ? error.message : String(error))
  })
}
