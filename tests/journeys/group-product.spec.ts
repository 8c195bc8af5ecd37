import { randomBytes } from 'node:crypto'
import type { OwnProduct } from '../../store/src/contracts/index.ts'
import { expect, test } from '../fixtures.ts'
import { draftOf, groupDesk, setTrust } from '../group-desk.ts'
import { codeFor } from '../mailbox.ts'
import { asStaff, call } from '../store-client.ts'
import { alreadyIn, askForCode, codeField, someone, whenKept } from './group-entry.ts'
import { countTaps, heading, jpeg, makeShawl, storedAs, takePhoto, typeHere } from './group-product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const named = (what: string) => `${what} ${randomBytes(3).toString('hex')}`

async function decide(id: string, body: object) {
  const { status } = await call('POST', `/admin/proposals/${id}`, body, await asStaff())
  expect(status).toBe(200)
}

/** A product that the association let out. */
async function onSale(group: string, change = {}): Promise<OwnProduct> {
  const desk = await groupDesk(group)
  const { product } = (await desk.send(await draftOf(group, change))).body
  if (product.state === 'in_review') await decide(product.id, { decision: 'approve' })
  return (await desk.one(product.id)).body.product
}

test('from the door to a sent food in twelve taps, and anybody sees it once it is approved', async ({
  page,
  expectEasy,
}) => {
  const { phone, group } = await someone('leader')
  await setTrust(group, false)
  await onSale(group, await food())
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
  await typeHere(page, '500 g', 'Cuánto trae')
  await page.keyboard.press('Enter')
  await typeHere(page, 'Miel, avellanas', 'Ingredientes')
  await page.getByText('Nueces y avellanas').click()
  await page.getByLabel('Vence').click()
  await page.keyboard.type('30-06-2027')
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
    .poll(async () => (await page.request.get(`/buscar?q=${encodeURIComponent(title)}`)).text(), {
      timeout: 20_000,
    })
    .toContain(title)
})

async function food() {
  const authorization = { number: '4512', authority: 'SEREMI de Salud del Biobío', date: '2024-03-01' }
  return {
    category: 'miel-y-colmena',
    kind: 'food' as const,
    food: {
      netContent: '1 kg',
      ingredients: 'Miel',
      allergens: [],
      authorization,
      shelfLife: '',
      storage: 'En un lugar fresco y seco.',
      lot: '',
      madeOn: '',
      bestBefore: '30-06-2027',
      added: { sodium: false, sugars: false, fats: false },
    },
  }
}

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
  await context.setOffline(false)
  await expect(third.getByRole('listitem').filter({ hasText: title })).toContainText(
    'Lo está viendo la asociación',
    { timeout: 30_000 },
  )
  expect(await storedAs(title)).toMatchObject([{ photos: 1 }])
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
  await page.waitForFunction(
    (words) =>
      new Promise<boolean>((resolve) => {
        indexedDB.open('mingaco-grupo').onsuccess = ({ target }) => {
          const db = (target as IDBOpenDBRequest).result
          db.transaction('drafts').objectStore('drafts').getAll().onsuccess = ({ target: found }) => {
            db.close()
            resolve(JSON.stringify((found as IDBRequest).result).includes(words))
          }
        }
      }),
    title,
  )
  await page.goto('about:blank')
  await page.goto('/grupo/productos')
  await expectEasy()
  await page.getByRole('link', { name: title }).click()
  await expect(page.getByLabel('Su nombre')).toHaveValue(title)
  await page.getByRole('link', { name: '← Atrás' }).click()
})

