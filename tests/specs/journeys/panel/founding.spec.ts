import { federation } from '../../../../seed/data/federation.ts'
import { expect, test } from './panel.ts'

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
  stack,
}) => {
  let founded: unknown
  await page.route('**/admin/organizations', (route) =>
    founded ? route.continue() : route.fulfill({ json: { organizations: [] } }),
  )
  await page.route('**/admin/federation', (route) => {
    founded = route.request().postDataJSON()
    return route.fulfill({ status: 201, json: { organization: {} } })
  })
  await page.goto(`${stack.urls.store}/app/settings/store`)
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
  await expect(page.getByRole('heading', { name: 'Cargos de la federación y hasta cuándo' })).toBeVisible()
})
