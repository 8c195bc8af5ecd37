import type { PictureSeed } from '../../../illustrations/picture-seed.ts'

export const pictures = {
  'canasta-de-los-tres-dulces': {
    draw: 'hamper',
    group: 'dulces-de-murta',
    wall: '#efe4cf',
    table: '#b58a5f',
    variant: 3,
    color: '#55344a',
  },
  'canasta-del-molino': {
    draw: 'hamper',
    group: 'molino-el-trigal',
    wall: '#d9c0a6',
    table: '#c39a6b',
    variant: 1,
    color: '#c79a5f',
  },
  'canasta-de-la-colmena': {
    draw: 'hamper',
    group: 'colmenares-del-quillay',
    wall: '#c4ccc4',
    table: '#d6bd93',
    variant: 2,
    color: '#b8742a',
  },
  'canasta-del-borde-costero': {
    draw: 'hamper',
    group: 'algueras-de-punta-roca',
    wall: '#b9c6c6',
    table: '#cdb08a',
    variant: 4,
    color: '#6d8495',
  },
  'canasta-de-bano-del-campo': {
    draw: 'hamper',
    group: 'jabones-flor-de-espino',
    wall: '#cfcdae',
    table: '#8f6a49',
    variant: 0,
    color: '#c3a7b4',
  },
  'canasta-del-bosque': {
    draw: 'hamper',
    group: 'avellaneras-del-bosque',
    wall: '#e2cdb0',
    table: '#b58a5f',
    variant: 3,
    color: '#8a5a34',
    color2: '#57693d',
  },
} satisfies Record<string, PictureSeed>
