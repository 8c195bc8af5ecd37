import { gatewayNames } from '../../gateways/terms'
import { readBasisPoints } from '../../kernel/text/number-text'
import { written } from './written'

type Field = {
  name: string
  label: string
  hint?: string
  type?: string
  isLong?: boolean
  maxLength?: number
}
type Section = { title: string; about: string; fields: Field[] }

/** What a federation is founded with, by the names that the store gives each datum. */
export const SECTIONS: Section[] = [
  {
    title: 'Quién vende',
    about:
      'La persona jurídica que responde ante quien compra. Sale al pie de la tienda y en cada comprobante.',
    fields: [
      { name: 'sellingEntity.legalName', label: 'Razón social', maxLength: 160 },
      { name: 'sellingEntity.rut', label: 'RUT', maxLength: 20 },
      { name: 'sellingEntity.businessLine', label: 'Giro', maxLength: 200 },
      { name: 'sellingEntity.address', label: 'Dirección', maxLength: 200 },
      { name: 'sellingEntity.commune', label: 'Comuna de la dirección', maxLength: 80 },
      { name: 'sellingEntity.legalRepresentative', label: 'Representante legal', maxLength: 120 },
      { name: 'sellingEntity.email', label: 'Correo', type: 'email', maxLength: 160 },
      { name: 'sellingEntity.phone', label: 'Teléfono', type: 'tel', maxLength: 30 },
    ],
  },
  {
    title: 'Dónde se recibe la plata',
    about: 'La cuenta de las transferencias. Sale en la página de cada pedido que se paga así.',
    fields: [
      { name: 'bank.bank', label: 'Banco', maxLength: 80 },
      { name: 'bank.accountType', label: 'Tipo de cuenta', maxLength: 40 },
      { name: 'bank.accountNumber', label: 'Número de cuenta', maxLength: 30 },
      { name: 'bank.holder', label: 'A nombre de', maxLength: 160 },
      { name: 'bank.rut', label: 'RUT de la cuenta', maxLength: 20 },
      { name: 'bank.email', label: 'Correo de la cuenta', type: 'email', maxLength: 160 },
    ],
  },
  {
    title: 'Cómo se reparte cada venta',
    about: 'En porcentaje, como lo votó la asamblea. Las cuatro partes suman 100.',
    fields: [
      { name: 'shares.group', label: 'Para el grupo', maxLength: 12 },
      { name: 'shares.association', label: 'Para la asociación', maxLength: 12 },
      { name: 'shares.federation', label: 'Para la federación', maxLength: 12 },
      { name: 'shares.fund', label: 'Para el fondo', maxLength: 12 },
      {
        name: 'shares.cardFee',
        label: 'Comisión de la tarjeta',
        hint: `Lo que cobra ${gatewayNames('disjunction')}, por ejemplo 2,89.`,
        maxLength: 12,
      },
      { name: 'shares.assemblyDate', label: 'Fecha de la asamblea', type: 'date' },
      { name: 'shares.minutes', label: 'Acta', hint: 'Número, lugar y cuántas hubo.', maxLength: 300 },
    ],
  },
]

const PERCENTS = ['group', 'association', 'federation', 'fund', 'cardFee'].map((part) => `shares.${part}`)

type Founding = { body: Record<string, unknown>; problems: Record<string, string> }

/** What was written, as the store takes it; a percentage that is none is said before anything is sent. */
export function foundingOf(form: FormData, { name, handle }: { name: string; handle: string }): Founding {
  const problems: Record<string, string> = {}
  const body: Record<string, unknown> = {
    handle,
    name: name.trim(),
    territory: written(form, 'territory') ?? '',
    isInFormation: form.get('isInFormation') !== null,
    communeCode: written(form, 'communeCode') ?? '',
  }
  for (const { name: path } of SECTIONS.flatMap(({ fields }) => fields)) {
    const [section = '', key = ''] = path.split('.')
    const text = written(form, path) ?? ''
    const value = PERCENTS.includes(path) ? pointsOf(text, (problem) => (problems[path] = problem)) : text
    body[section] = { ...(body[section] as object | undefined), [key]: value }
  }
  return { body, problems }
}

function pointsOf(text: string, tell: (problem: string) => void): number {
  const read = readBasisPoints(text)
  if ('value' in read) return read.value
  tell(read.problem)
  return 0
}
