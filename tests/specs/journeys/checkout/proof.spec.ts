import { expect, test } from '../../../support/browser-test.ts'
import { picture } from '../../../fixtures/picture.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { firstVariant, purchase, sellable } from '../../../clients/store.ts'
import { placeTransfer, sendProof, transferDesk, payBack } from '../../../clients/transfers.ts'
import { fillCart, fillCheckout, pressPay } from '../shopper.ts'

test.use({ viewport: { width: 360, height: 740 } })

const upload = (name: string, buffer: Buffer, mimeType = 'image/png') => ({ name, mimeType, buffer })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a buyer sends the picture of her transfer, is told why it did not do, and sends another', async ({
    page,
  }) => {
    await fillCart(page, 1)
    await fillCheckout(page, 'Transferencia')
    await pressPay(page)
    await expect(page).toHaveURL(/\/pedido\/[\w-]{32}$/)
    const token = new URL(page.url()).pathname.split('/').at(-1) ?? ''
    const reference = (await purchase(token)).payment.reference ?? ''
    const desk = await transferDesk()
    const field = page.getByLabel('Imagen de tu transferencia')
    const send = page.getByRole('button', { name: 'Mandar el comprobante' })

    await field.setInputFiles(upload('transferencia.pdf', Buffer.from('%PDF-1.7\n'), 'application/pdf'))
    await send.click()
    await expect(page.getByRole('alert')).toContainText('captura de pantalla')
    await expect(field).toHaveAttribute('aria-invalid', 'true')

    await field.setInputFiles(upload('pantallazo.png', picture()))
    const answer = page.waitForResponse((response) => response.request().method() === 'POST')
    await send.click()
    expect((await answer).status()).toBe(303)
    await expect(page.getByRole('status')).toContainText('Recibimos tu comprobante.')
    await expect(send).toHaveCount(0)

    await desk.reject(await desk.idOf(reference), 'No se ve el monto')
    await page.reload()
    await expect(page.getByText('No se ve el monto.')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('tu comprobante no nos sirvió')
    await field.setInputFiles(upload('otra.png', picture()))
    await send.click()
    await expect(page.getByRole('status')).toContainText('Recibimos tu comprobante.')
    expect((await purchase(token)).payment.proof?.state).toBe('waiting')

    await desk.confirm(await desk.idOf(reference))
    await page.reload()
    await expect(page.getByRole('status')).toContainText('recibimos tu pago')
  })

  test('a picture that is too heavy, and one from a page of others, change nothing and are told', async ({
    page,
    request,
    stack,
  }) => {
    await fillCart(page, 1)
    await fillCheckout(page, 'Transferencia')
    await pressPay(page)
    const address = page.url()
    await page
      .getByLabel('Imagen de tu transferencia')
      .setInputFiles(upload('foto.png', Buffer.alloc(16 * 1024 * 1024)))
    await page.getByRole('button', { name: 'Mandar el comprobante' }).click()
    await expect(page.getByRole('alert')).toContainText('15 MB')
    const foreign = await request.post(address, {
      headers: { origin: 'https://otra.example' },
      multipart: { proof: { name: 'x.png', mimeType: 'image/png', buffer: picture() } },
    })
    expect(foreign.status()).toBe(403)
    const nobody = await request.post(`${stack.urls.shop}/pedido/${'a'.repeat(32)}`, {
      multipart: { proof: { name: 'x.png', mimeType: 'image/png', buffer: picture() } },
    })
    expect(nobody.status()).toBe(404)
    expect((await purchase(new URL(address).pathname.split('/').at(-1) ?? '')).payment.proof?.state).toBe(
      'missing',
    )
  })
})

test('each state of a transfer, a shortage and its refund are accessible and said in words', async ({
  page,
  expectAccessible,
}) => {
  const { token, reference, displayId } = await placeTransfer(undefined, { items: await threeOfOne() })
  const desk = await transferDesk()
  const see = async (words: string | RegExp) => {
    await page.goto(`/pedido/${token}`)
    await expect(page.getByText(words).first()).toBeVisible()
    await expectAccessible()
  }
  await see('¿Ya transferiste?')
  await sendProof(token, picture())
  await see('Recibimos tu comprobante.')
  const id = await desk.idOf(reference)
  await desk.reject(id, 'No se ve el monto')
  await see('No se ve el monto.')
  await desk.confirm(id)

  const { consignmentsOf, move, act } = await staffDesk()
  const [consignment] = await consignmentsOf(displayId)
  await move(consignment?.id ?? '', 'accepted')
  const short = {
    reason: 'Se quebró uno en el horno',
    lines: [{ lineId: consignment?.lines[0]?.id, quantity: 2 }],
  }
  expect((await act(consignment?.id ?? '', 'quantities', short)).status).toBe(200)
  await see('Te llegan 2 de 3: se quebró uno en el horno.')
  await expect(page.getByRole('heading', { name: 'Devoluciones' })).toBeVisible()
  await expect(page.getByText('banco, tipo y número de cuenta')).toBeVisible()
  const { totalClp, refunds, refundedClp } = await purchase(token)
  const amount = (words: string) =>
    page.getByRole('row').filter({ hasText: words }).getByRole('cell').innerText()
  expect(await pesos(amount('Por devolver'))).toBe(refundedClp)
  expect(await pesos(amount('Al final pagas'))).toBe(totalClp - refundedClp)

  expect((await payBack(refunds[0]?.id)).status).toBe(200)
  await see(/Te la transferimos el \d/)
  expect(await pesos(amount('Devuelto'))).toBe(refundedClp)
})

const pesos = async (text: Promise<string>) => Number((await text).replace(/\D/g, ''))

async function threeOfOne() {
  const [doc] = await sellable(1, 4)
  if (!doc) throw new Error('nothing to sell')
  return [{ variantId: firstVariant(doc).id, quantity: 3 }]
}
