import { accounts } from '../../../../seed/data/accounts.ts'
import { federation } from '../../../../seed/data/federation.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { asStaff, call } from '../../../clients/store.ts'
import { press } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

const treasury = accounts.find(({ system, role }) => system === 'store' && role === 'treasury')

test('a person enters the panel with her password and the code of her telephone, and confirms what another asked', async ({
  page,
  stack,
}) => {
  const { sellingEntity, bank, territory } = federation
  const ask = async (accountNumber: string) =>
    (
      await call<{ change: { id: string } }>(
        'POST',
        '/admin/selling-entity',
        { ...sellingEntity, territory, bank: { ...bank, accountNumber } },
        await asStaff(),
      )
    ).body.change.id
  const number = `88-${Date.now()}`
  await ask(number)

  await page.goto(`${stack.urls.store}/app/settings/users`)
  await page.waitForURL('**/entrar')
  await page.getByLabel('Correo').fill(treasury?.email ?? '')
  await page.getByLabel('Clave').fill(treasury?.password ?? '')
  const code = page.locator(`[data-code-of="${treasury?.email}"]`)
  await page.getByLabel('Código').fill((await code.textContent()) ?? '')
  await press(page, 'Entrar')
  await expect(page.getByRole('link', { name: 'Pedidos', exact: true })).toBeVisible()

  await page.goto(`${stack.urls.store}/app/settings/users`)
  const waiting = page.getByRole('region', { name: 'Cambios por confirmar' })
  const item = waiting.getByRole('listitem').filter({ hasText: number })
  await expect(item).toContainText('federacion@mingaco.example')
  await item.getByRole('button', { name: 'Confirmar' }).click()
  await press(page, 'Sí, confirmo')
  await expect(item).toContainText('Lo confirmó')
  await expect(item).toContainText(treasury?.email ?? '')

  const back = await ask(bank.accountNumber)
  const done = await call(
    'POST',
    `/admin/changes/${back}`,
    { decision: 'confirm' },
    await asStaff('treasury'),
  )
  expect(done.status).toBe(200)
})
