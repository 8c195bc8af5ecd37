import { expect, test } from '../../../support/browser-test.ts'
import { alreadyIn, whenKept } from './entry.ts'

test('whom to call and what is asked most is found in her account, also without signal', async ({
  page,
  context,
  expectEasy,
}) => {
  await alreadyIn(page, 'telar-mar-adentro')
  await page.goto('/grupo/cuenta')
  await page.getByRole('link', { name: /^¿Necesitas ayuda\?/ }).click()
  const call = page.getByRole('link', { name: /^Llamar al/ }).first()
  await expect(call).toHaveAttribute('href', /^tel:\+?\d{8,}$/)
  await expectEasy()
  await whenKept(page)
  await context.setOffline(true)
  await page.reload()
  await expect(call).toBeVisible()
  await page.getByText('Estoy sin señal').click()
  await expect(
    page.getByText('Se manda solo cuando vuelve la señal, con la aplicación abierta.'),
  ).toBeVisible()
  await expectEasy()
})
