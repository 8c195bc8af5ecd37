import type { HistoryLot } from '../../supply-types.ts'

/** Lots of groups of several associations; one is held, and of one a recall is practised. */
export const lots = [
  {
    ...{ group: 'dulces-de-murta', product: 'mermelada-de-mora', units: 96, madeDaysAgo: 75, keepsDays: 365 },
    ...{ note: 'Mora de Curanilahue, tres ollas', into: 6 },
  },
  {
    ...{
      group: 'dulces-de-murta',
      product: 'mermelada-de-murta',
      units: 60,
      madeDaysAgo: 40,
      keepsDays: 365,
    },
    ...{ note: 'Murta de la última recolección', into: 4 },
  },
  {
    ...{ group: 'dulces-de-murta', product: 'dulce-de-mosqueta', units: 48, madeDaysAgo: 12, keepsDays: 365 },
    ...{ note: 'Una olla quedó más clara', into: 0 },
    held: 'La catadora encontró tapas sueltas: se revisan una por una.',
  },
  {
    ...{ group: 'conserveras-del-patagual', product: 'mermelada-de-alcayota', units: 80, madeDaysAgo: 60 },
    ...{ keepsDays: 365, note: '', into: 5 },
    drill: 'Simulacro: en un frasco se encontró un trozo de vidrio.',
  },
  {
    ...{ group: 'conserveras-del-patagual', product: 'pebre-de-tomate-ahumado', units: 40, madeDaysAgo: 25 },
    ...{ keepsDays: 120, note: 'Tomate de la señora del lado', into: 3 },
  },
  {
    ...{ group: 'colmenares-del-quillay', product: 'miel-de-quillay', units: 120, madeDaysAgo: 120 },
    ...{ keepsDays: 730, note: 'Cosecha de marzo, tambor 2', into: 8 },
  },
  {
    ...{ group: 'fogon-pewen', product: 'merken-ahumado', units: 150, madeDaysAgo: 90, keepsDays: 365 },
    ...{ note: 'Molido en dos días', into: 6 },
  },
  {
    ...{ group: 'avellaneras-del-bosque', product: 'harina-de-avellana', units: 70, madeDaysAgo: 50 },
    ...{ keepsDays: 180, note: '', into: 4 },
  },
  {
    ...{ group: 'algueras-de-punta-roca', product: 'sal-con-luche-y-cilantro', units: 90, madeDaysAgo: 45 },
    ...{ keepsDays: 730, note: 'Luche de la bajada de octubre', into: 4 },
  },
  {
    ...{ group: 'quesos-el-peumo', product: 'queso-mantecoso-maduro', units: 30, madeDaysAgo: 35 },
    ...{ keepsDays: 60, note: 'Leche de tres días', into: 3 },
  },
] satisfies HistoryLot[]
