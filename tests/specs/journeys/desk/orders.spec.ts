import { readFileSync } from 'node:fs'
import { associationOf, endOffices, newOfficer } from '../../../fixtures/officer.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { scriptsAtDesk } from '../../../support/scripts-at-desk.ts'
import { enterDesk } from './enter-desk.ts'
import { expectLight } from './light.ts'

const h1 = { level: 1 } as const

test.afterAll(endOffices)

async function sold() {
  const { order, consignment, phone } = await soldConsignment({ units: 3 })
  const group = order.docs[0]?.maker
  const association = await associationOf(group?.handle ?? '')
  return { order, consignment, phone, group: group?.name ?? '', association }
}

for (const javaScriptEnabled of scriptsAtDesk)
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a coordinator finds an order, takes it, says what is missing after being asked twice, and hands it over', async ({
      page,
    }) => {
      const { order, consignment, phone, group, association } = await sold()
      const officer = await newOfficer(association, ['coordinator'])
      await page.goto(`/mesa/${association}/pedidos`)
      await enterDesk(page, officer.phone)
      await page.getByText('Filtrar y ordenar').click()
      await page.getByLabel('Grupo').selectOption({ label: group })
      await page.getByLabel('N.º de pedido').fill(String(order.displayId))
      await page.getByRole('button', { name: 'Ver', exact: true }).click()
      await expect(page.getByRole('heading', h1)).toHaveText('1 pedido con lo que elegiste')
      await page.getByRole('link', { name: `N.º ${order.displayId}` }).click()
      await expect(page.getByRole('heading', h1)).toContainText('por aceptar')

      await page.getByRole('button', { name: 'Aceptarlo por el grupo' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó aceptado')
      await page.getByText('Falta algo').click()
      await page.getByLabel(/Cuántas hay de/).fill('dos y media')
      await page.getByLabel('¿Por qué?').first().fill('Se quebró una')
      await page.getByRole('button', { name: 'Decir lo que falta' }).click()
      await expect(page.getByRole('alert')).toContainText('No quedó hecho')
      await page.getByLabel(/Cuántas hay de/).fill('2')
      await page.getByRole('button', { name: 'Decir lo que falta' }).click()
      await expect(page.getByText(/^Vuelven \$[\d.]+ a quien compró$/)).toBeVisible()
      expect((await phone.consignment(consignment.id)).body.consignment.state).toBe('accepted')
      await page.getByRole('button', { name: /^Sí, devolver/ }).click()
      await expect(page.getByRole('status')).toContainText('lo que falta')

      await page.getByRole('button', { name: 'Ya está listo' }).click()
      await page.getByLabel('N.º de seguimiento').fill('ABC-1')
      await page.getByRole('button', { name: 'El grupo lo entregó' }).click()
      await expect(page.getByRole('heading', h1)).toContainText('entregado por el grupo')
      const { state, trackingCode } = (await phone.consignment(consignment.id)).body.consignment
      expect([state, trackingCode]).toEqual(['handed_over', 'ABC-1'])
    })
  })

test('the same table goes into a spreadsheet that Excel opens in Chile, with the filters in force', async ({
  page,
}) => {
  const { order, association } = await sold()
  const officer = await newOfficer(association, ['treasurer'])
  await page.goto(`/mesa/${association}/pedidos?numero=${order.displayId}`)
  await enterDesk(page, officer.phone)
  await page.goto(`/mesa/${association}/pedidos?numero=${order.displayId}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Bajar como planilla' }).click()
  const file = await download
  expect(file.suggestedFilename()).toMatch(/^pedidos-\d{4}-\d{2}-\d{2}\.csv$/)
  const [head, row, ...rest] = readFileSync(await file.path(), 'utf8').split('\n')
  expect(head).toBe('\ufeffPedido;Grupo;Cómo va;Comprado;Para el;Despacho;Aviso;Productos')
  expect(row).toContain(`${order.displayId};`)
  expect(row).toMatch(/;\d+$/)
  expect(rest).toEqual([])
})

test('its pages are easy and light at every width, and who only looks is offered nothing to press', async ({
  page,
  expectEasy,
}) => {
  const { association, consignment } = await sold()
  const officer = await newOfficer(association, ['trainer'])
  await page.goto(`/mesa/${association}/pedidos`)
  await enterDesk(page, officer.phone)
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['', '?aviso=late&orden=-group', `/${consignment.id}`]) {
      await page.goto(`/mesa/${association}/pedidos${path}`)
      await expectEasy()
    }
  }
  for (const path of ['', `/${consignment.id}`]) {
    await page.goto(`/mesa/${association}/pedidos${path}`)
    await expectLight(page)
  }
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  const missing = await page.goto(`/mesa/${association}/pedidos?orden=itemsClp`)
  expect(missing?.status()).toBe(404)
})
