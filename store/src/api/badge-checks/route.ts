import type { JsonWebKey } from 'node:crypto'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { env } from '../../env'
import { readJws } from '../../kernel/jws'
import { invalid, read } from '../../kernel/problem'
import { publicKeys } from '../../modules/training/read/badge-keys'
import { findCertificate, shownCertificate } from '../../modules/training/read/certificates'
import { codeOfBadge, jwtIn, keyUrl } from '../../modules/training/rules/badge'

const MOST = 20_000
const body = z.object({ badge: z.string().max(MOST, 'Eso es muy largo para ser una insignia.') })

const NOT_OURS =
  'Esa insignia no la firmamos así: algo se cambió después, se pegó cortada, o no es nuestra. Mira el certificado por su código.'

/** What a badge is worth today: signed by us to the byte, and not taken back since. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { badge } = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const keys = await publicKeys(knex)
  const byUrl = new Map(keys.map(({ id, jwk }): [string, JsonWebKey] => [keyUrl(env.shopUrl, id), jwk]))
  const signed = await readJws(jwtIn(badge), byUrl)
  const code = signed && codeOfBadge(signed, env.shopUrl)
  const found = code ? await findCertificate(knex, code) : null
  if (!found) throw invalid(NOT_OURS, { badge: NOT_OURS })
  res.set('Cache-Control', 'no-store').json(shownCertificate(found, new Date()))
}
