import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { z } from '@medusajs/framework/zod'
import { chileDay } from '../../../../../../../../kernel/time/chile-day'
import { notFound, read } from '../../../../../../../../kernel/problem'
import { readPeople } from '../../../../../../../../modules/federation/read/desk/read-groups'
import { byOfficer } from '../../../../../../../../modules/federation/write/write-act'
import { correctMemberWorkflow } from '../../../../../../../../workflows/federation/correct-member'
import { invitationSchema } from '../../../../../../../invitation-schema'
import { deskOf } from '../../../../../../guard'
import { belowOf } from '../../../read-groups'

const isYear = (year: number) => {
  const now = Number(chileDay(new Date()).slice(0, 4))
  return Number.isInteger(year) && year > now - 120 && year <= now - 12
}

const body = invitationSchema.pick({ name: true, phone: true, email: true }).extend({
  birthYear: z
    .number('Son cuatro números, como 1974.')
    .refine(isYear, 'Son cuatro números, como 1974.')
    .nullish(),
  hasAgreed: z.literal(true, 'Pregúntale antes: sus datos son de ella.'),
})

/** A member's name, contact or year of birth, with her consent. */
export async function POST(req: MedusaRequest, res: MedusaResponse) {
  const { id: groupId, name: of } = await belowOf(req)
  const { officer } = deskOf(req)
  const { name, phone, email, birthYear } = read(body, req.body)
  const knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = req.params.member ?? ''
  const people = await readPeople(knex, groupId, false)
  if (!people.some((one) => one.id === id)) throw notFound('No encontramos a esa persona en el grupo.')
  const input = {
    id,
    name,
    phone,
    email,
    by: byOfficer(officer),
    at: { officer, of },
    ...(birthYear !== undefined && { birth_year: birthYear }),
  }
  const { result } = await correctMemberWorkflow(req.scope).run({ input })
  const { birth_year, ...member } = result
  res.json({ member: { ...member, birthYear: birth_year } })
}
