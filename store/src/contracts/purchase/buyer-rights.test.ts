import { expect, it } from 'vitest'
import { RIGHTS, withdrawalUntil } from './buyer-rights'
import { boughtOf, saleConditions } from './sale-conditions'

it.each([
  ['2026-11-20', true, '2026-11-30'],
  ['2026-12-25', true, '2027-01-04'],
  ['2026-11-20', false, '2027-02-18'],
  ['2028-02-25', true, '2028-03-06'],
])('what was received on %s, confirmed %s, can be given back until %s', (received, isConfirmed, until) => {
  expect(withdrawalUntil(received, isConfirmed)).toBe(until)
})

it.each(Object.entries(RIGHTS))('the letter says %s', (_, words) => {
  const said = [[false], [true], [false, true]].map((lines) => conditionsOf(lines))
  expect(said.some((text) => text.includes(words))).toBe(true)
})

const conditionsOf = (experiences: boolean[]) =>
  saleConditions(boughtOf(experiences.map((isExperience) => ({ isExperience }))))
    .map(({ about, text }) => `${about}. ${text}`)
    .join(' ')

it.each([
  ['goods', [false], [RIGHTS.withdrawal, RIGHTS.guarantee], [RIGHTS.experienceGuarantee, 'Se coordina']],
  [
    'a workshop',
    [true],
    [RIGHTS.experienceWithdrawal, RIGHTS.experienceGuarantee, 'Se coordina la fecha con el grupo'],
    [RIGHTS.withdrawal, RIGHTS.guarantee, 'paquete', 'envío de vuelta', 'La entrega'],
  ],
  ['both', [false, true], [RIGHTS.guarantee, RIGHTS.experienceGuarantee, 'cada paquete', 'Se coordina'], []],
])('who buys %s reads the rights of that, and of nothing else', (_, lines, said, unsaid) => {
  const text = conditionsOf(lines)
  for (const words of said) expect(text).toContain(words)
  for (const words of unsaid) expect(text).not.toContain(words)
})
