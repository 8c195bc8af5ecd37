import { expect, test } from 'vitest'
import { lateCostWords, owedHeading, reminderWords, standingWords } from './words.ts'

const owed = { leftClp: 0, daysLate: 0, interestClp: 0, compensationClp: 0, beyondClp: 0 }
const invoice = (more: Partial<typeof owed>) => ({
  dueOn: '2027-03-03',
  takenBack: null,
  owed: { ...owed, ...more },
})
const all = (...invoices: object[]) => owedHeading({ invoices: invoices as never })

test('the heading says what is owed, and how much of it late', () => {
  expect(all(invoice({}))).toBe('Ninguna institución debe nada')
  expect(all(invoice({ leftClp: 1000 }), invoice({}))).toBe('Las instituciones deben $1.000')
  expect(all(invoice({ leftClp: 1000 }), invoice({ leftClp: 500, daysLate: 2 }))).toBe(
    'Las instituciones deben $1.500, $500 atrasado',
  )
  expect(all(invoice({ leftClp: 500, daysLate: 2 }))).toBe('Las instituciones deben $500, todo atrasado')
})

test('an invoice is due, late, paid, or was paid late', () => {
  expect(standingWords(invoice({ leftClp: 1 }))).toMatch(/^Vence el 03-03-2027$/)
  expect(standingWords(invoice({ leftClp: 1, daysLate: 1 }))).toBe('1 día de atraso')
  expect(standingWords(invoice({}))).toBe('Pagada')
  expect(standingWords(invoice({ daysLate: 30 }))).toBe('Pagada con 30 días de atraso')
})

test('one that was taken back says by which note', () => {
  const takenBack = { folio: '44', issuedOn: '2027-02-01', why: 'Otro RUT' }
  expect(standingWords({ ...invoice({}), takenBack })).toBe('Anulada con la nota de crédito 44')
})

test('a reminder says what was owed that day, and what being late had cost if that was known', () => {
  const told = { toldOn: '2027-03-06', leftClp: 5000, lateClp: 80 }
  expect(reminderWords({ ...told, kind: 'late' })).toBe(
    'se le recordó que está atrasada. Faltaban $5.000, más $80 por el atraso.',
  )
  expect(reminderWords({ ...told, kind: 'late', lateClp: null })).toMatch(/Faltaban \$5\.000\.$/)
  expect(reminderWords({ ...told, kind: 'due', lateClp: 0 })).toMatch(/vence ese día/)
})

test('what paying late costs is said, or that a rate is missing, and nothing of who was in time', () => {
  expect(lateCostWords(owed)).toEqual([])
  const late = { ...owed, daysLate: 30, compensationClp: 11_900 }
  expect(lateCostWords({ ...late, interestClp: 8738, beyondClp: 5000 })).toEqual([
    'Interés por 30 días: $8.738.',
    'Compensación, 1 % de lo que no pagó a tiempo: $11.900.',
    'De eso ya pagó $5.000.',
  ])
  expect(lateCostWords({ ...late, interestClp: null })[0]).toContain('falta anotar')
})
