import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { newId } from '../../../kernel/new-id'
import { notFound, Problem } from '../../../kernel/problem'
import { emit } from '../../../outbox/emit'
import { fellowMembers } from '../../federation/read/fellow-members'
import { certificatesToExtend, type Extendable, type Seen } from '../read/desk-certificates'
import { endOf } from '../rules/what-opens'

/** `by`, and the member who it is: she extends none of her own groups. */
export type Extension = {
  certificates: string[]
  until: string
  reason: string
  seen: Seen
  by: string
  memberId: string
}

/**
 * What those certificates open is open until that day, by one decision. Those that end later already are left out: pressed
 * twice, it is decided once. @returns how many, and the decision
 * @throws Problem 404 not_found · 403 not_yours · 409 not_possible
 */
export async function extendCertificates(
  trx: Knex.Transaction,
  { certificates, until, reason, seen, by, memberId }: Extension,
): Promise<{ decision: string; extended: Extendable[] }> {
  const ids = [...new Set(certificates)]
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('extend-certificates', 0))`)
  const found = await certificatesToExtend(trx, seen, ids)
  if (found.length < ids.length) throw notFound('No encontramos uno de esos certificados en esta mesa.')
  const fellows = await fellowMembers(trx, memberId)
  const own = found.find((one) => fellows.has(one.memberId))
  if (own)
    throw new Problem(
      'not_yours',
      `${own.holder} es de tu propio grupo: que lo decida otra persona de la mesa.`,
    )
  const revoked = found.find(({ isRevoked }) => isRevoked)
  if (revoked)
    throw new Problem('not_possible', `El certificado de ${revoked.holder} está anulado: no se prolonga.`)
  const decision = newId('cdec')
  const extended = found.filter((one) => {
    const end = endOf(one)
    return end !== null && end < until
  })
  if (extended.length === 0) return { decision, extended }
  await trx('certificate_extension').insert(
    extended.map(({ id }) => ({ id: newId('cext'), decision, certificate_id: id, until, reason, by })),
  )
  await emit(trx, 'certificates.extended', { decision })
  return { decision, extended }
}
