import { expect, it } from 'vitest'
import { accountProblems, readAccountNumber } from './bank-account'

it.each([
  ['12 345-678', '12345678'],
  ['00-123.456–7', '001234567'],
  ['123', null],
  ['12a4567', null],
  ['', null],
  ['1'.repeat(21), null],
])('reads %j as a number of an account', (text, number) => {
  expect(readAccountNumber(text)).toBe(number)
})

it('takes a CuentaRUT only with the number of its holder', () => {
  const account = { holderRut: '12.345.678-5', kind: 'rut', number: '12345678' }
  expect(accountProblems(account)).toEqual({})
  expect(accountProblems({ ...account, number: '87654321' }).number).toMatch(/CuentaRUT/)
  expect(accountProblems({ ...account, kind: 'sight', number: '87654321' })).toEqual({})
  expect(accountProblems({ ...account, holderRut: '12.345.678-9' }).holderRut).toMatch(/dígito/)
})
