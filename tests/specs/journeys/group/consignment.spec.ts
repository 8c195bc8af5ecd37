import type { Page } from '@playwright/test'
import { expect, test } from '../../../support/browser-test.ts'
import { groupPhone } from '../../../clients/group-phone.ts'
import { paidOrder } from '../../../clients/staff.ts'
import { catalog, firstVariant, product, purchase } from '../../../clients/store.ts'
import { pesos } from '../panel/panel.ts'

const MM = 96 / 25.4

/** Nothing that she touches is smaller than a thumb, and nothing is wider than her phone. */
async function expectForThumbs(page: Page) {
  const small = await page.evaluate(() =>
    [
      ...document.querySelectorAll('a, button, summary, label:has(input), input[type=text], textarea'),
    ].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect()
      return height > 0 && (height < 48 || width < 48) ? [`${element.textContent} ${width}×${height}`] : []
    }),
  )
  expect(small).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

test('a group takes its consignment with one thing less, packs it without signal, and hands it over', async ({
  page,
  context,
  stack,
  expectAccessible,
}) => {
  const order = await paidOrder({ groups: 2, units: 3 })
  const [doc, other] = order.docs
  const phone = await groupPhone(doc?.maker.handle ?? '')
  const consignment = (await phone.consignments()).find(({ displayId }) => displayId === order.displayId)
  if (!consignment || !doc || !other) throw new Error('the order has no two consignments')
  await context.addCookies([{ name: 'grupo', value: phone.token, url: `${stack.urls.shop}/grupo` }])
  const title = page.getByRole('heading', { level: 1 })

  await page.goto('/grupo/pedidos')
  const row = page.getByRole('link', { name: `Pedido ${order.displayId}` })
  await expect(row).toContainText(`3 × ${doc.title}`)
  await expect(row).toContainText('Di si la preparas')
  await expect(page.getByText(other.title)).toHaveCount(0)
  await expectForThumbs(page)
  await expectAccessible()

  await row.click()
  await expect(title).toHaveText('Esta es tu parte. ¿La puedes preparar?')
  await expect(page.getByText('3 unidades')).toBeVisible()
  await expect(page.getByText('Prueba')).toHaveCount(0)
  await expectForThumbs(page)
  await expectAccessible()
  await page.getByRole('link', { name: 'Me falta algo' }).click()
  await page.getByRole('button', { name: 'Avisar lo que tengo' }).click()
  await expect(page.getByRole('alert')).toContainText('Baja lo que te falta')
  await page.getByRole('button', { name: `Una menos de ${doc.title}` }).click()
  await page.getByRole('radio', { name: 'Se quebró o se echó a perder' }).check()
  await expectForThumbs(page)
  await expectAccessible()
  await page.getByRole('button', { name: 'Avisar lo que tengo' }).click()
  await expect(title).toContainText(pesos(firstVariant(doc).priceClp))
  await expectForThumbs(page)
  await expectAccessible()
  expect((await phone.consignments()).find(({ displayId }) => displayId === order.displayId)?.state).toBe(
    'pending',
  )
  await page.getByRole('button', { name: 'Volver a contar' }).click()
  await expect(title).toHaveText('¿Cuántas tienes?')
  await page.getByRole('button', { name: 'Avisar lo que tengo' }).click()
  await page.getByRole('button', { name: /^Sí, devolver/ }).click()

  await expect(title).toHaveText('Prepara tu parte')
  await expect(page.getByText('2 unidades')).toBeVisible()
  await expect(page.getByText('Camila Prueba')).toBeVisible()
  await page.getByText('¿Por qué este monto?').click()
  await expect(page.getByRole('row', { name: 'a la asociación' })).toBeVisible()
  await expectForThumbs(page)
  await expectAccessible()

  await page.getByRole('link', { name: 'Ver la etiqueta' }).click()
  const label = page.getByRole('article')
  await expect(label).toContainText('Aníbal Pinto 480')
  await expect(label).toContainText(`2 × ${doc.title}`)
  await expect(label).toContainText('A domicilio')
  await expect(label).not.toContainText('@')
  await expectAccessible()
  await page.emulateMedia({ media: 'print' })
  const code = await page.getByRole('img', { name: 'Código QR' }).boundingBox()
  expect(Math.min(code?.width ?? 0, code?.height ?? 0)).toBeGreaterThanOrEqual(30 * MM)
  await expect(page.getByRole('button', { name: 'Imprimir' })).toBeHidden()
  const sheets = (await page.pdf({ preferCSSPageSize: true }))
    .toString('latin1')
    .match(/MediaBox ?\[[^\]]*\]/g)
  expect(sheets, 'one sheet of A6').toEqual([expect.stringMatching(/\[0 0 29[78][\d.]* (419|420)[\d.]*\]/)])
  await page.emulateMedia({ media: 'screen' })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Compartir' }).click(),
  ])
  expect(file.suggestedFilename()).toBe(`etiqueta-${order.displayId}.png`)
  await page.getByRole('link', { name: 'Tu parte' }).click()

  await context.setOffline(true)
  await page.getByRole('button', { name: 'Está lista' }).click()
  await expect(page.getByRole('alert')).toContainText('Te falta marcar algo')
  await page.getByRole('checkbox', { name: doc.title }).check()
  await page.getByRole('button', { name: 'Está lista' }).click()
  await expect(title).toHaveText('Está lista. Falta entregarla')
  await expect(page.getByText('Espera señal.')).toBeVisible()
  expect((await phone.consignment(consignment.id)).body.consignment.state).toBe('short')
  await context.setOffline(false)
  await expect(page.getByText('Espera señal.')).toHaveCount(0)
  await expect
    .poll(async () => (await phone.consignment(consignment.id)).body.consignment.state)
    .toBe('packed')
  await expectForThumbs(page)

  await page.getByRole('link', { name: 'Ya la entregué' }).click()
  await page.getByRole('radio', { name: 'Al transporte' }).check()
  await page.getByLabel('¿Cuál transporte?').fill('Encomiendas del Sur')
  await page.getByLabel('Número de seguimiento').fill('ES-4410')
  await expectForThumbs(page)
  await expectAccessible()
  await page.getByRole('button', { name: 'Sí, ya la entregué' }).click()
  await expect(title).toHaveText('Ya la entregaste')
  await expect
    .poll(async () => (await phone.consignment(consignment.id)).body.consignment.state)
    .toBe('handed_over')
  await expect(page.getByText('Camila Prueba')).toHaveCount(0)

  const { consignment: after } = (await phone.consignment(consignment.id)).body
  await page.getByRole('link', { name: 'Ver lo que me deben' }).click()
  const entry = page.getByRole('listitem').filter({ hasText: `Pedido ${order.displayId}` })
  await expect(entry).toContainText(`$${after.earnsClp.toLocaleString('es-CL')}`)
  await entry.getByText('¿Por qué este monto?').click()
  await expect(entry.getByRole('row', { name: 'Para tu grupo' })).toBeVisible()
  await expect(entry.getByRole('row', { name: `2 × ${doc.title}` })).toBeVisible()
  await expectForThumbs(page)
  await expectAccessible()

  await page.goto(`/pedido/${order.orderToken}`)
  await expect(page.getByText('ES-4410')).toBeVisible()
  await expect(page.getByText('Se quebró o se echó a perder').first()).toBeVisible()
})

