import { randomBytes } from 'node:crypto'
import { draftOf, groupDesk, setTrust } from '../../../clients/group-desk.ts'
import { asStaff, call, product } from '../../../clients/store.ts'
import { expect, press, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const GROUP = 'cesteras-de-la-nocha'
const named = (words: string) => `${words} ${randomBytes(3).toString('hex')}`

async function onSale(title: string) {
  await setTrust(GROUP, false)
  const desk = await groupDesk(GROUP)
  const { id } = (await desk.send(await draftOf(GROUP, { title }))).body.product
  await call('POST', `/admin/proposals/${id}`, { decision: 'approve' }, await asStaff())
  const now = (await desk.one(id)).body.product
  const edit = (change: object, baseVersion = 1) =>
    desk.edit(id, {
      ...now.content,
      photos: now.photos.map(({ key, alt }) => ({ key, alt })),
      baseVersion,
      ...change,
    })
  return { desk, edit, now }
}

test('an edit is seen before and after, only what changed, and one that came meanwhile is told', async ({
  page,
  panel,
  expectAccessible,
}) => {
  const { now, edit } = await onSale(named('Panera'))
  const { title } = now.content
  await edit({ story: 'Se teje en la tarde.', variants: [{ ...now.content.variants[0], priceClp: 15_990 }] })
  await panel.open('Aprobaciones')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  await expect(item).toContainText('Cambio de algo que ya está a la venta')
  await expect(item.getByRole('row', { name: 'Historia' })).toContainText('Se teje en la tarde.')
  await expect(item.getByRole('row', { name: 'Precio' })).toContainText('$12.990$15.990')
  await expect(item.getByRole('row', { name: 'Materiales' })).toHaveCount(0)
  await item.getByRole('button', { name: 'Ver todo lo que dice' }).click()
  await expect(item.getByRole('row', { name: 'Materiales' })).toContainText('Coirón')
  await expectAccessible('main')

  await edit({ story: 'Se teje de noche.' }, 2)
  await item.getByRole('button', { name: 'Aprobar' }).click()
  await panel.expectToast(/El grupo mandó otra versión/)
  await panel.expectTold(409)
  await expect(item.getByRole('row', { name: 'Historia' })).toContainText('Se teje de noche.')
  await item.getByRole('button', { name: 'Aprobar' }).click()
  await panel.expectToast(`El cambio de «${title}» ya se ve en la tienda.`)
  await expect(item).toHaveCount(0)
  await expect.poll(async () => (await product(now.handle)).story).toBe('Se teje de noche.')
})

test('a change that is asked goes back with its reason, and the shop keeps the old words', async ({
  page,
  panel,
}) => {
  const { desk, now, edit } = await onSale(named('Canasto'))
  const { title } = now.content
  await edit({ title: `${title} grande` })
  await panel.open('Aprobaciones')
  const item = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) })
  await item.getByRole('button', { name: 'Pedir un cambio' }).click()
  await page.getByLabel('¿Qué falta o qué hay que cambiar?').fill('Cuenta cuánto mide.')
  await press(page, 'Enviar al grupo')
  // While the drawer is open the list behind it is hidden from readers: its items count as none.
  await panel.expectToast(/^Le pedimos el cambio/)
  await expect(item).toHaveCount(0)
  const { change, state } = (await desk.one(now.id)).body.product
  expect([state, change?.state, change?.reason]).toEqual(['on_sale', 'returned', 'Cuenta cuánto mide.'])
  await expect.poll(async () => (await product(now.handle)).title).toBe(title)
})

test('trusting a group says what it means, and its next product goes out at once', async ({
  page,
  panel,
  stack,
}) => {
  await setTrust(GROUP, false)
  await page.goto(`${stack.urls.store}/app/organizaciones/${GROUP}`)
  const trust = page.getByRole('switch', { name: 'De confianza' })
  await expect(page.getByText('esperan en «Aprobaciones»')).toBeVisible()
  await trust.click()
  await panel.expectToast(/publica sin esperar/)
  await expect(page.getByText('salen a la tienda al momento')).toBeVisible()
  const { body } = await (await groupDesk(GROUP)).send(await draftOf(GROUP))
  expect(body.product.state).toBe('on_sale')
  await trust.click()
  await expect(page.getByText('esperan en «Aprobaciones»')).toBeVisible()
})

test('a spreadsheet is told line by line, corrected, and comes in whole', async ({
  page,
  panel,
  stack,
  expectAccessible,
}) => {
  const [first, second] = [named('Individual'), named('Posavasos')]
  const file = (price: string) => ({
    name: 'productos.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      [
        'Nombre;Categoría;Precio;Cuántas hay;Formato;Dónde se hizo',
        `${first};Cestería;6.500;8;35 cm;Hualqui`,
        `${second};Cestería;${price};12;10 cm;Hualqui`,
      ].join('\n'),
    ),
  })
  await page.goto(`${stack.urls.store}/app/organizaciones/${GROUP}`)
  await press(page, 'Importar una planilla')
  const drawer = page.getByRole('dialog')
  await expect(drawer.getByRole('button', { name: 'Importar', exact: true })).toBeDisabled()
  await drawer.getByLabel('Planilla').setInputFiles(file('1,500'))
  const wrong = drawer.getByRole('row', { name: /^3 Precio/ })
  await expect(wrong).toContainText('se puede leer de dos maneras')
  await expectAccessible('[role=dialog]')
  await drawer.getByLabel('Planilla').setInputFiles(file('1.500'))
  await expect(drawer.getByRole('row', { name: new RegExp(`2 ${first}`) })).toContainText(
    'Falta al menos una foto.',
  )
  await press(page, 'Importar 2 productos')
  await panel.expectToast('2 productos en «Aprobaciones».')
  await panel.open('Aprobaciones')
  for (const title of [first, second]) await expect(page.getByRole('heading', { name: title })).toBeVisible()
})

test('the bell says in Spanish that a group sent something, and since when', async ({ page }) => {
  const desk = await groupDesk(GROUP)
  await setTrust(GROUP, false)
  await desk.send(await draftOf(GROUP, { title: named('Costurero') }))
  const rung = async () =>
    JSON.stringify(
      (await call('GET', '/admin/notifications?channel=feed&to=&limit=200', undefined, await asStaff())).body,
    )
  await expect.poll(rung).toContain('mandó algo para aprobar')
  await page.reload()
  // Medusa gives its bell no name.
  await page.locator('button[aria-haspopup=dialog]:has(svg)').last().click()
  const bell = page.getByRole('dialog')
  await expect(bell.getByText('mandó algo para aprobar').first()).toBeVisible()
  await expect(bell).toContainText(/hace (menos|\d|alrededor)/)
  await expect(bell).not.toContainText(/ ago\b/)
})
