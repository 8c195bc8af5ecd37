import { afterAll, beforeAll, expect, test } from 'vitest'
import { api } from '../../../seed/http.ts'
import { must, placeForCard } from './rig/acts/actions.ts'
import { type MailFault, openMailService } from './rig/network/mail-service.ts'
import { type Mood, openMessageGateway, type Way } from './rig/network/message-gateway.ts'
import { openShop, type Shop } from './rig/processes/shop.ts'
import { Guessers } from './two-stores/login-code-guessers.ts'
import { federationOfficer } from './rig/people/officer.ts'
import type { DeskUndelivered } from '../../../store/src/contracts/index.ts'

const moods = new Map<string, Record<Way, Mood>>()
const mailFaults = new Map<string, MailFault[]>()
let gateway: Awaited<ReturnType<typeof openMessageGateway>>
let mail: Awaited<ReturnType<typeof openMailService>>
let shop: Shop
let at: Guessers
beforeAll(async () => {
  gateway = await openMessageGateway((way, phone) => moods.get(phone)?.[way] ?? 'takes')
  mail = await openMailService((to) => mailFaults.get(to) ?? [])
  shop = await openShop('refused', 1, {
    WHATSAPP_URL: gateway.url,
    WHATSAPP_TOKEN: 'of-this-test-only',
    WHATSAPP_PHONE_ID: '1234',
    TWILIO_URL: gateway.url,
    TWILIO_ACCOUNT_SID: 'AC1',
    TWILIO_AUTH_TOKEN: 'of-this-test-only',
    TWILIO_FROM: '+56900000090',
    RESEND_URL: mail.url,
    RESEND_API_KEY: 're_of_this_test_only',
    MAIL_FROM: 'Mingaco <hola@mingaco.example>',
  })
  at = new Guessers(shop)
})
afterAll(async () => {
  await shop.close()
  await gateway.close()
  await mail.close()
})

/** A member who is reached, or not, as the moods say. */
async function member(whatsapp: Mood, sms: Mood): Promise<string> {
  const phone = await at.member()
  moods.set(phone, { whatsapp, sms })
  return phone
}

type Told = { done_at: Date | null; given_up_at: Date | null; tries: number; last_error: string | null }

/** The events that sent codes to this phone, the oldest first. */
const eventsOf = (phone: string) =>
  shop.database.rows<Told & { id: number; sealed: string | null }>(
    `select e.id, e.done_at, e.given_up_at, e.tries, e.last_error, c.sealed from outbox e
      join entry_code c on c.id = e.data->>'code_id' where e.name = 'entry.code' and e.deleted_at is null
      and c.member_id = (select id from member where phone = $1) order by e.id`,
    [phone],
  )
const ended = (phone: string) =>
  expect.poll(async () => (await eventsOf(phone)).every((one) => one.done_at !== null)).toBe(true)

/** What the bell says about somebody. */
const bells = (like: string) =>
  shop.database.rows<{ title: string; description: string }>(
    `select data->>'title' as title, data->>'description' as description from notification
      where channel = 'feed' and data->>'title' like $1`,
    [`%${like}%`],
  )
const named = async (phone: string, name: string) =>
  shop.database.rows('update member set name = $2 where phone = $1', [phone, name])

test('where WhatsApp has nobody an SMS goes, once, and that is all', async () => {
  const phone = await member('nobody', 'takes')
  await named(phone, 'Elba Prueba')
  await at.ask(phone)
  await ended(phone)
  expect(gateway.askedFor(phone)).toEqual(['whatsapp', 'sms'])
  expect(await eventsOf(phone)).toMatchObject([{ given_up_at: null, tries: 1, sealed: null }])
  expect(await bells('Elba Prueba')).toEqual([])
})

test('a message that every way refuses for good ends, and staff hears of it once, without its words', async () => {
  const phone = await member('nobody', 'nobody')
  await named(phone, 'Rosa Prueba')
  await at.ask(phone)
  await ended(phone)
  const [event] = await eventsOf(phone)
  expect(event).toMatchObject({ given_up_at: expect.any(Date) as Date, tries: 1, sealed: null })
  expect(event?.last_error).toContain('21211')
  expect(event?.last_error).not.toContain(phone.slice(3))
  expect(gateway.askedFor(phone)).toEqual(['whatsapp', 'sms'])
  await at.ask(phone)
  await ended(phone)
  expect(await eventsOf(phone)).toHaveLength(2)
  const told = await bells('Rosa Prueba')
  expect(told).toEqual([
    {
      title: 'No pudimos avisarle a Rosa Prueba (Grupo telar-de-prueba).',
      description: expect.stringContaining('Mira si el número está bien escrito') as string,
    },
  ])
  expect(JSON.stringify(told)).not.toMatch(/\d{4}/)
})

