import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { Problem, read } from '../../../kernel/problem'
import { askForChangeWorkflow } from '../../../workflows/access/ask-for-change'
import { accountNow } from '../../../modules/access/write/accounts'
import { staffOf } from '../staff'
import { readAccounts } from '../../../modules/access/read/read-accounts'

const body = z.object({
  email: z
    .email('El correo no es válido.')
    .max(200)
    .transform((email) => email.toLowerCase()),
  role: z.enum(['operator', 'treasury']),
})

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json({ accounts: await readAccounts(knex, staffOf(req).userId) })
}

/** The invitation goes out when a second person confirms it: 202; from a founder who is alone, at once: 201. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const after = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  if (await accountNow(knex, after.email))
    throw new Problem('not_possible', 'Ese correo ya tiene una cuenta en el panel.')
  const { result } = await askForChangeWorkflow(req.scope).run({
    input: { kind: 'account', after, by: staffOf(req).userId },
  })
  res.status(result.state === 'done' ? 201 : 202).json({ change: result })
}
