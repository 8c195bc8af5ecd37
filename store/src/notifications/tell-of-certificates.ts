import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { day } from '../kernel/text/format'
import { certificateTold, extendedBy } from '../modules/training/read/certificate-told'
import type { Payload } from '../outbox/events'
import { doAll } from '../outbox/undelivered'
import { notifyMember } from './notify'

/** What a certificate opens ends soon. One that was taken back or extended meanwhile is not told of. */
export async function tellOfCertificateEnd(
  container: MedusaContainer,
  { certificate_id, ends_on, days }: Payload<'certificate.ends'>,
) {
  const told = await certificateTold(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    certificate_id,
  )
  if (!told || told.revokedReason !== null || told.endsOn !== ends_on) return
  const { memberId, course, handle } = told
  const data = { course, handle, until: day(ends_on) }
  const key = `${certificate_id}:${ends_on}:${days}`
  await notifyMember(container, { memberId, kind: 'certificate_ends', data, key })
}

export async function tellOfRevocation(
  container: MedusaContainer,
  { certificate_id }: Payload<'certificate.revoked'>,
) {
  const told = await certificateTold(
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION),
    certificate_id,
  )
  if (!told || told.revokedReason === null) return
  const { memberId, course, handle, revokedReason: reason } = told
  const data = { course, handle, reason }
  await notifyMember(container, { memberId, kind: 'certificate_revoked', data, key: certificate_id })
}

/** Each of them hears until when. */
export async function tellOfExtension(
  container: MedusaContainer,
  { decision }: Payload<'certificates.extended'>,
) {
  const all = await extendedBy(container.resolve(ContainerRegistrationKeys.PG_CONNECTION), decision)
  await doAll(
    all.map(({ id, memberId, course, handle, endsOn }) => () => {
      const data = { course, handle, until: day(endsOn ?? '') }
      const key = `${decision}:${id}`
      return notifyMember(container, { memberId, kind: 'certificate_extended', data, key })
    }),
  )
}
