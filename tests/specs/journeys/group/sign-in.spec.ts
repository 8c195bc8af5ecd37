import { expect, test } from '../../../support/browser-test.ts'
import { sessionOf } from '../../../fixtures/member-session.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { sql } from '../../../clients/store-database.ts'
import { codeFor } from '../../../clients/mailbox.ts'
import { alreadyIn, askForCode, codeField, someone, whenKept } from './entry.ts'

test.use({ viewport: { width: 360, height: 740 } })

const h1 = { level: 1 } as const

test('she enters with her number and the code that she was sent; a wrong one lets nobody in', async ({
  page,
  context,
  expectEasy,
}) => {
  const { phone, groupName } = await someone('leader')
  await page.goto('/grupo/pedidos')
  await expect(page.getByRole('heading', h1)).toHaveText('Entra a tu grupo')
  await expectEasy()
  await page.getByRole('button', { name: 'Mandarme el código' }).click()
  await expect(page.getByRole('alert')).toHaveText('Falta tu celular o tu correo.')

  const since = await askForCode(page, phone)
  await expect(page.getByRole('link', { name: /correo de la demostración/ })).toHaveAttribute(
    'href',
    '/dev/correo',
  )
  await expectEasy()
  const code = await codeFor(phone, since)
  await codeField(page).pressSequentially(code === '000000' ? '000001' : '000000')
  await expect(page.getByRole('alert')).not.toBeEmpty()
  expect((await context.cookies()).filter(({ name }) => name === 'grupo')).toEqual([])
  await expectEasy()

  await codeField(page).pressSequentially(code)
  await expect(page.getByRole('navigation', { name: 'Principal' })).toBeVisible()
  await expect(page).toHaveURL(/\/grupo\/pedidos$/)
  await expect(page.getByRole('link', { name: groupName })).toBeVisible()
  const [cookie] = (await context.cookies()).filter(({ name }) => name === 'grupo')
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/grupo' })
  const days = ((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000
  expect(Math.round(days)).toBe(180)
  const mark = (await context.cookies()).find(({ name }) => name === 'grupo_marca')
  expect(mark).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/grupo' })
})

test('on a shared phone the session is short, and leaving takes all that was hers from it', async ({
  page,
  context,
  expectEasy,
}) => {
  const { id, phone, name } = await someone('treasurer')
  await page.goto('/grupo/cuenta')
  const since = await askForCode(page, phone)
  await page.getByText('Lo usan otras personas').click()
  await codeField(page).fill(await codeFor(phone, since))
  await expect(page.getByRole('heading', h1)).toHaveText(name)
  await expectEasy()
  const [cookie] = (await context.cookies()).filter((one) => one.name === 'grupo')
  expect(Math.round(((cookie?.expires ?? 0) * 1000 - Date.now()) / 3_600_000)).toBe(2)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('grupo_marca')

  await page.getByRole('link', { name: 'Dónde tienes abierta tu cuenta' }).click()
  await expect(page.getByText('Es este que tienes en la mano.')).toBeVisible()
  await sessionOf(id)
  await page.reload()
  await expect(page.getByRole('heading', { name: 'prueba' })).toBeVisible()
  await expectEasy()
  await page.getByRole('button', { name: 'Cerrarla ahí' }).click()
  await expect(page.getByRole('heading', { name: 'prueba' })).toHaveCount(0)
  await expect(page.getByText('Es este que tienes en la mano.')).toBeVisible()
  await page.goBack()
  await page.getByRole('button', { name: 'Salir de este teléfono' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Entra a tu grupo')
  const sessions = async () => (await context.cookies()).filter((one) => one.name === 'grupo')
  await expect.poll(sessions).toEqual([])
  const [left] = await sql<{ ended: boolean }>(
    `select ended_at is not null as ended from member_session s join member m on m.id = s.member_id
      where m.phone = $1 order by entered_at desc limit 1`,
    [phone],
  )
  expect(left?.ended).toBe(true)
  await page.reload()
  await expect(page.getByRole('heading', h1)).toHaveText('Entra a tu grupo')
})

test('whoever left without signal is out at once, and her session ends when there is some', async ({
  page,
  context,
}) => {
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/cuenta')
  await whenKept(page)
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Salir de este teléfono' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Entra a tu grupo')
  const gone = page.waitForResponse((answer) => answer.request().method() === 'DELETE')
  await context.setOffline(false)
  await gone
  await page.reload()
  await expect(page.getByRole('heading', h1)).toHaveText('Entra a tu grupo')
  expect((await context.cookies()).filter((one) => one.name === 'grupo')).toEqual([])
})

test('the code of an invitation goes where its member is known, and nobody reads where', async ({ page }) => {
  const leader = await someone('leader')
  const desk = await groupPhone(leader.group)
  const invited = await someone('treasurer', leader.group)
  const email = `${invited.id.toLowerCase()}@correo.example`
  await sql('update member set email = $2 where id = $1', [invited.id, email])
  const since = new Date(Date.now() - 1000)
  const asked = { name: 'Una vecina', role: 'member', email }
  const { body } = await desk.ask<{ link: string }>('POST', 'invitations', asked)
  await page.goto(new URL(body.link).pathname)
  await page.getByRole('button', { name: 'Sí, quiero entrar' }).click()
  await expect(page.getByText('Lo mandamos a tu celular. Sirve por diez minutos.')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(invited.phone.slice(-4))
  await codeField(page).fill(await codeFor(invited.phone, since))
  await expect(page).toHaveURL(/\/grupo\/productos$/)
})

test('an invitation says which group and as what, and nobody is in it without a yes', async ({
  page,
  expectEasy,
}) => {
  const leader = await someone('leader')
  const desk = await groupPhone(leader.group)
  const phone = newPhone()
  const { body } = await desk.ask<{ link: string }>('POST', 'invitations', {
    name: 'Elba Riquelme',
    role: 'member',
    phone,
  })
  await page.goto(new URL(body.link).pathname)
  await expect(page.getByRole('heading', h1)).toContainText(leader.groupName)
  await expect(page.getByText('socia', { exact: true })).toBeVisible()
  await expectEasy()
  await page.getByRole('button', { name: 'No, gracias' }).click()
  await expect(page.getByRole('heading', h1)).toHaveText('Está bien, no entras')
  await page.getByRole('button', { name: 'Ver la invitación' }).click()

  const since = new Date(Date.now() - 1000)
  await page.getByRole('button', { name: 'Sí, quiero entrar' }).click()
  await expect(codeField(page)).toBeFocused()
  const before = await accepted(phone)
  await codeField(page).fill(await codeFor(phone, since))
  await expect(page).toHaveURL(/\/grupo\/productos$/)
  await expect(page.getByRole('link', { name: leader.groupName })).toBeVisible()
  expect([before, await accepted(phone)]).toEqual([false, true])

  await page.goto(new URL(body.link).pathname)
  await expect(page.getByRole('heading', h1)).toHaveText('Ya dijiste que sí')
  await page.goto('/grupo/invitacion/no-es-ninguna')
  await expect(page.getByRole('heading', h1)).toHaveText('Esta invitación no está')
  await expectEasy()
})

async function accepted(phone: string): Promise<boolean> {
  const [row] = await sql<{ accepted: boolean }>(
    `select s.accepted_at is not null as accepted from membership s join member m on m.id = s.member_id where m.phone = $1`,
    [phone],
  )
  return row?.accepted ?? false
}

test('the app opens off line with what the phone knows, says so, and comes back by itself', async ({
  page,
  context,
  expectEasy,
}) => {
  const { group, groupName } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/cuenta')
  await expect(page.getByText(groupName).first()).toBeVisible()
  await whenKept(page)
  await context.setOffline(true)
  await page.goto('/grupo/cuenta')
  await expect(page.getByText(groupName).first()).toBeVisible()
  await expect(page.getByText('Sin señal.')).toBeVisible()
  await expectEasy()
  await page.getByRole('link', { name: 'Dónde tienes abierta tu cuenta' }).click()
  await expect(page.getByRole('alert')).toContainText('No podemos mostrar esto ahora.')
  await context.setOffline(false)
  await expect(page.getByText('Es este que tienes en la mano.')).toBeVisible()
  await expect(page.getByText('Sin señal.')).toBeHidden()
})

test('without signal nobody enters, and it is said where it happened', async ({ page, context }) => {
  await page.goto('/grupo/entrar')
  await whenKept(page)
  await context.setOffline(true)
  await page.getByLabel('Tu celular o tu correo').fill('9 0000 0001')
  await page.getByRole('button', { name: 'Mandarme el código' }).click()
  await expect(page.getByRole('alert')).toContainText('Para entrar hace falta señal.')
  await expect(page.getByLabel('Tu celular o tu correo')).toHaveValue('9 0000 0001')
})

test('the app can be put on the home screen', async ({ page, context }) => {
  await page.goto('/grupo/entrar')
  await whenKept(page)
  const client = await context.newCDPSession(page)
  const { errors, url } = await client.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(new URL(url).pathname).toBe('/grupo/manifest.webmanifest')
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors')
  expect(installabilityErrors).toEqual([])
})

test('no search engine is let into the app, and none is kept from the groups of the shop', async ({
  request,
}) => {
  const rules = await (await request.get('/robots.txt')).text()
  expect(rules).toContain('Disallow: /grupo/\n')
  expect(rules).not.toMatch(/Disallow: \/grupo(s|\n)/)
  expect(await (await request.get('/grupo/productos')).text()).toContain('content="noindex"')
})

test('a session that is used lasts longer, and so does what the phone keeps of it', async ({
  page,
  context,
}) => {
  const { id, group } = await someone('leader')
  await alreadyIn(page, group)
  await sql(
    `update member_session set last_seen_at = now() - interval '10 minutes', expires_at = now() + interval '10 minutes'
      where ended_at is null and member_id in (
        select s.member_id from membership s join organization o on o.id = s.organization_id where o.handle = $1)`,
    [group],
  )
  await page.goto('/grupo/productos')
  const daysLeft = async () => {
    const [cookie] = (await context.cookies()).filter(({ name }) => name === 'grupo')
    return Math.round(((cookie?.expires ?? 0) * 1000 - Date.now()) / 86_400_000)
  }
  await expect.poll(daysLeft, { message: id }).toBe(180)
})
