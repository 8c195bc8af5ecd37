import { expect, it } from 'vitest'
import { landing, ownState, type ProductStatus } from './product-landing'

const statuses: (ProductStatus | null)[] = [null, 'proposed', 'rejected', 'published', 'draft']

it.each([
  [null, true, 'proposed'],
  ['proposed', true, 'proposed'],
  ['rejected', true, 'proposed'],
  ['published', false, 'published'],
  ['draft', false, 'draft'],
] as const)(
  'of %s, what an untrusted group says is written: %s, and it stays or becomes %s',
  (...[from, isWritten, to]) => {
    const told = landing(from, false)
    expect(told).toEqual({ isWritten, needsGate: false, status: to, proposal: 'waiting' })
  },
)

it.each(statuses)('of %s, what a trusted group says goes out at once and through the gate', (status) => {
  const told = landing(status, true)
  expect(told).toMatchObject({ isWritten: true, needsGate: true, proposal: 'applied' })
  expect(told.status).toBe(status === 'draft' ? 'draft' : 'published')
})

it.each(statuses)(
  'of %s, nobody puts something on sale that neither passed the gate nor was there before',
  (status) => {
    for (const isTrusted of [true, false]) {
      const told = landing(status, isTrusted)
      if (ownState(told.status) === 'on_sale') expect(told.needsGate || status === 'published').toBe(true)
    }
  },
)
