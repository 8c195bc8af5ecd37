import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Simulator, startSimulator } from '../../../ops/khipu-simulator/server.ts'
import { API_KEY, SECRET } from '../../../ops/khipu-simulator/simulation.ts'
import { GatewayUndecided, type NewPayment } from '../../../store/src/gateways/gateway.ts'
import { KhipuGateway } from '../../../store/src/gateways/khipu/gateway.ts'

let simulator: Simulator
let khipu: KhipuGateway
const control = (path: string, sent: object) =>
  fetch(`${simulator.url}/_control${path}`, { method: 'POST', body: JSON.stringify(sent) })

beforeAll(async () => {
  simulator = await startSimulator()
  khipu = new KhipuGateway({ url: simulator.url, apiKey: API_KEY, secret: SECRET, timeoutMs: 5000 })
})
afterAll(() => simulator.close())

const payment = (): NewPayment => ({
  order: khipu.newOrder(),
  attemptId: 'att_1',
  amountClp: 12990,
  returnUrl: 'http://127.0.0.1:9/pagar/khipu',
  noticeUrl: 'http://127.0.0.1:9/payments/khipu/notices',
  dueAt: new Date(Date.now() + 60_000),
})

it('opens, asks, closes and gives back by the contract', async () => {
  const wanted = payment()
  const { token, url } = await khipu.open(wanted)
  expect(khipu.wayTo({ token, url: `${url}?a=1` })).toEqual({ url, method: 'get', fields: { a: '1' } })
  expect(await khipu.ask(token)).toMatchObject({ state: 'open', order: wanted.order, amountClp: 12990 })
  await control(`/payments/${token}/decide`, { outcome: 'pay', isSilent: true })
  expect(await khipu.settle(token)).toMatchObject({ state: 'paid', leftClp: 12990 })
  expect(await khipu.close(token)).toBe(false)
  await khipu.refund(token, 12990)
  expect((await khipu.ask(token)).leftClp).toBe(0)
  await expect(khipu.refund(token, 1)).rejects.toThrow(GatewayUndecided)

  const { token: left } = await khipu.open(payment())
  expect(await khipu.close(left)).toBe(true)
  expect(await khipu.ask(left)).toMatchObject({ state: 'gone', leftClp: 0 })
  expect(await khipu.close(left)).toBe(true)
})

it('an outage, a wrong key and no key decide nothing', async () => {
  const { token } = await khipu.open(payment())
  await control('/fail', { before: 2 })
  await expect(khipu.ask(token)).rejects.toThrow(GatewayUndecided)
  await expect(khipu.close(token)).rejects.toThrow(GatewayUndecided)
  for (const apiKey of ['another', '']) {
    const other = new KhipuGateway({ url: simulator.url, apiKey, secret: SECRET, timeoutMs: 5000 })
    await expect(other.ask(token)).rejects.toThrow(GatewayUndecided)
  }
  const nowhere = new KhipuGateway({ url: 'http://127.0.0.1:9', apiKey: 'a', secret: 'b', timeoutMs: 500 })
  await expect(nowhere.ask(token)).rejects.toThrow(GatewayUndecided)
})
