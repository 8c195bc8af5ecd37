import type { Page } from '@playwright/test'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { sql } from '../../../clients/store-database.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { giveOffice } from '../../../fixtures/offices.ts'
import { readStack } from '../../../support/stack.ts'
import { type Someone, someone } from '../group/entry.ts'

export const h1 = { level: 1 } as const

export type Coordinator = Someone & { association: string; other: string; mandate: string }

/** A member of one group, with no other office, who coordinates its association, and another group of the same. */
export async function coordinator(): Promise<Coordinator> {
  const member = await someone('leader')
  const offices = await sql(`select 1 from mandate where member_id = $1 and ended_at is null`, [member.id])
  if (offices.length > 0) return coordinator()
  const [row] = await sql<{ association: string; other: string }>(
    `select a.handle as association, o.handle as other from organization g
      join organization a on a.id = g.parent_id
      join organization o on o.parent_id = a.id and o.id <> g.id and o.status = 'active'
      where g.handle = $1 order by random() limit 1`,
    [member.group],
  )
  if (!row) throw new Error(`${member.group} is alone in its association`)
  const mandate = await giveOffice(member.id, row.association, 'coordinator')
  return { ...member, ...row, mandate }
}

/** Something of a group that waits. */
export async function proposed(group: string, change: Parameters<typeof draftOf>[1] = {}) {
  await setTrust(group, false)
  const { body } = await (await groupDesk(group)).send(await draftOf(group, change))
  return body.product
}

/** At the desk, as after entering by a code. */
export async function atDesk(page: Page, memberId: string) {
  const { authorization = '' } = await sessionOf(memberId)
  const { hostname } = new URL(readStack().urls.shop)
  const value = authorization.replace('Bearer ', '')
  await page.context().addCookies([{ name: 'mesa', value, domain: hostname, path: '/mesa', httpOnly: true }])
}
