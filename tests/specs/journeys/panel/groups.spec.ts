import { randomBytes } from 'node:crypto'
import { federation } from '../../../../seed/data/federation.ts'
import { officerDesk } from '../../../clients/officer-desk.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { expect, press, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const GROUP = 'cesteras-de-la-nocha'
const named = (words: string) => `${words} ${randomBytes(3).toString('hex')}`

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
  await panel.expectToast('2 productos esperan a la asociación.')
  type Waiting = { proposals: { title: string }[] }
  const waiting = await (await officerDesk(GROUP)).get<Waiting>('/proposals')
  const titles = waiting.body.proposals.map(({ title }) => title)
  expect(titles).toEqual(expect.arrayContaining([first, second]))
})

test('the bell says in Spanish what waits for a second person, and since when', async ({ page }) => {
  const voted = { ...federation.shares, minutes: named('Acta') }
  const asked = await call<{ change: { id: string } }>('POST', '/admin/share-terms', voted, await asStaff())
  const words = 'Espera a una segunda persona'
  const rung = async () =>
    JSON.stringify(
      (await call('GET', '/admin/notifications?channel=feed&to=&limit=200', undefined, await asStaff())).body,
    )
  await expect.poll(rung).toContain(words)
  await page.reload()
  // Medusa gives its bell no name.
  await page.locator('button[aria-haspopup=dialog]:has(svg)').last().click()
  const bell = page.getByRole('dialog')
  await expect(bell.getByText(words).first()).toBeVisible()
  await expect(bell).toContainText(/hace (menos|\d|alrededor)/)
  await expect(bell).not.toContainText(/ ago\b/)
  const path = `/admin/changes/${asked.body.change.id}`
  await call('POST', path, { decision: 'reject' }, await asStaff())
})
