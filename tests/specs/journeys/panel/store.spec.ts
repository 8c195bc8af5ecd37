import { expect, test } from './panel.ts'

test.use({ viewport: { width: 1280, height: 900 } })

test('the pages of Medusa itself open in Spanish and without errors', async ({ page, stack }) => {
  for (const [path, words] of [
    ['orders', 'Pedidos'],
    ['products', 'Productos'],
    ['settings/profile', 'Perfil'],
    ['settings/users', 'Cuentas del panel'],
  ]) {
    await page.goto(`${stack.urls.store}/app/${path}`)
    await expect(page.getByRole('heading', { name: words, exact: true }).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
  }
})
