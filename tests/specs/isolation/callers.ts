import { randomUUID } from 'node:crypto'
import { PanelBrowser } from '../../clients/panel-browser.ts'
import { asStaff, call, enterPanel, shop } from '../../clients/store.ts'
import { sql } from '../../clients/store-database.ts'

type Headers = Record<string, string>
export type PanelUser = { userId: string; email: string; headers: Headers }

type Made = { madeBy?: string; daysAgo?: number }

/** Everybody has the password of the seed's operator: their rows carry the same hash. */
export async function newPanelUser(
  role: 'operator' | 'treasury',
  { madeBy = 'test', daysAgo = 30 }: Made = {},
): Promise<PanelUser> {
  const id = randomUUID().slice(0, 8)
  const [userId, email] = [`user_test${id}`, `${id}@panel.example`]
  await sql(`insert into "user" (id, email, first_name) values ($1, $2, 'Prueba')`, [userId, email])
  await sql('insert into auth_identity (id, app_metadata) values ($1, $2)', [
    `authid_${id}`,
    JSON.stringify({ user_id: userId }),
  ])
  await sql(
    `insert into provider_identity (id, entity_id, provider, auth_identity_id, provider_metadata)
      select $1, $2, 'emailpass', $3, p.provider_metadata from provider_identity p
      join staff_account s on s.role = 'operator' and s.made_by = 'environment' and s.ended_at is null
      join auth_identity a on a.id = p.auth_identity_id and a.app_metadata->>'user_id' = s.user_id
      where p.provider = 'emailpass' limit 1`,
    [`provid_${id}`, email, `authid_${id}`],
  )
  await sql(
    'insert into staff_account (user_id, role, made_by, made_at) values ($1, $2, $3, now() - make_interval(days => $4))',
    [userId, role, madeBy, daysAgo],
  )
  return { userId, email, headers: await enterPanel(email) }
}

/** The same session as a cookie, as the panel's pages have it. */
export async function cookieOf(headers: Headers): Promise<Headers> {
  const { setCookie } = await call('POST', '/auth/session', {}, headers)
  return { cookie: setCookie.split(';')[0] ?? '', 'sec-fetch-site': 'same-origin' }
}

/** A password was typed and a second factor is still to be set up, as a browser has it then. */
async function halfEntered(email: string): Promise<Headers> {
  const browser = new PanelBrowser()
  const { status, location } = await browser.enter(email, '')
  if (location !== '/entrar/segundo-factor') throw new Error(`not on her way: ${status} ${location}`)
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return { cookie, 'sec-fetch-site': 'same-origin' }
}

/** People who were once let in or are not yet, each by bearer and by cookie, and what a key of theirs would open. */
export async function setCallers() {
  const everybody = {
    deleted: await newPanelUser('operator'),
    withoutRole: await newPanelUser('operator'),
    roleEnded: await newPanelUser('operator'),
    newPassword: await newPanelUser('operator'),
    unlinked: await newPanelUser('operator'),
    withoutFactor: await newPanelUser('operator'),
  }
  const { deleted, roleEnded, newPassword, unlinked, withoutRole, withoutFactor } = everybody
  const cookies: Record<string, Headers> = {}
  for (const [who, { headers }] of Object.entries({ deleted, roleEnded, newPassword, unlinked }))
    cookies[who] = await cookieOf(headers)
  await sql('update "user" set deleted_at = now() where id = $1', [deleted.userId])
  await sql('update staff_account set ended_at = now() where user_id = $1', [roleEnded.userId])
  await sql('delete from staff_account where user_id = $1', [withoutRole.userId])
  await sql(`update provider_identity set updated_at = now() + interval '2 seconds' where entity_id = $1`, [
    newPassword.email,
  ])
  await sql(`update auth_identity set app_metadata = null where app_metadata->>'user_id' = $1`, [
    unlinked.userId,
  ])
  await sql('update staff_session set factor_at = null where user_id = $1', [withoutFactor.userId])
  cookies['on the way to her second factor'] = await halfEntered(withoutFactor.email)
  const { publishableKey } = await shop()
  return {
    out: {
      nobody: {},
      'a buyer': { 'x-publishable-api-key': publishableKey, authorization: `Bearer ${randomUUID()}` },
      'a publishable key': { authorization: `Basic ${publishableKey}` },
      ...Object.fromEntries(Object.entries(everybody).map(([who, { headers }]) => [who, headers])),
      ...Object.fromEntries(Object.entries(cookies).map(([who, headers]) => [`${who}, by cookie`, headers])),
    } as Record<string, Headers>,
    treasury: await asStaff('treasury'),
    operator: await asStaff('operator'),
    users: Object.values(everybody).map(({ userId }) => userId),
  }
}

export type Callers = Awaited<ReturnType<typeof setCallers>>

/** Nobody of these may enter afterwards. */
export async function closeCallers({ users }: Callers): Promise<void> {
  await sql('update staff_account set ended_at = now() where user_id = any($1)', [users])
  await sql('update "user" set deleted_at = now() where id = any($1)', [users])
}
