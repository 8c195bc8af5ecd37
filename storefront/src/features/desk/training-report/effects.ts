import type { TrainingEffect } from '#contracts'
import { COURSE_TOPICS } from '../../../../../store/src/contracts/training.ts'
import { clp } from '../../../lib/format.ts'
import type { Column } from '../table/table.ts'

const tenths = new Intl.NumberFormat('es-CL', { maximumFractionDigits: 1 })
const percent = (value: number | null) => (value === null ? '—' : String(value))

/** «de 3 a 6» */
export const besideWords = ({ least, most }: TrainingEffect['months']) =>
  least === most ? String(least) : `de ${least} a ${most}`

const column = (label: string, cell: (effect: TrainingEffect) => string): Column<TrainingEffect> => ({
  label,
  isNumber: true,
  isNamed: true,
  cell,
})

export const effectColumns: Column<TrainingEffect>[] = [
  { label: 'Tema', cell: ({ topic }) => COURSE_TOPICS[topic] },
  column('Grupos', ({ groups }) => String(groups)),
  column('Meses a cada lado', ({ months }) => besideWords(months)),
  column('Ventas al mes, antes', ({ soldClp }) => clp(soldClp.before)),
  column('Ventas, después', ({ soldClp }) => clp(soldClp.after)),
  column('Fotos al mes, antes', ({ photosTenths }) => tenths.format(photosTenths.before / 10)),
  column('Fotos, después', ({ photosTenths }) => tenths.format(photosTenths.after / 10)),
  column('A la primera de 100, antes', ({ atFirstPercent }) => percent(atFirstPercent.before)),
  column('A la primera, después', ({ atFirstPercent }) => percent(atFirstPercent.after)),
]
