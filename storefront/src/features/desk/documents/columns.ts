import type { DeskDocument, DeskDocuments, DocumentState } from '#contracts'
import { clp, day, monthWords } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import type { Column, Filter } from '../table/table.ts'

export const documentStates: Record<DocumentState, string> = {
  to_issue: 'Por emitir',
  issued: 'Emitido',
  annulled: 'Anulado',
}

/** «Pedido N.º 12», or the month of a group. */
export const ofWhat = ({ number, month, withGroup }: DeskDocument): string =>
  number === null ? `${withGroup ?? ''}, ${month ? monthWords(month) : ''}` : `Pedido N.º ${number}`

export const documentColumns = (handle: string): Column<DeskDocument>[] => [
  {
    label: 'Documento',
    sort: 'kind',
    cell: (row) => ({
      text: row.folio === null ? row.kindName : `${row.kindName} ${row.folio}`,
      href: paths.deskDocument(handle, row.id),
    }),
  },
  { label: 'De qué venta', sort: 'number', cell: ofWhat },
  { label: 'Cómo va', cell: ({ state }) => documentStates[state] },
  { label: 'Grupos', cell: ({ groups }) => groups.join(', ') },
  { label: 'Emite', cell: ({ seller }) => `Emite ${seller}`, value: ({ seller }) => seller },
  { label: 'RUT', cell: ({ receiver }) => (receiver ? `RUT ${receiver.rut}` : '') },
  {
    label: 'Fecha',
    sort: 'at',
    isNamed: true,
    cell: ({ issuedOn, at }) => day(issuedOn ?? at),
  },
  {
    label: 'Neto',
    isNumber: true,
    isNamed: true,
    cell: ({ netClp }) => clp(netClp),
    value: ({ netClp }) => netClp,
  },
  {
    label: 'IVA',
    isNumber: true,
    isNamed: true,
    cell: ({ vatClp }) => clp(vatClp),
    value: ({ vatClp }) => vatClp,
  },
  {
    label: 'Total',
    sort: 'grossClp',
    isNumber: true,
    isNamed: true,
    cell: ({ grossClp }) => clp(grossClp),
    value: ({ grossClp }) => grossClp,
  },
]

type Choices = Pick<DeskDocuments, 'kinds' | 'models'>

/** Without choices, as an address is read before the store was asked. */
export const documentFilters = ({ kinds, models }: Choices = { kinds: [], models: [] }): Filter[] => [
  {
    name: 'estado',
    asks: 'state',
    label: 'Cómo va',
    kind: 'choice',
    all: 'Todos',
    options: Object.entries(documentStates).map(([value, label]) => ({ value, label })),
  },
  {
    name: 'tipo',
    asks: 'kind',
    label: 'Documento',
    kind: 'choice',
    all: 'Todos',
    options: kinds.map(({ id, name }) => ({ value: String(id), label: `${name} (${id})` })),
  },
  {
    name: 'venta',
    asks: 'model',
    label: 'Cómo vende el grupo',
    kind: 'choice',
    all: 'De todas las formas',
    options: models.map(({ id, name }) => ({ value: id, label: name })),
  },
  { name: 'pedido', asks: 'number', label: 'Pedido N.º', kind: 'number' },
  { name: 'mes', asks: 'month', label: 'Mes, como 2026-11', kind: 'text' },
]
