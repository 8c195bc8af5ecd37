import { expect, it, test } from 'vitest'
import { EVENTS, type EventName, eventWords, readEvent } from './events'

const names = Object.keys(EVENTS) as EventName[]
const whole = (name: EventName) => Object.fromEntries(EVENTS[name].carries.map((field) => [field, 'x']))

test.each(names)('%s is read whole, and not without any of what it carries', (name) => {
  expect(readEvent(name, whole(name))).toEqual({ name, data: whole(name) })
  for (const field of EVENTS[name].carries) {
    expect(() => readEvent(name, { ...whole(name), [field]: undefined })).toThrow(field)
    expect(() => readEvent(name, { ...whole(name), [field]: 1 })).toThrow(field)
  }
})

it('does not take a name that nobody knows, nor one that every object has', () => {
  for (const name of ['order.payed', '', 'toString', '__proto__'])
    expect(() => readEvent(name, {})).toThrow('nobody knows')
})

it('has words of its own for each event, and plain ones for what is not known', () => {
  const words = names.map(eventWords)
  expect(new Set(words).size).toBe(names.length)
  expect(eventWords('de.otra.version')).toBe('Un aviso')
})
