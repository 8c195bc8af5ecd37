import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { FactorOffer } from '../../../../contracts'
import { env } from '../../../../env'
import { Problem } from '../../../../kernel/problem'
import { demoCodeOf } from '../../../../modules/access/read/demo-codes'
import { offerFactor } from '../../../../modules/access/write/second-factor'
import { holderOf } from '../factor-holder'

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { name, ...holder } = await holderOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const offer = await offerFactor(knex, holder, name)
  if (!offer) throw new Problem('not_possible', 'Ya tienes una aplicación de códigos conectada.')
  const demoCode = env.isDemo ? await demoCodeOf(knex, holder.id) : null
  res.json({ ...offer, demoCode } satisfies FactorOffer)
}
