import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'manana-de-pan-de-mina': { draw: 'oven', upright: true, group: 'panaderas-del-pique', variant: 8 },
  'dos-dias-de-telar-frente-al-mar': {
    draw: 'loom',
    upright: true,
    group: 'telar-mar-adentro',
    wall: '#d9c0a6',
  },
  'almuerzo-en-el-fogon': {
    draw: 'mountains',
    upright: true,
    group: 'fogon-pewen',
    wall: '#ecdcc0',
    variant: 6,
  },
  'tarde-de-bordado-con-once': { draw: 'garden', upright: true, group: 'bordadoras-del-estero', variant: 4 },
  'salida-a-los-hongos': { draw: 'forest', upright: true, group: 'recolectoras-de-nahuelbuta', variant: 4 },
  'un-dia-entre-colmenas': { draw: 'hives', upright: true, group: 'colmenares-del-quillay', variant: 7 },
} satisfies Record<string, PictureSeed>
