import { PRODUCT_KINDS } from '../kinds.ts'
import type { FieldRow } from './field-row.ts'

const SENT = PRODUCT_KINDS.filter((kind) => kind !== 'experience')

/**
 * How a product is made and sent, as `field-rows`. No row: the three sides of its box (one question, one line in the
 * panel, three columns), the right of withdrawal (yes, or no with a reason) and the months in which there is some.
 */
export const MAKING_ROWS = [
  {
    path: 'packedWeightGrams',
    type: 'number',
    of: 'grams',
    least: 1,
    limit: 30_000,
    refused: { lacking: 'Falta el peso con embalaje.', high: 'A lo más 30 kg.' },
    isShown: true,
    phone: {
      at: 80,
      step: 'kind',
      name: 'Cuánto pesa con su envase (gramos)',
      kinds: SENT,
      lacking: 'Falta cuánto pesa con su envase.',
      isOwn: true,
    },
    column: { at: 140, name: 'Peso con embalaje (g)', about: 'Vacío: uno común de su categoría' },
    conflict: { at: 220, name: 'Peso', as: '# g' },
  },
  {
    path: 'isUnique',
    type: 'flag',
    isShown: true,
    column: { at: 180, name: 'Pieza única', about: 'sí o no' },
    panel: { at: 140, name: 'Pieza única' },
    conflict: { at: 50, name: 'Pieza única' },
  },
  {
    path: 'eachOneVaries',
    type: 'flag',
    isShown: true,
    column: { at: 190, name: 'Cada una varía', about: 'sí o no' },
    panel: { at: 150, name: 'Cada una varía' },
  },
  {
    path: 'leadTimeDays',
    type: 'number',
    of: 'days',
    limit: 90,
    refused: { high: 'A lo más 90 días.' },
    isShown: true,
    phone: { at: 10, step: 'amount', name: '¿En cuántos días la tienes lista?', isOwn: true },
    column: { at: 200, name: 'Días para tenerla', about: '0 si ya está lista' },
    panel: { at: 160, name: 'Plazo', as: '# días hábiles' },
    conflict: { at: 60, name: 'Días para tenerla' },
  },
  {
    path: 'weeklyCapacity',
    type: 'number',
    of: 'units',
    limit: 10_000,
    refused: { high: 'Son demasiadas. Revísalo.' },
    column: { at: 210, name: 'Por semana', about: 'Cuántas alcanzan a hacer' },
    panel: { at: 170, name: 'Por semana', as: 'Hasta #' },
  },
  {
    path: 'isPickupOnly',
    type: 'flag',
    isShown: true,
    phone: {
      at: 100,
      step: 'kind',
      name: 'Solo se retira, no se manda',
      hint: 'Lo que se quiebra o necesita frío.',
      kinds: SENT,
      seen: 'Entrega',
      as: 'Solo retiro',
      isOwn: true,
    },
    column: { at: 230, name: 'Solo retiro', about: 'sí o no' },
    panel: { at: 190, name: 'Solo retiro' },
    conflict: { at: 240, name: 'Solo retiro' },
  },
] as const satisfies readonly FieldRow[]
