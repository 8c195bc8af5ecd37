import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'aros-de-gota': { draw: 'jewel', group: 'taller-luna-de-plata', variant: 0, color2: '#a8402c' },
  'aros-chicos-de-disco': {
    draw: 'jewel',
    group: 'taller-luna-de-plata',
    variant: 4,
    color: '#d6d2c6',
    color2: '#7fa39a',
    wall: '#3d4c31',
  },
  'colgante-de-tres-laminas': {
    draw: 'jewel',
    group: 'taller-luna-de-plata',
    variant: 1,
    color2: '#d29a2e',
    wall: '#26405f',
  },
  'prendedor-de-ocho-petalos': { draw: 'jewel', group: 'taller-luna-de-plata', variant: 2, wall: '#55344a' },
  'pulsera-batida': { draw: 'jewel', group: 'taller-luna-de-plata', variant: 3, wall: '#5f412b' },
  'prendedor-de-la-luna': {
    draw: 'jewel',
    group: 'taller-luna-de-plata',
    variant: 2,
    color: '#b9b8b2',
    color2: '#efe4cf',
    wall: '#2f3f55',
  },
  'anillo-ancho-de-rombos': {
    draw: 'jewel',
    group: 'taller-luna-de-plata',
    variant: 5,
    color: '#d6d2c6',
    wall: '#3d4c31',
    color2: '#bd6a48',
  },
} satisfies Record<string, PictureSeed>
