import { randomUUID } from 'node:crypto'
import { request as ask } from 'node:http'
import { expect, test } from '../../../support/browser-test.ts'
import { newPhone } from '../../../fixtures/new-phone.ts'
import { fillCart } from '../shopper.ts'

test.use({ javaScriptEnabled: false })

for (const quantity of ['-1', '1e9', 'unas cuantas', '0.5', '', '99999'])
  test(`a quantity of «${quantity}» is refused in words and the cart stays`, async ({ page }) => {
    await fillCart(page, 1)
    const field = page.getByLabel(/¿Cuántas de/)
    await field.evaluate((input) => input.removeAttribute('maxlength'))
    await field.fill(quantity)
    await page.getByRole('button', { name: /Cambiar cuántas/ }).click()
    await expect(page.getByText(/No lo cambiamos|cantidad|número|Qued|A lo más/).first()).toBeVisible()
    await expect(page.getByRole('button', { name: /^Sacar/ })).toBeVisible()
  })

test('a quantity of 0 takes it out', async ({ page }) => {
  await fillCart(page, 1)
  await page.getByLabel(/¿Cuántas de/).fill('0')
  await page.getByRole('button', { name: /Cambiar cuántas/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('vacío')
})

test('a forged cart is not used and says so', async ({ page, context }) => {
  await fillCart(page, 1)
  const cookies = await context.cookies()
  const cart = cookies.find((cookie) => cookie.name === 'carro')
  if (!cart) throw new Error('no cart was kept')
  expect(cart.httpOnly).toBe(true)
  await context.addCookies([{ ...cart, value: `${cart.value.slice(0, -3)}abc` }])
  const response = await page.goto('/carro')
  expect(response?.status()).toBeLessThan(500)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('No pudimos leer tu carro')
})

for (const address of [
  '/productos/no-existe',
  '/grupos/no-existe',
  '/asociaciones/no-existe',
  '/historias/no-existe',
  '/paginas/no-existe',
  '/pedido/no-existe',
  '/pedido/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa',
  '/no/existe',
  '/media/x.avif',
  '/media/..%2f..%2fsecrets.json',
])
  test(`${address} is a 404 in Spanish`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.locator('body')).toContainText(/no (está|existe|encontramos)/i)
  })

test('a body of 5 MB and a broken one are refused, never a 500', async ({ request, stack }) => {
  for (const path of ['/carro', '/pagar', '/_purge']) {
    expect(await statusOfBigBody(stack.urls.shop + path), path).toBe(413)
    const broken = await request.post(path, {
      data: '{"a":',
      headers: { 'content-type': 'application/json' },
    })
    expect(broken.status(), path).toBeLessThan(500)
  }
})

test('a repeated submit is one order', async ({ page }) => {
  await fillCart(page, 1)
  await page.goto('/pagar')
  await page.getByLabel('Comuna', { exact: true }).selectOption({ label: 'Concepción' })
  await page.getByRole('button', { name: 'Ver despacho' }).click()
  for (const [label, value] of [
    ['Nombre y apellido', 'Camila'],
    // Of a buyer of its own: only so many orders of one phone or mailbox may wait for their money.
    ['Teléfono', newPhone()],
    ['Correo', `${randomUUID()}@correo.example`],
    ['Calle y número', 'Pinto 480'],
  ] as const)
    await page.getByLabel(label).fill(value)
  await page.getByRole('radio', { name: 'Transferencia' }).check()
  const form = await page
    .locator('form#pagar')
    .evaluate((element) =>
      [...new FormData(element as HTMLFormElement)].map(
        ([name, value]) => [name, typeof value === 'string' ? value : value.name] as [string, string],
      ),
    )
  const pressed = { ...Object.fromEntries(form), accion: 'pagar' }
  const send = () =>
    page.request.post('/pagar', {
      form: pressed,
      maxRedirects: 0,
      headers: { origin: new URL(page.url()).origin },
    })
  const answers = await Promise.all([send(), send(), send()])
  const places = new Set(answers.map((answer) => answer.headers().location))
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  expect(places.size).toBe(1)
})

/** The server answers before it has read everything and hangs up: its answer counts, not the broken pipe. */
function statusOfBigBody(address: string): Promise<number> {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '5000000' }
    const sent = ask(address, { method: 'POST', headers }, (answer) => resolve(answer.statusCode ?? 0))
    sent.on('error', () => undefined)
    sent.write('x'.repeat(100_000))
  })
}
