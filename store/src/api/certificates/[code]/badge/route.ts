import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Badge } from '../../../../contracts'
import { env } from '../../../../env'
import { signJws } from '../../../../kernel/jws'
import { unavailable } from '../../../../kernel/problem'
import { signingKey } from '../../../../modules/training/read/badge-keys'
import { badgeOf, keyUrl } from '../../../../modules/training/rules/badge'
import { keepBadgeKeyWorkflow } from '../../../../workflows/training/keep-badge-key'
import { findByCode, unknownCertificate } from '../find-shown'

/** The same as a signed Open Badge 3.0. One that was taken back is not signed again. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const found = await findByCode(req)
  if (found.revoked_at) throw unknownCertificate()
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  let key = await signingKey(knex)
  if (!key) {
    await keepBadgeKeyWorkflow(req.scope).run({ input: {} })
    key = await signingKey(knex)
  }
  if (!key) throw unavailable('Ahora no podemos firmar la insignia. Prueba en un momento.')
  const { issued_on: issuedOn, valid_until: validUntil, ...said } = found
  const badge = badgeOf({ ...said, issuedOn, validUntil }, env.shopUrl)
  const jwt = await signJws(badge, { kid: keyUrl(env.shopUrl, key.id), key: key.key })
  res.set('Cache-Control', 'no-store').json({ jwt } satisfies Badge)
}
