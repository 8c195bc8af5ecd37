import type { HistoryCertificate } from '../../session-types.ts'

const hygiene = 'higiene-de-alimentos'
const photos = 'fotos-con-el-telefono'
const winter = {
  endsIn: 110,
  daysAgo: 40,
  reason: 'En invierno no hubo jornadas: el camino a Tubul estuvo cortado y nadie alcanzó a renovar.',
}

/** One in each state, beside those whom the sessions certified: in force, about to end, over, extended, revoked, renewed. */
export const certificates: HistoryCertificate[] = [
  { group: 'quesos-el-peumo', member: 'Raquel Burgos', course: hygiene, daysAgo: 204, endsIn: 526 },
  { group: 'fogon-pewen', member: 'Sofía Huenulao', course: hygiene, daysAgo: 96, endsIn: 634 },
  {
    group: 'recolectoras-de-nahuelbuta',
    member: 'Raquel Venegas',
    course: hygiene,
    daysAgo: 706,
    endsIn: 24,
  },
  { group: 'recolectoras-de-nahuelbuta', member: 'Yolanda Mora', course: hygiene, daysAgo: 681, endsIn: 49 },
  { group: 'dulces-de-murta', member: 'Amanda Soto', course: hygiene, daysAgo: 751, endsIn: -21 },
  { group: 'dulces-de-murta', member: 'Irma Parra', course: hygiene, daysAgo: 862, endsIn: -132 },
  {
    group: 'conserveras-del-patagual',
    member: 'Yolanda Sepúlveda',
    course: hygiene,
    daysAgo: 775,
    endsIn: -45,
    extended: winter,
  },
  {
    group: 'conserveras-del-patagual',
    member: 'Edith Henríquez',
    course: hygiene,
    daysAgo: 763,
    endsIn: -33,
    extended: winter,
  },
  {
    ...{ group: 'colmenares-del-quillay', member: 'Luz Jara', course: photos, daysAgo: 61, endsIn: null },
    revoked: {
      daysAgo: 12,
      reason: 'Las preguntas las contestó otra persona en su teléfono, y ella misma lo contó.',
    },
  },
  { group: 'colmenares-del-quillay', member: 'Teresa Zambrano', course: hygiene, daysAgo: 744, endsIn: -14 },
  { group: 'colmenares-del-quillay', member: 'Teresa Zambrano', course: hygiene, daysAgo: 6, endsIn: 724 },
]
