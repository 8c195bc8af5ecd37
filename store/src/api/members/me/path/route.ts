import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { read } from '../../../../kernel/problem'
import { memberOf } from '../../../../modules/federation/read/acting'
import { ownPath } from '../../../../modules/training/read/leadership/own-path'
import { notePathWorkflow } from '../../../../workflows/training/leadership/note-path'
import { idempotencyKeySchema } from '../../../checkout-schemas'
import { pathNote } from './note-schema'

/** Her own way: offices, courses, and what she would like to be. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.json(await ownPath(knex, memberOf(req).memberId))
}

/** What she says of herself, perhaps a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { memberId } = memberOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { memberId, key, note: read(pathNote, req.body) }
  const { result } = await notePathWorkflow(req.scope).run({ input })
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  res.status(result.isNew ? 201 : 200).json(await ownPath(knex, memberId))
}
