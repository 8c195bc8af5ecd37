import { expect, test } from '../../../support/browser-test.ts'

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

test('the picture of the cover is the first thing asked for, once, and as wide as the screen', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    const response = await page.goto('/')
    const [early = ''] =
      (await response?.text())?.match(/<(link rel="(preload|stylesheet)"|script src|img)[^>]*>/) ?? []
    expect(early).toMatch(/as="image".*fetchpriority="high"/)
    const cover = page.locator('.cloth-wide img')
    await expect(cover).toHaveAttribute('fetchpriority', 'high')
    await expect(cover).not.toHaveAttribute('loading', 'lazy')
    // The women of the drawing work at its foot, and no frame may cut them.
    await expect(cover).toHaveClass(/\by3\b/)
    await expect.poll(() => cover.evaluate((image: HTMLImageElement) => image.complete)).toBe(true)
    const seen = await cover.evaluate((image: HTMLImageElement) => ({
      pictures: performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => name.includes('/cms-media/')),
      file: image.currentSrc,
      first: performance.getEntriesByType('resource')[0]?.name,
    }))
    expect(seen.first).toBe(seen.file)
    expect(seen.pictures.filter((name) => name.includes('portada'))).toEqual([seen.file])
    const pixels = await cover.evaluate(
      async (image: HTMLImageElement) =>
        (await createImageBitmap(await (await fetch(image.currentSrc)).blob())).width,
    )
    expect(pixels).toBeGreaterThanOrEqual(width)
  }
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
