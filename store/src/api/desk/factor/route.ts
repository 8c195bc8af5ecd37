import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { DeskFactor, FactorSetUp } from '../../../contracts'
import { env } from '../../../env'
import { read } from '../../../kernel/problem'
import { demoCodeOf } from '../../../modules/access/read/demo-codes'
import { memberOf } from '../../../modules/federation/read/acting'
import { setUpFactorWorkflow } from '../../../workflows/access/set-up-factor'
import { factorOf } from '../demand-factor'
import { holderOf, typedCode } from './factor-holder'

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await holderOf(req)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const factor = await factorOf(knex, memberOf(req))
  const isShown = env.isDemo && factor.state !== 'none'
  res.json({ ...factor, demoCode: isShown ? await demoCodeOf(knex, id) : null } satisfies DeskFactor)
}

/** Set up by its first right code. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { name: _, ...holder } = await holderOf(req)
  const input = { ...holder, ...read(typedCode, req.body) }
  const { result } = await setUpFactorWorkflow(req.scope).run({ input })
  res.status(201).json(result satisfies FactorSetUp)
}
