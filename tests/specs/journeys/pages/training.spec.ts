import { expect, test } from '../../../support/browser-test.ts'

test.use({ javaScriptEnabled: false })

test('who wants to learn goes from the foot of the shop through a whole course, without JavaScript', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Formación' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Formación')
  await page.getByRole('link', { name: 'Higiene y manipulación de alimentos' }).click()
  await expect(page.getByRole('term').filter({ hasText: 'Qué abre' })).toBeVisible()
  const lessons = await page.locator('.lessons a').count()
  expect(lessons).toBeGreaterThan(3)
  await page.getByRole('link', { name: 'Empezar' }).click()
  for (let n = 1; n <= lessons; n++) {
    await expect(page.getByText(`Lección ${n} de ${lessons}.`)).toBeVisible()
    if (n < lessons) await page.getByRole('link', { name: /^Sigue: / }).click()
  }
  await expect(page.getByText('Esta era la última.', { exact: false })).toBeVisible()
  await page.getByRole('link', { name: 'Higiene y manipulación de alimentos' }).click()
  await expect(page).toHaveURL(/\/formacion\/higiene-de-alimentos$/)
})

test('an answer is hidden until it is opened, and then says why', async ({ page }) => {
  await page.goto('/formacion/higiene-de-alimentos/las-manos')
  const question = page.locator('.quiz > li').first()
  const why = question.getByText('El jabón necesita tiempo', { exact: false })
  await expect(why).toBeHidden()
  await question.getByText('Ver la respuesta').click()
  await expect(why).toBeVisible()
  await expect(question.locator('details').getByText('Unos veinte segundos')).toBeVisible()
})
