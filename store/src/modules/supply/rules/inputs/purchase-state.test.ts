import { expect, test } from 'vitest'
import { inputKey, inputLine, inputOf, inputsOf } from '../../../../contracts/input-words'
import { costEntries } from './cost-entries'
import { purchaseProblems, purchaseState, receptionProblems, type Standing } from './purchase-state'

const standing: Standing = {
  ...{ answerBy: '2027-03-10', waitingGroups: 2, closing: null, isReceived: false, isShared: false },
}
test.each([
  [{}, '2027-03-10', 'asking'],
  [{}, '2027-03-11', 'to_order'],
  [{ waitingGroups: 0 }, '2027-03-01', 'to_order'],
  [{ closing: 'called_off' as const }, '2027-03-01', 'called_off'],
  [{ closing: 'ordered' as const }, '2027-03-01', 'ordered'],
  [{ closing: 'ordered' as const, isReceived: true }, '2027-03-20', 'received'],
  [{ closing: 'ordered' as const, isReceived: true, isShared: true }, '2027-03-20', 'shared'],
])('%o on %s is %s', (of, today, state) => {
  expect(purchaseState({ ...standing, ...of }, today)).toBe(state)
})

const asked = { fromMonth: '2027-03', toMonth: '2027-05', answerBy: '2027-03-10', deliverOn: '2027-03-20' }
test.each([
  [{}, []],
  [{ fromMonth: '2027-02' }, ['fromMonth']],
  [{ toMonth: '2027-01' }, ['toMonth']],
  [{ answerBy: '2027-02-28' }, ['answerBy']],
  [{ deliverOn: '2027-03-10' }, ['deliverOn']],
])('a purchase with %o has trouble in %o', (of, fields) => {
  expect(Object.keys(purchaseProblems({ ...asked, ...of }, '2027-03-01'))).toEqual(fields)
})

const came = { goodUnits: 90, spoiledUnits: 6, billClp: 9000, receivedOn: '2027-03-20' }
test.each([
  [{}, []],
  [{ spoiledUnits: 7 }, ['goodUnits']],
  [{ receivedOn: '2027-03-22' }, ['receivedOn']],
  [{ receivedOn: '2027-03-09' }, ['receivedOn']],
  [{ goodUnits: 0 }, ['billClp']],
  [{ goodUnits: 0, billClp: 0 }, []],
])('what came with %o has trouble in %o', (of, fields) => {
  const order = { orderedUnits: 96, orderedOn: '2027-03-10', today: '2027-03-21' }
  expect(Object.keys(receptionProblems({ ...came, ...of }, order))).toEqual(fields)
})

test.each([
  ['1 frasco de 250 cc', { name: 'frasco de 250 cc', measure: 'unit', milliPerUnit: 1000 }],
  ['0,35 kg de azúcar', { name: 'azúcar', measure: 'kg', milliPerUnit: 350 }],
  ['350 g azúcar', { name: 'azúcar', measure: 'g', milliPerUnit: 350_000 }],
  ['2,5 M de lana', { name: 'lana', measure: 'm', milliPerUnit: 2500 }],
])('«%s» is read, and written as it is read', (line, input) => {
  const read = inputOf(line)
  expect(read).toEqual(input)
  expect(read && inputOf(inputLine(read))).toEqual(read)
})

test.each(['frasco', '0 frascos', '1', '-1 frasco', '1,2345 kg de azúcar'])('«%s» is not read', (line) => {
  expect(inputOf(line)).toBeNull()
  expect(inputsOf(`1 tapa\n${line}\n`)).toHaveProperty('problem')
})

test('the same thing is said once, whatever its letters', () => {
  expect(inputKey({ name: 'Azúcar', measure: 'kg' })).toBe(inputKey({ name: 'azúcar', measure: 'kg' }))
  expect(inputsOf('1 tapa\n1 Tapa')).toEqual({ problem: '«Tapa» está dos veces.' })
  expect(inputsOf('\n')).toEqual([])
})

test('what a group pays is what its buyer is owed, and nothing is no entry', () => {
  const buyer = { account: 'association' as const, organizationId: 'a' }
  const entries = costEntries({ groupId: 'g', buyer, costClp: 37_601 })
  expect(entries.map(({ account, kind, amountClp }) => [account, kind, amountClp])).toEqual([
    ['group', 'inputs', -37_601],
    ['association', 'inputs', 37_601],
  ])
  expect(costEntries({ groupId: 'g', buyer, costClp: 0 })).toEqual([])
})
