import { expect, test } from 'vitest'
import type { OwnStatements, SoldMonths } from '../../../../store/src/contracts/index.ts'
import { bearer } from '../../../clients/member.ts'
import { staffDesk } from '../../../clients/staff.ts'
import { call } from '../../../clients/store.ts'
import { statementOf } from '../../../fixtures/closed-month.ts'
import { enterAs } from '../../../fixtures/member-session.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'

const GROUP = 'telar-mar-adentro'

const read = async <T>(of: string, path: string, group = of) =>
  call<T>('GET', `/members/organizations/${group}/${path}`, undefined, bearer((await enterAs(of)).token))

test('a closed month says to the peso what its statement says, and what was sold in it', async () => {
  const { month } = await statementOf(GROUP, [10_000, 30_000])
  const { body } = await read<OwnStatements>(GROUP, 'statements')
  const { months } = (await read<SoldMonths>(GROUP, `months?until=${month}`)).body
  expect(months).toHaveLength(12)
  expect(months.at(-1)).toEqual({ month, soldClp: 40_000, earnedClp: 34_000, state: 'closed' })
  const stated = new Map(body.statements.map((one) => [one.month, one.earnedClp]))
  for (const one of months.filter(({ state }) => state === 'closed'))
    expect([one.month, one.earnedClp]).toEqual([one.month, stated.get(one.month) ?? 0])
})

test('the month that runs counts a sale when it is handed over, and takes back what came back', async () => {
  const { phone, consignment, order } = await soldConsignment({ units: 2 })
  const group = order.docs[0]?.maker.handle ?? ''
  const running = async () => (await read<SoldMonths>(group, 'months')).body.months.at(-1)
  const before = await running()
  expect(before?.state).toBe('running')
  const since = async () => {
    const now = await running()
    return {
      soldClp: (now?.soldClp ?? 0) - (before?.soldClp ?? 0),
      earnedClp: (now?.earnedClp ?? 0) - (before?.earnedClp ?? 0),
    }
  }
  for (const to of ['accepted', 'packed']) await phone.move(consignment.id, to)
  expect(await since()).toEqual({ soldClp: 0, earnedClp: 0 })
  await phone.move(consignment.id, 'handed_over')
  const [line] = consignment.lines
  const unitClp = line?.unitPriceClp ?? 0
  expect(await since()).toEqual({ soldClp: 2 * unitClp, earnedClp: consignment.earnsClp })

  const desk = await staffDesk()
  const back = await desk.act(consignment.id, 'refunds', {
    reason: 'guarantee',
    note: 'Llegó trizado',
    lines: [{ lineId: line?.id, quantity: 1, seen: 2 }],
    bearer: 'fund',
  })
  expect(back.status).toBe(201)
  // The fund bears it: less was sold, and the group keeps what it got.
  expect(await since()).toEqual({ soldClp: unitClp, earnedClp: consignment.earnsClp })
})

test('a month that is none is refused in words, and nobody reads another group', async () => {
  for (const wrong of ['2026-13', '2026', 'x', '']) {
    const { status, body } = await read<object>(GROUP, `months?until=${wrong}`)
    expect([wrong, status, body]).toMatchObject([wrong, 400, { code: 'invalid_data' }])
  }
  expect((await read(GROUP, 'months', 'recolectoras-de-nahuelbuta')).status).toBe(404)
})
