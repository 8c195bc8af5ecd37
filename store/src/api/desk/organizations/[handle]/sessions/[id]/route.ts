import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import type { DeskSessionWhole } from '../../../../../../contracts'
import { read } from '../../../../../../kernel/problem'
import { chileTime } from '../../../../../../kernel/time/chile-moment'
import { findNamedCandidates } from '../../../../../../modules/federation/read/desk/find-candidates'
import { sessionChoices, sessionPeople } from '../../../../../../modules/training/read/desk-sessions'
import {
  cancelProblem,
  changeProblem,
  codeProblem,
  listProblem,
  signUpProblem,
} from '../../../../../../modules/training/rules/session'
import { changeSessionWorkflow } from '../../../../../../workflows/training/change-session'
import { deskOf } from '../../../../guard'
import { sessionOf } from '../read-session'
import { sessionFacts } from '../session-schema'

const query = z.object({ q: z.string().max(80).default('') })

export async function GET(req: MedusaRequest, res: MedusaResponse) {
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { organizationId, memberId } = deskOf(req)
  const { now, at, ...session } = await sessionOf(req)
  const { q } = read(query, req.query)
  const people = await sessionPeople(knex, organizationId, session.id, memberId)
  // Without a name nobody is listed: what is below a desk is not handed out whole.
  const { candidates, isCut } = q.trim()
    ? await findNamedCandidates(knex, organizationId, q)
    : { candidates: [], isCut: false }
  const listed = new Set(people.map((one) => one.memberId))
  const [starts, ends] = [chileTime(now.startsAt), chileTime(now.endsAt)]
  res.json({
    session: {
      ...session,
      ...(await sessionChoices(knex, organizationId)),
      closed: {
        signUp: signUpProblem(now, at),
        change: changeProblem(now, at),
        cancel: cancelProblem(now, session.attended, at),
        list: listProblem(now, at),
        code: codeProblem(now, at),
      },
      day: starts.day,
      from: starts.time,
      until: ends.time,
      people,
      found: candidates.filter(({ id }) => !listed.has(id) && id !== memberId),
      isCut,
    } satisfies DeskSessionWhole,
  })
}

export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id } = await sessionOf(req)
  const input = { id, officer: deskOf(req).officer, facts: read(sessionFacts, req.body) }
  const { result } = await changeSessionWorkflow(req.scope).run({ input })
  res.json(result)
}
