import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { BadgeIssuer } from '../../contracts'
import { env } from '../../env'
import { notFounded } from '../../kernel/problem'
import { federationName } from '../../modules/federation/read/organization-name'
import { publicKeys } from '../../modules/training/read/badge-keys'
import { issuerProfile, keyUrl } from '../../modules/training/rules/badge'

/** Who signs badges, and with which keys: those of before, too. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [name, keys] = await Promise.all([federationName(knex), publicKeys(knex)])
  if (name === null) throw notFounded()
  res.json({
    profile: issuerProfile(name, env.shopUrl),
    keys: keys.map(({ id, jwk }) => ({ ...jwk, kid: keyUrl(env.shopUrl, id) })),
  } satisfies BadgeIssuer)
}
