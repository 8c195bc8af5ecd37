import { expect, it } from 'vitest'
import { type Method, METHODS, settledBy, termsOf } from './terms'

it.each(METHODS)('%s: what it says of itself agrees', (method: Method) => {
  const terms = termsOf(method)
  const isSeenByHand = terms.settledBy === 'person'
  expect(terms.cash).toBe({ gateway: 'gateway', person: 'bank' }[terms.settledBy])
  expect(terms.deadlineMinutes).toBeGreaterThan(terms.formMinutes - 1)
  // What a person must see keeps goods for days: then it is counted by all that its buyer gave, and capped.
  expect([terms.isStockCapped, terms.unpaidCountedBy.includes('email')]).toEqual([isSeenByHand, isSeenByHand])
  expect(terms.placedLetter !== null).toBe(terms.nextStep === 'instructions')
  for (const words of [terms.name, terms.explanation, terms.lapsed, terms.cancelled.title, terms.portal])
    expect(words).not.toBe('')
  expect(terms.read({})).toBeNull()
})

it('somebody settles every method', () => {
  expect([...settledBy('gateway'), ...settledBy('person')].toSorted()).toEqual(METHODS.toSorted())
})
