import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { AttendanceAnswer, FoundPeople } from '../../../../../contracts'
import { read } from '../../../../../kernel/problem'
import { memberOf } from '../../../../../modules/federation/read/acting'
import { findNamedCandidates } from '../../../../../modules/federation/read/desk/find-candidates'
import { listedSession } from '../../../../../modules/training/read/own-lists'
import { unknownSession } from '../../../../../modules/training/write/lock-session'
import { noteAttendanceWorkflow } from '../../../../../workflows/training/note-attendance'
import { idempotencyKeySchema } from '../../../../checkout-schemas'
import { memberIds } from '../../../../desk/organizations/[handle]/sessions/session-schema'

const query = z.object({ q: z.string().trim().min(1, 'Escribe su nombre.').max(80) })
const list = z.object({ members: memberIds })

async function sessionOf(req: MedusaRequest) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const found = await listedSession(knex, memberOf(req), req.params.id ?? '')
  if (!found) throw unknownSession()
  return { ...found, knex }
}

/** Who of that name may have walked in. */
export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const { knex, officer } = await sessionOf(req)
  const { q } = read(query, req.query)
  const { candidates, isCut } = await findNamedCandidates(knex, officer.organizationId, q)
  const found = candidates.filter(({ id }) => id !== officer.memberId)
  res.json({ found, isCut } satisfies FoundPeople)
}

/** A list that was passed in the room, perhaps a while ago and without signal. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { officer, session } = await sessionOf(req)
  const key = read(idempotencyKeySchema, req.headers['idempotency-key'])
  const input = { id: session.id, officer, key, how: 'list' as const, ...read(list, req.body) }
  const { result } = await noteAttendanceWorkflow(req.scope).run({ input })
  res.status(result.noted > 0 ? 201 : 200).json(result satisfies AttendanceAnswer)
}
