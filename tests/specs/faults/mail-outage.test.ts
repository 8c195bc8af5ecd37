import { existsSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { must, placeForCard } from './rig/acts/actions.ts'
import { type MailFault, openMailService } from './rig/network/mail-service.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'

const FAULTS: MailFault[][] = [[429], [500], ['sent_and_500'], [429, 500], ['sent_and_500', 429]]
const PATIENCE_MS = 600_000

const faultOf = new Map<string, MailFault[]>()
/** What the store wrote and the database's clock says to be hours away from when it was done. */
const FAR_OFF = `with seen(what, wrong) as (
  select 'a step', max(abs(extract(epoch from at - created_at))) from consignment_step where created_at > now() - interval '1 hour'
  union all select 'a letter', max(extract(epoch from next_try_at - now())) from outbox
  union all select 'when an unpaid card ends', max(extract(epoch from due_at - created_at)) from attempt
    where provider = 'webpay' and created_at > now() - interval '1 hour'
  union all select 'when it was paid', max(abs(extract(epoch from paid_at - created_at))) from attempt
    where created_at > now() - interval '1 hour')
  select what, wrong from seen where wrong > 3600`
let mail: Awaited<ReturnType<typeof openMailService>>
let shop: Shop

/** Where the store says that its clock jumped. */
const jumped = () => path.join(shop.ground.dataDir, 'clock-jumped')

beforeAll(async () => {
  const ground = inject('ground')
  mail = await openMailService((to) => faultOf.get(to) ?? [])
  shop = await openShop('mail', 1, {
    RESEND_URL: mail.url,
    RESEND_API_KEY: 're_of_this_test_only',
    MAIL_FROM: 'Mingaco <hola@mingaco.example>',
    NODE_OPTIONS: `--require=${path.join(import.meta.dirname, 'rig/processes/clock-jump.cjs')}`,
    CLOCK_JUMPED: path.join(ground.dataDir, 'clock-jumped'),
  })
})
afterAll(async () => {
  await shop.close()
  await mail.close()
})

test('a mail service that fails costs nobody her letter, nobody gets it twice, and a store whose clock is a day ahead lets nothing wait or end a day off', async () => {
  const variants = (await shop.goods(100)).flat()
  process.kill(shop.store.pid, 'SIGUSR2')
  await expect.poll(() => existsSync(jumped())).toBe(true)
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
  expect(await shop.database.rows(FAR_OFF)).toEqual([])
  const note = `${FAULTS.map((faults) => faults.join(' then ')).join('; ')}: each letter once`
  shop.record({ fault: 'mail service failing', tried: FAULTS.length, survived: FAULTS.length, note })
})
