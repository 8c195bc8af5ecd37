import { expect, test } from 'vitest'
import { messagesTo } from '../../../clients/mailbox.ts'
import { comeBack, orderFor, place, pressAtWebpay, purchase, sellable } from '../../../clients/store.ts'
import { webpayToken } from '../../../clients/browser-session.ts'
import { sql } from '../../../clients/store-database.ts'

let buyers = 0

async function atWebpay() {
  buyers += 1
  const email = `ausente-${Date.now()}-${buyers}@correo.example`
  const buyer = { name: 'Camila Ausente', email, phone: `9${String(10_000_000 + buyers)}` }
  const { body } = await place(await orderFor(await sellable(1), { buyer }))
  return { email, token: webpayToken(body), orderToken: body.orderToken }
}

const statusOf = async ({ orderToken }: { orderToken: string }) => (await purchase(orderToken)).status
const lettersTo = ({ email }: { email: string }) =>
  messagesTo(email).map(({ subject, text }) => [
    /quedó sin efecto/.test(subject),
    /No te cobramos nada/.test(text),
  ])

test('what ends when its buyer is not there to see it ends with one letter; what a page told her does not', async () => {
  const [lost, late, seen] = [await atWebpay(), await atWebpay(), await atWebpay()]
  // She pressed «pay», and no return of hers ever reached the store.
  await pressAtWebpay(lost.token, 'approve')
  await sql("update attempt set due_at = now() - interval '1 minute' where order_token = $1", [
    lost.orderToken,
  ])
  // Her bank refused, and the answer came after the page had said that we would write.
  await pressAtWebpay(late.token, 'reject')
  await sql(
    `with kept as (update attempt set state = 'in_review', tries = 1, next_try_at = now() where order_token = $1 returning id, gateway_token)
     insert into inbox (id, provider, event_id, data) select 'inb_' || id, 'webpay', gateway_token || ':return', '{}' from kept`,
    [late.orderToken],
  )
  await comeBack(await pressAtWebpay(seen.token, 'reject'))
  for (const one of [lost, late]) {
    await expect.poll(() => statusOf(one), { timeout: 25_000 }).toBe('cancelled')
    await expect.poll(() => lettersTo(one), { timeout: 15_000 }).toEqual([[true, true]])
  }
  expect([await statusOf(seen), lettersTo(seen)]).toEqual(['cancelled', []])
})
