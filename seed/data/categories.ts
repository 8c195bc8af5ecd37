import type { CategorySeed } from '../types.ts'

/** In the order in which the shop shows them. */
export const categories = [
  { handle: 'miel-y-colmena', name: 'Miel y colmena' },
  { handle: 'harinas-y-tostados', name: 'Harinas y tostados' },
  { handle: 'merken-y-sales', name: 'Merkén y sales' },
  { handle: 'conservas-y-dulces', name: 'Conservas y dulces' },
  { handle: 'frutos-silvestres', name: 'Frutos silvestres' },
  { handle: 'hongos', name: 'Hongos' },
  { handle: 'hierbas', name: 'Hierbas' },
  { handle: 'huevos-y-frescos', name: 'Huevos y frescos' },
  { handle: 'quesos', name: 'Quesos' },
  { handle: 'panes-y-tortillas', name: 'Panes y tortillas' },
  { handle: 'plantas-y-semillas', name: 'Plantas y semillas' },
  { handle: 'lana-y-telar', name: 'Lana y telar' },
  { handle: 'bordado', name: 'Bordado' },
  { handle: 'cesteria', name: 'Cestería' },
  { handle: 'greda', name: 'Greda' },
  { handle: 'madera-y-cuero', name: 'Madera y cuero' },
  { handle: 'joyeria', name: 'Joyería' },
  { handle: 'cuidado-personal', name: 'Cuidado personal' },
  { handle: 'experiencias', name: 'Experiencias' },
  { handle: 'canastas', name: 'Canastas' },
] satisfies CategorySeed[]
