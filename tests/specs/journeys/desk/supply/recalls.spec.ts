import { messagesTo } from '../../../../clients/mailbox.ts'
import { endOfficesOf, newOfficer } from '../../../../fixtures/officer.ts'
import { leave, newGroup } from '../../../../clients/member.ts'
import { deliveredLot } from '../../../../fixtures/supply/recalled-agreement.ts'
import { expect, test } from '../../../../support/browser-test.ts'
import { alreadyAtDesk } from '../at-desk.ts'
import { expectLight } from '../light.ts'

const DESK = 'productoras-de-arauco'

test.use({ viewport: { width: 360, height: 740 } })

test('what a hotel received is recalled: it is written, reads it on its page and confirms, and the desk sees it', async ({
  page,
  expectEasy,
  expectAccessible,
}) => {
  const group = await newGroup()
  const quality = await newOfficer(DESK, ['quality'])
  const { code, email, token } = await deliveredLot(quality, DESK, group, 12)
  await alreadyAtDesk(page, quality.member)

  await page.goto(`/mesa/${DESK}/lotes/${code}/retirar`)
  await page.getByLabel('Qué pasó').fill('Encontramos vidrio en un frasco.')
  await page.getByRole('button', { name: 'Ver a quiénes les llegó' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 institución lleva estos lotes')
  const row = page.getByRole('row').filter({ hasText: email })
  await expect(row).toContainText('12 × Dulce de prueba')
  await expect(row).toContainText('Sin avisar')
  await expectEasy()
  await expectLight(page)
  const letters = () => messagesTo(email).filter(({ template }) => template === 'recall-notice').length
  expect(letters()).toBe(0)
  await page.getByRole('button', { name: 'Retirarlo y avisar: 1 institución' }).click()
  await expect(page.getByRole('status')).toContainText('quedaron retirados')
  await expect.poll(letters, { timeout: 60_000 }).toBe(1)
  const at = page.url()

  await page.goto(`/compras/${token}`)
  await expect(page.getByRole('heading', { name: 'Retiramos algo que te entregamos' })).toBeVisible()
  await expect(page.getByText('Encontramos vidrio en un frasco.')).toBeVisible()
  await expectAccessible()
  await page.getByRole('button', { name: 'Recibido' }).click()
  await expect(page.getByText('Falta este dato.')).toBeVisible()
  await page.getByLabel('Tu nombre').fill('Rosa Prueba')
  await page.getByRole('button', { name: 'Recibido' }).click()
  await expect(page.getByRole('status')).toContainText('Quedó anotado')
  await expect(page.getByText('Rosa Prueba confirmó que lo recibió')).toBeVisible()

  await page.goto(at)
  await expect(row).toContainText('Confirmó Rosa Prueba')
  await endOfficesOf(quality.member)
  await leave(group)
})
