import { readFile } from 'node:fs/promises'
import { sql } from '../../../clients/store-database.ts'
import { statementOf } from '../../../fixtures/closed-month.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { alreadyIn, whenKept } from './entry.ts'

const GROUP = 'telar-mar-adentro'

test('a group finds what a closed month left, why, and has its document, and reads it again without signal', async ({
  page,
  context,
  expectEasy,
}) => {
  const { id } = await statementOf(GROUP, [10_000, 30_000])
  const [found] = await sql<{ number: number }>('select number from statement where id = $1', [id])
  await alreadyIn(page, GROUP)
  await page.goto('/grupo/liquidaciones')
  const months = page.getByRole('region', { name: 'Meses cerrados' })
  await expect(months.getByRole('link').first()).toContainText('$34.000')
  await expectEasy()
  await months.getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Tu liquidación de \S+ de 20\d\d$/)
  await expect(page.getByText(`N.º ${found?.number}`)).toBeVisible()
  await expect(page.getByRole('row', { name: /^Ganaron en/ })).toContainText('$34.000')
  await page.getByText('¿Por qué este monto?').first().click()
  await expect(page.getByText(/^Así lo votaron el/).first()).toBeVisible()
  await expectEasy()

  // This browser shares no files, so it keeps them.
  const kept = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Bajar o mandar el documento' }).click()
  const download = await kept
  expect(download.suggestedFilename()).toMatch(/^liquidacion-20\d\d-\d\d\.pdf$/)
  expect((await readFile(await download.path())).subarray(0, 5).toString()).toBe('%PDF-')

  await whenKept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('row', { name: /^Ganaron en/ })).toContainText('$34.000')
  await page.getByRole('button', { name: 'Bajar o mandar el documento' }).click()
  await expect(page.getByRole('alert')).toBeVisible()
})
