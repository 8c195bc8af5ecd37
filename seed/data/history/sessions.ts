import type { HistorySession } from '../../session-types.ts'

/** Sessions of courses, the oldest first; those that come have days below zero. Each gathers members of these groups. */
export const sessions: HistorySession[] = [
  {
    ...{ organization: 'productoras-de-arauco', course: 'higiene-de-alimentos', trainer: 'Marisol Leviqueo' },
    ...{ daysAgo: 212, from: '10:00', hours: 4, place: 'Sede social de Tubul', places: 20 },
    ...{ childcare: 'Dos vecinas cuidan en la sala de al lado', transport: '' },
    groups: ['recolectoras-de-nahuelbuta', 'dulces-de-murta', 'avellaneras-del-bosque'],
    ...{ how: 'paper', absent: 1, walkIns: 1 },
  },
  {
    ...{ organization: 'productoras-de-biobio', course: 'fotos-con-el-telefono', trainer: 'Yasna Troncoso' },
    ...{ daysAgo: 183, from: '15:00', hours: 3, place: 'Biblioteca municipal, sala grande', places: 15 },
    ...{ childcare: '', transport: '' },
    groups: ['tejedoras-de-la-nieve', 'colmenares-del-quillay', 'amasanderas-del-salto'],
    ...{ how: 'list', absent: 2, walkIns: 0 },
  },
  {
    ...{
      organization: 'productoras-de-arauco',
      course: 'la-tesorera-cuentas-claras',
      trainer: 'Marisol Leviqueo',
    },
    ...{ daysAgo: 151, from: '10:30', hours: 3, place: 'Oficina de la asociación', places: 12 },
    ...{ childcare: '', transport: 'Se devuelve el pasaje' },
    groups: ['telar-mar-adentro', 'cesteras-de-la-nocha'],
    ...{ how: 'list', absent: 0, walkIns: 0 },
  },
  {
    ...{
      organization: 'productoras-de-concepcion',
      course: 'higiene-de-alimentos',
      trainer: 'Loreto Sanhueza',
    },
    ...{ daysAgo: 118, from: '09:30', hours: 4, place: 'Cocina del centro comunitario', places: 16 },
    ...{ childcare: 'Una parvularia, desde los dos años', transport: 'Furgón desde la plaza a las 8:30' },
    groups: ['conserveras-del-patagual', 'panaderas-del-pique', 'algueras-de-punta-roca'],
    ...{ how: 'code', absent: 1, walkIns: 2 },
  },
  {
    ...{ organization: 'productoras-de-biobio', course: 'higiene-de-alimentos', trainer: 'Yasna Troncoso' },
    ...{ daysAgo: 76, from: '10:00', hours: 4, place: 'Escuela rural, comedor', places: 20 },
    ...{ childcare: 'En la sala del jardín', transport: '' },
    groups: ['colmenares-del-quillay', 'fogon-pewen', 'quesos-el-peumo', 'amasanderas-del-salto'],
    ...{ how: 'code', absent: 1, walkIns: 1 },
  },
  {
    ...{
      organization: 'productoras-de-arauco',
      course: 'fotos-con-el-telefono',
      trainer: 'Marisol Leviqueo',
    },
    ...{ daysAgo: 24, from: '15:00', hours: 3, place: 'Sede social de Tubul', places: 15 },
    ...{ childcare: '', transport: '' },
    groups: ['telar-mar-adentro', 'colmenas-del-viento', 'dulces-de-murta'],
    ...{ how: 'code', absent: 2, walkIns: 1 },
  },
  {
    ...{ organization: 'productoras-de-arauco', course: 'higiene-de-alimentos', trainer: 'Marisol Leviqueo' },
    ...{ daysAgo: -9, from: '10:00', hours: 4, place: 'Sede social de Tubul', places: 4 },
    ...{ childcare: 'Dos vecinas cuidan en la sala de al lado', transport: 'Furgón desde Cañete a las 9:00' },
    groups: ['colmenas-del-viento', 'dulces-de-murta', 'avellaneras-del-bosque'],
    ...{ how: 'list', absent: 0, walkIns: 0 },
  },
  {
    ...{
      organization: 'productoras-de-concepcion',
      course: 'fotos-con-el-telefono',
      trainer: 'Loreto Sanhueza',
    },
    ...{ daysAgo: -16, from: '16:00', hours: 2, place: 'Centro comunitario, segundo piso', places: 14 },
    ...{ childcare: '', transport: '' },
    groups: ['bordadoras-del-estero', 'jabones-flor-de-espino'],
    ...{ how: 'list', absent: 0, walkIns: 0 },
  },
]
