import { federation } from '../../../../seed/data/federation.ts'
import { expect, pesos, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const { name, territory, sellingEntity, bank, shares } = federation
const { assemblyDate, minutes, ...parts } = shares

/** Each datum by the name of its field, as somebody writes it. */
const typed: Record<string, string> = {
  territory,
  ...under('sellingEntity', sellingEntity),
  ...under('bank', bank),
  ...under('shares', { assemblyDate, minutes }),
  ...under(
    'shares',
    Object.fromEntries(
      Object.entries(parts).map(([key, points]) => [key, `${(points / 100).toLocaleString('es-CL')} %`]),
    ),
  ),
}
function under(section: string, facts: Record<string, string>) {
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [`${section}.${key}`, value]))
}

test('in a shop that nobody founded the panel founds the federation, with what it is founded with elsewhere', async ({
  page,
  panel,
}) => {
  let founded: unknown
  await page.route('**/admin/organizations', (route) =>
    founded ? route.continue() : route.fulfill({ json: { organizations: [] } }),
  )
  await page.route('**/admin/federation', (route) => {
    founded = route.request().postDataJSON()
    return route.fulfill({ status: 201, json: { organization: {} } })
  })
  await panel.open('Organizaciones')
  await page.getByLabel('Nombre', { exact: true }).fill(name)
  await page.getByLabel('Comuna', { exact: true }).fill('Los Ángeles')
  await page.getByLabel('Todavía está en formación').check()
  for (const [field, value] of Object.entries(typed)) await page.locator(`[name="${field}"]`).fill(value)
  await page.locator('[name="shares.fund"]').fill('un poco')
  const found = page.getByRole('button', { name: 'Fundar la federación' })
  await found.click()
  await expect(page.getByText('No entendimos «un poco».')).toBeVisible()
  expect(founded).toBeUndefined()

  await page.locator('[name="shares.fund"]').fill('3')
  await found.click()
  await panel.expectToast(`${name} está fundada.`)
  expect(founded).toEqual(federation)
  await expect(page.getByRole('button', { name: 'Agregar' })).toBeVisible()
})

test('a delivery price is changed where it is read, and waits for a second person with what it was', async ({
  page,
  panel,
}) => {
  await panel.open('Despacho')
  const price = page.getByLabel('biobio, línea 1: A domicilio, $')
  const before = Number(await price.inputValue())
  await price.fill('muy caro')
  await page.getByRole('button', { name: 'Pedir el cambio' }).click()
  await expect(page.getByText('No entendimos «muy caro».').first()).toBeVisible()
  await price.fill(String(before + 100))
  await page.getByRole('button', { name: 'Pedir el cambio' }).click()
  await panel.expectToast('Pedido. Rige cuando otra persona lo confirme')

  await panel.open('Cambios por confirmar')
  const change = page.getByRole('listitem').filter({ hasText: 'Lo que cuesta el despacho' }).first()
  await expect(change.locator('del')).toContainText(pesos(before))
  await expect(change.locator('strong')).toContainText(pesos(before + 100))
  await change.getByRole('button', { name: 'Rechazar' }).click()
  await panel.expectToast('Rechazado: queda como estaba.')
})

test('a shop without delivery rates takes its first ones from an empty sheet', async ({ page, panel }) => {
  let sent: unknown
  await page.route('**/admin/territory', (route) => {
    if (route.request().method() === 'GET') return route.fulfill({ json: { territory: null } })
    sent = route.request().postDataJSON()
    return route.fulfill({ status: 201, json: { change: { id: 'chg_1', state: 'done' } } })
  })
  await panel.open('Despacho')
  const typed = async (words: Record<string, string>) => {
    for (const [label, text] of Object.entries(words))
      await page.getByLabel(label, { exact: true }).fill(text)
  }
  await page.getByRole('button', { name: 'Agregar una zona' }).click()
  await page.getByRole('button', { name: 'Agregar un peso' }).click()
  await typed({ 'Quién lo lleva': 'Una que lleva', 'Nombre de la zona': 'cerca' })
  await typed({ 'Días hábiles a domicilio': '1 a 3', 'Días hábiles a sucursal': '2' })
  await typed({
    'cerca, línea 1: Hasta, en gramos': '1.000',
    'cerca, línea 1: A domicilio, $': '$3.290',
    'cerca, línea 1: A sucursal, $': '2490',
  })
  await page.getByRole('combobox', { name: 'Biobío' }).click()
  await page.getByRole('option', { name: 'cerca' }).click()
  await typed({ 'Comunas donde solo se llega a la sucursal': 'Alto Biobío' })
  await page.getByRole('button', { name: 'Guardar' }).click()
  await panel.expectToast('Listo: ya se puede despachar.')
  expect(sent).toEqual({
    carrier: 'Una que lleva',
    zones: { '08': 'cerca' },
    communeZones: {},
    branchOnly: ['08314'],
    rates: { cerca: { days: { home: [1, 3], branch: [2, 2] }, bands: [[1000, 3290, 2490]] } },
  })
})
