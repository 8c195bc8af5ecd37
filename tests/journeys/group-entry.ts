import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect } from '../fixtures.ts'
import { enterAs } from '../group-phone.ts'
import { readStack } from '../stack.ts'
import { sql } from '../store-database.ts'

export type Someone = { id: string; name: string; phone: string; group: string; groupName: string }

/** A member with a phone. Each time another one: a number gets three codes in a quarter of an hour. */
export async function someone(role: string): Promise<Someone> {
  const [found] = await sql<Someone>(
    `select m.id, m.name, m.phone, o.handle as "group", o.name as "groupName"
      from membership s join member m on m.id = s.member_id join organization o on o.id = s.organization_id
      where s.role = $1 and o.kind = 'group' and o.status = 'active' and m.phone is not null
        and s.accepted_at is not null and s.until is null and m.deleted_at is null
        and (select count(*) from membership x where x.member_id = m.id) = 1
      order by random() limit 1`,
    [role],
  )
  if (!found) throw new Error(`nobody is ${role} and has a phone`)
  return found
}

type Letter = { at: string; to: string; subject: string; text: string }
const digits = (text: string) => text.replace(/\D/g, '')

/** The newest code that the demonstration's mailbox has for that number, no older than `since`. */
export async function codeFor(phone: string, since: Date): Promise<string> {
  const folder = path.join(readStack().dataDir, 'mailbox')
  const find = () => {
    const letters = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Letter)
      .filter(({ to, at }) => digits(to).endsWith(digits(phone)) && new Date(at) >= since)
      .sort((a, b) => b.at.localeCompare(a.at))
    return letters.map(({ text }) => /código es (\d{6})/.exec(text)?.[1]).find(Boolean)
  }
  await expect.poll(find, { message: `no code came for ${phone}`, timeout: 20_000 }).toBeTruthy()
  return find() ?? ''
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
  const { token } = await enterAs(group, role)
  const { shop } = readStack().urls
  const { hostname } = new URL(shop)
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
