import { previousMonth } from '../../../../store/src/kernel/time/months.ts'
import { pastSales } from '../../../fixtures/closed-month.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { thisMonth } from '../../../support/days.ts'
import { alreadyIn, whenKept } from './entry.ts'

const GROUP = 'recolectoras-de-nahuelbuta'
const lastMonth = () => previousMonth(thisMonth())

test('a group reads what it sold month by month, drawn, said and in a table, also without signal', async ({
  page,
  context,
  expectEasy,
}) => {
  await pastSales(GROUP, lastMonth(), [10_000, 30_000])
  await alreadyIn(page, GROUP)
  await page.goto('/grupo/liquidaciones')
  await page.getByText(/^De cada \$1\.000 te quedan \$\d+$/).click()
  await expect(
    page.getByText(/Si pagan por transferencia no hay comisión, y te quedan \$\d+\./),
  ).toBeVisible()
  await expectEasy()
  await page.getByRole('link', { name: 'Lo que han vendido, mes a mes' }).click()
  await expect(page.getByText(/^En los últimos doce meses vendieron \$[\d.]+, y a tu grupo/)).toBeVisible()
  const row = page.getByRole('row').nth(2)
  await expect(row.getByRole('cell').first()).toContainText(/\$[\d.]{5,}/)
  await expectEasy()
  const words = await row.textContent()

  await whenKept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(page.getByRole('row').nth(2)).toHaveText(words ?? '')
  await expect(page.getByText(/^Así estaba a las/)).toBeVisible()
})