test('what the association asks arrives with its reason, and her answer waits again', async ({
  page,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  await setTrust(group, false)
  const title = named('Panera')
  const desk = await groupDesk(group)
  const { product } = (await desk.send(await draftOf(group, { title }))).body
  await decide(product.id, { decision: 'ask_change', reason: 'Falta decir de qué es.' })
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  const row = page.getByRole('listitem').filter({ hasText: title })
  await expect(row).toContainText('Te piden un cambio')
  await expect(row).toContainText('Falta decir de qué es.')
  await row.getByRole('link', { name: title }).click()
  await expectEasy()
  await page.getByRole('button', { name: 'Cambiarlo' }).click()
  await page.getByRole('link', { name: 'Cambiar los datos' }).click()
  await page.getByLabel('Materiales').fill('Coirón y ñocha')
  await expectEasy()
  await page.getByRole('button', { name: 'Listo' }).click()
  await expectEasy()
  await page.getByRole('button', { name: 'Mandar a la asociación' }).click()
  await expect(row).toContainText('Lo está viendo la asociación')
  expect((await desk.one(product.id)).body.product.content.materials).toBe('Coirón y ñocha')
})

for (const [choice, kept] of [
  ['Mandar lo mío', 'mine'],
  ['Dejar lo que está', 'theirs'],
] as const)
  test(`of two phones that change one product she sees both, and «${choice}» keeps ${kept}`, async ({
    page,
    expectEasy,
  }) => {
    const { group } = await someone('leader')
    await setTrust(group, true)
    const product = await onSale(group)
    const desk = await groupDesk(group)
    await alreadyIn(page, group)
    await page.goto(`/grupo/productos/${product.id}`)
    await page.getByRole('button', { name: 'Cambiarlo' }).click()
    await page.getByRole('link', { name: 'Cambiar el precio' }).click()
    await page.getByLabel('Precio').fill('15000')
    await page.getByRole('button', { name: 'Listo' }).click()
    const photos = product.photos.map(({ key, alt }) => ({ key, alt }))
    const theirs = { ...product.content, title: named('Canasto'), photos, baseVersion: product.version }
    expect((await desk.edit(product.id, theirs)).status).toBe(200)
    await page.getByRole('button', { name: 'Publicar' }).click()
    await page.getByRole('link', { name: 'Hay algo que arreglar' }).click()
    await page.getByRole('link', { name: 'Ver los dos y elegir' }).click()
    await expect(heading(page)).toHaveText('Dos cambiaron lo mismo')
    await expect(page.getByRole('main')).toContainText('$15.000')
    await expect(page.getByRole('main')).toContainText(theirs.title)
    await expectEasy()
    await page.getByRole('button', { name: choice }).click()
    const expected = kept === 'mine' ? product.content.title : theirs.title
    const price = kept === 'mine' ? 15_000 : product.content.variants[0]?.priceClp
    await expect(page.getByRole('listitem').filter({ hasText: expected })).toContainText('A la venta')
    await expect
      .poll(async () => (await desk.one(product.id)).body.product.content)
      .toMatchObject({ title: expected, variants: [{ priceClp: price }] })
    await setTrust(group, false)
  })

test('how many there are is one tap, kept without signal, and told when it was sold meanwhile', async ({
  page,
  context,
  expectEasy,
}) => {
  const { group } = await someone('leader')
  const product = await onSale(group, { title: named('Cesto') })
  const desk = await groupDesk(group)
  await alreadyIn(page, group)
  await page.goto('/grupo/productos')
  const row = page.getByRole('listitem').filter({ hasText: product.content.title })
  await row.getByRole('button', { name: 'Una más' }).click()
  await row.getByRole('button', { name: 'Una más' }).click()
  const available = async () => (await desk.one(product.id)).body.product.content.variants[0]?.available
  await expect.poll(available).toBe(7)
  await context.setOffline(true)
  await row.getByRole('button', { name: 'Una menos' }).click()
  await expect(row.getByRole('textbox')).toHaveValue('6')
  const [variant] = product.content.variants
  await desk.count(product.id, { variantId: variant?.id, available: 4, seen: 7 })
  await context.setOffline(false)
  await page.getByRole('link', { name: 'Hay algo que arreglar' }).click()
  await page.getByRole('link', { name: 'Ver los dos y elegir' }).click()
  await expect(page.getByRole('main')).toContainText('Tú pusiste 6')
  await expectEasy()
  await page.getByRole('button', { name: 'Dejar 4' }).click()
  await expect(row.getByRole('textbox')).toHaveValue('4')
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
  await expect(page.getByRole('button', { name: /Foto 4/ })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Espera tu permiso').first()).toBeVisible()
  await page.goto('/grupo/cola')
  await expect(page.getByText(/Quedan 1,\d MB por enviar/)).toBeVisible()
  expect(sent).toEqual([])
  await expectEasy()
  await page.getByRole('button', { name: /Mandar 1,\d MB ahora/ }).click()
  await expect(heading(page)).toHaveText('Todo está mandado', { timeout: 30_000 })
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
