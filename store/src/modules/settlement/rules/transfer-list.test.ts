import { expect, it } from 'vitest'
import { TRANSFER_FORMATS } from '../data/transfer-formats'
import { type Transfer, transferList } from './transfer-list'

const transfer: Transfer = {
  rut: '12345678-5',
  name: 'Ángela Ñancupil "la Nena"; Muñoz',
  bankCode: '012',
  bankName: 'BancoEstado',
  kind: 'rut',
  number: '12345678',
  amountClp: 45_900,
  reference: 'P7-3',
  email: null,
}
const format = (id: string) => {
  const found = TRANSFER_FORMATS.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found
}

it('says each transfer in the columns of the bank', () => {
  expect(transferList(format('general'), [transfer]).split('\r\n')).toEqual([
    'RUT;Nombre;Banco;Tipo de cuenta;Número de cuenta;Monto;Glosa;Correo',
    '12345678-5;Ángela Ñancupil  la Nena   Muñoz;BancoEstado;CuentaRUT;12345678;45900;P7-3;',
    '',
  ])
  expect(transferList(format('sin-acentos'), [transfer])).toBe(
    '123456785;ANGELA NANCUPIL LA NENA MUNOZ;012;12345678;45900;P7-3\r\n',
  )
})

it.each(TRANSFER_FORMATS)('lets no name make another column, another line or a formula: $id', (one) => {
  const hostile = { ...transfer, name: '=1+1;2\r\n3\t4"', reference: '@x' }
  const [line = '', ...rest] = transferList({ ...one, hasHeader: false }, [hostile]).split('\r\n')
  expect(rest).toEqual([''])
  const cells = line.split(one.separator)
  expect(cells).toHaveLength(one.columns.length)
  for (const text of cells) expect(text).not.toMatch(/^[=+\-@]/)
})
