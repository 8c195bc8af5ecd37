import type { CoveredCount, DeskTrial, TrialStep, TrialSums } from '#contracts'
import { clp, day } from '../../../lib/format.ts'
import { paths } from '../../../lib/paths.ts'
import { workWords } from '../../training/work-words.ts'
import type { Column, Filter } from '../table/table.ts'

export const trialStates: Record<TrialStep, string> = {
  idea: 'Idea',
  batch: 'Con una tanda',
  sale: 'Con venta de prueba',
  adopted: 'Adoptada',
  left: 'Dejada',
}

export const trialFilters: Filter[] = [
  {
    name: 'estado',
    asks: 'state',
    label: 'En qué va',
    kind: 'choice',
    all: 'Todas',
    options: Object.entries(trialStates).map(([value, label]) => ({ value, label })),
  },
]

const amount = (clpOrNot: number | null) => (clpOrNot === null ? '' : clp(clpOrNot))

export const trialColumns = (handle: string): Column<DeskTrial>[] => [
  {
    label: 'Qué prueban',
    sort: 'title',
    cell: ({ id, title }) => ({ text: title, href: paths.deskTrial(handle, id) }),
  },
  { label: 'Grupo', sort: 'group', cell: ({ group }) => ({ text: group.name, isSerif: true }) },
  { label: 'En qué va', cell: ({ state }) => trialStates[state] },
  { label: 'Gastos', isNumber: true, isNamed: true, cell: ({ costClp }) => amount(costClp) },
  {
    label: 'Trabajo',
    isNumber: true,
    isNamed: true,
    cell: ({ minutes }) => (minutes === null ? '' : workWords(minutes)),
  },
  { label: 'Precio', isNumber: true, isNamed: true, cell: ({ priceClp }) => amount(priceClp) },
  {
    label: 'Vendidas',
    isNumber: true,
    isNamed: true,
    cell: ({ sold }) => (sold === null ? '' : String(sold)),
  },
  { label: 'Queda por hora', isNumber: true, isNamed: true, cell: ({ perHourClp }) => amount(perHourClp) },
  { label: 'Lo que aprendieron', cell: ({ learned }) => learned },
  { label: 'Último cambio', sort: 'changedAt', isNamed: true, cell: ({ changedAt }) => day(changedAt) },
]

/** A number that is told, or that it is not. */
export const countWords = (count: CoveredCount): string => (count === null ? 'Se reserva' : String(count))

/** The figures of a desk's trials. */
export function trialFigures({ total, byState, adoptedPercent }: TrialSums): [name: string, text: string][] {
  const figures: [string, string][] = [
    ['Pruebas', countWords(total)],
    ...(Object.keys(trialStates) as TrialStep[]).map((step): [string, string] => [
      trialStates[step],
      countWords(byState[step]),
    ]),
  ]
  return adoptedPercent === null
    ? figures
    : [...figures, ['De las terminadas, adoptadas', `${adoptedPercent} %`]]
}

export const trialNews: Record<string, string> = {
  consejo: 'El grupo lee tu consejo en su celular.',
}
