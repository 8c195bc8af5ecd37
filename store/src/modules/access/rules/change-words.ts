import { day, moment } from '../../../kernel/text/format'
import { OFFICES } from '../../federation/rules/offices'

/** What a change of money or rights is of, and how each of its data is called before a person. */
export type ChangeKind =
  | 'selling_entity'
  | 'share_terms'
  | 'agreement_terms'
  | 'territory'
  | 'office'
  | 'factor_reset'
  | 'account'
  | 'account_role'
  | 'account_reset'
type Data = Record<string, unknown>
export type ChangeLine = { name: string; before: string; after: string }

export const CHANGE_TITLES: Record<ChangeKind, string> = {
  selling_entity: 'Quién vende y en qué cuenta se recibe la plata',
  share_terms: 'Cómo se reparte cada venta',
  agreement_terms: 'Cómo se reparte lo que pagan las instituciones',
  territory: 'Lo que cuesta el despacho y adónde llega',
  office: 'Quién tiene un cargo',
  factor_reset: 'Conectar otra aplicación de códigos',
  account: 'Invitar a alguien al panel',
  account_role: 'Lo que puede una cuenta del panel',
  account_reset: 'Clave y código nuevos para una cuenta del panel',
}

const percent = (value: unknown) => `${(Number(value) / 100).toLocaleString('es-CL')} %`
const plain = (value: unknown) =>
  typeof value === 'string' ? value : value === undefined || value === null ? '' : JSON.stringify(value)
const OFFICE_NAMES: Record<string, string> = OFFICES
const ROLES: Record<string, string> = { operator: 'Operación', treasury: 'Tesorería' }

const NAMES: [path: string, name: string, words: (value: unknown) => string][] = [
  ['legalName', 'Razón social', plain],
  ['rut', 'RUT', plain],
  ['businessLine', 'Giro', plain],
  ['address', 'Dirección', plain],
  ['commune', 'Comuna', plain],
  ['legalRepresentative', 'Representante legal', plain],
  ['phone', 'Teléfono', plain],
  ['territory', 'Territorio', plain],
  ['bank.bank', 'Banco', plain],
  ['bank.accountType', 'Tipo de cuenta', plain],
  ['bank.accountNumber', 'Número de cuenta', plain],
  ['bank.holder', 'A nombre de', plain],
  ['bank.rut', 'RUT de la cuenta', plain],
  ['bank.email', 'Correo de la cuenta', plain],
  ['group', 'Para el grupo', percent],
  ['association', 'Para la asociación', percent],
  ['federation', 'Para la federación', percent],
  ['fund', 'Para el fondo', percent],
  ['cardFee', 'Comisión de la tarjeta', percent],
  ['assemblyDate', 'Asamblea del', (value) => day(plain(value))],
  ['minutes', 'Acta', plain],
  ['validFrom', 'Desde el', (value) => day(plain(value))],
  ['organization', 'Organización', plain],
  ['office', 'Cargo', (value) => OFFICE_NAMES[plain(value)] ?? plain(value)],
  ['name', 'Quién', plain],
  [
    'setUpAt',
    'Su aplicación de códigos',
    (value) => (value ? `Conectada el ${moment(plain(value))}` : 'La conecta de nuevo'),
  ],
  ['until', 'Hasta el', (value) => day(plain(value))],
  ['act', 'Por el acta', plain],
  ['withoutCourse', 'Sin el curso del cargo, porque', plain],
  ['email', 'Correo', plain],
  ['role', 'Puede', (value) => ROLES[plain(value)] ?? plain(value)],
]

/** Each datum of which something is said, and whether it changes. */
export function changeLines(before: Data | null, after: Data): ChangeLine[] {
  return NAMES.flatMap(([path, name, words]) => {
    const [was, is] = [at(before, path), at(after, path)]
    if (was === undefined && is === undefined) return []
    return [{ name, before: was === undefined ? '' : words(was), after: is === undefined ? '' : words(is) }]
  })
}

function at(data: Data | null, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => (isData(value) ? value[key] : undefined), data)
}

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null
