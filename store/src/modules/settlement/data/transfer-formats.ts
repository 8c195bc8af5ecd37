import type { TransferFormat } from '../rules/transfer-list'

export const TRANSFER_FORMATS: readonly TransferFormat[] = [
  {
    id: 'general',
    name: 'Planilla general',
    separator: ';',
    hasHeader: true,
    columns: [
      { header: 'RUT', field: 'rut' },
      { header: 'Nombre', field: 'name' },
      { header: 'Banco', field: 'bank_name' },
      { header: 'Tipo de cuenta', field: 'account_kind' },
      { header: 'Número de cuenta', field: 'account_number' },
      { header: 'Monto', field: 'amount' },
      { header: 'Glosa', field: 'reference' },
      { header: 'Correo', field: 'email' },
    ],
  },
  {
    id: 'sin-acentos',
    name: 'Sin acentos, con código de banco',
    separator: ';',
    hasHeader: false,
    columns: [
      { header: 'RUT', field: 'rut_plain', maxLength: 10 },
      { header: 'Nombre', field: 'name_plain', maxLength: 45 },
      { header: 'Código', field: 'bank_code', maxLength: 3 },
      { header: 'Cuenta', field: 'account_number', maxLength: 20 },
      { header: 'Monto', field: 'amount' },
      { header: 'Glosa', field: 'reference', maxLength: 30 },
    ],
  },
]
