import { beforeAll, describe } from 'vitest'
import { counted, type Pressed, pressing } from '../../../support/idempotency-cases.ts'
import { soldPart } from '../../../fixtures/sold-consignment.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'

let panel: Awaited<ReturnType<typeof staffDesk>>
beforeAll(async () => {
  panel = await staffDesk()
})

/** @param steps that were made before it is pressed */
async function ofPart(
  steps: string[],
  press: (sold: Awaited<ReturnType<typeof soldPart>>) => Pressed['press'],
  are: { steps: string[]; refunds: number },
): Promise<Pressed> {
  const sold = await soldPart({ units: 2 })
  const { id } = sold.part
  for (const to of steps) await sold.phone.move(id, to)
  return {
    press: press(sold),
    rows: async () => ({
      steps: (
        await sql<{ state: string }>(
          'select state from consignment_step where consignment_id = $1 order by at',
          [id],
        )
      ).map(({ state }) => state),
      refunds: await counted(
        'attempt_refund r join consignment c on c.order_id = r.order_id where c.id = $1',
        [id],
      ),
    }),
    are,
  }
}

const STEPS = ['accepted', 'packed', 'handed_over']
const counting =
  (quantity: number) =>
  ({ phone, part }: Awaited<ReturnType<typeof soldPart>>) =>
  () =>
    phone.have(
      part.id,
      'Se quebró',
      part.lines.map(({ id }) => ({ lineId: id, quantity })),
    )

describe('at the phone', () => {
  pressing([
    ...STEPS.map((to, at) => ({
      what: `moving it: ${to}`,
      table: 'consignment',
      status: 200,
      begin: () =>
        ofPart(
          STEPS.slice(0, at),
          ({ phone, part }) =>
            () =>
              phone.move(part.id, to),
          { steps: ['pending', ...STEPS.slice(0, at + 1)], refunds: 0 },
        ),
    })),
    {
      what: 'having less than was bought',
      table: 'consignment',
      status: 200,
      begin: () => ofPart([], counting(1), { steps: ['pending', 'accepted', 'short'], refunds: 1 }),
    },
    {
      what: 'having none',
      table: 'reservation_item',
      status: 200,
      begin: () => ofPart([], counting(0), { steps: ['pending', 'cancelled'], refunds: 1 }),
    },
  ])
})

/** A part of a paid order, moved that far. */
async function paidPart(...steps: string[]) {
  const order = await paidOrder({ units: 3 })
  const [part] = await panel.partsOf(order.displayId)
  const [line] = part?.lines ?? []
  if (!part || !line) throw new Error('the order has no part')
  await panel.move(part.id, ...steps)
  return { part, line }
}

describe('at the panel', () => {
  pressing([
    {
      what: 'what arrived',
      table: 'consignment',
      status: 200,
      others: [409, 'not_possible'],
      begin: async () => {
        const { part } = await paidPart('accepted', 'packed', 'handed_over')
        return {
          press: () => panel.post(`/admin/consignments/${part.id}/move`, { to: 'delivered' }),
          rows: () =>
            counted(`consignment_step where consignment_id = $1 and state = 'delivered'`, [part.id]),
          are: 1,
        }
      },
    },
    {
      what: 'calling a part off',
      table: 'reservation_item',
      status: 200,
      others: [409, 'not_possible'],
      begin: async () => {
        const { part } = await paidPart()
        return {
          press: () => panel.post(`/admin/consignments/${part.id}/cancel`, { reason: 'No hay harina' }),
          rows: () => counted('attempt_refund where order_id = $1', [part.orderId]),
          are: 1,
        }
      },
    },
    {
      what: 'giving back one of three that were handed over',
      table: 'consignment_line',
      status: 201,
      others: [409, 'changed_meanwhile'],
      begin: async () => {
        const { part, line } = await paidPart('accepted', 'packed', 'handed_over')
        const one = { lineId: line.id, quantity: 1, seen: 3 }
        return {
          press: () =>
            panel.post(`/admin/consignments/${part.id}/refunds`, {
              reason: 'guarantee',
              note: 'Llegó trizado',
              lines: [one],
            }),
          rows: () => counted('attempt_refund where order_id = $1', [part.orderId]),
          are: 1,
        }
      },
    },
  ])
})
