import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, placeForCard } from './rig/actions.ts'
import { type MailFault, openMailService } from './rig/mail-service.ts'
import { openShop, type Shop } from './rig/shop.ts'

const FAULTS: MailFault[][] = [[429], [500], ['sent_and_500'], [429, 500], ['sent_and_500', 429]]
const PATIENCE_MS = 600_000

const faultOf = new Map<string, MailFault[]>()
let mail: Awaited<ReturnType<typeof openMailService>>
let shop: Shop

beforeAll(async () => {
  mail = await openMailService((to) => faultOf.get(to) ?? [])
  shop = await openShop('mail', 1, {
    RESEND_URL: mail.url,
    RESEND_API_KEY: 're_of_this_test_only',
    MAIL_FROM: 'Mingaco <hola@mingaco.example>',
  })
})
afterAll(async () => {
  await shop.close()
  await mail.close()
})

test('a mail service that answers 429 and 500 costs nobody her letter, and nobody gets it twice', async () => {
  const variants = (await shop.goods(100)).flat()
  const buyers = await Promise.all(
    FAULTS.map(async (faults) => {
      const { request, token } = await placeForCard(shop, variants)
      const { email } = request.buyer
      faultOf.set(email, faults)
      const params = await shop.buyer.press(token, 'approve')
      const back = must(await shop.buyer.comeBack(params), 200, 'coming back')
      expect(back.state).toBe('paid')
      return { email, faults }
    }),
  )
  const open = () =>
    shop.database.rows<{ last_error: string }>('select last_error from outbox where done_at is null')
  await expect.poll(open, { timeout: PATIENCE_MS, interval: 500 }).toEqual([])
  for (const { email, faults } of buyers) {
    const [key, ...others] = mail.sentTo(email)
    expect([email, others]).toEqual([email, []])
    expect([faults, mail.triesOf(key ?? '')]).toEqual([faults, faults.length + 1])
  }
  await shop.expectNothingLost()
  const note = `${FAULTS.map((faults) => faults.join(' then ')).join('; ')}: each letter once`
  shop.record({ fault: 'mail service failing', tried: FAULTS.length, survived: FAULTS.length, note })
})
