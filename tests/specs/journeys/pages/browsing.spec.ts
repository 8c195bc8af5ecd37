import { expect, test } from '../../../support/browser-test.ts'
import { catalog, product } from '../../../clients/store.ts'

const first = async (query: string) => (await catalog(`${query}&limit=1`)).items[0]?.handle ?? ''

test('a picture is whole on its page, and large on a tap', async ({ page }) => {
  await page.goto(`/productos/${await first('available=1&category=miel-y-colmena')}`)
  const picture = page.locator('.photo .whole img')
  const shape = await picture.evaluate((image: HTMLImageElement) => ({
    fit: getComputedStyle(image).objectFit,
    ratio: image.clientWidth / image.clientHeight,
  }))
  expect(shape.fit).toBe('contain')
  expect(shape.ratio).toBeCloseTo(4 / 5, 1)
  await page
    .getByRole('link', { name: /^Ver más grande/ })
    .first()
    .click()
  const view = page.getByRole('dialog', { name: 'Foto' })
  await expect(view.getByRole('img')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(view).toBeHidden()
  await expect(page.getByRole('link', { name: /^Ver más grande/ }).first()).toBeFocused()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a tap on a picture leads to a page of its own, and back', async ({ page }) => {
    const handle = await first('available=1&category=miel-y-colmena')
    const { title } = await product(handle)
    await page.goto(`/productos/${handle}`)
    await page
      .getByRole('link', { name: /^Ver más grande/ })
      .first()
      .click()
    await expect(page).toHaveURL(new RegExp(`/productos/${handle}/fotos/1$`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    expect((await page.request.get(`/productos/${handle}/fotos/99`)).status()).toBe(404)
    await page.getByRole('link', { name: 'Volver al producto' }).click()
    await expect(page).toHaveURL(new RegExp(`/productos/${handle}$`))
  })

  test('a list is narrowed by price and by the commune that it must reach', async ({ page }) => {
    await page.goto('/productos?categoria=lana-y-telar')
    await page.locator('summary').filter({ hasText: 'Elegir por' }).click()
    await page.getByLabel('Desde $').fill('$10.000')
    await page.getByLabel('Hasta $').fill('20000')
    await page.getByLabel('Que llegue a mi comuna').fill('canete')
    await page.getByRole('button', { name: 'Ver', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Desde $10.000 Quitar' })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Llega a Cañete Quitar' })).toBeVisible()
    const { count } = await catalog(
      'category=lana-y-telar&min_price=10000&max_price=20000&reaches=08203&limit=1',
    )
    await expect(page.getByRole('status').first()).toContainText(`${count} producto`)
  })

  test('more than there is becomes what there is, and the cart says so', async ({ page }) => {
    const [few] = (await catalog('available=1&limit=60&sort=-price')).items
      .filter(({ available }) => available >= 2)
      .sort((one, other) => one.available - other.available)
    expect(few?.available).toBeLessThan(20)
    await page.goto(`/productos/${few?.handle}`)
    const radio = page.getByRole('radio')
    if (await radio.count()) await radio.first().check()
    const doc = await product(few?.handle ?? '')
    const there = doc.variants[0]?.available ?? 0
    for (let i = 0; i < there + 1; i++) {
      await page.goto(`/productos/${few?.handle}`)
      await page.getByRole('button', { name: 'Echar al carro' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Tu carro')
    }
    await expect(page.getByRole('alert').first()).toContainText(/Queda(n)? solo/)
    await expect(page.getByText('Antes de pagar')).toBeHidden()
  })
})

test('a story leads to what its groups make, and a product to the stories of its group', async ({ page }) => {
  await page.goto('/historias')
  const stories = await page
    .locator('.told a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const made = page.locator('.product-grid .product-card a')
  // Of a group that rests, or of none, there is nothing to see.
  for (const story of stories) {
    await page.goto(story)
    if ((await made.count()) > 0) break
  }
  await made.first().click()
  await expect(page.getByRole('heading', { name: 'Su historia' })).toBeVisible()
  await page.locator('.tales a').first().click()
  await expect(page).toHaveURL(/\/historias\//)
  await expect(page.getByRole('link', { name: 'Mandar por WhatsApp' })).toHaveAttribute(
    'href',
    /^https:\/\/wa\.me\/\?text=.+historias/,
  )
})

test('a search says what it looked for instead, and an empty one helps on', async ({ page }) => {
  await page.goto('/buscar?q=jav%C3%B3n')
  await expect(page.getByText('Buscamos «jabón».')).toBeVisible()
  await page.goto('/buscar?q=sin+gluten')
  await expect(page.getByText('no declaran gluten', { exact: false })).toBeVisible()
  await page.goto('/buscar?q=para')
  await expect(page.getByText('no sabemos qué buscas', { exact: false })).toBeVisible()
  await page.getByRole('list', { name: 'Tipos' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/categoria=/)
})
