import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { must, paidByCard, placeForCard } from '../rig/acts/actions.ts'
import { isLong, type Scene } from './scene.ts'
import { federationOfficer } from '../rig/people/officer.ts'

/** What the buyer does at Webpay, or what Webpay does to her, and how the purchase must end. */
const CASES: [outcome: string, ends: 'paid' | 'cancelled', more?: object][] = [
  ['approve', 'paid'],
  ['double_return', 'paid'],
  ['commit_500_after_authorising', 'paid'],
  ['slow_commit', 'paid'],
  ['slow_commit', 'paid', { authorisesLate: true, delayMs: 11_000 }],
  ['reject', 'cancelled'],
  ['abort_get', 'cancelled'],
  ['abort_post', 'cancelled'],
  ['timeout', 'cancelled'],
  ['both_tokens', 'cancelled'],
  // About somebody else: neither believed nor lost, and paid when a person asks again and Webpay tells the truth.
  ['foreign_amount', 'paid'],
  ['foreign_order', 'paid'],
]
const RETURNS = 10
/** The table tells how long it took; a busy machine may take longer than the two minutes that are wanted. */
const CONVERGES_MS = 900_000
const SWEEPS_EVERY_MS = 1000

async function payment(scene: Scene, orderToken: string) {
  return (await scene.shop.buyer.purchase(orderToken)).payment.state
}

async function untilEnded(scene: Scene, orderToken: string, ends: string): Promise<number> {
  const began = Date.now()
  while ((await payment(scene, orderToken)) !== ends) {
    if (Date.now() - began > CONVERGES_MS) return Infinity
    await wait(200)
  }
  return Date.now() - began
}

async function tellTheTruth({ shop }: Scene, orderToken: string, token: string): Promise<void> {
  const { payment } = await shop.buyer.purchase(orderToken)
  expect(payment.state).toBe('in_review')
  await shop.buyer.call('POST', `${shop.ground.simulatorUrl}/_control/next`, { outcome: 'approve', token })
  const [attempt] = await shop.database.rows<{ id: string }>(
    'select id from attempt where gateway_token = $1',
    [token],
  )
  const { headers, path } = await federationOfficer(shop, 'treasurer')
  const ask = { decision: 'ask' }
  const asked = await shop.buyer.call('POST', `${path}/reviews/${attempt?.id}`, ask, headers)
  must(asked, 200, 'asking again')
}

async function chargesOf(scene: Scene, token: string): Promise<number> {
  const response = await fetch(`${scene.shop.ground.simulatorUrl}/_control/transactions`)
  const { transactions } = (await response.json()) as {
    transactions: { token: string; calls: { call: string; answered: number }[] }[]
  }
  const calls = transactions.find((one) => one.token === token)?.calls ?? []
  // A commit that charges answers 200, or 500 after having charged, or nobody waits for its answer any more.
  return calls.filter(({ call, answered }) => call === 'commit' && answered !== 422).length
}

/**
 * At once, because each of them waits for the sweeper. What polls does so by its own `expect`: the general one knows no test
 * any more once one of the others has ended.
 */
export function webpay(scene: () => Scene): void {
  describe.concurrent('Webpay', () => {
    waysBack(scene)
    races(scene)
    refunds(scene)
  })
}

function waysBack(scene: () => Scene): void {
  test('every way back from Webpay, ten times at once, ends, charged once or not at all', async () => {
    const { shop, variants } = scene()
    const ended = await Promise.all(
      CASES.map(async ([outcome, ends, more]) => {
        const { placed, token } = await placeForCard(shop, variants)
        const params = await shop.buyer.press(token, outcome, more)
        await Promise.all(Array.from({ length: RETURNS }, () => shop.buyer.comeBack(params)))
        if (outcome.startsWith('foreign')) await tellTheTruth(scene(), placed.orderToken, token)
        const ms = await untilEnded(scene(), placed.orderToken, ends)
        return { outcome, more, ms, commits: await chargesOf(scene(), token) }
      }),
    )
    for (const { outcome, more, ms, commits } of ended) {
      expect([outcome, more, ms < CONVERGES_MS]).toEqual([outcome, more, true])
      expect([outcome, commits <= 1]).toEqual([outcome, true])
    }
    const slowest = Math.round(Math.max(...ended.map(({ ms }) => ms)) / 1000)
    const tried = CASES.length * RETURNS
    const note = `${CASES.length} ways, ${RETURNS} returns each; the slowest ended ${slowest} s after its returns`
    shop.record({ fault: 'Webpay: every way back, ten times at once', tried, survived: tried, note })
  })
}

