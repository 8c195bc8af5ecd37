import { expect, test } from '../../../support/browser-test.ts'
import { setTrust } from '../../../clients/group-desk.ts'
import { honey } from '../../../fixtures/products.ts'
import { codeFor } from '../../../clients/mailbox.ts'
import { jpeg } from '../../../fixtures/phone-photo.ts'
import { sql } from '../../../clients/store-database.ts'
import { alreadyIn, askForCode, codeField, keptWords, someone, whenKept } from './entry.ts'
import {
  countTaps,
  decide,
  heading,
  makeShawl,
  named,
  onSale,
  storedAs,
  takePhoto,
  typeHere,
} from './product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

test('from the door to a sent food in twelve taps, and anybody sees it once it is approved', async ({
  page,
  expectEasy,
}) => {
  const { phone, group } = await someone('leader')
  await setTrust(group, false)
  await onSale(group, honey)
  const title = named('Miel con avellanas')
  const taps = await countTaps(page)
  await page.goto('/grupo')
  const since = await askForCode(page, phone)
  await codeField(page).pressSequentially(await codeFor(phone, since))
  await page.getByRole('link', { name: 'Poner un producto' }).click()
  await takePhoto(page, 'Sacar una foto')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, title, 'Su nombre')
  await page.getByText('Miel y colmena', { exact: true }).click()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, '9670', 'Precio')
  await page.keyboard.press('Enter')
  await typeHere(page, '12', 'Para vender ahora')
  await page.keyboard.press('Enter')
  await typeHere(page, '500 g', 'Peso o cantidad')
  await page.keyboard.press('Enter')
  await typeHere(page, 'Miel, avellanas', 'Ingredientes')
  await page.keyboard.press('Enter')
  await page.getByText('Nueces y avellanas').click()
  await expectEasy()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('¿Le agregaste algo de esto?')
  await expectEasy()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, '30-06-2027', 'Vence')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('¿Quieres contar algo más?')
  await expect(page.getByRole('link', { name: 'Autorización sanitaria' })).toContainText('4512')
  await expectEasy()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await expect(heading(page)).toHaveText('Así se va a ver')
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText('Lo está viendo la asociación')
  expect(taps()).toBeLessThanOrEqual(12)

  const [product] = await storedAs(title)
  await decide(product?.id ?? '', { decision: 'approve' })
  await page.reload()
  await expect(row).toContainText('A la venta')
  await expect
    .poll(async () => (await page.request.get(`/buscar?q=${encodeURIComponent(title)}`)).text())
    .toContain(title)
})

test('what she made without signal outlives the tab twice, and goes out once when there is some', async ({
  page,
  context,
}) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Chal de lana')
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  await whenKept(page)
  await expect(page.getByRole('link', { name: 'Poner un producto' })).toBeVisible()
  await context.setOffline(true)
  await makeShawl(page, title)
  await expect.poll(() => keptWords(page)).toContain('90 × 180 cm')
  await page.close({ runBeforeUnload: false })

  const second = await context.newPage()
  await second.goto('/grupo/productos')
  await second.getByRole('link', { name: title }).click()
  await expect(heading(second)).toHaveText('Así se va a ver')
  await expect(second.getByRole('img', { name: title })).toBeVisible()
  await second.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect(second.getByRole('listitem').filter({ hasText: title })).toContainText('Pendiente')
  await second.getByRole('link', { name: /por enviar/ }).click()
  await expect(second.getByText(/Quedan \d+ KB por enviar/)).toBeVisible()
  await second.close({ runBeforeUnload: false })

  const [third, fourth] = [await context.newPage(), await context.newPage()]
  await third.goto('/grupo/productos')
  await fourth.goto('/grupo/productos')
  await expect(third.getByRole('listitem').filter({ hasText: title })).toContainText('Pendiente')
  const sent: string[] = []
  context.on('request', (asked) => {
    const [what] = /subir|photos$|products$/.exec(asked.url()) ?? []
    if (what && asked.method() === 'POST') sent.push(what)
  })
  await context.setOffline(false)
  for (const tab of [third, fourth])
    await expect(tab.getByRole('listitem').filter({ hasText: title })).toContainText(
      'Lo está viendo la asociación',
    )
  expect(sent).toEqual(['subir', 'photos', 'products'])
  expect(await storedAs(title)).toMatchObject([{ photos: 1 }])
})

test('what the store took is on the list once, though its answer was lost', async ({ page, context }) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Chal de lana')
  await alreadyIn(page, group)
  await context.route('**/products', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    // A page that has been left no longer waits for it.
    await route.abort().catch(() => undefined)
  })
  await page.goto('/grupo/productos')
  await makeShawl(page, title)
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect.poll(async () => (await storedAs(title)).length).toBe(1)
  await page.goto('/grupo/productos')
  const shown = page.getByRole('listitem').filter({ hasText: title })
  await expect(shown.getByText('Quedan')).toBeVisible()
  await expect(shown).toContainText('Tu cambio')

  await context.unroute('**/products')
  await page.goto('/grupo/productos')
  await expect(shown).toContainText('Lo está viendo la asociación')
  expect(await storedAs(title)).toHaveLength(1)
})

