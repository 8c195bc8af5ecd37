import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe } from 'vitest'
import type { HelperMandate } from '../../../../store/src/contracts/index.ts'
import { draftOf, groupDesk } from '../../../clients/group-desk.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { invite, leave, type Member, newGroup, newMember } from '../../../clients/member.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sessionFor, sessionOf } from '../../../fixtures/member-session.ts'
import { newKey, photoSender } from '../../../clients/photo-sender.ts'
import { picture } from '../../../fixtures/picture.ts'
import { counted, type Pressed, testIdempotency } from '../../../support/idempotency-cases.ts'
import { draftFrom, sendNew } from '../../../clients/proposals.ts'
import { call } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

let group = ''
let phone: Awaited<ReturnType<typeof groupPhone>>
let desk: Awaited<ReturnType<typeof groupDesk>>
let helper: Member
beforeAll(async () => {
  group = await newGroup()
  await newMember(group, 'leader')
  helper = await newMember('productoras-de-arauco', 'helper')
  phone = await groupPhone(group)
  desk = await groupDesk(group, { authorization: `Bearer ${phone.token}` })
})
afterAll(async () => {
  await leave(group)
  await sql('update membership set until = now() where id = $1', [helper.membershipId])
})

async function answered(answer: 'accept' | 'decline', column: string): Promise<Pressed> {
  const { member, membership } = (await invite(group, { phone: newPhone() })).body
  const headers = await sessionOf(member.id)
  return {
    press: () => call('POST', `/members/invitations/${membership.id}`, { answer }, headers),
    rows: () => counted(`membership where member_id = $1 and ${column} is not null`, [member.id]),
    are: 1,
  }
}

describe('of who belongs and who helps', () => {
  testIdempotency([
    {
      what: 'accepting an invitation',
      table: 'membership',
      status: 200,
      begin: () => answered('accept', 'accepted_at'),
    },
    {
      what: 'declining an invitation',
      table: 'membership',
      status: 200,
      begin: () => answered('decline', 'declined_at'),
    },
    {
      what: 'inviting somebody whom nobody knew',
      table: 'member',
      status: 201,
      begin: () => {
        const number = newPhone()
        const who = { name: 'Nueva Socia', role: 'member', phone: number }
        return Promise.resolve({
          press: () => phone.ask('POST', 'invitations', who),
          rows: () =>
            counted('membership s join member m on m.id = s.member_id where m.phone = $1', [number]),
          are: 1,
        })
      },
    },
    {
      what: 'inviting somebody who was invited before',
      table: 'membership',
      status: 201,
      begin: async () => {
        const number = newPhone()
        const who = { name: 'Nueva Socia', role: 'member', phone: number }
        await phone.ask('POST', 'invitations', who)
        return {
          press: () => phone.ask('POST', 'invitations', who),
          rows: () =>
            counted('membership s join member m on m.id = s.member_id where m.phone = $1', [number]),
          are: 1,
        }
      },
    },
    {
      what: 'letting a helper act',
      table: 'mandate',
      status: 201,
      begin: () =>
        Promise.resolve({
          press: () => phone.ask('POST', 'mandates', { helperId: helper.id, days: 7 }),
          rows: () =>
            counted('mandate where member_id = $1 and ended_at is null and until > now()', [helper.id]),
          are: 1,
        }),
    },
    {
      what: 'ending what she may',
      table: 'mandate',
      status: 204,
      begin: async () => {
        const given = { helperId: helper.id, days: 7 }
        const { id } = (await phone.ask<{ mandate: HelperMandate }>('POST', 'mandates', given)).body.mandate
        return {
          press: () => phone.ask('DELETE', `mandates/${id}`),
          rows: () => counted('mandate where id = $1 and ended_at is not null', [id]),
          are: 1,
        }
      },
    },
    {
      what: 'ending a session on another phone',
      table: 'member_session',
      status: 204,
      begin: async () => {
        const headers = await sessionOf(phone.member)
        await sessionFor(phone.member)
        const [other] = await sql<{ id: string }>(
          'select id from member_session where member_id = $1 order by created_at desc limit 1',
          [phone.member],
        )
        return {
          press: () => call('DELETE', `/members/sessions/${other?.id}`, undefined, headers),
          rows: () => counted('member_session where id = $1 and ended_at is not null', [other?.id]),
          are: 1,
        }
      },
    },
  ])
})

describe('of products and their photos', () => {
  testIdempotency([
    {
      what: 'sending a product',
      table: 'proposal',
      status: 201,
      begin: async () => {
        const [draft, key] = [await draftOf(group), randomUUID()]
        return {
          press: () => desk.send(draft, key),
          rows: () => counted('product where title = $1', [draft.title]),
          are: 1,
        }
      },
    },
    {
      what: 'editing a product',
      table: 'proposal',
      status: 200,
      begin: async () => {
        const product = await sendNew(desk, group)
        const [edit, key] = [draftFrom(product, { story: 'La hacemos en verano.' }), randomUUID()]
        return {
          press: () => desk.edit(product.id, edit, key),
          rows: () => counted('proposal where product_id = $1', [product.id]),
          are: 2,
        }
      },
    },
    {
      what: 'counting what there is',
      table: 'inventory_level',
      status: 200,
      begin: async () => {
        const { id, content } = await sendNew(desk, group)
        const count = { variantId: content.variants[0]?.id, available: 9, seen: 5 }
        return {
          press: () => desk.count(id, count),
          rows: async () => (await desk.one(id)).body.product.content.variants[0]?.available,
          are: 9,
        }
      },
    },
    ...(['paused', 'on_sale'] as const).map((to) => ({
      what: `taking it off the shelf, or back: ${to}`,
      table: 'product',
      status: 200,
      begin: async () => {
        const { id } = await sendNew(desk, group)
        await sql(`update product set status = 'published' where id = $1`, [id])
        if (to === 'on_sale') await desk.sell(id, 'paused')
        return {
          press: () => desk.sell(id, to),
          rows: async () => (await desk.one(id)).body.product.state,
          are: to,
        }
      },
    })),
    {
      what: 'making a photo of an upload',
      table: 'organization_photo',
      status: 201,
      // One process draws it once, and the others wait for that.
      waiting: 1,
      begin: async () => {
        const sender = await photoSender(group)
        const [bytes, key] = [picture(), newKey()]
        await sender.begin(key, bytes.length)
        await sender.patch(key, 0, bytes)
        return {
          press: () => sender.photo(key, bytes),
          rows: () => counted('organization_photo where upload = $1', [key]),
          are: 1,
        }
      },
    },
  ])
})