function races(scene: () => Scene): void {
  test('a return that races the sweeper is charged once, or cancelled without a charge', async () => {
    const { shop, variants } = scene()
    const rounds = isLong ? 5 : 1
    const racers = 12
    let paid = 0
    for (let round = 0; round < rounds; round += 1) {
      const waiting = await Promise.all(Array.from({ length: racers }, () => placeForCard(shop, variants)))
      const params = await Promise.all(waiting.map(({ token }) => shop.buyer.press(token, 'approve')))
      await shop.database.rows(
        `update attempt set due_at = now() - interval '1 s' where idempotency_key = any($1)`,
        [waiting.map(({ key }) => key)],
      )
      const sweep = Math.ceil(Date.now() / SWEEPS_EVERY_MS) * SWEEPS_EVERY_MS
      const answers = await Promise.all(
        params.map(async (back) => {
          await wait(Math.max(0, sweep - Date.now() + shop.random.between(0, 1500)))
          return shop.buyer.comeBack(back)
        }),
      )
      const states = answers.map((answer) => must(answer, 200, 'coming back').state)
      expect(states.filter((state) => !['paid', 'rejected', 'timed_out'].includes(state))).toEqual([])
      paid += states.filter((state) => state === 'paid').length
    }
    const tried = rounds * racers
    const note = `${paid} paid by the return, ${tried - paid} cancelled by the sweeper`
    shop.record({ fault: 'Webpay: returns racing the sweeper', tried, survived: tried, note })
  })
}

/** How Webpay fails to give money back, and whether it has to be told to work again. */
const FAILING: [outcome: string, more: object][] = [
  ['refund_500', {}],
  ['refund_500_after_doing', {}],
  ['refund_slow', { delayMs: 9000 }],
]

function refunds(scene: () => Scene): void {
  test('a refund that Webpay fails to make, or makes without saying so, arrives once', async ({ expect }) => {
    const { shop, variants } = scene()
    const plan = (body: object) => shop.buyer.call('POST', `${shop.ground.simulatorUrl}/_control/next`, body)
    const ended = await Promise.all(
      FAILING.map(async ([outcome, more]) => {
        const { token, orderToken, cancelConsignments } = await paidByCard(shop, variants)
        await plan({ outcome, token, ...more })
        const began = Date.now()
        must(await cancelConsignments(), 200, 'calling it off')
        await expect.poll(() => triesOf(shop, token)).toBeGreaterThan(0)
        await plan({ outcome: 'approve', token })
        const arrived = () => refundOf(shop, orderToken)
        await expect.poll(arrived, { timeout: CONVERGES_MS, interval: 200 }).toBe('done')
        return { outcome, ms: Date.now() - began }
      }),
    )
    for (const { outcome, ms } of ended) expect([outcome, ms < CONVERGES_MS]).toEqual([outcome, true])
    const slowest = Math.round(Math.max(...ended.map(({ ms }) => ms)) / 1000)
    const note = `${FAILING.map(([outcome]) => outcome).join(', ')}; the slowest arrived after ${slowest} s`
    shop.record({ fault: 'Webpay: refunds that fail', tried: FAILING.length, survived: FAILING.length, note })
  })
}

async function refundOf({ database }: Scene['shop'], orderToken: string): Promise<string | undefined> {
  const [row] = await database.rows<{ state: string }>(
    'select r.state from attempt_refund r join attempt a on a.id = r.attempt_id where a.order_token = $1',
    [orderToken],
  )
  return row?.state
}

/** How often a refund of that charge was asked for and answered. */
async function triesOf(shop: Scene['shop'], token: string): Promise<number> {
  const response = await fetch(`${shop.ground.simulatorUrl}/_control/transactions`)
  const { transactions } = (await response.json()) as {
    transactions: { token: string; calls: { call: string }[] }[]
  }
  const calls = transactions.find((one) => one.token === token)?.calls ?? []
  return calls.filter(({ call }) => call === 'refund').length
}
