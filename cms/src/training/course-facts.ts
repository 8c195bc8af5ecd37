import type { Field } from 'payload'
import {
  COURSE_LEVELS,
  COURSE_MODES,
  COURSE_TOPICS,
  QUALIFICATIONS,
} from '../../../store/src/contracts/training.ts'
import { optionsOf, wholeNumber } from './words.ts'

const MAX_HOURS = 200

/** In halves: a certificate names them. */
const areHours = (value: number | null | undefined): true | string =>
  (typeof value === 'number' && value > 0 && value <= MAX_HOURS && Number.isInteger(value * 2)) ||
  'Escribe las horas, enteras o con media: 1,5 o 4, por ejemplo.'

/** What the store is told of a course. */
export const courseFacts: Field[] = [
  {
    name: 'topic',
    type: 'select',
    label: 'Tema',
    required: true,
    index: true,
    options: optionsOf(COURSE_TOPICS),
    admin: { position: 'sidebar', description: 'Con él se agrupa en la lista.' },
  },
  {
    name: 'level',
    type: 'select',
    label: 'Nivel',
    required: true,
    defaultValue: 'basic',
    options: optionsOf(COURSE_LEVELS),
    admin: { position: 'sidebar', description: 'Cuánto hay que saber antes.' },
  },
  {
    name: 'mode',
    type: 'select',
    label: 'Cómo se hace',
    required: true,
    defaultValue: 'online',
    options: optionsOf(COURSE_MODES),
    admin: { position: 'sidebar', description: 'Lo presencial tiene jornadas con lugar y fecha.' },
  },
  {
    name: 'hours',
    type: 'number',
    label: 'Horas',
    required: true,
    defaultValue: 1,
    validate: areHours,
    admin: { position: 'sidebar', step: 0.5, description: 'Con todo. Salen en el certificado.' },
  },
  {
    name: 'audience',
    type: 'text',
    label: 'Para quién es',
    localized: true,
    maxLength: 160,
    admin: { position: 'sidebar', description: 'Vacío: para todas.' },
  },
  {
    name: 'prerequisites',
    type: 'relationship',
    relationTo: 'courses',
    hasMany: true,
    label: 'Qué curso hay que hacer antes',
    maxRows: 20,
    filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
    admin: { position: 'sidebar', description: 'Vacío: ninguno.' },
  },
  {
    name: 'opens',
    type: 'select',
    hasMany: true,
    label: 'Qué abre',
    options: optionsOf(QUALIFICATIONS),
    admin: { position: 'sidebar', description: 'Lo que puede hacer quien lo termina.' },
  },
  {
    name: 'validityMonths',
    type: 'number',
    label: 'Cuántos meses vale',
    validate: wholeNumber(1, 120, 'Escribe los meses, de 1 a 120, o nada.'),
    admin: { position: 'sidebar', step: 1, description: 'Vacío: para siempre.' },
  },
]
