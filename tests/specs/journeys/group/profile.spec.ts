import type { Page } from '@playwright/test'
import { accounts } from '../../../../seed/data/accounts.ts'
import { leave, newGroup, newMember } from '../../../clients/member.ts'
import { picture } from '../../../fixtures/picture.ts'
import { sql } from '../../../clients/store-database.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { call } from '../../../clients/store.ts'
import { alreadyInAs } from './entry.ts'

const SCREEN = '/grupo/organizacion/presentacion'
let group = ''
let member = ''
test.beforeAll(async () => {
  group = await newGroup()
  member = (await newMember(group, 'leader')).id
  await sql(`update member set name = 'Elisa Prueba' where id = $1`, [member])
})
test.afterAll(() => leave(group))

/** An editor of the cms, as its API knows her. */
async function editorOf(cms: string) {
  const account = accounts.find(({ system, role }) => system === 'cms' && role === 'editor')
  const entered = await call<{ token: string }>('POST', `${cms}/api/users/login`, {
    email: account?.email,
    password: account?.password,
  })
  const headers = { authorization: `JWT ${entered.body.token}` }
  type Doc = { id: string; headline: string | null; state?: string; image?: unknown }
  const newest = async (list: string) => {
    const where = `where[handle][equals]=${group}&draft=true&sort=-createdAt&limit=1&depth=0`
    return (await call<{ docs: Doc[] }>('GET', `${cms}/api/${list}?${where}`, undefined, headers)).body
      .docs[0]
  }
  return { headers, newest, enterPanel: (page: Page) => enter(page, cms, account) }
}