test('one that is only delayed is tried again, and after days it ends the same way', async () => {
  const phone = await member('nobody', 'busy')
  await named(phone, 'Inés Prueba')
  const store = api(shop.store.url, await shop.asStaff())
  const { membership } = await store.post<{ membership: { id: string } }>(
    '/admin/organizations/conserveras-de-prueba/members',
    { name: 'Inés Prueba', role: 'member', phone },
  )
  const asked = () =>
    shop.database.rows<Told & { id: number }>(
      `select id, done_at, given_up_at, tries, last_error from outbox
        where name = 'invitation.made' and data->>'membership_id' = $1 and deleted_at is null`,
      [membership.id],
    )
  await expect.poll(async () => (await asked())[0]?.tries).toBeGreaterThanOrEqual(2)
  expect(await asked()).toMatchObject([{ done_at: null, given_up_at: null }])
  // What was refused for good is not asked again meanwhile.
  expect(gateway.askedFor(phone).filter((way) => way === 'whatsapp')).toEqual(['whatsapp'])
  expect(await bells('Inés Prueba')).toEqual([])

  await shop.database.rows(
    `update outbox set created_at = created_at - interval '3 days', next_try_at = now() where id = $1`,
    [(await asked())[0]?.id],
  )
  await expect.poll(async () => (await asked())[0]?.given_up_at).toBeInstanceOf(Date)
  expect(await bells('Inés Prueba')).toHaveLength(1)

  moods.set(phone, { whatsapp: 'takes', sms: 'takes' })
  const { headers, path } = await federationOfficer(shop, 'secretary')
  const desk = <T>(method: string, at: string, body?: object) =>
    shop.buyer.call<T>(method, path + at, body, headers)
  const { body } = await desk<{ undelivered: DeskUndelivered[] }>('GET', '/undelivered')
  const mine = body.undelivered.find(({ people }) => people.some(({ name }) => name === 'Inés Prueba'))
  const again = () => desk('POST', `/undelivered/${mine?.id}`, { decision: 'send_again' })
  expect((await again()).status).toBe(200)
  await expect.poll(async () => (await asked())[0]?.done_at).toBeInstanceOf(Date)
  expect(await asked()).toMatchObject([{ given_up_at: null }])
  expect(gateway.askedFor(phone).at(-1)).toBe('whatsapp')
  expect((await again()).status).toBe(404)
})

test('a buyer whose address is none costs no group its news, and her order its refunds', async () => {
  const [variants = []] = await shop.goods(10)
  const { request, token, placed } = await placeForCard(shop, variants)
  const { email } = request.buyer
  mailFaults.set(
    email,
    Array.from({ length: 20 }, () => 'no_address' as const),
  )
  const leader = await at.member()
  await shop.database.rows(
    `update membership set role = 'leader' where member_id = (select id from member where phone = $1)`,
    [leader],
  )
  await shop.database.rows(
    `update membership s set organization_id = l.organization_id from federation_organization_product_product l
      join product_variant v on v.product_id = l.product_id where v.id = $2
      and s.member_id = (select id from member where phone = $1)`,
    [leader, variants[0]],
  )
  must(await shop.buyer.comeBack(await shop.buyer.press(token, 'approve')), 200, 'coming back')
  const paid = () =>
    shop.database.rows<Told>(
      `select e.done_at, e.given_up_at, e.tries, e.last_error from outbox e join attempt a on a.id = e.data->>'attempt_id'
        where e.name = 'order.paid' and a.buyer->>'email' = $1`,
      [email],
    )
  await expect.poll(async () => (await paid())[0]?.given_up_at).toBeInstanceOf(Date)
  expect(gateway.askedFor(leader)).toEqual(['whatsapp'])
  expect(await bells(`pedido ${placed.displayId})`)).toEqual([
    {
      title: `No pudimos avisarle a ${request.buyer.name} (pedido ${placed.displayId}).`,
      description: expect.stringContaining('Su correo no recibe') as string,
    },
  ])
  await shop.expectNothingLost()
  shop.record({
    fault: 'nobody takes a message',
    tried: 4,
    survived: 4,
    note: 'it ends, the bell says it once',
  })
})