test('what an older version of the app kept of a consignment goes out after the update', async ({
  page,
  context,
  stack,
}) => {
  const order = await paidOrder({ units: 1 })
  const group = order.docs[0]?.maker.handle ?? ''
  const phone = await groupPhone(group)
  const consignment = (await phone.consignments()).find(({ displayId }) => displayId === order.displayId)
  await context.addCookies([{ name: 'grupo', value: phone.token, url: `${stack.urls.shop}/grupo` }])
  await page.goto('/grupo/pedidos')
  await expect(page.getByRole('link', { name: `Pedido ${order.displayId}` })).toBeVisible()
  await page.evaluate(
    async (item) => {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const asked = indexedDB.open('mingaco-grupo')
        asked.onsuccess = () => resolve(asked.result)
        asked.onerror = () => reject(new Error('the phone keeps nothing'))
      })
      const tx = db.transaction('queue', 'readwrite')
      tx.objectStore('queue').put(item)
      await new Promise((resolve) => (tx.oncomplete = resolve))
      db.close()
    },
    {
      id: crypto.randomUUID(),
      memberId: phone.member,
      handle: group,
      title: `Pedido ${order.displayId}: la preparo`,
      act: { is: 'part', partId: consignment?.id, act: { is: 'move', body: { to: 'accepted' } } },
      state: 'waiting',
      reason: null,
      step: null,
      theirs: null,
      productId: null,
      queuedAt: new Date().toISOString(),
    },
  )
  await page.goto(`/grupo/pedidos/${consignment?.id}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Prepara tu parte')
  await expect
    .poll(async () => (await phone.consignment(consignment?.id ?? '')).body.consignment.state)
    .toBe('accepted')
})

test('nothing that she has of it calls her consignment off, and says so before', async ({
  page,
  context,
  stack,
}) => {
  const order = await paidOrder({ units: 1 })
  const phone = await groupPhone(order.docs[0]?.maker.handle ?? '')
  const consignment = (await phone.consignments()).find(({ displayId }) => displayId === order.displayId)
  await context.addCookies([{ name: 'grupo', value: phone.token, url: `${stack.urls.shop}/grupo` }])
  await page.goto(`/grupo/pedidos/${consignment?.id}/falta`)
  await page.getByRole('button', { name: /^Una menos/ }).click()
  await expect(page.getByText('Se anula toda tu parte.')).toBeVisible()
  await page.getByRole('radio', { name: 'Otra cosa' }).check()
  await page.getByRole('button', { name: 'No puedo hacer nada de esto' }).click()
  await expect(page.getByRole('alert')).toContainText('Escribe qué pasó')
  await page.getByLabel('Cuéntalo en pocas palabras').fill('Se nos inundó la bodega')
  await page.getByRole('button', { name: 'No puedo hacer nada de esto' }).click()
  await page.getByRole('button', { name: `Sí, devolver ${pesos(order.totalClp)}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Se anuló: no la prepares')
  await expect
    .poll(async () => (await phone.consignments(true)).find(({ id }) => id === consignment?.id)?.state)
    .toBe('cancelled')
  await page.goto(`/pedido/${order.orderToken}`)
  await expect(page.getByText('Se nos inundó la bodega').first()).toBeVisible()
})

