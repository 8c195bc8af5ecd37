import { expect, test } from 'vitest'
import { changeLines } from './change-words'

test('says each datum before and after, in words', () => {
  const before = { rut: '76.543.210-3', bank: { accountNumber: '1' }, group: 8500 }
  const after = { rut: '76.543.210-3', bank: { accountNumber: '2' }, group: 8250 }
  expect(changeLines(before, after)).toEqual([
    { name: 'RUT', before: '76.543.210-3', after: '76.543.210-3' },
    { name: 'Número de cuenta', before: '1', after: '2' },
    { name: 'Para el grupo', before: '85 %', after: '82,5 %' },
  ])
})

test('of what is new there is no before', () => {
  expect(changeLines(null, { email: 'ana@pehuen.example', role: 'treasury' })).toEqual([
    { name: 'Correo', before: '', after: 'ana@pehuen.example' },
    { name: 'Puede', before: '', after: 'Tesorería' },
  ])
})

test('of an office and of a second factor, in the words and the dates of people', () => {
  const office = {
    organization: 'una',
    office: 'treasurer',
    name: 'Ana Prueba',
    until: '2028-03-31',
    act: 'Acta 4',
  }
  expect(changeLines(null, office).map(({ after }) => after)).toEqual([
    'una',
    'Tesorera',
    'Ana Prueba',
    '31-03-2028',
    'Acta 4',
  ])
  const factor = { name: 'Ana Prueba', setUpAt: '2026-11-28T12:00:00.000Z' }
  expect(changeLines(factor, { ...factor, setUpAt: null }).at(-1)).toEqual({
    name: 'Su aplicación de códigos',
    before: 'Conectada el 28-11-2026, 09:00',
    after: 'La conecta de nuevo',
  })
})
