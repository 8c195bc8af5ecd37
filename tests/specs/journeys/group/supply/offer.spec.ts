import type { Page } from '@playwright/test'
import { leave, newGroup, newMember } from '../../../../clients/member.ts'
import { sql } from '../../../../clients/store-database.ts'
import { votedStandard } from '../../../../fixtures/supply/standard.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyInAs, whenKept } from '../entry.ts'
import { heading } from '../product-steps.ts'

test.use({ viewport: { width: 360, height: 740 } })

const HERE = 'productoras-de-arauco'
let group = ''
test.beforeAll(async () => {
  group = await newGroup(HERE)
})
test.afterAll(() => leave(group))

const sure = (page: Page) => page.getByLabel('Seguras')
const perhaps = (page: Page) => page.getByLabel('Y además, si va bien')
const save = (page: Page) => page.getByRole('button', { name: 'Guardar', exact: true }).click()
const waits = (page: Page) => page.getByText('Lo que dijiste sale cuando haya señal.')
const said = (standard: string) =>
  sql<{ sure_units: number; perhaps_units: number }>(
    `select f.sure_units, f.perhaps_units from supply_offer f join supply_standard s on s.id = f.standard_id
      where s.handle = $1 order by f.month, f.said_at`,
    [standard],
  )

test('a group says month by month how many it will have, without signal, and changes its mind', async ({
  page,
  context,
  expectEasy,
}) => {
  const standard = await votedStandard(HERE)
  const { id } = await newMember(group)
  await alreadyInAs(page, id)
  await page.goto('/grupo/cuenta')
  await whenKept(page)
  await page.getByRole('link', { name: 'Lo que van a tener' }).click()
  await expect(heading(page)).toHaveText('Lo que van a tener')
  await expectEasy()
  await page.goto(`/grupo/oferta/${standard}`)
  await expect(page.getByText('Tu grupo todavía no está calificado.')).toBeVisible()
  await expect(page.getByText('Sin decir')).toHaveCount(12)
  await expectEasy()

  await context.setOffline(true)
  await page
    .getByRole('link', { name: /Sin decir/ })
    .first()
    .click()
  await expect(heading(page)).toHaveText(/^¿Cuántas puedes tener en \S+\?$/)
  await save(page)
  await expect(page.getByRole('alert')).toContainText('Falta el número')
  await expectEasy()
  await sure(page).fill('40')
  await perhaps(page).fill('10')
  await save(page)
  // The next month asks by itself, and offers what was said of the last.
  await page.getByRole('button', { name: /^Lo mismo que en \S+: 40 seguras y 10 si va bien$/ }).click()
  await expect(sure(page)).toHaveValue('40')
  await sure(page).fill('60')
  await save(page)
  await expect(sure(page)).toHaveValue('')
  await page.goto(`/grupo/oferta/${standard}`)
  await expect(waits(page)).toBeVisible()
  await expect(page.getByText('60 seguras y 10 si va bien')).toBeVisible()
  await page.getByRole('link', { name: /60 seguras/ }).click()
  await sure(page).fill('0')
  await perhaps(page).fill('')
  await save(page)
  expect(await said(standard)).toEqual([])

  await context.setOffline(false)
  await expect
    .poll(() => said(standard))
    .toEqual([
      { sure_units: 40, perhaps_units: 10 },
      { sure_units: 0, perhaps_units: 0 },
    ])
  await page.goto(`/grupo/oferta/${standard}`)
  await expect(page.getByText('Ninguna')).toBeVisible()
  await expect(page.getByText('Te faltan 10 meses.')).toBeVisible()
  await expect(waits(page)).toHaveCount(0)
})
