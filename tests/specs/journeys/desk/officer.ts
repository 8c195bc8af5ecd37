import type { Page } from '@playwright/test'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { newOfficer } from '../../../fixtures/officer.ts'
import { readStack } from '../../../support/stack.ts'

export const h1 = { level: 1 } as const

export type Coordinator = {
  id: string
  phone: string
  group: string
  association: string
  other: string
  mandate: string
}

/** Somebody made for the test: of one group, she coordinates its association, and `other` is another group of the same. */
export async function coordinator(): Promise<Coordinator> {
  const [drawn] = await sql<{ group: string; association: string; other: string }>(
    `select g.handle as "group", a.handle as association, o.handle as other from organization g
      join organization a on a.id = g.parent_id
      join organization o on o.parent_id = a.id and o.id <> g.id and o.status = 'active'
      where g.status = 'active' and g.handle not like 'prueba-%'
        and exists (select 1 from catalog_item i where i.group_handle = o.handle)
        and exists (select 1 from membership s where s.organization_id = g.id and s.until is null)
      order by random() limit 1`,
  )
  if (!drawn) throw new Error('no association has two groups')
  const { member: id, phone } = await newOfficer(drawn.association, ['coordinator'], drawn.group)
  const [held] = await sql<{ id: string }>('select id from mandate where member_id = $1', [id])
  return { ...drawn, id, phone, mandate: held?.id ?? '' }
}

/** Something of a group that waits. */
export async function proposed(group: string, change: Parameters<typeof draftOf>[1] = {}) {
  await setTrust(group, false)
  const { status, body } = await (await groupDesk(group)).send(await draftOf(group, change))
  if (status !== 201) throw new Error(`${group}: ${status} ${JSON.stringify(body)}`)
  return body.product
}

/** At the desk, as after entering by a code. */
export async function atDesk(page: Page, memberId: string) {
  const { authorization = '' } = await sessionOf(memberId)
  const { hostname } = new URL(readStack().urls.shop)
  const value = authorization.replace('Bearer ', '')
  await page.context().addCookies([{ name: 'mesa', value, domain: hostname, path: '/mesa', httpOnly: true }])
}
