import { leave, newGroup } from '../../../../clients/member.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { buyerFacts, inDays, offeredStandard, openMonths } from '../../../../fixtures/supply/agreement.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const DESK = 'productoras-de-arauco'

test.use({ viewport: { width: 360, height: 740 } })

test('prices by volume are written at the desk and fill a quotation, which departs from them with its reason', async ({
  page,
  expectEasy,
}) => {
  const group = await newGroup()
  const officer = await newOfficer(DESK, ['coordinator'])
  const standard = await offeredStandard(DESK, group, 200)
  const { body: buyer } = await officer.at<{ id: string }>('/buyers', 'POST', buyerFacts())
  await alreadyAtDesk(page, officer.member)

  await page.goto(`/mesa/${DESK}/convenios/precios/${standard}`)
  const step = (at: number) => page.getByRole('group', { name: `Tramo ${at}` })
  const write = async (at: number, from: string, price: string) => {
    await step(at).getByLabel('Desde cuántas al mes').fill(from)
    await step(at).getByLabel('Precio neto de cada una').fill(price)
  }
  await write(1, '24', '3.490')
  await write(2, '100', '3.500')
  await page.getByLabel('Vale hasta').fill(inDays(30))
  await page.getByRole('button', { name: 'Guardar la lista' }).click()
  await expect(page.getByText('Cada tramo cuesta menos que el anterior')).toBeVisible()
  await expectEasy()
  await expectLight(page)
  await write(2, '100', '3.200')
  await page.getByRole('button', { name: 'Guardar la lista' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotada la lista de precios')
  const row = page.getByRole('row').filter({ hasText: standard.slice(-8) })
  await expect(row).toContainText('$3.490 desde 24 frascos y $3.200 desde 100')
  await expectEasy()

  await page.goto(`/mesa/${DESK}/convenios/cotizar?comprador=${buyer.id}`)
  const [, month = ''] = openMonths()
  await page.getByLabel('Producto').first().selectOption(standard)
  await page.getByLabel('Desde', { exact: true }).first().selectOption(month)
  await page.getByLabel('Cuántas al mes').first().fill('120')
  await page.getByLabel('Precio neto de cada una').first().fill('3000')
  await page.getByLabel('Vale hasta').fill(inDays(20))
  await page.getByLabel('Si no se cumple').fill('Se repone en 5 días')
  await page.getByRole('button', { name: 'Mandar la cotización' }).click()
  await expect(page.getByText('La lista dice $3.200.')).toBeVisible()
  await page.getByLabel('Precio neto de cada una').first().fill('')
  await page.getByRole('button', { name: 'Mandar la cotización' }).click()
  await expect(page.getByRole('status')).toContainText('Le mandamos la cotización')
  await expect(page.getByRole('cell', { name: '$3.200' })).toBeVisible()
  await endOfficesOf(officer.member)
  await leave(group)
})