test('a group that is visited calls, agrees the day, and says that they came', async ({
  page,
  context,
  stack,
  expectAccessible,
}) => {
  const { items } = await catalog('category=experiencias&available=1&limit=1')
  const workshop = await product(items[0]?.handle ?? '')
  const order = await paidOrder({ of: [workshop], units: 1 })
  const phone = await groupPhone(workshop.maker.handle)
  const consignment = (await phone.consignments()).find(({ displayId }) => displayId === order.displayId)
  await context.addCookies([{ name: 'grupo', value: phone.token, url: `${stack.urls.shop}/grupo` }])
  const title = page.getByRole('heading', { level: 1 })

  await page.goto(`/grupo/pedidos/${consignment?.id}`)
  await expect(title).toHaveText('Quieren venir. ¿Los pueden recibir?')
  await page.getByRole('button', { name: 'Sí, los recibimos' }).click()
  await expect(title).toHaveText('Llama y acuerden la fecha')
  await expect(page.getByRole('link', { name: '+56 9 1234 5678' })).toBeVisible()
  await expect(page.getByText('caja')).toHaveCount(0)
  await expectForThumbs(page)
  await expectAccessible()
  await page.getByRole('button', { name: 'Ya tenemos fecha' }).click()
  await page.getByRole('link', { name: 'Ya vinieron' }).click()
  await expect(title).toHaveText('¿Ya se hizo?')
  await page.getByRole('button', { name: 'Sí, ya se hizo' }).click()
  await expect(title).toHaveText('Ya vinieron')
  await expect.poll(async () => (await purchase(order.orderToken)).consignments[0]?.state).toBe('handed_over')
  await page.goto(`/pedido/${order.orderToken}`)
  await expect(title).toHaveText('Gracias por ir, Camila.')
})