async function enter(page: Page, cms: string, account: { email: string; password: string } | undefined) {
  await page.goto(`${cms}/admin/login`, { waitUntil: 'networkidle' })
  await page.locator('input[name=email]').fill(account?.email ?? '')
  await page.locator('input[name=password]').fill(account?.password ?? '')
  await page.locator('button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.endsWith('/login'))
}

/** What her phone tells once it looks again; every ten seconds the cms tells what it has to tell. */
const told = (page: Page, words: string) =>
  expect
    .poll(
      async () => {
        await page.reload({ waitUntil: 'networkidle' })
        return page.getByText(words).isVisible()
      },
      { timeout: 240_000 },
    )
    .toBe(true)

const choosePhoto = async (page: Page) => {
  const file = { name: 'foto.png', mimeType: 'image/png', buffer: picture() }
  await page.locator('input[type=file]').first().setInputFiles(file)
  await expect(page.getByRole('img', { name: 'Tu foto' })).toBeVisible()
}

test('her words and her photo go from her phone, through communications, to the shop’s page', async ({
  page,
  browser,
  stack,
  expectEasy,
}) => {
  await alreadyInAs(page, member)
  await page.goto('/grupo/cuenta')
  await page.getByRole('link', { name: 'Cómo se presenta tu grupo' }).click()
  await expect(page.getByText('La tienda todavía no cuenta quiénes son')).toBeVisible()
  await expectEasy()

  await page.getByRole('link', { name: 'Proponer un cambio' }).click()
  await page.getByRole('button', { name: 'Mandar a comunicaciones' }).click()
  await expect(page.getByRole('alert')).toHaveText('Todavía no cambias nada de lo que se lee.')
  await page.getByLabel('Qué hacen y dónde').fill('Tejen mantas junto al río')
  await page.getByLabel('Su historia').fill('Somos nueve. Mi número es 9 8765 4321.')
  await page.getByRole('button', { name: 'Mandar a comunicaciones' }).click()
  await expect(page.getByRole('alert')).toContainText('Aquí no van teléfonos')
  await page.getByLabel('Su historia').fill('Somos nueve.\n\nTejemos en invierno.')
  await page.getByLabel('Algo que dijo una de ustedes').fill('La lana enseña a esperar.')
  await page.getByLabel('¿Quién lo dijo?').fill('Elisa')
  await choosePhoto(page)
  await page.getByLabel('¿Qué se ve en la foto?').fill('Manos que tejen')
  await page.getByLabel('Que sepan que lo escribí yo').check()
  await expectEasy()

  // What she typed outlives the tab.
  await page.reload()
  await expect(page.getByLabel('Qué hacen y dónde')).toHaveValue('Tejen mantas junto al río')

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Mandar a comunicaciones' }).click()
  await expect(page.getByText('sale solo cuando hay señal')).toBeVisible()
  await page.context().setOffline(false)
  await told(page, 'Lo recibió comunicaciones el')
  await expectEasy()

  const editor = await editorOf(stack.urls.cms)
  const proposal = await editor.newest('profile-proposals')
  expect(proposal).toMatchObject({ headline: 'Tejen mantas junto al río', state: 'waiting' })
  const desk = await browser.newPage({ viewport: { width: 1280, height: 900 } })
  await editor.enterPanel(desk)
  await desk.goto(`${stack.urls.cms}/admin/collections/profile-proposals/${proposal?.id}`, {
    waitUntil: 'networkidle',
  })
  await expect(desk.getByText('Este grupo todavía no tiene presentación')).toBeVisible()
  await expect(desk.locator('input[name=writtenBy]')).toHaveValue('Elisa, encargada')
  await desk.locator('#field-state input').first().click()
  await desk.getByText('La tomamos: pasa al borrador').last().click()
  await desk.locator('#action-save').click()
  await expect.poll(async () => (await editor.newest('profile-proposals'))?.state).toBe('taken')
  const draft = await editor.newest('groups')
  expect(draft?.headline).toBe('Tejen mantas junto al río')
  // The shop hears of a new group a moment after it is founded.
  await expect.poll(async () => (await page.request.get(`/grupos/${group}`)).status()).toBe(200)
  expect(await (await page.request.get(`/grupos/${group}`)).text()).not.toContain('Tejen mantas')

  const out = await call(
    'PATCH',
    `${stack.urls.cms}/api/groups/${draft?.id}?locale=es`,
    { _status: 'published' },
    editor.headers,
  )
  expect(out.status).toBe(200)
  await desk.close()
  const shopPage = async () => (await page.request.get(`/grupos/${group}`)).text()
  await expect.poll(shopPage).toContain('Tejen mantas junto al río')
  for (const words of ['<p>Tejemos en invierno.</p>', 'La lana enseña a esperar.', 'Manos que tejen'])
    expect(await shopPage()).toContain(words)

  await told(page, 'Ya está publicado')
  await expect(page.getByRole('img', { name: 'Manos que tejen' })).toBeVisible()
  await expectEasy()
})

test('what communications did not take says why, and what she wrote is mended from what is read now', async ({
  page,
  stack,
}) => {
  await alreadyInAs(page, member)
  await page.goto(SCREEN)
  await page.getByRole('link', { name: 'Proponer un cambio' }).click()
  const before = await page.getByLabel('Qué hacen y dónde').inputValue()
  await page.getByLabel('Qué hacen y dónde').fill(`${before}, y venden`)
  const send = page.getByRole('button', { name: 'Mandar a comunicaciones' })
  await send.click()
  // A page that is loaded again while it is being kept has sent nothing.
  await expect(send).toHaveCount(0)
  await told(page, 'Lo recibió comunicaciones el')
  const editor = await editorOf(stack.urls.cms)
  const proposal = await editor.newest('profile-proposals')
  const declined = { state: 'declined', reason: 'Falta decir dónde.' }
  const address = `${stack.urls.cms}/api/profile-proposals/${proposal?.id}`
  expect((await call('PATCH', address, declined, editor.headers)).status).toBe(200)
  await told(page, 'No lo tomaron: Falta decir dónde.')
  await page.getByRole('link', { name: 'Proponer un cambio' }).click()
  await expect(page.getByLabel('Qué hacen y dónde')).toHaveValue(before)
})
