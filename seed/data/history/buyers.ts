import type { HistoryBuyer } from '../../types.ts'

/** Invented, as all of it: who bought, and where it was sent. Some come back. */
export const buyers: HistoryBuyer[] = [
  { name: 'Javiera Prueba Soto', communeCode: '08101', street: 'Barros Arana 1120, depto. 51' },
  { name: 'Matías Ejemplo Rivas', communeCode: '08101', street: 'Colo Colo 365' },
  { name: 'Daniela Muestra Parra', communeCode: '08108', street: 'Los Copihues 74' },
  { name: 'Rodrigo Ejemplo Vidal', communeCode: '08110', street: 'Avenida Colón 3410' },
  { name: 'Antonia Prueba Meza', communeCode: '08112', street: 'Pasaje Los Boldos 18' },
  { name: 'Claudio Muestra Reyes', communeCode: '08102', street: 'Manuel Montt 560' },
  { name: 'Francisca Ejemplo León', communeCode: '08301', street: 'Valdivia 231' },
  {
    name: 'Ignacio Prueba Cid',
    communeCode: '08301',
    street: 'Alcázar 905',
    invoice: {
      rut: '65000301-2',
      legalName: 'Hostal de Ejemplo Limitada',
      businessLine: 'Hospedaje',
      address: 'Alcázar 905',
      commune: 'Los Ángeles',
    },
  },
  { name: 'Valentina Muestra Ortiz', communeCode: '08305', street: 'Gana 488' },
  { name: 'Pedro Ejemplo Salas', communeCode: '08201', street: 'Pérez 112' },
  {
    name: 'Constanza Prueba Araya',
    communeCode: '13101',
    street: 'Huérfanos 1373, oficina 604',
    invoice: {
      rut: '65000302-0',
      legalName: 'Regalos de Muestra SpA',
      businessLine: 'Regalos de empresa',
      address: 'Huérfanos 1373, oficina 604',
      commune: 'Santiago',
    },
  },
  { name: 'Felipe Muestra Godoy', communeCode: '13123', street: 'Los Leones 820' },
  { name: 'Catalina Ejemplo Ríos', communeCode: '13120', street: 'Irarrázaval 2930' },
  { name: 'Sebastián Prueba Lara', communeCode: '13114', street: 'Cristóbal Colón 6100' },
  { name: 'Isidora Muestra Pinto', communeCode: '05101', street: 'Almirante Montt 210' },
  { name: 'Andrés Ejemplo Toro', communeCode: '05109', street: '4 Norte 655' },
  { name: 'Paula Prueba Ibarra', communeCode: '09101', street: 'Claro Solar 870' },
  { name: 'Gonzalo Muestra Rojas', communeCode: '07101', street: '1 Oriente 1240' },
  { name: 'Camila Ejemplo Núñez', communeCode: '16101', street: '18 de Septiembre 415' },
  { name: 'Tomás Prueba Bravo', communeCode: '10101', street: 'Urmeneta 330' },
]
