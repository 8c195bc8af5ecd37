import type { Page } from '@playwright/test'
import { expect } from '../../../support/browser-test.ts'
import { enterAs, sessionOf } from '../../../fixtures/member-session.ts'
import { env } from '../../../support/env.ts'
import { readStack } from '../../../support/stack.ts'
import { sql } from '../../../clients/store-database.ts'

export type Someone = { id: string; name: string; phone: string; group: string; groupName: string }

/** Members with a phone, each of one group, which nobody helps: a number gets three codes in a quarter of an hour. */
const everybody = (role: string, notOf = '') =>
  sql<Someone>(
    `select m.id, m.name, m.phone, o.handle as "group", o.name as "groupName"
      from membership s join member m on m.id = s.member_id join organization o on o.id = s.organization_id
      where s.role = $1 and o.kind = 'group' and o.status = 'active' and m.phone is not null
        and s.accepted_at is not null and s.until is null and m.deleted_at is null
        and (select count(*) from membership x where x.member_id = m.id) = 1
        and (select count(*) from entry_code c where c.member_id = m.id and c.created_at > now() - interval '1 hour') < 2
        and not exists (select 1 from mandate d where d.organization_id = o.id) and o.handle <> $2
      order by md5(o.handle || $3)`,
    [role, notOf, String(env.seed)],
  )

/** Groups in the order in which they were last drawn. */
const drawn: string[] = []

/** Of the group that was not drawn for the longest time: two draws of a test are of two groups. */
export async function someone(role: string, notOf?: string): Promise<Someone> {
  const sinceLast = (one: Someone) => drawn.lastIndexOf(one.group)
  const [found] = (await everybody(role, notOf)).toSorted((a, b) => sinceLast(a) - sinceLast(b))
  if (!found || found.group === drawn.at(-1)) throw new Error(`no other group has a ${role} with a phone`)
  drawn.push(found.group)
  return found
}

/** The leader and the treasurer of one group. */
export async function twoOfOneGroup(): Promise<[Someone, Someone]> {
  const treasurers = await everybody('treasurer')
  for (const leader of await everybody('leader')) {
    const treasurer = treasurers.find(({ group }) => group === leader.group)
    if (treasurer) return [leader, treasurer]
  }
  throw new Error('no group has both, each with a phone')
}

export const codeField = (page: Page) => page.getByLabel('Código de seis números')

export async function askForCode(page: Page, to: string): Promise<Date> {
  const since = new Date(Date.now() - 1000)
  await page.getByLabel('Tu celular o tu correo').fill(to)
  await page.getByRole('button', { name: 'Mandarme el código' }).click()
  await expect(codeField(page)).toBeFocused()
  return since
}

/** As after entering by a code; how one enters has its own journey. */
export async function alreadyIn(page: Page, group: string, role = 'leader') {
  await carry(page, (await enterAs(group, role)).token)
}

export async function alreadyInAs(page: Page, memberId: string) {
  const { authorization = '' } = await sessionOf(memberId)
  await carry(page, authorization.replace('Bearer ', ''))
}

async function carry(page: Page, token: string) {
  const { hostname } = new URL(readStack().urls.shop)
  await page
    .context()
    .addCookies([{ name: 'grupo', value: token, domain: hostname, path: '/grupo', httpOnly: true }])
}

/** The app is kept on this phone and this page is served by what is kept. */
export async function whenKept(page: Page) {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator
    await serviceWorker.ready
    if (!serviceWorker.controller)
      await new Promise((taken) => serviceWorker.addEventListener('controllerchange', taken, { once: true }))
  })
}

/** Everything that the app keeps on this phone, as words. */
export const keptWords = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const asked = indexedDB.open('mingaco-grupo')
      asked.onsuccess = () => resolve(asked.result)
      asked.onerror = () => reject(new Error('the phone keeps nothing'))
    })
    const all = await Promise.all(
      [...db.objectStoreNames].map(
        (name) =>
          new Promise<unknown[]>((resolve) => {
            const asked = db.transaction(name).objectStore(name).getAll()
            asked.onsuccess = () => resolve(asked.result as unknown[])
          }),
      ),
    )
    db.close()
    return JSON.stringify(all.flat())
  })
