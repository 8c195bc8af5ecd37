import { expect, test } from 'vitest'
import { fieldsOf, newShopper } from '../../../clients/http-shopper.ts'
import { firstVariant, pressAtWebpay, purchase, sellable } from '../../../clients/store.ts'
import { sql } from '../../../clients/store-database.ts'

const tokenAtWebpay = (html: string) => {
  const token = fieldsOf(html).get('token_ws')
  if (!token) throw new Error(`not on the way to Webpay: ${/<h1[^>]*>[^<]*/.exec(html)?.[0]}`)
  return token
}
const wayBack = async (html: string, outcome: string) =>
  `/pagar/webpay?${new URLSearchParams(await pressAtWebpay(tokenAtWebpay(html), outcome))}`
const orderOf = (url: string) => /\/pedido\/([\w-]{32})$/.exec(url)?.[1] ?? ''

test('the same sheet sent again after Webpay took the money leads to the order, not back to Webpay', async () => {
  const [doc] = await sellable(1)
  const shopper = newShopper()
  if (doc) await shopper.addToCart(doc)
  const sheet = await shopper.sheet()
  const back = await shopper.go(await wayBack((await shopper.go('/pagar', sheet)).html, 'approve'))
  const again = await shopper.go('/pagar', sheet)
  expect(orderOf(again.url)).toBe(orderOf(back.url))
  expect((await purchase(orderOf(back.url))).status).toBe('confirmed')
})

test('a second tab that pays the same cart is told first, and what was added since stays in the cart', async () => {
  const [doc, other] = await sellable(2)
  if (!doc || !other) throw new Error('nothing to sell')
  const shopper = newShopper()
  await shopper.addToCart(doc)
  const [tab, secondTab] = [await shopper.sheet(), await shopper.sheet()]
  const atWebpay = await shopper.go('/pagar', tab)
  const told = await shopper.go('/pagar', secondTab)
  expect([told.status, told.html.includes('lo estás pagando en otra pestaña')]).toEqual([409, true])

  await shopper.addToCart(other)
  const { url } = await shopper.go(await wayBack(atWebpay.html, 'approve'))
  expect((await purchase(orderOf(url))).status).toBe('confirmed')
  expect(shopper.cart()).toEqual({ [firstVariant(other).id]: 1 })

  const late = await shopper.go('/pagar', secondTab)
  expect([late.status, late.html.includes('ya lo pagaste')]).toEqual([409, true])
  secondTab.set('otra_vez', '1')
  await shopper.go(await wayBack((await shopper.go('/pagar', secondTab)).html, 'abort_get'))
})

test('a payment that is in review leaves the cart as it was until it is paid', async () => {
  const [doc] = await sellable(1)
  if (!doc) throw new Error('nothing to sell')
  const shopper = newShopper()
  await shopper.addToCart(doc)
  const atWebpay = await shopper.go('/pagar', await shopper.sheet())
  const { url } = await shopper.go(await wayBack(atWebpay.html, 'foreign_amount'))
  expect((await purchase(orderOf(url))).status).toBe('in_review')
  expect(shopper.cart()).toEqual({ [firstVariant(doc).id]: 1 })
  await sql("update attempt set state = 'paid', paid_at = now() where order_token = $1", [orderOf(url)])
  await shopper.go(url)
  expect(shopper.cart()).toEqual({})
  await sql("update attempt set state = 'in_review', paid_at = null where order_token = $1", [orderOf(url)])
})

test.each(['approve', 'reject', 'abort_post'])(
  "somebody who opens another's way back from Webpay (%s) keeps her own cart and learns nothing",
  async (outcome) => {
    const [doc, other] = await sellable(2)
    if (!doc || !other) throw new Error('nothing to sell')
    const [buyer, stranger] = [newShopper(), newShopper()]
    await buyer.addToCart(doc)
    await stranger.addToCart(other)
    const before = stranger.cart()
    const link = await wayBack((await buyer.go('/pagar', await buyer.sheet())).html, outcome)
    const seen = await stranger.go(link)
    const [path = '', query = ''] = link.split('?')
    const posted = await stranger.go(path, new URLSearchParams(query))
    for (const page of [seen, posted]) {
      expect([page.status, new URL(page.url).pathname]).toEqual([200, '/pagar/webpay'])
      expect(page.html).not.toMatch(/\/pedido\/|Camila/)
    }
    expect(stranger.cart()).toEqual(before)
    const hers = await buyer.go(link)
    expect(hers.url).toMatch(outcome === 'approve' ? /\/pedido\/[\w-]{32}$/ : /\/pagar\?pago=/)
  },
)
