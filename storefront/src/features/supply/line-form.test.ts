import { expect, it } from 'vitest'
import { linesIn, quotedRuns, typedLines } from './line-form.ts'

const standard = { handle: 'dulce', name: 'Dulce', unit: 'frascos', format: '250 g' }
const line = (month: string, units = 40, netUnitClp = 3490) => ({
  ...{ standard, standardVersion: 1, month, units, netUnitClp, netClp: units * netUnitClp },
})

it('reads the lines that somebody filled in, of one month if no last one was chosen', () => {
  const form = new FormData()
  for (const [name, value] of [
    ['standard-0', 'dulce'],
    ['from-0', '2027-01'],
    ['units-0', ' 40 '],
    ['from-1', '2027-01'],
  ] as const)
    form.set(name, value)
  expect(linesIn(form)).toEqual([
    { standard: 'dulce', from: '2027-01', to: '2027-01', units: '40', netUnitClp: '' },
  ])
})

it('says again as a line what was quoted alike in months that follow each other', () => {
  const quoted = [line('2026-12'), line('2027-01'), line('2027-03'), line('2027-04', 50)]
  expect(quotedRuns(quoted).map(({ netClp }) => netClp)).toEqual([279_200, 139_600, 174_500])
  expect(typedLines(quoted).map(({ from, to, units }) => [from, to, units])).toEqual([
    ['2026-12', '2027-01', '40'],
    ['2027-03', '2027-03', '40'],
    ['2027-04', '2027-04', '50'],
  ])
})
