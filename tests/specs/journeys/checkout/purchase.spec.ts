import { messagesIn } from '../../../clients/mailbox.ts'
import type { Page } from '@playwright/test'
import type { Purchase } from '../../../../store/src/contracts/index.ts'
import { expect, test } from '../../../support/browser-test.ts'
import { quiet } from '../../../support/quiet.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { catalog, product, purchase, sellable, shop } from '../../../clients/store.ts'
import { addToCart, atWebpay, available, fillCart, fillCheckout, pressPay } from '../shopper.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('a stranger searches, buys from three groups, pays and follows the order', async ({
      page,
      stack,
    }) => {
      for (const q of ['mermelada', 'mermelda']) {
        await page.goto(`/buscar?q=${q}`)
        await expect(page.getByRole('link', { name: /mermelada/i }).first()).toBeVisible()
      }
      // One that is for sale today: some are out of season.
      const [onSale] = (await catalog('q=mermelada&available=1&limit=1')).items
      await page.getByRole('link', { name: onSale?.title }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(/mermelada/i)
      const jam = await product(page.url().split('/').at(-1) ?? '')
      const others = (await sellable(8)).filter((doc) => doc.maker.handle !== jam.maker.handle).slice(0, 2)
      await page.getByRole('button', { name: 'Echar al carro' }).click()
      for (const doc of others) await addToCart(page, doc.handle)
      await quiet()
      const before = await Promise.all(others.map((doc) => available(doc.handle)))

      await fillCheckout(page, 'Webpay')
      // On a phone the points of each group would be six screens of it: they open when they are asked for.
      await expect(page.locator('details.points')).toHaveCount(3)
      await expect(page.locator('details.points[open]')).toHaveCount(0)
      await pressPay(page)
      await atWebpay(page, 'Aprobar', javaScriptEnabled)
      await expect(page).toHaveURL(/\/pedido\/[\w-]{32}$/)
      for (const doc of others) await expect(page.getByText(doc.maker.name).first()).toBeVisible()

      const token = new URL(page.url()).pathname.split('/').at(-1) ?? ''
      const order = await purchase(token)
      expect(order.status).toBe('confirmed')
      expect(order.consignments).toHaveLength(3)
      for (const consignment of order.consignments) expect(consignment.lines).toHaveLength(1)
      await expect
        .poll(() => Promise.all(others.map((doc) => available(doc.handle))))
        .toEqual(before.map((count) => count - 1))
      await expect
        .poll(() => messagesIn(stack.dataDir).some((letter) => letter.html.includes(token)))
        .toBe(true)
      await page.goto('/carro')
      await expect(page.getByRole('heading', { level: 1 })).toContainText('vacío')

      await handOver(order.displayId)
      await page.goto(`/pedido/${token}`)
      await expect(page.getByText('Correo de prueba').first()).toBeVisible()
      await expectReceipt(page, order)
    })

    for (const [button, words] of [
      ['Rechazar', /no pasó/],
      ['Anular', /anulaste|no pagaste|no te cobramos/i],
      ['Dejar vencer', /venció|se acabó el tiempo|no te cobramos/i],
    ] as const) {
      test(`${button} at Webpay: said in words, the cart is there, the stock is free`, async ({ page }) => {
        const [handle = ''] = await fillCart(page, 1)
        await quiet()
        const before = await available(handle)
        await fillCheckout(page, 'Webpay')
        await pressPay(page)
        await atWebpay(page, button, javaScriptEnabled)
        await expect(page).toHaveURL(/\/pagar\?pago=/)
        await expect(page.getByRole('alert').or(page.getByText(words)).first()).toBeVisible()
        await expect(page.getByText(words).first()).toBeVisible()
        await expect.poll(() => available(handle)).toBe(before)
        await page.goto('/carro')
        await expect(page.getByRole('button', { name: 'Ir a pagar' })).toBeVisible()
      })
    }

    test('a bank transfer: the account, the reference and the deadline are there; a workshop is not delivered', async ({
      page,
    }) => {
      const { items } = await catalog('category=experiencias&available=1&limit=1')
      const workshop = items[0]?.handle ?? ''
      await addToCart(page, workshop)
      // Of a workshop alone nothing is asked about delivery.
      await page.goto('/pagar')
      await expect(page.getByText('Se coordina la fecha con el grupo').first()).toBeVisible()
      await expect(page.getByLabel('Comuna', { exact: true })).toHaveCount(0)
      await expect(page.getByLabel('Calle y número')).toHaveCount(0)
      await expect(page.getByRole('button', { name: /^Pagar/ })).toBeVisible()

      await fillCart(page, 2)
      await fillCheckout(page, 'Transferencia')
      await pressPay(page)
      await expect(page).toHaveURL(/\/pedido\/[\w-]{32}$/)
      await expect(page.getByText(/MGO-[0-9A-Z]{8}/).first()).toBeVisible()
      const order = await purchase(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      await expect(page.getByText(order.payment.bank?.accountNumber ?? 'sin cuenta').first()).toBeVisible()
      await expect(page.getByText('Se coordina la fecha con el grupo').first()).toBeVisible()
    })

    test('a quantity typed in the cart and not confirmed is what she pays for, whatever she presses', async ({
      page,
    }) => {
      const goods = await sellable(2, 4)
      for (const { handle } of goods) await addToCart(page, handle)
      const titles = goods.map(({ title }) => title)
      await page.getByLabel(`¿Cuántas de ${titles[0]}?`).fill('3')
      await page.getByRole('button', { name: 'Ir a pagar' }).click()
      await expect(page).toHaveURL(/\/pagar$/)
      await expect(page.getByText(`3 × ${titles[0]}`)).toBeVisible()
      await page.goto('/carro')
      await page.getByLabel(`¿Cuántas de ${titles[0]}?`).fill('2')
      await page.getByRole('button', { name: `Sacar ${titles[1]}` }).click()
      await expect(page.getByLabel(`¿Cuántas de ${titles[0]}?`)).toHaveValue('2')
      await expect(page.getByText(titles[1] ?? 'no title')).toHaveCount(0)
    })

    test('where to collect is said by the buyer and never for her', async ({ page }) => {
      const { items } = await catalog('available=1&limit=60')
      const only = items.find((item) => item.isPickupOnly && !item.isExperience && item.maker.backOn === null)
      await addToCart(page, only?.handle ?? '')
      await page.goto('/pagar')
      await page.getByLabel('Comuna', { exact: true }).selectOption({ label: 'Temuco' })
      const show = page.getByRole('button', { name: 'Ver despacho' })
      if (await show.isVisible()) await show.click()
      const points = page.getByRole('radio', { name: /^Retiro/ })
      await expect(points.first()).toBeVisible()
      // What the script has taken over is gone, and not only said to be.
      if (javaScriptEnabled) await expect(show).toBeHidden()
      for (const point of await points.all()) await expect(point).not.toBeChecked()
      await expect(page.getByRole('button', { name: /^Pagar/ })).toHaveCount(0)
      await points.first().check()
      if (!javaScriptEnabled) await page.getByRole('button', { name: 'Calcular el total' }).click()
      await expect(page.getByRole('button', { name: /^Pagar/ })).toBeVisible()
    })

    test('a present goes to somebody else, with a card', async ({ page }) => {
      await fillCart(page, 1)
      await fillCheckout(page, 'Transferencia')
      await page.getByText('¿Es un regalo?').click()
      await page.getByLabel('¿Para quién?').fill('Elba Prueba')
      await page.getByLabel('Su celular').fill('12')
      await page.getByLabel('Lo que dice la tarjeta').fill('Feliz cumpleaños')
      await pressPay(page)
      await expect(page.getByLabel('Su celular')).toHaveAttribute('aria-invalid', 'true')
      await page.getByLabel('Su celular').fill('9 8765 4321')
      await pressPay(page)
      await expect(page.getByText('La tarjeta dice: «Feliz cumpleaños»')).toBeVisible()
      const { gift } = await purchase(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      expect(gift).toMatchObject({ name: 'Elba Prueba', card: 'Feliz cumpleaños' })
    })

    test('what is wrong is said beside its field and nothing typed is lost', async ({ page }) => {
      await fillCart(page, 1)
      await fillCheckout(page, 'Webpay', { Teléfono: '12345', RUT: '12.345.678-9' })
      await pressPay(page)
      await expect(page.getByLabel('Teléfono')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('RUT')).toHaveAttribute('aria-invalid', 'true')
      await expect(page.getByLabel('Nombre y apellido')).toHaveValue('Camila Recorrido')
    })
  })
}

async function handOver(displayId: number): Promise<void> {
  const desk = await staffDesk()
  const [consignment] = await desk.consignmentsOf(displayId)
  for (const to of ['accepted', 'packed', 'handed_over'])
    await desk.act(consignment?.id ?? '', 'move', { to, carrier: 'Correo de prueba', trackingCode: 'CP-1' })
}

/** What comes out of the printer: two sheets at most, whose it is, and names in one line. */
async function expectReceipt(page: Page, { consignments }: Purchase): Promise<void> {
  const { federation, sellingEntity } = await shop()
  await page.emulateMedia({ media: 'print' })
  const head = page.locator('.print-head')
  await expect(head).toContainText(federation.name)
  await expect(head).toContainText(sellingEntity.rut)
  await expect(head).toBeVisible()
  for (const { group } of consignments) {
    const box = await page.locator('.maker em', { hasText: group.name }).first().boundingBox()
    expect(box?.width ?? 0, group.name).toBeGreaterThan((box?.height ?? 0) * 2)
  }
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(pdf.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0).toBeLessThanOrEqual(2)
  await page.emulateMedia({ media: 'screen' })
}
