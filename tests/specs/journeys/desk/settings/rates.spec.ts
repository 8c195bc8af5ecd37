import type { Browser, Page } from '@playwright/test'
import { sql } from '../../../../clients/store-database.ts'
import { FEDERATION } from '../../../../clients/transfers.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'
import { dayIn } from '../../../../support/days.ts'

const h1 = { level: 1 } as const
const RATES = `/mesa/${FEDERATION}/ajustes/despacho`
const made: string[] = []
const CARRIERS = ['Transporte de Prueba', 'Transporte de Prueba sin guion']

async function officer(office: string) {
  const { member, name } = await newOfficer(FEDERATION, [office])
  made.push(member)
  return { member, name }
}
test.afterAll(async () => {
  for (const member of made) await endOfficesOf(member)
  await sql('update tariff set deleted_at = now() where carrier = any($1)', [CARRIERS])
})

async function inAnother(browser: Browser, javaScriptEnabled: boolean, act: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled })
  await act(await context.newPage())
  await context.close()
}

for (const [index, javaScriptEnabled] of [true, false].entries())
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ viewport: { width: 360, height: 740 }, javaScriptEnabled })

    test('a treasurer brings the rates of a later day from her sheet, and a president confirms them', async ({
      page,
      browser,
    }) => {
      const [treasurer, president] = [await officer('treasurer'), await officer('president')]
      await alreadyAtDesk(page, treasurer.member, true)
      await page.goto(`/mesa/${FEDERATION}/ajustes`)
      await page.getByRole('main').getByRole('link', { name: 'Despacho' }).click()
      await expectLight(page)
      const address = await page.getByRole('link', { name: 'Bajar las tarifas' }).getAttribute('href')
      const table = await (await page.request.get(address ?? '')).text()
      const upload = (text: string) => ({
        name: 'tarifas.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(text),
      })
      await page.getByRole('link', { name: 'Cambiar las tarifas' }).click()
      const day = dayIn(300 - index)
      await page.getByLabel('Desde qué día').fill(day)
      await page.getByLabel('Quién lo lleva').fill(CARRIERS[index] ?? '')
      await page
        .getByLabel('Tarifas', { exact: true })
        .setInputFiles(upload(table.replace('1 a 3', 'pronto')))
      await page.getByRole('button', { name: 'Ver qué cambia' }).click()
      await expect(page.getByRole('alert')).toContainText('que corregir')
      await expect(
        page.getByRole('cell', { name: 'Los días van así: «2 a 4», o «3».' }).first(),
      ).toBeVisible()
      await expect(page.getByLabel('Quién lo lleva')).toHaveValue(CARRIERS[index] ?? '')

      await page
        .getByLabel('Tarifas', { exact: true })
        .setInputFiles(upload(table.replace(';3290;', ';3390;')))
      await page.getByRole('button', { name: 'Ver qué cambia' }).click()
      await expect(page.getByRole('status')).toContainText('2 datos cambian.')
      await expect(page.getByRole('row', { name: /Biobío: hasta 1 kg/ })).toContainText('$3.390 a domicilio')
      await page.getByRole('button', { name: 'Pedirlo desde el' }).click()
      await expect(page.getByRole('status')).toContainText('Quedó pedido')
      await expect(page.getByText('Tú lo pediste').first()).toBeVisible()

      await inAnother(browser, javaScriptEnabled, async (hers) => {
        await alreadyAtDesk(hers, president.member, true)
        await hers.goto(RATES)
        const change = hers.getByRole('article').filter({ hasText: treasurer.name })
        await change.getByRole('button', { name: 'Confirmarlo' }).click()
        await expect(hers.getByRole('status')).toContainText('Rige desde el día que dice')
        await expect(hers.getByRole('heading', h1)).not.toContainText(CARRIERS[index] ?? '')
        await hers.getByText(`con ${CARRIERS[index]}`, { exact: false }).first().click()
        await expect(hers.getByText('$3.390').first()).toBeVisible()
      })
    })
  })
