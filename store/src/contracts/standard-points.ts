/** The points of a standard's sheet against which what arrives is checked, in the order in which one looks. */
export const STANDARD_POINTS = {
  format: 'Formato',
  container: 'Envase',
  label: 'Etiqueta',
  technique: 'Receta o técnica',
  tolerances: 'Cuánto puede variar',
} as const
export type StandardPoint = keyof typeof STANDARD_POINTS