test('a draft is there again as she left it, photo and words', async ({ page, expectEasy }) => {
  const { group } = await someone('treasurer')
  const title = named('Manta')
  await alreadyIn(page, group, 'treasurer')
  await page.goto('/grupo/productos/nuevo')
  await expectEasy()
  await takePhoto(page, 'Sacar una foto')
  await expect(page.getByRole('button', { name: /Foto 1/ })).toBeVisible()
  await expectEasy()
  await page.getByRole('button', { name: 'Seguir' }).click()
  await typeHere(page, title, 'Su nombre')
  await expect.poll(() => keptWords(page)).toContain(title)
  await page.goto('about:blank')
  await page.goto('/grupo/productos')
  await expectEasy()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByLabel('Su nombre')).toHaveValue(title)
  await page.getByRole('link', { name: '← Atrás' }).click()
})

test('over mobile data nothing big goes without asking her once', async ({ page, expectEasy }) => {
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', {
      value: Object.assign(new EventTarget(), { type: 'cellular', saveData: false }),
    }),
  )
  const sent: string[] = []
  page.on('request', (asked) => {
    if (asked.url().includes('/grupo/subir/')) sent.push(asked.url())
  })
  await page.goto('/grupo/productos/nuevo')
  const files = await Promise.all([1, 2, 3, 4].map(() => jpeg()))
  await page
    .getByLabel('Elegir una que ya tengo')
    .setInputFiles(files.map((buffer, i) => ({ name: `${i}.jpg`, mimeType: 'image/jpeg', buffer })))
  await expect(page.getByRole('button', { name: /Foto 4/ })).toBeVisible()
  await expect(page.getByText('Espera tu permiso').first()).toBeVisible()
  await page.goto('/grupo/cola')
  await expect(page.getByText(/Quedan 1,\d MB por enviar/)).toBeVisible()
  expect(sent).toEqual([])
  await expectEasy()
  await page.getByRole('button', { name: /Mandar 1,\d MB ahora/ }).click()
  await expect(heading(page)).toHaveText('Todo está mandado')
  expect(new Set(sent).size).toBe(4)
})

test('a photo that nobody can read is explained, and the others come in', async ({ page, expectEasy }) => {
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/productos/nuevo')
  const heic = Buffer.concat([Buffer.of(0, 0, 0, 24), Buffer.from('ftypheic'), Buffer.alloc(40)])
  const good = await jpeg()
  const files: [string, Buffer][] = [
    ['a.heic', heic],
    ['b.jpg', Buffer.alloc(0)],
    ['c.jpg', Buffer.from('<!doctype html><h1>hola</h1>')],
    ['d.jpg', good.subarray(0, 40)],
    ['e.jpg', good],
  ]
  await page
    .getByLabel('Elegir una que ya tengo')
    .setInputFiles(files.map(([name, buffer]) => ({ name, mimeType: 'image/jpeg', buffer })))
  await expect(page.getByRole('button', { name: /Foto 1/ })).toBeVisible()
  const alerts = page.getByRole('alert')
  await expect(alerts).toHaveText([/HEIC/, /vacía/, /no es una foto/, /cortada o dañada/])
  await expectEasy()
})

test('a phone without room says so, and what she typed stays on the screen', async ({ page }) => {
  const { group } = await someone('leader')
  await alreadyIn(page, group)
  await page.goto('/grupo/productos/nuevo')
  await takePhoto(page, 'Sacar una foto')
  await page.getByRole('button', { name: 'Seguir' }).click()
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await typeHere(page, 'Miel de ulmo', 'Su nombre')
  await expect(page.getByRole('alert')).toContainText('No queda espacio en tu teléfono')
  await expect(page.getByLabel('Su nombre')).toHaveValue('Miel de ulmo')
})

test('a session that ended asks to enter again, and then sends what waited', async ({ page }) => {
  const { id, group, phone } = await someone('leader')
  await setTrust(group, false)
  const title = named('Poncho')
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  await makeShawl(page, title)
  await sql('update member_session set ended_at = now() where member_id = $1 and ended_at is null', [id])
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect(heading(page)).toHaveText('Entra a tu grupo')
  const since = await askForCode(page, phone)
  await codeField(page).fill(await codeFor(phone, since))
  await expect(page.getByRole('listitem').filter({ hasText: title })).toContainText(
    'Lo está viendo la asociación',
  )
  expect(await storedAs(title)).toMatchObject([{ photos: 1 }])
})
