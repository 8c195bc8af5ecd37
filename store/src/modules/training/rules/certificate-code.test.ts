import { expect, test } from 'vitest'
import { newCertificateCode, readCertificateCode, spelledCode } from './certificate-code'

test('a code is read as it is spelled, and no two are alike', () => {
  const codes = Array.from({ length: 2_000 }, newCertificateCode)
  expect(new Set(codes).size).toBe(codes.length)
  for (const code of codes) expect(readCertificateCode(spelledCode(code))).toBe(code)
})

test.each([
  ['abcd-efgh-jkmn', 'ABCDEFGHJKMN'],
  [' o0il 1111 2345 ', '001111112345'],
  ['', null],
  ['ABCD-EFGH-JKM', null],
  ['ABCD-EFGH-JKMNP', null],
  ['ABCD-EFGH-JKM!', null],
  ['ÁBCD-EFGH-JKMN', null],
])('«%s» is %s', (typed, code) => expect(readCertificateCode(typed)).toBe(code))
