import { expect, test } from './fixtures.ts'

test('the home page answers in Spanish, with one heading and without console errors', async ({ page }) => {
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(String(error)))
  const response = await page.goto('/')
  expect(response?.status()).toBe(200)
  await expect(page.locator('html')).toHaveAttribute('lang', /^es/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  expect(problems).toEqual([])
})

test('axe finds nothing serious on the home page', async ({ page, expectAccessible }) => {
  await page.goto('/')
  await expectAccessible()
})

test('home, list and classes tell the same counts', async ({ page }) => {
  const number = async (text: Promise<string | null>) => Number((await text)?.match(/\d+/)?.[0])
  await page.goto('/')
  const all = page.getByRole('link', { name: /Ver los \d+ productos/ })
  const told = await number(all.textContent())
  const kind = page.locator('.index a').first()
  const [ofKind, address] = [
    await number(kind.locator('span').textContent()),
    (await kind.getAttribute('href')) ?? '',
  ]
  await all.click()
  expect(await number(page.getByRole('status').first().textContent())).toBe(told)
  await page.goto(address)
  expect(await number(page.getByRole('status').first().textContent())).toBe(ofKind)
})
