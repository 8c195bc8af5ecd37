import { expect, test } from 'vitest'
import type { Scene } from './scene.ts'

const TIMES = 50

export function oneKey(scene: () => Scene): void {
  test('one key 50 times at once is one order, also after a restart, and never another one', async () => {
    const { shop, variants } = scene()
    const key = shop.random.key('one-key')
    const items = variants.map((variantId) => ({ variantId, quantity: 1 }))
    const request = await shop.buyer.requestOf(`${key}@correo.example`, items)
    const place = () => shop.buyer.place(request, key)
    const crowd = () => Promise.all(Array.from({ length: TIMES }, place))

    const first = await crowd()
    await scene().killAndStart()
    const all = [...first, ...(await crowd())]
    expect(new Set(all.map(({ status }) => status))).toEqual(new Set([201]))
    expect(new Set(all.map(({ body }) => JSON.stringify(body))).size).toBe(1)

    const changed = await shop.buyer.place({ ...request, note: 'otra cosa' }, key)
    expect([changed.status, changed.body.code]).toEqual([422, 'key_reused'])
    const orders = await shop.database.rows('select id from "order" where email = $1', [request.buyer.email])
    expect(orders).toHaveLength(1)
    const created = await shop.database.rows(
      'select 1 from attempt where idempotency_key = $1 and gateway_token is not null',
      [key],
    )
    expect(created).toHaveLength(1)
    const note = 'one order; the same answer after a restart; 422 with another body'
    shop.record({ fault: 'one key 50 times at once', tried: all.length + 1, survived: all.length + 1, note })
  })
}
