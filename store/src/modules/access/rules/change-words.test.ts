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
