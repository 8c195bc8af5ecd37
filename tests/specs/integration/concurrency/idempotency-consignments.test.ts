import { beforeAll, describe } from 'vitest'
import { counted, type Pressed, testIdempotency } from '../../../support/idempotency-cases.ts'
import { soldConsignment } from '../../../fixtures/sold-consignment.ts'
import { paidOrder, staffDesk } from '../../../clients/staff.ts'
import { sql } from '../../../clients/store-database.ts'

let desk: Awaited<ReturnType<typeof staffDesk>>
beforeAll(async () => {
  desk = await staffDesk()
})

/** @param steps that were made before it is pressed */
async function ofConsignment(
  steps: string[],
  press: (sold: Awaited<ReturnType<typeof soldConsignment>>) => Pressed['press'],
  are: { steps: string[]; refunds: number },
): Promise<Pressed> {
  const sold = await soldConsignment({ units: 2 })
  const { id } = sold.consignment
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
  ({ phone, consignment }: Awaited<ReturnType<typeof soldConsignment>>) =>
  () =>
    phone.have(
      consignment.id,
      'Se quebró',
      consignment.lines.map(({ id }) => ({ lineId: id, quantity })),
    )

describe('at the phone', () => {
  testIdempotency([
    ...STEPS.map((to, at) => ({
      what: `moving it: ${to}`,
      table: 'consignment',
      status: 200,
      begin: () =>
        ofConsignment(
          STEPS.slice(0, at),
          ({ phone, consignment }) =>
            () =>
              phone.move(consignment.id, to),
          { steps: ['pending', ...STEPS.slice(0, at + 1)], refunds: 0 },
        ),
    })),
    {
      what: 'having less than was bought',
      table: 'consignment',
      status: 200,
      begin: () => ofConsignment([], counting(1), { steps: ['pending', 'accepted', 'short'], refunds: 1 }),
    },
    {
      what: 'having none',
      table: 'reservation_item',
      status: 200,
      begin: () => ofConsignment([], counting(0), { steps: ['pending', 'cancelled'], refunds: 1 }),
    },
  ])
})

/** A consignment of a paid order, moved that far. */
async function paidConsignment(...steps: string[]) {
  const order = await paidOrder({ units: 3 })
  const [consignment] = await desk.consignmentsOf(order.displayId)
  const [line] = consignment?.lines ?? []
  if (!consignment || !line) throw new Error('the order has no consignment')
  await desk.move(consignment.id, ...steps)
  return { consignment, line }
}

describe('at the desk', () => {
  testIdempotency([
    {
      what: 'what arrived',
      table: 'consignment',
      status: 200,
      begin: async () => {
        const { consignment } = await paidConsignment('accepted', 'packed', 'handed_over')
        return {
          press: () => desk.act(consignment.id, 'move', { to: 'delivered' }),
          rows: () =>
            counted(`consignment_step where consignment_id = $1 and state = 'delivered'`, [consignment.id]),
          are: 1,
        }
      },
    },
    {
      what: 'calling a consignment off',
      table: 'reservation_item',
      status: 200,
      others: [409, 'not_possible'],
      begin: async () => {
        const { consignment } = await paidConsignment()
        return {
          press: () => desk.act(consignment.id, 'cancel', { reason: 'No hay harina' }),
          rows: () => counted('attempt_refund where order_id = $1', [consignment.orderId]),
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
        const { consignment, line } = await paidConsignment('accepted', 'packed', 'handed_over')
        const one = { lineId: line.id, quantity: 1, seen: 3 }
        return {
          press: () =>
            desk.act(consignment.id, 'refunds', {
              reason: 'guarantee',
              note: 'Llegó trizado',
              lines: [one],
            }),
          rows: () => counted('attempt_refund where order_id = $1', [consignment.orderId]),
          are: 1,
        }
      },
    },
  ])
})
