import { afterAll, beforeAll, describe } from 'vitest'
import { groupDesk } from '../../../clients/group-desk.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { sendNew } from '../../../clients/proposals.ts'
import { sql } from '../../../clients/store-database.ts'
import { counted, testIdempotency } from '../../../support/idempotency-cases.ts'

let group = ''
let desk: Awaited<ReturnType<typeof groupDesk>>
let officer: Awaited<ReturnType<typeof officerDesk>>
beforeAll(async () => {
  group = await newGroup()
  await newMember(group, 'leader')
  desk = await groupDesk(group)
  officer = await officerDesk(group)
})
afterAll(() => leave(group))

describe('what is decided of a product', () => {
  const said = { reason: 'Falta una foto de más cerca' }
  testIdempotency(
    [
      { decision: 'approve', event: 'product.approved', state: 'published' },
      { decision: 'ask_change', ...said, event: 'product.returned', state: 'rejected' },
    ].map(({ event, state, ...decision }) => ({
      what: decision.decision,
      table: 'product',
      status: 200,
      begin: async () => {
        const { id, version } = await sendNew(desk, group)
        return {
          press: () => officer.post(`/proposals/${id}`, { ...decision, version }),
          rows: async () => ({
            state: (await sql<{ status: string }>('select status from product where id = $1', [id]))[0]
              ?.status,
            told: await counted(`outbox where name = $2 and data->>'product_id' = $1`, [id, event]),
            written: await counted('act where subject = $1', [id]),
          }),
          are: { state, told: 1, written: 1 },
        }
      },
    })),
  )
})
